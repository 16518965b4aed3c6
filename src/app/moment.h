/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moments as people say them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (transfer full) "today at 14:32", "yesterday at 09:05", "27-11-2026 at 18:40"; of seconds since
 * 1970, in the time of this place. */
char *logro_moment_format (gint64 seconds);

G_END_DECLS
