// What comes in: keys, pastes, the mouse, signals and the wake descriptor.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"
#include "State.h"

enum { PASTE_START = 1000, PASTE_END, WORD_LEFT, WORD_RIGHT };

static WINDOW *keys;  // a pad, because reading from stdscr would paint it
static bool is_woken, is_gone, has_input;
static int empty_reads;
static wint_t kept;  // a character read too far
static bool has_kept;

static void define(const char *sequence, int code) {
  if (key_defined(sequence) <= 0) define_key(sequence, code);
}

void ct_define_keys(void) {
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  define("\033[200~", PASTE_START);
  define("\033[201~", PASTE_END);
  define("\033[1;5D", WORD_LEFT);
  define("\033[1;5C", WORD_RIGHT);
  const char *arrows[] = {"\033[A", "\033[B", "\033[D", "\033[C", "\033[H", "\033[F"};
  const char *others[] = {"\033OA", "\033OB", "\033OD", "\033OC", "\033OH", "\033OF"};
  const int codes[] = {KEY_UP, KEY_DOWN, KEY_LEFT, KEY_RIGHT, KEY_HOME, KEY_END};
  for (int i = 0; i < 6; i++) {
    define(arrows[i], codes[i]);
    define(others[i], codes[i]);
  }
  define("\033[1~", KEY_HOME);
  define("\033[4~", KEY_END);
  define("\033[3~", KEY_DC);
  define("\033[5~", KEY_PPAGE);
  define("\033[6~", KEY_NPAGE);
  define("\033[Z", KEY_BTAB);
}

bool ct_wake_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0; }

void ct_wait(int wake, int timeout) {
  if (has_kept) return;
  struct pollfd files[] = {
      {.fd = ct.tty_in, .events = POLLIN},
      {.fd = ct.signals[0], .events = POLLIN},
      {.fd = wake, .events = POLLIN},
  };
  if (poll(files, 3, timeout) <= 0) return;
  has_input = files[0].revents & POLLIN;
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) is_gone = true;
  if (files[2].revents & POLLIN) {
    char bytes[256];
    is_woken = read(wake, bytes, sizeof bytes) > 0;
  }
}

static ct_event sized(int kind) {
  ct_event event = {.kind = kind};
  ct_size(&event.x, &event.y);
  return event;
}

static ct_event next_signal(void) {
  char signal;
  if (read(ct.signals[0], &signal, 1) != 1) return (ct_event){.kind = CT_NOTHING};
  switch (signal) {
    case SIGWINCH:
      ct_take_size();
      return sized(CT_RESIZED);
    case SIGTSTP:
      ct_stop_here();
      return sized(CT_RESUMED);
    case SIGCONT:
      if (ct.is_up) {
        reset_prog_mode();
        ct_take_size();
        ct_repaint();
        ct_switch_on();
      }
      return sized(CT_RESUMED);
    default:
      return (ct_event){.kind = CT_ENDING, .value = signal};
  }
}

static int key_of(wint_t code) {
  if (code >= KEY_F(1) && code <= KEY_F(24)) return CT_KEY_F + (int)(code - KEY_F0);
  switch (code) {
    case KEY_UP: return CT_KEY_UP;
    case KEY_DOWN: return CT_KEY_DOWN;
    case KEY_LEFT: return CT_KEY_LEFT;
    case KEY_RIGHT: return CT_KEY_RIGHT;
    case KEY_PPAGE: return CT_KEY_PAGE_UP;
    case KEY_NPAGE: return CT_KEY_PAGE_DOWN;
    case KEY_HOME: case KEY_FIND: return CT_KEY_HOME;
    case KEY_END: case KEY_SELECT: return CT_KEY_END;
    case KEY_ENTER: return CT_KEY_ENTER;
    case KEY_BTAB: return CT_KEY_BACK_TAB;
    case KEY_BACKSPACE: return CT_KEY_BACKSPACE;
    case KEY_DC: return CT_KEY_DELETE;
    case KEY_IC: return CT_KEY_INSERT;
    case WORD_LEFT: return CT_KEY_WORD_LEFT;
    case WORD_RIGHT: return CT_KEY_WORD_RIGHT;
    default: return 0;
  }
}

