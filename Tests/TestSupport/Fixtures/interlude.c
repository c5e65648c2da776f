// Lets something else happen in the middle of a program: at one of its calls a command is run
// and waited for.
//
// Loaded before the C library (ld.so(8), LD_PRELOAD).
//
//   INTERLUDE_CALL=flock|rename  which calls are counted
//   INTERLUDE_AT=N               before which of them, counted from 1
//   INTERLUDE_RUN=COMMAND        what is run, by sh(1), without this library

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int flock(int file, int operation);

static void pass(const char *name) {
  static int counted;
  const char *call = getenv("INTERLUDE_CALL");
  const char *at = getenv("INTERLUDE_AT");
  const char *command = getenv("INTERLUDE_RUN");
  if (!call || !at || !command || strcmp(call, name) != 0) return;
  counted += 1;
  if (counted != atoi(at)) return;
  int saved = errno;
  unsetenv("LD_PRELOAD");
  if (system(command) == -1) perror("interlude");
  errno = saved;
}

int flock(int file, int operation) {
  pass("flock");
  return REAL(flock)(file, operation);
}

int rename(const char *old, const char *new) {
  pass("rename");
  return REAL(rename)(old, new);
}
