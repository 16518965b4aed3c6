/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the reading of sheets: which rows are labels and which are headers. */
#pragma once

#include "exchange/encabezado.h"

G_BEGIN_DECLS

/* A header of a list: the column of the destination in each place, or NULL. */
typedef struct
{
  const LogroDestinoColumna **columnas;
  const LogroDestinoColumna *primera; /* the one that begins records; NULL: there is no header */
  guint n;
} LogroFichasCabecera;

void logro_fichas_cabecera_clear (LogroFichasCabecera *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LogroFichasCabecera, logro_fichas_cabecera_clear)

/* The field of the record that a row is about, or NULL, and what it says there, or NULL. */
const LogroDestinoColumna *logro_fichas_read_field (const LogroDestino     *destino,
                                                    const LogroRejillaFila *fila,
                                                    const char            **valor);

/* Whether the row is the title of the sheet that begins below it. */
gboolean logro_fichas_is_title (const LogroDestino *destino,
                                const LogroRejilla *rejilla,
                                guint               fila);

/* How many rows the header of a list has that begins there, 0 when none does. */
guint logro_fichas_find_header (const LogroDestino  *destino,
                                const LogroRejilla  *rejilla,
                                guint                fila,
                                LogroFichasCabecera *cabecera);

G_END_DECLS
