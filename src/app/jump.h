/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From what a page tells of something to the page where it is edited. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

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
