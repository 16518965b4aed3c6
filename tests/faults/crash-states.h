/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All states in which a power cut can leave a disk, worked out from the calls that a program made.
 *
 * A file system may write what is not flushed in any order or not at all. So of the changes of
 * names (making, renaming, linking, removing) that no flushing of the folder has followed, every
 * subset is tried; a file's content that was not flushed is on disk as it was, whole, cut in the
 * middle, or as long as it should be but full of zeros. That is more than most file systems do, and
 * what none of them forbids. */
#pragma once

#include <glib.h>

#include "shim.h"

typedef struct
{
  const char *name;      /* of the file that must be whole */
  GBytes *old;           /* what it had; NULL: nothing was there */
  GBytes *new;           /* what it was to have */
  gboolean acknowledged; /* it was said to be saved at the end */
} CrashPromise;

/**
 * crash_states_count_bad:
 * @calls: what was done below @folder
 * @n: how many
 * @folder: its path
 * @promise: what must hold at every instant
 * @states: (out): how many states there are
 * @first: (out) (transfer full) (nullable): the first bad one in words
 *
 * The file must be the whole old or the whole new one, after the acknowledgement the new one; and a
 * dated backup must be the whole old one.
 *
 * Returns: in how many states it is not so
 */
guint crash_states_count_bad (const ShimCall     *calls,
                              guint               n,
                              const char         *folder,
                              const CrashPromise *promise,
                              guint              *states,
                              char              **first);
