/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of medium a folder is on. */
#pragma once

#include <gio/gio.h>
#include <sys/types.h>

/* Where the kernel tells of block devices. */
#define LOGRO_MEDIUM_SYS "/sys/dev/block"

G_BEGIN_DECLS

/* Whether @folder, which is open, is on a medium that can be taken out or cut off, and that may say
 * that it wrote what it did not. */
gboolean logro_medium_is_doubtful  (int         folder);

/* Whether the block device is one that can be taken out, by what the kernel says in @sys, which is
 * LOGRO_MEDIUM_SYS outside of tests. */
gboolean logro_medium_is_removable (const char *sys,
                                    dev_t       device);

/* What is said of @file once all of it is written: where it is, and that its medium may be ejected
 * where it is one of that kind. @sys: as above. */
char    *logro_medium_dup_saved    (const char *sys,
                                    GFile      *file);

G_END_DECLS
