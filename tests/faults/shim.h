/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands between a program and the system for all calls that touch files below one folder: counts
 * and records them, lets one of them fail, or ends the program there.
 *
 * Linked into a program it replaces the C library's functions for that program and for the shared
 * libraries it uses; as a module for LD_PRELOAD it takes its orders from the environment:
 * LOGRO_SHIM_FOLDER, LOGRO_SHIM_AT, LOGRO_SHIM_CODE (errno), LOGRO_SHIM_MODE, and writes the number
 * of calls into the file LOGRO_SHIM_COUNT at the end. What the C library writes itself (stdio) is
 * not seen. */
#pragma once

#include <stddef.h>
#include <sys/types.h>

typedef enum
{
  SHIM_OPEN,
  SHIM_READ,
  SHIM_WRITE,
  SHIM_TRUNCATE,
  SHIM_FSYNC,
  SHIM_CLOSE,
  SHIM_RENAME, /* flags: of renameat2 */
  SHIM_LINK,
  SHIM_UNLINK
} ShimKind;

typedef enum
{
  SHIM_NONE,
  SHIM_ONCE,        /* the n-th call fails */
  SHIM_FOREVER,     /* and all after it */
  SHIM_SHORT,       /* reading and writing do half of what they should, from the n-th call on */
  SHIM_KILL_BEFORE, /* SIGKILL instead of the call */
  SHIM_KILL_AFTER   /* and right after it */
} ShimMode;

/* One call that was made, with what it did. */
typedef struct
{
  ShimKind kind;
  int fd;
  int flags;
  off_t offset;  /* of a write; -1: where the descriptor is. Of a truncation: the size */
  char *path;    /* whole; of the descriptor where there is no name */
  char *to;      /* of a rename and a link */
  void *data;    /* that was written */
  size_t size;
  int failed;    /* errno, or 0 */
} ShimCall;

/* What the file system cannot do, whatever is ordered: errno of each link, of each rename with
 * flags, of each flushing of a folder. And its kind (statfs), or 0. */
typedef struct
{
  int no_link;
  int no_flags;
  int no_folder_fsync;
  unsigned int medium;
} ShimPlace;

/* From now on: what happens below @folder, a real path. */
void            shim_begin (const char      *folder,
                            const ShimPlace *place,
                            ShimMode         mode,
                            unsigned int     at,
                            int              code);

/* No more. Gives the number of calls. */
unsigned int    shim_end   (void);

/* How many there were up to now. */
unsigned int    shim_count (void);

/* The calls of the last time, valid until the next. */
const ShimCall *shim_calls (void);

/* Right before the next call with the number @at, @hook is called once; what it does is neither
 * counted nor does it fail, but it is done in the same place. After shim_begin(). */
void            shim_hook  (unsigned int     at,
                            void           (*hook) (void *data),
                            void            *data);
