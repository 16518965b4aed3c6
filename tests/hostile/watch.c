/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions that libraries would do it with, defined here: a program's own come before those of
 * the libraries it is linked with, for these too. */

#undef _FILE_OFFSET_BITS /* else open() is open64() */
#define _GNU_SOURCE

#include "watch.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int watching;

static void
see (const char *what,
     const char *path)
{
  if (!watching)
    return;
  watching = 0;
  fprintf (stderr, "%s: %s\n", what, path);
  _exit (WATCH_CAUGHT);
}

#define OPEN(name, ...)                                                 \
  int name (__VA_ARGS__, ...);                                          \
  int name (__VA_ARGS__, ...)                                           \
  {                                                                     \
    va_list args;                                                       \
    mode_t mode;                                                        \
    va_start (args, flags);                                             \
    mode = va_arg (args, mode_t);                                       \
    va_end (args);                                                      \
    see (#name, path);                                                  \
    return syscall (SYS_openat, FOLDER, path, flags, mode);             \
  }

#define FOLDER -100 /* AT_FDCWD, whose header would declare these functions */
OPEN (open, const char *path, int flags)
OPEN (open64, const char *path, int flags)
#undef FOLDER
#define FOLDER folder
OPEN (openat, int folder, const char *path, int flags)
OPEN (openat64, int folder, const char *path, int flags)

#define FOPEN(name)                                                     \
  FILE *name (const char *path, const char *mode);                      \
  FILE *name (const char *path, const char *mode)                       \
  {                                                                     \
    FILE *(*real) (const char *, const char *) = dlsym (RTLD_NEXT, #name); \
    see (#name, path);                                                  \
    return real (path, mode);                                           \
  }

FOPEN (fopen)
FOPEN (fopen64)

int
mkdir (const char *path,
       mode_t      mode)
{
  see ("mkdir", path);
  return syscall (SYS_mkdirat, -100, path, mode);
}

int socket (int domain,
            int type,
            int protocol);

int
socket (int domain,
        int type,
        int protocol)
{
  see ("socket", "");
  return syscall (SYS_socket, domain, type, protocol);
}

int
execve (const char  *path,
        char *const *words,
        char *const *environment)
{
  see ("execve", path);
  return syscall (SYS_execve, path, words, environment);
}

void
watch_begin (void)
{
  watching = 1;
}
