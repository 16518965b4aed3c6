/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The alternatives of an element as an inclusive ladder: choosing one says that those below it hold
 * too, but for exits (domain page §2.1). */
#pragma once

#include <gtk/gtk.h>

#include "core/elemento.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_LADDER (logro_ladder_get_type ())
G_DECLARE_FINAL_TYPE (LogroLadder, logro_ladder, LOGRO, LADDER, GtkBox)

/* Properties: elemento (LogroElemento or NULL); alternativa (gint64: points of the answer, or
 *   LOGRO_SIN_RESPUESTA); read-only (gboolean); scale (double: size of its type, 1 for the
 * theme's). Signal: chosen (gint64 valor): a person picks an alternative; nothing has changed yet.
 * For Tab it is one stop; arrows move between the rungs. */

void logro_ladder_set_elemento (LogroLadder   *self,
                                LogroElemento *elemento);

void logro_ladder_set_alternativa (LogroLadder *self,
                                   gint64       alternativa);

void logro_ladder_set_read_only (LogroLadder *self,
                                 gboolean     read_only);

void logro_ladder_set_scale (LogroLadder *self,
                             double       scale);

G_END_DECLS
