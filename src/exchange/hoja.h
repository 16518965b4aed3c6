/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One table of a plan on its way out: its columns, then its rows one after another.
 *
 * Whoever knows the plan (exchange/hojas.h) adds the columns, then the cells of each row in their
 * order; whoever knows a format (exchange/xlsx.h, exchange/csv-hoja.h) takes them. Nothing is kept
 * but the row that is being made, so a table costs no memory however long it is.
 *
 * A formula names cells of its row by the ids of their columns in braces, and the writer puts in
 * the addresses: "{propios}+{externos}". "{id:peso}" is the weight of a column, "{id:*}" all its
 * rows. Each formula has its value with it, for formats and readers that do not reckon. */
#pragma once

#include <gio/gio.h>

#include "core/plan.h"
#include "core/progress.h"

G_BEGIN_DECLS

typedef struct _LogroHoja LogroHoja;

typedef enum
{
  LOGRO_COLUMNA_TEXTO,
  LOGRO_COLUMNA_ENTERO,
  LOGRO_COLUMNA_DECIMAL,
  LOGRO_COLUMNA_PORCENTAJE, /* its numbers are 0 to 100 */
  LOGRO_COLUMNA_FECHA,      /* ISO */
  LOGRO_COLUMNA_DINERO,     /* M$ */
} LogroColumnaTipo;

typedef enum
{
  LOGRO_COLUMNA_PLANA = 0,
  LOGRO_COLUMNA_SUMA = 1 << 0,   /* the row of totals sums it up */
  LOGRO_COLUMNA_PROPIA = 1 << 1, /* its title is the person's own, and its id says nothing */
} LogroColumnaFlags;

/* A column as a table writes it down. id is its heading for machines and never changes; palabra the
 * word that is its title, "columna.ID" when NULL; ancho its width in characters, 0 for what its
 * kind usually needs; formula what its cells follow from, or NULL. */
typedef struct
{
  const char *id;
  LogroColumnaTipo tipo;
  double ancho;
  LogroColumnaFlags flags;
  const char *palabra;
  const char *formula;
} LogroColumnaDef;

typedef struct
{
  char *id;
  char *titulo; /* in the plan's language */
  LogroColumnaTipo tipo;
  double ancho;
  LogroColumnaFlags flags;
  char *formula;
  double peso; /* NAN unless the columns of the table are weighed */
} LogroColumna;

/* texto is what people read, NULL for none; of a FECHA it is ISO, of a DECIMAL the figure with a
 * dot. clave is what a machine gets in its place, or NULL. numero is NAN in a cell of text and in
 * an empty one. */
typedef struct
{
  const char *texto;
  const char *clave;
  double numero;
} LogroCelda;

/* What takes a table. begin comes when the columns are known, row for each row, total at most once
 * after them, end always last unless something failed. Each gives FALSE with an error. */
typedef struct
{
  gboolean (*begin) (LogroHoja  *hoja,
                     gpointer    data,
                     GError    **error);
  gboolean (*row)   (LogroHoja         *hoja,
                     const LogroCelda  *celdas,
                     gpointer           data,
                     GError           **error);
  gboolean (*total) (LogroHoja         *hoja,
                     const LogroCelda  *celdas,
                     gpointer           data,
                     GError           **error);
  gboolean (*end)   (LogroHoja  *hoja,
                     gpointer    data,
                     GError    **error);
} LogroHojaSalida;

/* What is the same for all tables of one export; hoy is an ISO date. */
typedef struct
{
  const char *hoy;
  const LogroProgress *progress; /* or NULL */
} LogroHojaOpciones;

struct _LogroHoja
{
  LogroPlan *plan;
  const char *id;
  const char *titulo;
  const LogroHojaOpciones *opciones;
  GPtrArray *columnas;   /* LogroColumna */
  guint n_filas;         /* rows so far */
  guint n_previstas;     /* rows there will be */
  gboolean con_total;
  char *nota;            /* what is to be read under the table, or NULL; owned */
  const char *grafico;   /* the id of the column that is drawn as radar and bars, or NULL */
  const char *categoria; /* the id of the column that names its values */
  const char *dibujo;    /* the word that is the title of the drawing */

  /*< private >*/
  const LogroHojaSalida *salida;
  gpointer data;
  GArray *celdas;
  GPtrArray *owned;
  double hecho; /* progress before this table, and that of it */
  double parte;
  gboolean begun;
  GError *error;
};

/**
 * logro_hoja_new:
 * @plan: an open plan
 * @id: of the table
 * @titulo: its title in the plan's language
 * @opciones: of the export
 * @salida: what takes it
 * @data: for @salida
 *
 * Returns: (transfer full): a table without columns; all that it is given must outlive it
 */
LogroHoja *logro_hoja_new (LogroPlan               *plan,
                           const char              *id,
                           const char              *titulo,
                           const LogroHojaOpciones *opciones,
                           const LogroHojaSalida   *salida,
                           gpointer                 data);

/**
 * logro_hoja_finish:
 * @self: (transfer full): a table with all its rows
 * @error: what went wrong while it was written, %G_IO_ERROR_CANCELLED when it was stopped
 *
 * Returns: whether all of it was taken
 */
gboolean logro_hoja_finish (LogroHoja *self,
                            GError   **error);

/* Adds columns, all of them before the first cell. */
void logro_hoja_add_columns (LogroHoja             *self,
                             const LogroColumnaDef *defs,
                             guint                  n);

/* Adds one and gives it, so that its title, formula or weight (g_free, g_strdup) can be set. */
LogroColumna *logro_hoja_add_column (LogroHoja             *self,
                                     const LogroColumnaDef *def);

/* Says how many rows there will be, before the first; a writer must know where they end. */
void logro_hoja_expect (LogroHoja *self,
                        guint      n_filas);

/* The next cell: a text that lives until the row ends, or one that is taken; NULL for none. */
void logro_hoja_add_text (LogroHoja  *self,
                          const char *texto);
void logro_hoja_take_text (LogroHoja *self,
                           char      *texto);

/* The next cell: what people and what machines read; texto lives until the row ends, or is
 * taken. */
void logro_hoja_add_word (LogroHoja  *self,
                          const char *texto,
                          const char *clave);
void logro_hoja_take_word (LogroHoja  *self,
                           char       *texto,
                           const char *clave);

/* The next cell: "Sí", or nothing. */
void logro_hoja_add_boolean (LogroHoja *self,
                             gboolean   valor);

/* The next cell: a number, or with NAN or %LOGRO_SIN_DATO none. */
void logro_hoja_add_number (LogroHoja *self,
                            double     numero);
void logro_hoja_add_integer (LogroHoja *self,
                             gint64     numero);

/* The next cell: the field @name of @record, which is no CHILD or CHILDREN; what it refers to by
 * its name, and with its id for machines. */
void logro_hoja_add_field (LogroHoja   *self,
                           LogroRecord *record,
                           const char  *name);

/* Ends a row; cells that were not given are empty. Gives FALSE when no more are wanted. */
gboolean logro_hoja_end_row (LogroHoja *self);

/* Ends the row of totals, which is the last. */
void logro_hoja_end_total (LogroHoja *self);

/* The column of that id, which there must be; its place among them. */
guint logro_hoja_find (LogroHoja  *self,
                       const char *id,
                       gsize       length);

/* A word of documents in the plan's language. */
const char *logro_hoja_word (LogroHoja  *self,
                             const char *id);

G_END_DECLS
