/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of a plan as CSV (RFC 4180). */
#pragma once

#include "exchange/hojas.h"

G_BEGIN_DECLS

/* For whom it is written. */
typedef enum
{
  LOGRO_CSV_MAQUINA,  /* comma, dot, ISO dates, ids for headings and words; data only, as it is */
  LOGRO_CSV_PLANILLA, /* for a spreadsheet in Spanish: semicolon, decimal comma, dd-mm-yyyy and a
                         byte order mark; titles, totals, and no cell that runs as a formula */
} LogroCsvPara;

/**
 * logro_csv_export:
 * @kind: a table
 * @plan: an open plan
 * @para: for whom
 * @opciones: of the export
 * @error: %G_IO_ERROR_CANCELLED when it was stopped
 *
 * Returns: (transfer full): the file, in UTF-8
 */
GBytes *logro_csv_export (const LogroHojaKind     *kind,
                          LogroPlan               *plan,
                          LogroCsvPara             para,
                          const LogroHojaOpciones *opciones,
                          GError                 **error);

G_END_DECLS
