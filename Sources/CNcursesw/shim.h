// The parts of ncursesw that Swift cannot import, each under its own name.
//
// Swift sees plain functions and integer macros. It does not see macros that
// cast (A_BOLD), nor variadic functions (tiparm), and Swift 6 refuses mutable
// C globals (stdscr, COLORS).

#ifndef CNCURSESW_SHIM_H
#define CNCURSESW_SHIM_H

// The wide-character functions, and functions instead of macros.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// A function whose static variable is one in the whole program. A variable of a
// header has no file to be linked from, and a static function would have one
// copy of its variables for every Swift file that calls it.
#define curses_shared __attribute__((weak, noinline))

// From <term.h>, whose hundreds of macros (lines, columns, tab) would reach
// every Swift file that imports this module.
extern char *tigetstr(const char *);
extern int tigetflag(const char *);

// Attributes, from macros that cast.
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

// Takes the terminal of standard input and output, which are globals of C.
static inline SCREEN *curses_open(void) { return newterm(0, stdout, stdin); }

// The screen as the next doupdate() makes it, from a global (curs_variables(3)).
// It is drawn in directly: the program keeps what it has shown itself, and a
// window that is copied into this one would be the same cells a third time. Its
// struct is hidden or shown depending on how ncurses was built, so Swift is
// given one name for the pointer.
typedef WINDOW *CursesWindow;
static inline CursesWindow curses_window(void) { return newscr; }

// The window that nothing is drawn in, which ncurses wants to be there.
static inline void curses_shrink_standard_window(void) { wresize(stdscr, 1, 1); }

// Limits, from globals that start_color() sets.
static inline int curses_color_count(void) { return COLORS; }
static inline int curses_color_pair_count(void) { return COLOR_PAIRS; }

// Whether the terminal has a capability that is a string; tigetstr() answers
// "not a string" with the pointer -1, which Swift cannot compare.
static inline bool curses_has_string(const char *name) {
  const char *found = tigetstr(name);
  return found != 0 && found != (const char *)-1;
}

// Takes out of a text what stands in it at a place, of a length.
static inline void curses_cut(char *place, size_t length) {
  memmove(place, place + length, strlen(place + length) + 1);
}

// Leaves the alternate character set out of the string that sets attributes (sgr,
// terminfo(5)), in the copy that ncurses has read: nothing is drawn with that set, and every
// change of style would send three bytes to say so. A number that is left out is 0
// (ECMA-48, 5.4.2), which saves one more.
static inline void curses_shorten_attributes(void) {
  static const char *const sets[] = {
      "%?%p9%t\033(0%e\033(B%;", "%?%p9%t\016%e\017%;"};
  char *string = tigetstr("sgr");
  if (string == 0 || string == (char *)-1) return;
  for (size_t index = 0; index < sizeof sets / sizeof *sets; ++index) {
    char *place = strstr(string, sets[index]);
    if (place) curses_cut(place, strlen(sets[index]));
  }
  if (strncmp(string, "\033[0%?", 5) == 0) curses_cut(string + 2, 1);
}

// How wide the terminal draws ambiguous characters, for wcwidth(), which is
// asked by ncurses and can be told nothing. See curses_shared for the static.
curses_shared bool *curses_ambiguous_is_wide(void) {
  static bool wide;
  return &wide;
}

// The codeset of the locale; CODESET is an enum constant of an unnamed type.
static inline const char *curses_codeset(void) { return nl_langinfo(CODESET); }

// A cell and an attribute with a pair beyond the range of short: ncurses takes
// it through the last argument, which is declared void *.
static inline void curses_set_attributes(CursesWindow window, attr_t attributes, int pair) {
  wattr_set(window, attributes, (short)(pair > 32767 ? 0 : pair), &pair);
}
// What a window is filled with where it is erased.
static inline void curses_set_ground(CursesWindow window, int pair) {
  wbkgdset(window, ' ' | (chtype)COLOR_PAIR(pair));
}
static inline int curses_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, (short)(pair > 32767 ? 0 : pair), &pair);
}

// The size of the terminal; TIOCGWINSZ is a macro that Swift does not import.
static inline bool curses_terminal_size(int file, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

// What a crash handler needs. A handler may not run Swift: the runtime
// allocates and locks.
struct curses_rescue {
  volatile sig_atomic_t armed;
  pid_t owner;
  int input, output;
  struct termios modes;
  size_t length;
  char bytes[256];
};
curses_shared struct curses_rescue *curses_rescue_state(void) {
  static struct curses_rescue state;
  return &state;
}

// Gives the terminal back, then lets the signal do what it would have done.
// Only calls that POSIX lists as safe in a signal handler.
static inline void curses_rescue_handler(int number) {
  struct curses_rescue *state = curses_rescue_state();
  if (state->armed && state->owner == getpid()) {
    state->armed = 0;
    if (write(state->output, state->bytes, state->length) < 0) { /* Nothing is left to do. */ }
    tcsetattr(state->input, TCSANOW, &state->modes);
  }
  signal(number, SIG_DFL);
  raise(number);
}

// Arms the rescue. It takes the place of the Swift runtime's backtracer, which
// would write on a screen that is still ours and wait for a key.
static inline void curses_arm_rescue(
    int input, int output, const struct termios *modes, const char *bytes, size_t length) {
  static const int numbers[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
  struct curses_rescue *state = curses_rescue_state();
  state->owner = getpid();
  state->input = input;
  state->output = output;
  state->modes = *modes;
  state->length = length < sizeof state->bytes ? length : 0;
  memcpy(state->bytes, bytes, state->length);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = curses_rescue_handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = (int)(SA_NODEFER | SA_RESETHAND);
  for (size_t at = 0; at < sizeof numbers / sizeof *numbers; at++)
    sigaction(numbers[at], &action, 0);
  state->armed = 1;
}
static inline void curses_disarm_rescue(void) { curses_rescue_state()->armed = 0; }

// Signals that arrive while another program has the terminal. They are caught
// and noted, not blocked: exec() gives a caught signal its default back, while
// a blocked one would stay blocked in the other program.
curses_shared volatile sig_atomic_t *curses_noted_signals(void) {
  static volatile sig_atomic_t noted;
  return &noted;
}
static inline void curses_note_handler(int number) { *curses_noted_signals() |= 1 << number; }
static inline void curses_note_signal(int number, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = curses_note_handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, before);
}
static inline bool curses_take_noted_signal(int number) {
  bool noted = (*curses_noted_signals() >> number) & 1;
  *curses_noted_signals() &= ~(1 << number);
  return noted;
}

#endif
