/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What there is beside a plan's file that cannot be read any more. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * logro_rescate_find:
 * @file: a plan's file that is missing or damaged
 * @moment: (out): when what is found was written, in seconds since 1970
 *
 * Looks at the dated backups in its folder, and at what a save that was cut off has left.
 *
 * Returns: (transfer full) (nullable): the newest of them that is a whole plan
 */
GBytes *logro_rescate_find (GFile  *file,
                            gint64 *moment);

G_END_DECLS
