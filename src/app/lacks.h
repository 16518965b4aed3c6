/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a phase still lacks, as rows of a list: the foot of the window and the acta show the
 * same. */
#pragma once

#include <gtk/gtk.h>

#include "calc/requisitos.h"

G_BEGIN_DECLS

/**
 * logro_lacks_fill:
 * @list: a list box
 * @requisitos: from logro_requisitos_list(); it must live as long as the rows
 * @fase: id of a phase
 *
 * Puts a row for each thing that @fase lacks in place of the rows there are.
 *
 * Returns: how many there are
 */
guint logro_lacks_fill (GtkListBox *list,
                        GPtrArray  *requisitos,
                        const char *fase);

/**
 * logro_lacks_get:
 * @row: a row of such a list
 *
 * Returns: (transfer none): what it is about
 */
const LogroRequisito *logro_lacks_get (GtkListBoxRow *row);

G_END_DECLS
