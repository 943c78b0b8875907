// What the three parts of CNcurses share. Nothing else includes this.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

typedef struct {
  volatile sig_atomic_t is_up;  // the terminal is ours: modes are on, and have to be put back
  bool has_started;
  bool is_modern;  // takes bracketed paste and synchronised output
  bool wants_mouse;
  int tty;       // the terminal, for what we write ourselves
  int tty_in;    // the terminal, to read
  int curses;    // what ncurses believes to be the terminal; a memory file while a frame is made
  int frame;     // that memory file
  int stderr_kept;  // standard error as it was; -1 when not moved
  int stderr_file;  // where it goes meanwhile
  int signals[2];   // one byte per signal
  struct termios before;
} ct_state;

extern ct_state ct;

void ct_write_all(int descriptor, const char *bytes, size_t count);
void ct_copy_stderr(void);
void ct_switch_on(void);
void ct_switch_off(void);
void ct_install_handlers(void);
void ct_stop_here(void);  // suspends, and comes back when continued
void ct_take_size(void);
void ct_define_keys(void);
void ct_repaint(void);
