/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan as a workbook for Excel and LibreOffice, a sheet for each of its tables. */
#pragma once

#include "exchange/hojas.h"

G_BEGIN_DECLS

/* UTF-16 units that a cell holds at most, and rows of a sheet. */
#define LOGRO_XLSX_MAX_CELL 32767
#define LOGRO_XLSX_MAX_ROWS 1048576

/**
 * logro_xlsx_export:
 * @plan: an open plan
 * @opciones: of the export
 * @aviso: (out) (optional) (nullable) (transfer full): what a person should know of it although it
 *   went well: that texts were cut
 * @error: %G_IO_ERROR_CANCELLED when it was stopped; %LOGRO_DOCUMENT_ERROR_REFUSED for a table that
 *   no sheet can hold, %LOGRO_DOCUMENT_ERROR_NO_SPACE, _READ_ONLY or _IO when the temporary files
 *   cannot be written
 *
 * Numbers are numbers and dates are dates, whatever the locale. Texts are texts: none runs as a
 * formula. One that is longer than a cell holds is cut and ends with "[…]". What follows from other
 * cells is a formula that has its value with it. Rows go through a temporary file, so that a table
 * takes no memory.
 *
 * Returns: (transfer full): the file
 */
GBytes *logro_xlsx_export (LogroPlan                *plan,
                           const LogroHojaOpciones  *opciones,
                           char                    **aviso,
                           GError                  **error);

G_END_DECLS
