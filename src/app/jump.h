/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From what a page tells of something to the page where it is edited. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/**
 * logro_jump_to_page:
 * @widget: any widget of a window with a document
 * @pagina: what a step of the plan's model names, such as "lineas"
 *
 * Shows the first such page, if the model has one.
 */
void logro_jump_to_page (GtkWidget  *widget,
                         const char *pagina);

/**
 * logro_jump_to_record:
 * @widget: any widget of a window with a document
 * @record: a línea, AMI, medida or seguimiento of its plan, or a record that belongs to one
 *
 * Shows the page where the record is edited, with the record chosen there.
 */
void logro_jump_to_record (GtkWidget   *widget,
                           LogroRecord *record);

G_END_DECLS
