/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page offers to turn into a línea de acción. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

/**
 * logro_convert_to_linea:
 * @page: where it was asked for
 * @record: (nullable): an AMI, a herramienta or a methodology of its plan
 *
 * Makes a línea of @record and says so. When there seems to be one already, asks first, and leads
 * to it on request.
 */
void logro_convert_to_linea (LogroPage   *page,
                             LogroRecord *record);

G_END_DECLS
