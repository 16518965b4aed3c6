/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of an imported table, as it stood there. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_FILA_IMPORTADA (logro_fila_importada_get_type ())
LOGRO_DECLARE_RECORD (LogroFilaImportada, logro_fila_importada, FILA_IMPORTADA)

struct _LogroFilaImportada
{
  LogroRecord parent_instance;
  gint64 numero;  /* as its file counts it */
  char *registro; /* id of what it became, or NULL */
  char *celdas;   /* with tabs between, quoted as in a TSV */
};

G_END_DECLS
