/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Both names of each function are made here, so the headers must not give one the name of the
 * other. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#define _GNU_SOURCE
#define _LARGEFILE64_SOURCE

#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "../end.h"

#define MAX_CALLS 65536

static struct
{
  int on;
  int recording;
  char folder[PATH_MAX];
  ShimPlace place;
  ShimMode mode;
  unsigned int at;
  int code;
  unsigned int n;
  int dead; /* a failure for ever has begun */
  void (*hook) (void *data);
  void *hook_data;
  unsigned int hook_at;
  int in_hook;
  ShimCall *calls;
} shim;

static void
forget (void)
{
  for (unsigned int i = 0; shim.calls != NULL && i < shim.n && i < MAX_CALLS; i++)
    {
      free (shim.calls[i].path);
      free (shim.calls[i].to);
      free (shim.calls[i].data);
      memset (&shim.calls[i], 0, sizeof shim.calls[i]);
    }
  shim.n = 0;
}

void
shim_begin (const char      *folder,
            const ShimPlace *place,
            ShimMode         mode,
            unsigned int     at,
            int              code)
{
  static const ShimPlace usual;

  forget ();
  if (shim.calls == NULL)
    shim.calls = calloc (MAX_CALLS, sizeof *shim.calls);
  snprintf (shim.folder, sizeof shim.folder, "%s", folder);
  shim.place = place != NULL ? *place : usual;
  shim.mode = mode;
  shim.at = at;
  shim.code = code;
  shim.dead = 0;
  shim.hook = NULL;
  shim.recording = mode == SHIM_NONE;
  shim.on = 1;
}

unsigned int
shim_end (void)
{
  shim.on = 0;
  return shim.n;
}

unsigned int
shim_count (void)
{
  return shim.n;
}

void
shim_hook (unsigned int   at,
           void         (*hook) (void *data),
           void          *data)
{
  shim.hook = hook;
  shim.hook_data = data;
  shim.hook_at = at;
}

const ShimCall *
shim_calls (void)
{
  return shim.calls;
}

static void __attribute__ ((constructor))
take_orders (void)
{
  const char *folder = getenv ("LOGRO_SHIM_FOLDER");
  const char *at = getenv ("LOGRO_SHIM_AT");
  const char *code = getenv ("LOGRO_SHIM_CODE");
  const char *mode = getenv ("LOGRO_SHIM_MODE");

  if (folder == NULL)
    return;
  shim_begin (folder, NULL, mode != NULL ? (ShimMode) atoi (mode) : SHIM_NONE,
              at != NULL ? (unsigned int) atoi (at) : 0, code != NULL ? atoi (code) : 0);
  shim.recording = 0;
}

