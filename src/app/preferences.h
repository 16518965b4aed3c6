/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The preferences dialog. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_preferences_show:
 * @parent: (nullable): the window it belongs to
 */
void logro_preferences_show (GtkWindow *parent);

G_END_DECLS
