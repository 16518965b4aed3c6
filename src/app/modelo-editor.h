/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The editor of models: the parts of one at the left, the form of the chosen part at the right.
 * It knows no part by name: tree, forms and tables follow from the field tables. */
#pragma once

#include <gtk/gtk.h>

#include "core/modelo.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MODELO_EDITOR (logro_modelo_editor_get_type ())
G_DECLARE_FINAL_TYPE (LogroModeloEditor, logro_modelo_editor, LOGRO, MODELO_EDITOR, GtkWindow)

/**
 * logro_modelo_editor_show:
 * @parent: a window of the application
 * @modelo: a model that is not open (logro_catalogo_read_draft())
 * @file: (nullable): where it is saved; NULL: it is a new one
 *
 * Returns: (transfer none): the window, which edits it until it is closed
 */
LogroModeloEditor *logro_modelo_editor_show (GtkWindow   *parent,
                                             LogroModelo *modelo,
                                             GFile       *file);

/**
 * logro_modelo_editor_choose:
 * @self: an editor
 * @record: a record of its model
 *
 * Shows where it is edited.
 */
void logro_modelo_editor_choose (LogroModeloEditor *self,
                                 LogroRecord       *record);

G_END_DECLS
