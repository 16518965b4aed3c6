/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A frame round one widget that tells when its size has changed, so that what is in it can adapt.
 * */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_SIZER (logro_sizer_get_type ())
G_DECLARE_FINAL_TYPE (LogroSizer, logro_sizer, LOGRO, SIZER, GtkWidget)

/* Property: child (GtkWidget).
 * Signal: resized (int width, int height): before the frame that shows it, but not while places are
 *   being given, so that widgets may be changed. */

G_END_DECLS
