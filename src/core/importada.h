/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table that records of the plan came from, kept so that it can be written back in its layout. */
#pragma once

#include "core/fila-importada.h"
#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_IMPORTADA (logro_importada_get_type ())
LOGRO_DECLARE_RECORD (LogroImportada, logro_importada, IMPORTADA)

struct _LogroImportada
{
  LogroRecord parent_instance;
  char *id;
  char *archivo;
  char *hoja;       /* NULL where it has no name */
  char *fecha;
  char *destino;    /* what it was read as (exchange/destino.h) */
  char *columnas;   /* ids of its columns, with blanks between; "-" for one that is not read */
  gint64 cabeza;    /* how many rows stand before and in its header */
  gint64 titulos;   /* how many of them are the header */
  LogroList *filas; /* LogroFilaImportada, header and all */
};

G_END_DECLS
