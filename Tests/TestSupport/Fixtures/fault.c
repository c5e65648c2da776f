// Ends a program, or refuses it something, at one of its calls that change the disk.
//
// Loaded before the C library (ld.so(8), LD_PRELOAD). Calls are counted that write,
// rename, sync, make or remove something below FAULT_ROOT; the environment says what
// happens at which of them:
//
//   FAULT_AT=N         at the Nth call, counted from 1; without it calls are only logged
//   FAULT_DO=before    the program is killed instead of the call
//   FAULT_DO=after     ... when the call is done
//   FAULT_DO=half      ... when half of what was to be written is written
//   FAULT_DO=28        the call fails with this errno
//   FAULT_ON=1         ... and so do all calls after it
//   FAULT_SWITCH=FILE  calls fail as long as this file exists, whatever their number
//   FAULT_LOG=FILE     a line for each call: its name and paths, with a tab between; behind
//                      what is made, its rights in octal digits
//
// What goes to standard output is logged as "print", and neither counted nor refused.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int counted;

static int is_below_root(const char *path) {
  const char *root = getenv("FAULT_ROOT");
  return root && path && strncmp(path, root, strlen(root)) == 0;
}

static const char *path_of(int file, char *buffer, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  long length = syscall(SYS_readlinkat, AT_FDCWD, link, buffer, size - 1);
  buffer[length < 0 ? 0 : length] = 0;
  return buffer;
}

static void log_call(const char *name, const char *path, const char *other) {
  const char *log = getenv("FAULT_LOG");
  if (!log) return;
  char line[9000];
  int length = snprintf(line, sizeof line, "%s\t%s%s%s\n", name, path, other ? "\t" : "",
                        other ? other : "");
  int file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  syscall(SYS_write, file, line, (size_t)length);
  syscall(SYS_close, file);
}

static const char *octal(mode_t mode, char *buffer, size_t size) {
  snprintf(buffer, size, "%04o", (unsigned)mode);
  return buffer;
}

static void end(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
}

enum verdict { GO_ON, REFUSE, HALF, END_AFTER };

// What is to happen to a call; errno is set where it is refused.
static enum verdict judge(const char *name, const char *path, const char *other) {
  if (!is_below_root(path) && !is_below_root(other)) return GO_ON;
  log_call(name, path, other);
  counted += 1;
  const char *what = getenv("FAULT_DO");
  const char *at = getenv("FAULT_AT");
  const char *file = getenv("FAULT_SWITCH");
  int saved = errno;
  int is_on = file && syscall(SYS_faccessat, AT_FDCWD, file, F_OK) == 0;
  errno = saved;
  if (at && (counted == atoi(at) || (getenv("FAULT_ON") && counted > atoi(at)))) is_on = 1;
  if (!is_on || !what) return GO_ON;
  if (strcmp(what, "before") == 0) end();
  if (strcmp(what, "after") == 0) return END_AFTER;
  if (strcmp(what, "half") == 0) return HALF;
  errno = atoi(what);
  return REFUSE;
}

#define CARRY_OUT(type, name, path, other, call)              \
  enum verdict verdict = judge(name, path, other);            \
  if (verdict == REFUSE) return -1;                           \
  type result = call;                                         \
  if (verdict == END_AFTER || verdict == HALF) end();         \
  return result;

// The mode that follows the flags of open(2), where one does.
#define READ_MODE(flags, mode)                  \
  mode_t mode = 0;                              \
  if ((flags) & (O_CREAT | O_TMPFILE)) {        \
    va_list rest;                               \
    va_start(rest, flags);                      \
    mode = va_arg(rest, mode_t);                \
    va_end(rest);                               \
  }

// What is logged behind the path of a file that is opened: its rights, if it is made.
#define MADE_WITH(flags, mode) \
  ((flags) & (O_CREAT | O_TMPFILE) ? octal(mode, rights, sizeof rights) : NULL)

static int changes(int flags) { return flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC); }

int open(const char *path, int flags, ...) {
  READ_MODE(flags, mode)
  if (!changes(flags)) return REAL(open)(path, flags, mode);
  char rights[8];
  CARRY_OUT(int, "open", path, MADE_WITH(flags, mode), REAL(open)(path, flags, mode))
}

