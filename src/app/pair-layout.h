/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two widgets side by side where there is room, one below the other where there is not. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_PAIR_LAYOUT (logro_pair_layout_get_type ())
G_DECLARE_FINAL_TYPE (LogroPairLayout, logro_pair_layout, LOGRO, PAIR_LAYOUT, GtkLayoutManager)

/* Properties: spacing (int, pixels); share (double, 0-1: the part of the width the first takes);
 * least-width (int, pixels: from which on the two may stand side by side). */

G_END_DECLS
