/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of medium a folder is on. */
#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

/* Whether @folder, which is open, is on a medium that can be taken out or cut off, and that may say
 * that it wrote what it did not. */
gboolean logro_medium_is_doubtful  (int         folder);

/* Whether the block device is one that can be taken out, by what the kernel says in @sys, which is
 * /sys/dev/block outside of tests. */
gboolean logro_medium_is_removable (const char *sys,
                                    dev_t       device);

G_END_DECLS
