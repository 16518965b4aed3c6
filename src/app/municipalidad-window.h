/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, kind and place of the municipality, which no phase asks for. */
#pragma once

#include "core/municipalidad.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * logro_municipalidad_window_show:
 * @parent: a window
 * @municipalidad: that of its plan
 *
 * Edits it; each field is undone in @parent like any other.
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *logro_municipalidad_window_show (GtkWindow          *parent,
                                            LogroMunicipalidad *municipalidad);

G_END_DECLS
