/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table on its way into a plan: what each cell says, what was repaired, what a person must
 * decide.
 *
 * Nothing of the plan changes before logro_importacion_apply(). */
#pragma once

#include "exchange/encabezado.h"
#include "exchange/reparo.h"

G_BEGIN_DECLS

/* What became of a cell. */
typedef struct
{
  const char *original; /* what stands in the table, or NULL */
  gboolean sin_valor;   /* a formula without its result */
  char *escrito;        /* what a person wrote instead, or NULL */
  GPtrArray *valores;   /* utf8: what will be in the plan; a date is ISO, a reference an id */
  char *numero;         /* split off: of an example, of a criterio */
  guint reparos;        /* those made */
  guint apagados;       /* those a person does not want */
  char *problema;       /* a sentence: a person must decide; or NULL */
  char *sugerencia;     /* what could stand there instead, or NULL; never taken by itself */
  gboolean abierto;     /* a person takes it as it is, in spite of the problem */
} LogroImportCelda;

typedef enum
{
  LOGRO_IMPORT_REGISTRO,
  LOGRO_IMPORT_SIGUE,   /* goes on with the row above */
  LOGRO_IMPORT_OMITIDA, /* nothing to import: see motivo */
} LogroImportClase;

typedef struct
{
  const LogroRejillaFila *origen;
  LogroImportClase clase;
  const char *motivo;       /* why it is left out, or NULL; to be translated */
  gboolean antes;           /* it stands above the header */
  LogroImportCelda *celdas; /* by the columns of the destination */
} LogroImportFila;

/* What the text around the table says of the plan as a whole. */
typedef struct
{
  const LogroField *campo; /* of the destination's cabecera */
  GPtrArray *valores;      /* utf8; one, or a text for each record of its list */
} LogroImportDato;

typedef struct
{
  LogroPlan *plan;
  const LogroDestino *destino;
  LogroRejilla *rejilla;
  LogroEncabezado *encabezado;
  char *nombre;     /* of the file */
  GPtrArray *filas; /* LogroImportFila, all rows of the table but its header */
  GPtrArray *datos; /* LogroImportDato */
} LogroImportacion;

/**
 * logro_importacion_new:
 * @plan: an open plan of the model that criteria and elements belong to
 * @rejillas: tables; they must outlive it
 * @rejilla: one of them
 * @encabezado: (transfer full): its header
 *
 * Returns: (transfer full): the table as it is understood
 */
LogroImportacion *logro_importacion_new (LogroPlan       *plan,
                                         LogroRejillas   *rejillas,
                                         LogroRejilla    *rejilla,
                                         LogroEncabezado *encabezado);

void logro_importacion_free (LogroImportacion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroImportacion, logro_importacion_free)

/* Understands all cells again. */
void logro_importacion_refresh (LogroImportacion *self);

/* The same after its header was changed. */
void logro_importacion_rename (LogroImportacion *self);

/* The number of the criterio that a subcriterio of the model belongs to, or NULL. */
const char *logro_importacion_find_criterio (LogroModelo *modelo,
                                             const char  *subcriterio);

/* Switches a repair of a cell, and understands the table again. */
void logro_importacion_switch (LogroImportacion *self,
                               guint             fila,
                               guint             columna,
                               LogroReparo       reparo,
                               gboolean          on);

/* Puts what a person wrote in the place of what the table says; NULL takes it back. */
void logro_importacion_write (LogroImportacion *self,
                              guint             fila,
                              guint             columna,
                              const char       *texto);

/* How many cells a person must still decide about. */
guint logro_importacion_count_problems (const LogroImportacion *self);

/* How many records it will make; rows that go on with another make none. */
guint logro_importacion_count_records (const LogroImportacion *self);

/**
 * logro_importacion_apply:
 * @self: an import
 *
 * Puts the records into the plan, with the table as it was, as one step of its journal. What has a
 * problem and was not decided is put in as far as it was understood.
 *
 * Returns: how many records were made, or answers given
 */
guint logro_importacion_apply (LogroImportacion *self);

/* importacion-cabecera.c: finds what the text says, and puts it into the plan. */
void logro_importacion_read_text (LogroImportacion *self,
                                  GPtrArray        *parrafos);
void logro_importacion_put_text (LogroImportacion *self);

/* importacion-celda.c: understands one cell; what it inherits stands in @arriba. */
typedef struct
{
  LogroImportacion *importacion;
  LogroImportFila *fila;
  const LogroDestinoColumna *columna;
  LogroImportCelda *celda;
  const LogroImportCelda *arriba; /* the same cell of the record above, or NULL */
} LogroImportLugar;

void logro_importacion_read_cell (const LogroImportLugar *lugar);

/* Says that a person must decide; takes @problema and @sugerencia. */
void logro_importacion_object (LogroImportCelda *celda,
                               char             *problema,
                               char             *sugerencia);

G_END_DECLS