static void __attribute__ ((destructor))
tell_count (void)
{
  const char *path = getenv ("LOGRO_SHIM_COUNT");
  char text[32];
  int fd;

  /* A helper of the program that has nothing to do with the folder may end after it. */
  if (path == NULL || shim.n == 0)
    return;
  fd = (int) syscall (SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  snprintf (text, sizeof text, "%u\n", shim.n);
  (void) !syscall (SYS_write, fd, text, strlen (text));
  syscall (SYS_close, fd);
}

/* The whole path of @name in @fd; of @fd itself without @name. */
static int
find (int         fd,
      const char *name,
      char       *path)
{
  char link[64];
  ssize_t length = 0;

  if (name != NULL && name[0] == '/')
    {
      snprintf (path, PATH_MAX, "%s", name);
      return 1;
    }
  if (fd == AT_FDCWD)
    snprintf (link, sizeof link, "/proc/self/cwd");
  else
    snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = syscall (SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
  if (length <= 0)
    return 0;
  path[length] = '\0';
  if (name != NULL)
    snprintf (path + length, PATH_MAX - (size_t) length, "/%s", name);
  return 1;
}

/* Whether the call is ours; its place in @call. Keeps errno. */
static int
is_ours (int         fd,
         const char *name,
         char       *path)
{
  size_t length = strlen (shim.folder);
  int before = errno;
  int ours = shim.on && find (fd, name, path) && strncmp (path, shim.folder, length) == 0 &&
             (path[length] == '/' || path[length] == '\0');

  errno = before;
  return ours;
}

static ShimCall *
note (ShimKind    kind,
      int         fd,
      const char *path)
{
  static ShimCall nowhere;
  ShimCall *call = &nowhere;

  memset (&nowhere, 0, sizeof nowhere);
  if (shim.in_hook)
    return call;
  if (shim.recording && shim.n < MAX_CALLS)
    {
      call = &shim.calls[shim.n];
      memset (call, 0, sizeof *call);
      call->path = strdup (path);
    }
  shim.n++;
  call->kind = kind;
  call->fd = fd;
  call->offset = -1;
  return call;
}

static void
end_here (void)
{
  shim.on = 0;
  end_killed ();
}

/* What is to become of the call just noted: its error, or 0. */
static int
judge (ShimCall *call,
       int       cannot)
{
  int hit = shim.n == shim.at;
  void (*hook) (void *data) = shim.hook;

  if (shim.in_hook)
    return call->failed = cannot;
  if (hook != NULL && shim.n == shim.hook_at)
    {
      shim.hook = NULL;
      shim.in_hook = 1;
      hook (shim.hook_data);
      shim.in_hook = 0;
    }
  if (hit && shim.mode == SHIM_KILL_BEFORE)
    end_here ();
  if (hit && shim.mode == SHIM_FOREVER)
    shim.dead = 1;
  call->failed = (hit && shim.mode == SHIM_ONCE) || shim.dead ? shim.code : cannot;
  if (hit && shim.mode == SHIM_KILL_AFTER && call->failed != 0)
    end_here ();
  return call->failed;
}

static long
done (ShimCall *call,
      long      result)
{
  int before = errno;

  if (shim.n == shim.at && shim.mode == SHIM_KILL_AFTER && !shim.in_hook)
    end_here ();
  if (result < 0)
    call->failed = before;
  errno = before;
  return result;
}

static long
refused (int code)
{
  errno = code;
  return -1;
}

static int
do_open (int         folder,
         const char *name,
         int         flags,
         mode_t      mode)
{
  char path[PATH_MAX];
  ShimCall *call;
  int ours = is_ours (folder, name, path);

  if (!ours)
    return (int) syscall (SYS_openat, folder, name, flags, mode);
  call = note (SHIM_OPEN, -1, path);
  call->flags = flags;
  if (judge (call, 0) != 0)
    return (int) refused (call->failed);
  call->fd = (int) done (call, syscall (SYS_openat, folder, name, flags, mode));
  return call->fd;
}

#define OPEN(type, function, ...)              \
  type                                         \
  {                                            \
    mode_t mode = 0;                           \
    va_list rest;                              \
                                               \
    va_start (rest, flags);                    \
    if ((flags & (O_CREAT | O_TMPFILE)) != 0)  \
      mode = va_arg (rest, mode_t);            \
    va_end (rest);                             \
    return do_open (__VA_ARGS__, flags, mode); \
  }

OPEN (int open (const char *name, int flags, ...), open, AT_FDCWD, name)
OPEN (int open64 (const char *name, int flags, ...), open64, AT_FDCWD, name)
OPEN (int openat (int folder, const char *name, int flags, ...), openat, folder, name)
OPEN (int openat64 (int folder, const char *name, int flags, ...), openat64, folder, name)

int
creat64 (const char *name,
         mode_t      mode)
{
  return do_open (AT_FDCWD, name, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

int __open_2 (const char *name, int flags);
int __open64_2 (const char *name, int flags);
int __openat_2 (int folder, const char *name, int flags);
int __openat64_2 (int folder, const char *name, int flags);

int
__open_2 (const char *name,
          int         flags)
{
  return do_open (AT_FDCWD, name, flags, 0);
}

int
__open64_2 (const char *name,
            int         flags)
{
  return do_open (AT_FDCWD, name, flags, 0);
}

int
__openat_2 (int         folder,
            const char *name,
            int         flags)
{
  return do_open (folder, name, flags, 0);
}

int
__openat64_2 (int         folder,
              const char *name,
              int         flags)
{
  return do_open (folder, name, flags, 0);
}

static ssize_t
do_write (int         fd,
          const void *data,
          size_t      size,
          off_t       offset)
{
  char path[PATH_MAX];
  ShimCall *call;
  ssize_t written;

  if (!is_ours (fd, NULL, path))
    return offset < 0 ? syscall (SYS_write, fd, data, size)
                      : syscall (SYS_pwrite64, fd, data, size, offset);
  call = note (SHIM_WRITE, fd, path);
  call->offset = offset;
  if (judge (call, 0) != 0)
    return refused (call->failed);
  if (shim.mode == SHIM_SHORT && shim.n >= shim.at && size > 1)
    size /= 2;
  /* What it has written before it ends is not all. */
  if (!shim.in_hook && shim.mode == SHIM_KILL_AFTER && shim.n == shim.at)
    size = (size + 1) / 2;
  written = done (call, offset < 0 ? syscall (SYS_write, fd, data, size)
                                   : syscall (SYS_pwrite64, fd, data, size, offset));
  if (shim.recording && !shim.in_hook && written > 0)
    {
      call->size = (size_t) written;
      call->data = malloc ((size_t) written);
      memcpy (call->data, data, (size_t) written);
    }
  return written;
}

ssize_t
write (int         fd,
       const void *data,
       size_t      size)
{
  return do_write (fd, data, size, -1);
}

ssize_t
pwrite (int         fd,
        const void *data,
        size_t      size,
        off_t       offset)
{
  return do_write (fd, data, size, offset);
}

ssize_t
pwrite64 (int         fd,
          const void *data,
          size_t      size,
          off64_t     offset)
{
  return do_write (fd, data, size, offset);
}

static ssize_t
do_read (int     fd,
         void   *data,
         size_t  size,
         off_t   offset)
{
  char path[PATH_MAX];
  ShimCall *call;

  if (!is_ours (fd, NULL, path))
    return offset < 0 ? syscall (SYS_read, fd, data, size)
                      : syscall (SYS_pread64, fd, data, size, offset);
  call = note (SHIM_READ, fd, path);
  if (judge (call, 0) != 0)
    return refused (call->failed);
  if (shim.mode == SHIM_SHORT && shim.n >= shim.at && size > 1)
    size /= 2;
  return done (call, offset < 0 ? syscall (SYS_read, fd, data, size)
                                : syscall (SYS_pread64, fd, data, size, offset));
}

ssize_t
read (int     fd,
      void   *data,
      size_t  size)
{
  return do_read (fd, data, size, -1);
}

ssize_t
pread (int     fd,
       void   *data,
       size_t  size,
       off_t   offset)
{
  return do_read (fd, data, size, offset);
}

ssize_t
pread64 (int      fd,
         void    *data,
         size_t   size,
         off64_t  offset)
{
  return do_read (fd, data, size, offset);
}

static int
do_truncate (int   fd,
             off_t size)
{
  char path[PATH_MAX];
  ShimCall *call;

  if (!is_ours (fd, NULL, path))
    return (int) syscall (SYS_ftruncate, fd, size);
  call = note (SHIM_TRUNCATE, fd, path);
  call->offset = size;
  if (judge (call, 0) != 0)
    return (int) refused (call->failed);
  return (int) done (call, syscall (SYS_ftruncate, fd, size));
}

int
ftruncate (int   fd,
           off_t size)
{
  return do_truncate (fd, size);
}

int
ftruncate64 (int     fd,
             off64_t size)
{
  return do_truncate (fd, size);
}

static int
do_fsync (int  fd,
          long number)
{
  char path[PATH_MAX];
  struct stat status;
  ShimCall *call;

  if (!is_ours (fd, NULL, path))
    return (int) syscall (number, fd);
  call = note (SHIM_FSYNC, fd, path);
  if (judge (call, fstat (fd, &status) == 0 && S_ISDIR (status.st_mode)
                     ? shim.place.no_folder_fsync : 0) != 0)
    return (int) refused (call->failed);
  return (int) done (call, syscall (number, fd));
}

int
fsync (int fd)
{
  return do_fsync (fd, SYS_fsync);
}

int
fdatasync (int fd)
{
  return do_fsync (fd, SYS_fdatasync);
}

/* A descriptor that fails to close is closed. */
int
close (int fd)
{
  char path[PATH_MAX];
  ShimCall *call;

  if (!is_ours (fd, NULL, path))
    return (int) syscall (SYS_close, fd);
  call = note (SHIM_CLOSE, fd, path);
  if (judge (call, 0) != 0)
    {
      syscall (SYS_close, fd);
      return (int) refused (call->failed);
    }
  return (int) done (call, syscall (SYS_close, fd));
}

static int
do_rename (int          from_folder,
           const char  *from,
           int          to_folder,
           const char  *to,
           unsigned int flags)
{
  char path[PATH_MAX], target[PATH_MAX];
  ShimCall *call;

  if (!is_ours (to_folder, to, target) || !is_ours (from_folder, from, path))
    return (int) syscall (SYS_renameat2, from_folder, from, to_folder, to, flags);
  call = note (SHIM_RENAME, -1, path);
  call->to = shim.recording && !shim.in_hook ? strdup (target) : NULL;
  call->flags = (int) flags;
  if (judge (call, flags != 0 ? shim.place.no_flags : 0) != 0)
    return (int) refused (call->failed);
  return (int) done (call, syscall (SYS_renameat2, from_folder, from, to_folder, to, flags));
}

int
rename (const char *from,
        const char *to)
{
  return do_rename (AT_FDCWD, from, AT_FDCWD, to, 0);
}

int
renameat (int         from_folder,
          const char *from,
          int         to_folder,
          const char *to)
{
  return do_rename (from_folder, from, to_folder, to, 0);
}

int
renameat2 (int          from_folder,
           const char  *from,
           int          to_folder,
           const char  *to,
           unsigned int flags)
{
  return do_rename (from_folder, from, to_folder, to, flags);
}

int
linkat (int         from_folder,
        const char *from,
        int         to_folder,
        const char *to,
        int         flags)
{
  char path[PATH_MAX], target[PATH_MAX];
  ShimCall *call;

  if (!is_ours (to_folder, to, target) || !is_ours (from_folder, from, path))
    return (int) syscall (SYS_linkat, from_folder, from, to_folder, to, flags);
  call = note (SHIM_LINK, -1, path);
  call->to = shim.recording && !shim.in_hook ? strdup (target) : NULL;
  if (judge (call, shim.place.no_link) != 0)
    return (int) refused (call->failed);
  return (int) done (call, syscall (SYS_linkat, from_folder, from, to_folder, to, flags));
}

int
link (const char *from,
      const char *to)
{
  return linkat (AT_FDCWD, from, AT_FDCWD, to, 0);
}

int
unlinkat (int         folder,
          const char *name,
          int         flags)
{
  char path[PATH_MAX];
  ShimCall *call;

  if (!is_ours (folder, name, path))
    return (int) syscall (SYS_unlinkat, folder, name, flags);
  call = note (SHIM_UNLINK, -1, path);
  if (judge (call, 0) != 0)
    return (int) refused (call->failed);
  return (int) done (call, syscall (SYS_unlinkat, folder, name, flags));
}

int
unlink (const char *name)
{
  return unlinkat (AT_FDCWD, name, 0);
}

static int
do_statfs (const char    *name,
           struct statfs *about)
{
  char path[PATH_MAX];
  int result = (int) syscall (SYS_statfs, name, about);

  if (shim.place.medium != 0 && is_ours (AT_FDCWD, name, path))
    about->f_type = shim.place.medium;
  return result;
}

int
statfs (const char    *name,
        struct statfs *about)
{
  return do_statfs (name, about);
}

int
statfs64 (const char      *name,
          struct statfs64 *about)
{
  return do_statfs (name, (struct statfs *) about);
}

static int
do_fstatfs (int            fd,
            struct statfs *about)
{
  char path[PATH_MAX];
  int result = (int) syscall (SYS_fstatfs, fd, about);

  if (shim.place.medium != 0 && is_ours (fd, NULL, path))
    about->f_type = shim.place.medium;
  return result;
}

int
fstatfs (int            fd,
         struct statfs *about)
{
  return do_fstatfs (fd, about);
}

int
fstatfs64 (int              fd,
           struct statfs64 *about)
{
  return do_fstatfs (fd, (struct statfs *) about);
}
