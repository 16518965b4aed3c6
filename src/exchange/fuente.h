/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables that others made, row by row, whatever program they come from. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a source may have; far above any plan, and few enough for a second and some memory. */
#define LOGRO_FUENTE_MAX_TABLES 1000
#define LOGRO_FUENTE_MAX_COLUMNS 2000
#define LOGRO_FUENTE_MAX_CELLS (2 * 1000 * 1000)
#define LOGRO_FUENTE_MAX_CELL_BYTES (1024 * 1024)

typedef enum
{
  LOGRO_FUENTE_TEXTO,
  LOGRO_FUENTE_NUMERO,
  LOGRO_FUENTE_FECHA, /* a day of the calendar: the text is ISO 8601 */
  LOGRO_FUENTE_MES,   /* the same, shown as a month only: the first of it */
} LogroFuenteDato;

typedef enum
{
  LOGRO_FUENTE_OCULTA = 1 << 0,    /* its column is hidden */
  LOGRO_FUENTE_SIN_VALOR = 1 << 1, /* a formula that was saved without its result */
} LogroFuenteMarca;

/* A cell that is not empty. Its text lives until the row was taken. */
typedef struct
{
  const char *texto; /* UTF-8; a number has a dot, a percentage its sign; lines end with LF */
  guint columna;     /* from 0 */
  LogroFuenteDato dato;
  guint marcas; /* LogroFuenteMarca */
} LogroFuenteCelda;

typedef struct
{
  guint numero; /* from 1: the line of a text file, the row of a sheet or of a table */
  gboolean oculta;
  const LogroFuenteCelda *celdas; /* by column */
  guint n;
} LogroFuenteFila;

typedef struct
{
  guint indice;       /* from 0 */
  const char *nombre; /* of the sheet; NULL for what has none */
  gboolean oculta;
} LogroFuenteTabla;

/* Cells that were made one, in rows as LogroFuenteFila counts them; the first holds what all
 * say. */
typedef struct
{
  guint fila;
  guint columna;
  guint n_filas;
  guint n_columnas;
} LogroFuenteUnion;

/* What takes a source. Each may be NULL; FALSE from one ends the reading without an error. unidas
 * comes before or after its rows, but before the next table. parrafo is text outside of tables. */
typedef struct
{
  gboolean (*tabla)   (const LogroFuenteTabla *tabla,
                       gpointer                data);
  gboolean (*fila)    (const LogroFuenteFila *fila,
                       gpointer               data);
  gboolean (*unidas)  (const LogroFuenteUnion *unidas,
                       gpointer                data);
  gboolean (*parrafo) (const char *texto,
                       gpointer    data);
} LogroFuenteSalida;

/**
 * logro_fuente_read:
 * @bytes: a file, or what a clipboard held
 * @name: its name for messages
 * @salida: what takes it
 * @data: for @salida
 * @avisos: (element-type utf8): gets a sentence for each thing a person should know of the reading
 * @error: names the file, the reason and what to do
 *
 * Reads XLSX, ODS, DOCX, ODT, flat ODF, HTML, and text: CSV, TSV, and what Word saves as plain
 * text. Which of them it is, the bytes say, not the name. Blank rows and empty cells are left out.
 * No macro runs, no link is followed, nothing is calculated and nothing is unpacked to disk.
 *
 * Errors: %LOGRO_DOCUMENT_ERROR_REFUSED for what is hostile, too large, protected by a password or
 * of another kind; %LOGRO_DOCUMENT_ERROR_SYNTAX for what breaks off; %LOGRO_DOCUMENT_ERROR_INVALID
 * for a file with nothing in it. Rows may have been given before one.
 *
 * Returns: whether it was read to its end, or to where @salida wanted no more
 */
gboolean logro_fuente_read (GBytes                   *bytes,
                            const char               *name,
                            const LogroFuenteSalida  *salida,
                            gpointer                  data,
                            GPtrArray                *avisos,
                            GError                  **error);

G_END_DECLS
