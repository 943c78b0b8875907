// The terminal as Curses sees it: no ncurses types, no globals, one thread.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// How starting ended.
enum {
  CT_STARTED,
  CT_NO_TERMINAL,       // neither standard input nor /dev/tty, or standard output, is one
  CT_UNKNOWN_TERMINAL,  // TERM names nothing that is known here
  CT_POOR_TERMINAL,     // the cursor cannot be moved
};

// What ct_next found.
enum {
  CT_NOTHING,
  CT_CHARACTER,  // value: the scalar
  CT_KEY,        // value: one of the keys below
  CT_ALT,        // value: the scalar that was held down with Alt
  CT_CLICK,      // x, y
  CT_DOUBLE_CLICK,
  CT_WHEEL_UP,
  CT_WHEEL_DOWN,
  CT_PASTE_START,
  CT_PASTE_END,
  CT_RESIZED,  // x, y: columns and rows
  CT_RESUMED,  // the screen was somebody else's; x, y: columns and rows
  CT_WOKEN,
  CT_ENDING,  // value: the signal that asks for it
  CT_GONE,    // the terminal is no more
};

enum {
  CT_KEY_UP = 1,
  CT_KEY_DOWN,
  CT_KEY_LEFT,
  CT_KEY_RIGHT,
  CT_KEY_PAGE_UP,
  CT_KEY_PAGE_DOWN,
  CT_KEY_HOME,
  CT_KEY_END,
  CT_KEY_ENTER,
  CT_KEY_BACK_TAB,
  CT_KEY_BACKSPACE,
  CT_KEY_DELETE,
  CT_KEY_INSERT,
  CT_KEY_WORD_LEFT,
  CT_KEY_WORD_RIGHT,
  CT_KEY_F = 100,  // F1 is 101
};

enum { CT_BOLD = 1, CT_DIM = 2, CT_REVERSE = 4, CT_UNDERLINE = 8 };

typedef struct {
  int32_t kind, value, x, y;
} ct_event;

// Takes the terminal. `utf8` tells whether more than ASCII can be written.
int ct_start(bool colour, bool mouse, bool *utf8);
// Gives it back, and prints what was written to standard error meanwhile. May be called again.
void ct_stop(void);
// Ends without touching a terminal that has hung up.
void ct_abandon(void);
// Gives it back for a while, for another program.
void ct_pause(void);
void ct_resume(void);

// Listens to the mouse, or leaves it to the terminal so that text can be selected.
void ct_mouse(bool on);
// Offers text, as base64, to the terminal's clipboard.
void ct_copy(const char *base64, int count);

void ct_size(int *columns, int *rows);
// How many colours there are to write with; 0 for none.
int ct_colours(void);
// The columns that libc gives a scalar; -1 for none.
int ct_width(uint32_t scalar);
// A foreground of -1 is the terminal's own.
void ct_put(int y, int x, const uint32_t *scalars, int count, int attributes, int foreground);
// Sends all that was put since, in one write, and leaves the cursor at (y, x).
void ct_flush(int y, int x);

// Blocks until there is something to take in; `wake` is a descriptor or -1, `timeout` milliseconds
// or -1 for ever.
void ct_wait(int wake, int timeout);
// The next thing that has come, CT_NOTHING after the last; never blocks.
ct_event ct_next(void);

// A pipe that never blocks, for the wake descriptor: reader first.
bool ct_wake_pipe(int ends[2]);
