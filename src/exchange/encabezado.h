/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows of a table are its header, and what each column is. */
#pragma once

#include "exchange/destino.h"
#include "exchange/rejilla.h"

G_BEGIN_DECLS

typedef struct
{
  const LogroDestino *destino;
  guint primera; /* among the rows of the table, from 0 */
  guint n_filas; /* 1 or 2 */
  guint n_columnas;
  const LogroDestinoColumna **columnas; /* of each column of the table; NULL: not read */
  char **titulos;                       /* as they stand there, "Tiempo / Inicio" */
  guint n_conocidas;
  guint ajuste;                         /* how well the headings fit, all together */
} LogroEncabezado;

/**
 * logro_encabezado_find:
 * @rejilla: a table
 * @destino: (nullable): what it is to be read as; %NULL for what fits best
 *
 * Headings count whatever their accents, capitals, order and abbreviations; a heading above
 * several columns counts for each of them.
 *
 * Returns: (nullable) (transfer full): the header, or %NULL when the table has none of @destino
 */
LogroEncabezado *logro_encabezado_find (const LogroRejilla *rejilla,
                                        const LogroDestino *destino);

/* Makes one of it for a table without header: nothing is known, all rows are data. */
LogroEncabezado *logro_encabezado_new_empty (const LogroRejilla *rejilla,
                                             const LogroDestino *destino);

void logro_encabezado_free (LogroEncabezado *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroEncabezado, logro_encabezado_free)

/* The place of a column of the destination in the table, or -1. */
int logro_encabezado_get_place (const LogroEncabezado     *self,
                                const LogroDestinoColumna *columna);

/* Says what a column is: taken from another that was said to be the same. */
void logro_encabezado_set (LogroEncabezado           *self,
                           guint                      indice,
                           const LogroDestinoColumna *columna);

/* The words of a heading that make a difference, folded; and how well they name a column. */
char **logro_encabezado_split (const char *titulo);
guint logro_encabezado_compare_words (char                     **palabras,
                                      const LogroDestinoColumna *columna);

/* How well a heading names a column, 0 not at all. */
guint logro_encabezado_compare (const char                *titulo,
                                const LogroDestinoColumna *columna);

/* The header again by what a person said of one with the same headings (encabezado-memoria.c). */
gboolean logro_encabezado_recall (LogroEncabezado *self);

/* Keeps what a person said of this header, for the next table with the same headings. */
void logro_encabezado_remember (const LogroEncabezado *self);

G_END_DECLS
