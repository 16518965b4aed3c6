/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An imported table written back as it was laid out, with what the plan says now. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_original_export:
 * @plan: an open plan
 * @importada: a table of it
 * @delimiter: between cells: a tab, a comma or a semicolon
 *
 * Titles, header and what was left out are as they stood. A cell is as it stood while it still says
 * what the plan says; else it says what the plan says, in the same form. Rows whose record is gone
 * are gone; records that came into the plan since stand at the end.
 *
 * Returns: (transfer full): the table as text in UTF-8
 */
GBytes *logro_original_export (LogroPlan      *plan,
                               LogroImportada *importada,
                               char            delimiter);

G_END_DECLS
