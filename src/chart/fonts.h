/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether there are letters to write with. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Without any font Pango draws nothing, and says nothing either.
 *
 * FALSE with LOGRO_CHART_ERROR_FONTS when none is installed. */
gboolean logro_fonts_check (GError **error);

G_END_DECLS
