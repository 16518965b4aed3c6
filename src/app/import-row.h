/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One repair, problem or suggestion of an import: the cell as it stands in the table beside what it
 * was understood as, the reason, and what a person can do about it. */
#pragma once

#include <gtk/gtk.h>

#include "exchange/importacion.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_IMPORT_ROW (logro_import_row_get_type ())

G_DECLARE_FINAL_TYPE (LogroImportRow, logro_import_row, LOGRO, IMPORT_ROW, GtkListBoxRow)

/* A cell, and one of its repairs or, with LOGRO_REPARO_N, what is to be decided about it. */
typedef struct
{
  guint fila;    /* among the rows of the import */
  guint columna; /* among the columns of its destination */
  LogroReparo reparo;
} LogroImportPunto;

/* Emits "changed" when a person changed something in @importacion, which must outlive it. */
GtkWidget *logro_import_row_new (LogroImportacion       *importacion,
                                 const LogroImportPunto *punto);

/* Values as people read them: dates as day-month-year, an item a line. */
char *logro_import_dup_values (const LogroImportCelda *celda);

G_END_DECLS
