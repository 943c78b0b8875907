// Taking the terminal, painting, and giving it back.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "State.h"

// Declared in <term.h>, whose macros break other headers.
extern int setupterm(const char *, int, int *);

ct_state ct = {.tty = -1, .tty_in = -1, .curses = -1, .frame = -1, .stderr_kept = -1};

static int colours;
static int changed;  // cells put since the last flush

static const char sync_start[] = "\033[?2026h";
static const char sync_end[] = "\033[?2026l";

static bool take_locale(void) {
  setlocale(LC_CTYPE, "");
  setlocale(LC_MESSAGES, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  const char *wish = getenv("LC_ALL");
  if (!wish || !*wish) wish = getenv("LC_CTYPE");
  if (!wish || !*wish) wish = getenv("LANG");
  // A locale that was chosen and is not UTF-8 is obeyed; an unset one is not.
  if (wish && *wish && strcmp(wish, "C") != 0 && strcmp(wish, "POSIX") != 0 && !strstr(wish, "UTF"))
    return false;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static int check_terminal(void) {
  if (!isatty(STDOUT_FILENO)) return CT_NO_TERMINAL;
  ct.tty_in = isatty(STDIN_FILENO) ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                                   : open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (ct.tty_in < 0) return CT_NO_TERMINAL;
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return CT_UNKNOWN_TERMINAL;
  const char *move_cursor = tigetstr("cup");
  if (move_cursor == NULL || move_cursor == (char *)-1) return CT_POOR_TERMINAL;
  const char *other_screen = tigetstr("smcup");
  ct.is_modern = other_screen != NULL && other_screen != (char *)-1 && strstr(other_screen, "1049");
  return CT_STARTED;
}

static bool open_files(void) {
  ct.tty = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  ct.curses = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  ct.frame = memfd_create("frame", MFD_CLOEXEC);
  ct.stderr_file = memfd_create("stderr", MFD_CLOEXEC);
  return ct.tty >= 0 && ct.curses >= 0 && ct.frame >= 0 && ct.stderr_file >= 0 &&
         pipe2(ct.signals, O_CLOEXEC | O_NONBLOCK) == 0 && tcgetattr(ct.tty_in, &ct.before) == 0;
}

// Keys that the line discipline would swallow; Ctrl-Z still suspends.
static void free_keys(void) {
  struct termios modes;
  if (tcgetattr(ct.tty_in, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  modes.c_cc[VINTR] = modes.c_cc[VQUIT] = _POSIX_VDISABLE;
  modes.c_cc[VLNEXT] = modes.c_cc[VDISCARD] = _POSIX_VDISABLE;
  tcsetattr(ct.tty_in, TCSADRAIN, &modes);
  def_prog_mode();
}

static void take_colours(bool wanted) {
  colours = 0;
  if (!wanted || !has_colors() || start_color() == ERR || use_default_colors() == ERR) return;
  colours = COLORS < 16 ? 8 : 16;
}

static void move_stderr(void) {
  ct.stderr_kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (ct.stderr_kept >= 0) dup2(ct.stderr_file, STDERR_FILENO);
}

int ct_start(bool colour, bool mouse, bool *utf8) {
  *utf8 = take_locale();
  int result = check_terminal();
  if (result != CT_STARTED) return result;
  if (!open_files()) return CT_NO_TERMINAL;
  if (!getenv("ESCDELAY")) set_escdelay(25);
  use_env(TRUE);
  use_tioctl(TRUE);
  FILE *out = fdopen(ct.curses, "w"), *in = fdopen(ct.tty_in, "r");
  if (!out || !in || !newterm(NULL, out, in)) return CT_UNKNOWN_TERMINAL;
  ct.is_up = 1;
  ct.has_started = true;
  cbreak();
  noecho();
  nonl();
  typeahead(-1);
  free_keys();
  // ncurses flushes after every movement of the cursor until it has left the screen once.
  endwin();
  refresh();
  take_colours(colour);
  curs_set(1);
  ct.wants_mouse = mouse;
  ct_define_keys();
  ct_switch_on();
  ct_install_handlers();
  atexit(ct_stop);
  move_stderr();
  ct_take_size();
  return CT_STARTED;
}

// Everything that is switched on beyond what ncurses does itself; see also `ct_crash` in Signals.c.
void ct_switch_on(void) {
  mousemask(
      ct.wants_mouse ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
  mouseinterval(0);
  if (ct.is_modern) ct_write_all(ct.tty, "\033[?2004h", 8);
}

void ct_switch_off(void) {
  mousemask(0, NULL);
  if (ct.is_modern) ct_write_all(ct.tty, "\033[?2004l", 8);
}

void ct_pause(void) {
  if (!ct.is_up) return;
  ct.is_up = 0;
  ct_switch_off();
  endwin();
  tcsetattr(ct.tty_in, TCSADRAIN, &ct.before);
}

void ct_resume(void) {
  if (ct.is_up || !ct.has_started) return;
  ct.is_up = 1;
  reset_prog_mode();
  ct_take_size();
  ct_repaint();
  curs_set(1);
  ct_switch_on();
}

void ct_repaint(void) { clearok(curscr, TRUE); }

void ct_stop(void) {
  if (!ct.has_started) return;
  ct_pause();
  ct.has_started = false;
  ct_copy_stderr();
}

void ct_abandon(void) {
  ct.is_up = 0;
  ct.has_started = false;
  ct_copy_stderr();
}

void ct_copy_stderr(void) {
  if (ct.stderr_kept < 0) return;
  dup2(ct.stderr_kept, STDERR_FILENO);
  ct.stderr_kept = -1;
  char bytes[4096];
  off_t place = 0;
  ssize_t count;
  while ((count = pread(ct.stderr_file, bytes, sizeof bytes, place)) > 0) {
    ct_write_all(STDERR_FILENO, bytes, (size_t)count);
    place += count;
  }
}

void ct_take_size(void) {
  struct winsize size = {0};
  if (ioctl(ct.tty, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    size.ws_row = 24;
    size.ws_col = 80;
  }
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

void ct_size(int *columns, int *rows) {
  *columns = getmaxx(stdscr);
  *rows = getmaxy(stdscr);
}

int ct_colours(void) { return colours; }

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static short pair_of(int *foreground, attr_t *attributes) {
  static bool is_made[17];
  if (*foreground < 0 || colours == 0) return 0;
  if (*foreground >= colours) {  // a bright colour where there are eight
    *foreground -= 8;
    *attributes |= WA_BOLD;
  }
  if (*foreground > 15) return 0;
  short pair = (short)(*foreground + 1);
  if (!is_made[pair]) is_made[pair] = init_pair(pair, (short)*foreground, -1) != ERR;
  return is_made[pair] ? pair : 0;
}

void ct_put(int y, int x, const uint32_t *scalars, int count, int attributes, int foreground) {
  changed++;
  wchar_t text[CCHARW_MAX + 1] = {0};
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  attr_t look = WA_NORMAL;
  if (attributes & CT_BOLD) look |= WA_BOLD;
  if (attributes & CT_DIM) look |= WA_DIM;
  if (attributes & CT_REVERSE) look |= WA_REVERSE;
  if (attributes & CT_UNDERLINE) look |= WA_UNDERLINE;
  short pair = pair_of(&foreground, &look);
  cchar_t cell;
  if (setcchar(&cell, text, look, pair, NULL) == ERR) return;
  // The last cell of the screen answers ERR although it is drawn.
  mvadd_wch(y, x, &cell);
}

// A frame that changes much is more than ncurses sends at once. It is made in the memory file and
// goes out in one write, between marks that keep a terminal from showing half of it.
static void send_frame(void) {
  static char *bytes;
  static size_t room;
  off_t count = lseek(ct.frame, 0, SEEK_CUR);
  if (count <= 0) return;
  size_t start = ct.is_modern ? sizeof sync_start - 1 : 0;
  size_t end = ct.is_modern ? sizeof sync_end - 1 : 0;
  size_t total = start + (size_t)count + end;
  if (total > room) {
    char *more = realloc(bytes, total * 2);
    if (!more) return;
    bytes = more;
    room = total * 2;
  }
  memcpy(bytes, sync_start, start);
  if (pread(ct.frame, bytes + start, (size_t)count, 0) != count) return;
  memcpy(bytes + start + count, sync_end, end);
  ct_write_all(ct.tty, bytes, total);
}

void ct_flush(int y, int x) {
  if (!ct.is_up) return;
  move(y, x);
  wnoutrefresh(stdscr);
  bool is_large = changed > getmaxx(stdscr) * getmaxy(stdscr) / 4;
  changed = 0;
  if (!is_large) {
    doupdate();
    return;
  }
  lseek(ct.frame, 0, SEEK_SET);
  if (dup2(ct.frame, ct.curses) < 0) return;
  doupdate();
  dup2(ct.tty, ct.curses);
  send_frame();
}

void ct_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void ct_mouse(bool on) {
  if (!ct.is_up) return;
  ct.wants_mouse = on;
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

void ct_copy(const char *base64, int count) {
  if (!ct.is_up || !ct.is_modern) return;
  static const char before[] = "\033]52;c;";
  static const char after[] = "\033\\";
  ct_write_all(ct.tty, before, sizeof before - 1);
  ct_write_all(ct.tty, base64, (size_t)count);
  ct_write_all(ct.tty, after, sizeof after - 1);
}