static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

// ncurses would hold every click back to see whether a second one comes.
static ct_event click(int x, int y) {
  static long long last;
  static int last_x = -1, last_y = -1;
  long long now = milliseconds();
  bool again = x == last_x && y == last_y && now - last < 400;
  last = again ? 0 : now;
  last_x = x;
  last_y = y;
  return (ct_event){.kind = again ? CT_DOUBLE_CLICK : CT_CLICK, .x = x, .y = y};
}

static ct_event mouse(void) {
  MEVENT found;
  if (getmouse(&found) == ERR) return (ct_event){.kind = CT_KEY};
  if (found.bstate & BUTTON4_PRESSED)
    return (ct_event){.kind = CT_WHEEL_UP, .x = found.x, .y = found.y};
  if (found.bstate & BUTTON5_PRESSED)
    return (ct_event){.kind = CT_WHEEL_DOWN, .x = found.x, .y = found.y};
  if (found.bstate & BUTTON1_PRESSED) return click(found.x, found.y);
  return (ct_event){.kind = CT_KEY};
}

// Takes in the rest of a sequence that is not a key, such as an answer of the terminal.
static void skip_sequence(wint_t opening) {
  wint_t value;
  bool is_string = opening == ']' || opening == 'P';
  for (int i = 0; i < 4096 && wget_wch(keys, &value) == OK; i++) {
    if (is_string ? value == 7 || value == 27 || value == 0x9c : value >= 0x40 && value <= 0x7e)
      return;
  }
}

static ct_event escape(void) {
  ct_event event = {.kind = CT_CHARACTER, .value = 27};
  wint_t next, after;
  if (wget_wch(keys, &next) != OK) return event;
  if (next != '[' && next != 'O' && next != ']' && next != 'P')
    return next == 27 ? (kept = next, has_kept = true, event)
                      : (ct_event){.kind = CT_ALT, .value = (int32_t)next};
  if (wget_wch(keys, &after) != OK) {  // Esc, and then the character by itself
    kept = next;
    has_kept = true;
    return event;
  }
  bool is_whole = next == 'O' || (next == '[' && after >= 0x40 && after <= 0x7e);
  if (!is_whole) skip_sequence(next);
  return (ct_event){.kind = CT_KEY};
}

static ct_event next_key(void) {
  wint_t value;
  int kind = OK;
  if (has_kept) {
    value = kept;
    has_kept = false;
  } else {
    kind = wget_wch(keys, &value);
  }
  if (kind == ERR) {
    // Readable, and yet nothing to read, again and again: the other side has gone.
    empty_reads = has_input ? empty_reads + 1 : 0;
    has_input = false;
    if (empty_reads > 100) is_gone = true;
    return (ct_event){.kind = CT_NOTHING};
  }
  has_input = false;
  empty_reads = 0;
  if (kind == OK && value == 27) return escape();
  if (kind == OK) return (ct_event){.kind = CT_CHARACTER, .value = (int32_t)value};
  if (value == KEY_MOUSE) return mouse();
  if (value == PASTE_START) return (ct_event){.kind = CT_PASTE_START};
  if (value == PASTE_END) return (ct_event){.kind = CT_PASTE_END};
  return (ct_event){.kind = CT_KEY, .value = key_of(value)};
}

ct_event ct_next(void) {
  ct_event event = next_signal();
  if (event.kind != CT_NOTHING) return event;
  if (is_woken) {
    is_woken = false;
    return (ct_event){.kind = CT_WOKEN};
  }
  if (is_gone && !has_input) return (ct_event){.kind = CT_GONE};
  return next_key();
}
