/* A folder on a server: nobody is told of what others do there, and no file can be locked. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <sys/vfs.h>

int statfs(const char *path, struct statfs *status) {
  int (*real)(const char *, struct statfs *) =
      (int (*)(const char *, struct statfs *))dlsym(RTLD_NEXT, "statfs");
  int result = real(path, status);
  status->f_type = 0x6969; /* NFS_SUPER_MAGIC of linux/magic.h */
  return result;
}

int inotify_add_watch(int descriptor, const char *path, uint32_t events) {
  (void)descriptor;
  (void)path;
  (void)events;
  return 1;
}

int flock(int file, int operation) {
  (void)file;
  (void)operation;
  errno = ENOLCK;
  return -1;
}
