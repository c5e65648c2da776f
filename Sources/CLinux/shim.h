// The parts of glibc and Linux that Swift's Glibc module leaves out.
//
// That module is built without _GNU_SOURCE, so what the GNU and X/Open
// standards add to a header is declared here by hand, as the manual pages
// give it.

#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <fcntl.h>
#include <stddef.h>
#include <wchar.h>

// Signals read from a descriptor, so that one poll(2) waits for everything:
// signalfd(), struct signalfd_siginfo, SFD_CLOEXEC, SFD_NONBLOCK. The header
// is not in Swift's module map. SFD_* are enumerators, which Swift imports as
// constants of a wrapper type, so they have plain names here.
#include <sys/signalfd.h>
static const int linux_SFD_CLOEXEC = SFD_CLOEXEC;
static const int linux_SFD_NONBLOCK = SFD_NONBLOCK;

// What kind of file system a file lies on: statfs(), struct statfs. Not in the module map.
#include <sys/vfs.h>

// Random bytes without opening a file: getrandom(). Not in the module map.
#include <sys/random.h>

// Columns of a character, -1 when it cannot be shown (X/Open).
extern int wcwidth(wchar_t character);

// The place of one run of bytes in another (GNU).
extern void *memmem(const void *haystack, size_t haystack_length, const void *needle,
                    size_t needle_length);

// Renaming that fails with EEXIST instead of replacing (GNU, Linux 3.15).
extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                     unsigned int flags);
#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif
static const unsigned int linux_RENAME_NOREPLACE = RENAME_NOREPLACE;

// What is loaded where: dl_iterate_phdr(), struct dl_phdr_info (GNU, SVR4).
#include <elf.h>
struct linux_loaded_object {
  Elf64_Addr base;
  const char *name;
  const Elf64_Phdr *segments;
  Elf64_Half segment_count;
};
extern int dl_iterate_phdr(int (*visit)(struct linux_loaded_object *, size_t, void *), void *data);

// Everything on a file system written to the disk at once (GNU, Linux 2.6.39).
extern int syncfs(int file);

// Locks of an open file description, for fcntl() (Linux 3.15); they are let go
// with the description, not when the process closes any descriptor of the file.
#ifndef F_OFD_SETLK
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#endif
static const int linux_F_OFD_GETLK = F_OFD_GETLK;
static const int linux_F_OFD_SETLK = F_OFD_SETLK;
static const int linux_F_OFD_SETLKW = F_OFD_SETLKW;

#endif
