/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of file that tables and dates of a plan can be exported as. A new one is a row in
 * exportacion.c. */
#pragma once

#include "exchange/hojas.h"

G_BEGIN_DECLS

typedef struct
{
  const char *suffix;     /* the end of its file names, without the dot: "xlsx" */
  const char *name;       /* for people, and what it is good for; both to be translated */
  const char *purpose;
  gboolean one_table;     /* it holds one table, which is to be chosen */
  gboolean spreadsheet;   /* one_table, as a spreadsheet in Spanish expects it */

  /* The file; kind is NULL unless one_table. aviso as in logro_xlsx_export(). */
  GBytes *(*make) (LogroPlan               *plan,
                   const LogroHojaKind     *kind,
                   const LogroHojaOpciones *opciones,
                   char                   **aviso,
                   GError                 **error);
} LogroExportacion;

/* All of them, the commonest first; n is how many there are. */
const LogroExportacion *logro_exportaciones_list (guint *n);

/* The one for files of that name, whatever its capitals, and among several that for a spreadsheet
 * or not; NULL when there is none. */
const LogroExportacion *logro_exportaciones_find (const char *name,
                                                  gboolean    spreadsheet);

G_END_DECLS
