// Signals, suspension and crashes. Handlers do only what is safe in one.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"
#include "State.h"

// Undoes all that ncurses and ct_switch_on may have switched on.
static const char all_off[] =
    "\033[?2026l\033[?2004l\033[?1006l\033[?1002l\033[?1000l\033[?1l\033>\033[m\033[?25h"
    "\033[?1049l\r";

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };
static struct sigaction earlier[CRASHES];
static bool keeps_earlier;

static void note(int signal) {
  int kept = errno;
  char byte = (char)signal;
  ssize_t written = write(ct.signals[1], &byte, 1);
  (void)written;
  errno = kept;
}

static void crash(int signal) {
  if (ct.is_up) {
    ct.is_up = 0;
    ct_write_all(ct.tty, all_off, sizeof all_off - 1);
    tcsetattr(ct.tty_in, TCSANOW, &ct.before);
  }
  ct_copy_stderr();
  if (keeps_earlier) {
    for (int i = 0; i < CRASHES; i++)
      if (crashes[i] == signal) sigaction(signal, &earlier[i], NULL);
  }
  raise(signal);
}

static void handle(int signal, void (*handler)(int), int flags, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, old);
}

void ct_install_handlers(void) {
  static char stack[1 << 16];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&other, NULL);
  const int noted[] = {SIGWINCH, SIGCONT, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
  // Whoever started the program may have left them blocked.
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < sizeof noted / sizeof noted[0]; i++) {
    handle(noted[i], note, SA_RESTART, NULL);
    sigaddset(&wanted, noted[i]);
  }
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  handle(SIGPIPE, SIG_IGN, 0, NULL);
  keeps_earlier = getenv("ANSVAR_DEBUG") != NULL;
  for (int i = 0; i < CRASHES; i++)
    handle(crashes[i], crash, (int)SA_RESETHAND | SA_NODEFER | SA_ONSTACK, &earlier[i]);
}

void ct_stop_here(void) {
  bool was_up = ct.is_up;
  ct_pause();
  handle(SIGTSTP, SIG_DFL, 0, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  kill(0, SIGTSTP);
  handle(SIGTSTP, note, SA_RESTART, NULL);
  if (was_up) ct_resume();
}
