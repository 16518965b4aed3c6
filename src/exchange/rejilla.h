/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a file in memory, cell by cell, for whoever must look at them more than once. */
#pragma once

#include "core/progress.h"
#include "exchange/fuente.h"

G_BEGIN_DECLS

/* Far above any plan; a table of figures is not read as one. */
#define LOGRO_REJILLA_MAX_ROWS 20000
#define LOGRO_REJILLA_MAX_CELLS (1000 * 1000)
#define LOGRO_REJILLA_MAX_BYTES (32 * 1024 * 1024)

typedef struct
{
  char *texto;        /* NULL: empty; a date as people write it, a month as "09/2024" */
  guint marcas;       /* LogroFuenteMarca */
  const char *arriba; /* of an empty cell that is one with those above: their text */
} LogroRejillaCelda;

typedef struct
{
  guint numero; /* as the source counts it */
  gboolean oculta;
  guint n;
  LogroRejillaCelda *celdas; /* by column */
} LogroRejillaFila;

typedef struct
{
  char *nombre; /* of the sheet, or NULL */
  char *antes;  /* the paragraph before it, or NULL */
  gboolean oculta;
  gboolean fichas;  /* gathered from sheets: fichas.h */
  GPtrArray *filas; /* LogroRejillaFila */
  guint n_columnas;
  GArray *uniones; /* LogroFuenteUnion */
} LogroRejilla;

typedef struct
{
  char *nombre;         /* of the file */
  GPtrArray *rejillas;  /* LogroRejilla, those with rows */
  GPtrArray *parrafos;  /* utf8: the text outside of them */
  GPtrArray *avisos;    /* utf8: what a person should know of the reading */
} LogroRejillas;

/**
 * logro_rejillas_read:
 * @bytes: a file, or what a clipboard held
 * @name: its name for messages
 * @error: as of logro_fuente_read(); %LOGRO_DOCUMENT_ERROR_REFUSED also for more than a plan can
 *   be, %LOGRO_DOCUMENT_ERROR_INVALID for a file without tables
 *
 * Returns: (transfer full): all its tables
 */
LogroRejillas *logro_rejillas_read (GBytes      *bytes,
                                    const char  *name,
                                    GError     **error);

/**
 * logro_rejillas_read_file:
 * @file: a file of a stranger
 * @name: its name for messages
 * @progress: (nullable): whether it is to stop
 * @error: as of logro_fuente_read_apart(), and of logro_file_read()
 *
 * The same; the file is read by a program of its own.
 *
 * Returns: (transfer full): all its tables
 */
LogroRejillas *logro_rejillas_read_file (GFile                *file,
                                         const char           *name,
                                         const LogroProgress  *progress,
                                         GError              **error);

/* The same of what a clipboard held. */
LogroRejillas *logro_rejillas_read_apart (GBytes               *bytes,
                                          const char           *name,
                                          const LogroProgress  *progress,
                                          GError              **error);

/* None yet; and one more, without rows. */
LogroRejillas *logro_rejillas_new (const char *name);
LogroRejilla *logro_rejillas_add (LogroRejillas *self,
                                  const char    *nombre);

void logro_rejillas_free (LogroRejillas *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroRejillas, logro_rejillas_free)

/* The text of a cell, NULL for an empty one and beyond the row. */
const char *logro_rejilla_fila_get (const LogroRejillaFila *fila,
                                    guint                   columna);

G_END_DECLS
