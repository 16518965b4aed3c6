/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, meaning of its columns, rows. */

#include "core/importada.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroImportada, id), .flags = LOGRO_FIELD_ID },
  { "archivo", LOGRO_TEXT, LOGRO_AT (LogroImportada, archivo), N_("File") },
  { "hoja", LOGRO_TEXT, LOGRO_AT (LogroImportada, hoja), N_("Sheet") },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroImportada, fecha), N_("Date of the import") },
  { "destino", LOGRO_TEXT, LOGRO_AT (LogroImportada, destino), N_("Read as") },
  { "columnas", LOGRO_TEXT, LOGRO_AT (LogroImportada, columnas), N_("Columns") },
  { "cabeza", LOGRO_INTEGER, LOGRO_AT (LogroImportada, cabeza), N_("Rows down to the header"),
    .max = G_MAXINT },
  { "titulos", LOGRO_INTEGER, LOGRO_AT (LogroImportada, titulos), N_("Rows of the header"),
    .max = 2 },
  { "filas", LOGRO_CHILDREN, LOGRO_AT (LogroImportada, filas), N_("Rows"),
    .type = logro_fila_importada_get_type },
};

LOGRO_DEFINE_RECORD (LogroImportada, logro_importada, "importada", fields)
