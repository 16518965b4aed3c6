/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Its cells are one text and no records of their own: they are never edited, only written back. */

#include "core/fila-importada.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "numero", LOGRO_INTEGER, LOGRO_AT (LogroFilaImportada, numero), N_("Row"), .max = G_MAXINT },
  { "registro", LOGRO_TEXT, LOGRO_AT (LogroFilaImportada, registro), N_("Record") },
  { "celdas", LOGRO_PROSE, LOGRO_AT (LogroFilaImportada, celdas), N_("Cells") },
};

LOGRO_DEFINE_RECORD (LogroFilaImportada, logro_fila_importada, "fila", fields)
