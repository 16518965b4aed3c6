/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the sidebar: a phase or a step, with how far it has come. */
#pragma once

#include <gtk/gtk.h>

#include "core/fase.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_NAV_ROW (logro_nav_row_get_type ())
G_DECLARE_FINAL_TYPE (LogroNavRow, logro_nav_row, LOGRO, NAV_ROW, GtkListBoxRow)

/**
 * logro_nav_row_new:
 * @fase: a phase of the model
 * @paso: (nullable): one of its steps; NULL for the phase itself
 *
 * A phase that has steps is a heading: it cannot be chosen, and activating it opens its steps.
 */
GtkWidget *logro_nav_row_new (LogroFase *fase,
                              LogroPaso *paso);

/**
 * logro_nav_row_update:
 * @self: a row
 * @requisitos: from logro_requisitos_list()
 * @closed: whether the phase is closed, which a heading says
 *
 * Shows the state by shape and word; that of a step that asks for nothing stays as it is.
 */
void logro_nav_row_update (LogroNavRow *self,
                           GPtrArray   *requisitos,
                           gboolean     closed);

/**
 * logro_nav_row_set_state:
 * @self: the row of a step that asks for nothing
 * @state: what it has to say instead
 * @shape: the name of an icon
 */
void logro_nav_row_set_state (LogroNavRow *self,
                              const char  *state,
                              const char  *shape);

LogroFase *logro_nav_row_get_fase (LogroNavRow *self);
LogroPaso *logro_nav_row_get_paso (LogroNavRow *self);

G_END_DECLS