int open64(const char *path, int flags, ...) {
  READ_MODE(flags, mode)
  if (!changes(flags)) return REAL(open64)(path, flags, mode);
  char rights[8];
  CARRY_OUT(int, "open", path, MADE_WITH(flags, mode), REAL(open64)(path, flags, mode))
}

int openat(int folder, const char *path, int flags, ...) {
  READ_MODE(flags, mode)
  if (!changes(flags)) return REAL(openat)(folder, path, flags, mode);
  char rights[8];
  CARRY_OUT(int, "open", path, MADE_WITH(flags, mode), REAL(openat)(folder, path, flags, mode))
}

static ssize_t write_half(int file, const void *bytes, size_t count) {
  ssize_t result = syscall(SYS_write, file, bytes, count / 2);
  end();
  return result;
}

ssize_t write(int file, const void *bytes, size_t count) {
  char buffer[4096];
  if (file == 1) {
    log_call("print", "", NULL);
    return REAL(write)(file, bytes, count);
  }
  enum verdict verdict = judge("write", path_of(file, buffer, sizeof buffer), NULL);
  if (verdict == REFUSE) return -1;
  if (verdict == HALF) return write_half(file, bytes, count);
  ssize_t result = REAL(write)(file, bytes, count);
  if (verdict == END_AFTER) end();
  return result;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  char buffer[4096];
  CARRY_OUT(ssize_t, "write", path_of(file, buffer, sizeof buffer), NULL,
            REAL(pwrite)(file, bytes, count, place))
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  char buffer[4096];
  CARRY_OUT(ssize_t, "write", path_of(file, buffer, sizeof buffer), NULL,
            REAL(writev)(file, parts, count))
}

int ftruncate(int file, off_t length) {
  char buffer[4096];
  CARRY_OUT(int, "truncate", path_of(file, buffer, sizeof buffer), NULL,
            REAL(ftruncate)(file, length))
}

int truncate(const char *path, off_t length) {
  CARRY_OUT(int, "truncate", path, NULL, REAL(truncate)(path, length))
}

int fsync(int file) {
  char buffer[4096];
  CARRY_OUT(int, "sync", path_of(file, buffer, sizeof buffer), NULL, REAL(fsync)(file))
}

int fdatasync(int file) {
  char buffer[4096];
  CARRY_OUT(int, "sync", path_of(file, buffer, sizeof buffer), NULL, REAL(fdatasync)(file))
}

int syncfs(int file) {
  char buffer[4096];
  CARRY_OUT(int, "sync", path_of(file, buffer, sizeof buffer), NULL, REAL(syncfs)(file))
}

int rename(const char *old, const char *new) {
  CARRY_OUT(int, "rename", old, new, REAL(rename)(old, new))
}

int renameat(int old_folder, const char *old, int new_folder, const char *new) {
  CARRY_OUT(int, "rename", old, new, REAL(renameat)(old_folder, old, new_folder, new))
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new,
              unsigned int flags) {
  CARRY_OUT(int, "rename", old, new,
            REAL(renameat2)(old_folder, old, new_folder, new, flags))
}

int link(const char *old, const char *new) {
  CARRY_OUT(int, "link", old, new, REAL(link)(old, new))
}

int symlink(const char *target, const char *path) {
  CARRY_OUT(int, "symlink", path, NULL, REAL(symlink)(target, path))
}

int unlink(const char *path) { CARRY_OUT(int, "unlink", path, NULL, REAL(unlink)(path)) }

int unlinkat(int folder, const char *path, int flags) {
  CARRY_OUT(int, "unlink", path, NULL, REAL(unlinkat)(folder, path, flags))
}

int rmdir(const char *path) { CARRY_OUT(int, "rmdir", path, NULL, REAL(rmdir)(path)) }

int mkdir(const char *path, mode_t mode) {
  char rights[8];
  CARRY_OUT(int, "mkdir", path, octal(mode, rights, sizeof rights), REAL(mkdir)(path, mode))
}

int chmod(const char *path, mode_t mode) {
  char rights[8];
  CARRY_OUT(int, "chmod", path, octal(mode, rights, sizeof rights), REAL(chmod)(path, mode))
}

int fchmod(int file, mode_t mode) {
  char buffer[4096];
  char rights[8];
  CARRY_OUT(int, "chmod", path_of(file, buffer, sizeof buffer),
            octal(mode, rights, sizeof rights), REAL(fchmod)(file, mode))
}
