// Notes what a disk would have if the power failed now.
//
// Loaded before the C library (ld.so(8), LD_PRELOAD). POWER_DISK names a folder that takes,
// each time a program waits for the disk (fsync(2), fdatasync(2)):
//
//   INODE        of a file, its content
//   INODE.names  of a folder, a line for each file in it: its name and inode, with a tab
//                between
//
// What was not waited for is not there: the kernel may not have written it yet.
//
// POWER_KERNEL is what uname(2) says of the kernel's release, where it is given.

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

static void note_file(int file, const char *target) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  int from = open(path, O_RDONLY | O_CLOEXEC);
  int to = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  char bytes[65536];
  ssize_t count;
  while (from >= 0 && to >= 0 && (count = read(from, bytes, sizeof bytes)) > 0)
    if (write(to, bytes, (size_t)count) != count) abort();
  if (from >= 0) close(from);
  if (to >= 0) close(to);
}

static void note_folder(int file, const char *target) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  DIR *folder = opendir(path);
  FILE *to = fopen(target, "we");
  struct dirent *entry;
  while (folder && to && (entry = readdir(folder)))
    if (entry->d_type == DT_REG)
      fprintf(to, "%s\t%llu\n", entry->d_name, (unsigned long long)entry->d_ino);
  if (to) fclose(to);
  if (folder) closedir(folder);
}

static void note(int file) {
  const char *disk = getenv("POWER_DISK");
  struct stat status;
  if (!disk || fstat(file, &status) != 0) return;
  char target[4096];
  int is_folder = S_ISDIR(status.st_mode);
  snprintf(target, sizeof target, "%s/%llu%s", disk, (unsigned long long)status.st_ino,
           is_folder ? ".names" : "");
  if (is_folder) note_folder(file, target);
  else if (S_ISREG(status.st_mode)) note_file(file, target);
}

int uname(struct utsname *names) {
  int result = ((__typeof__(&uname))dlsym(RTLD_NEXT, "uname"))(names);
  const char *release = getenv("POWER_KERNEL");
  if (result == 0 && release) snprintf(names->release, sizeof names->release, "%s", release);
  return result;
}

int fsync(int file) {
  int result = ((__typeof__(&fsync))dlsym(RTLD_NEXT, "fsync"))(file);
  if (result == 0) note(file);
  return result;
}

int fdatasync(int file) {
  int result = ((__typeof__(&fdatasync))dlsym(RTLD_NEXT, "fdatasync"))(file);
  if (result == 0) note(file);
  return result;
}
