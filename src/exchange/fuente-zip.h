/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reading of foreign tables, and the parts of the file it reads. Private. */
#pragma once

#include "exchange/fuente.h"

G_BEGIN_DECLS

/* A reading. Once failed or stopped, what is added goes nowhere. */
typedef struct
{
  const char *name;
  const LogroFuenteSalida *salida;
  gpointer data;
  GPtrArray *avisos;
  GError *error;
  gboolean stopped; /* nothing more is wanted, or error is set */

  guint n_tables;
  guint64 n_cells;
  guint n_paragraphs;
  GArray *cells; /* LogroFuenteCelda of this row */
  gsize row_bytes; /* of all their texts, be they the same one many times */
  GString *texts;
  gsize text_start; /* of the cell being written */
  gboolean in_text;
} LogroFuente;

/* Ends the reading with an error; format tells the reason after the file's name. */
void logro_fuente_fail (LogroFuente *self,
                        int          code,
                        const char  *format,
                        ...) G_GNUC_PRINTF (3, 4);

/* Takes a sentence about the reading. */
void logro_fuente_note (LogroFuente *self,
                        char        *sentence);

typedef struct _LogroFuenteZip LogroFuenteZip;

/* NULL when it fails. */
LogroFuenteZip *logro_fuente_zip_open (LogroFuente *fuente,
                                       GBytes      *bytes);
void logro_fuente_zip_free (LogroFuenteZip *zip);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroFuenteZip, logro_fuente_zip_free)

gboolean logro_fuente_zip_has (LogroFuenteZip *zip,
                               const char     *part);

/* Whether any part's name has that ending. */
gboolean logro_fuente_zip_has_suffix (LogroFuenteZip *zip,
                                      const char     *suffix);

/* The first bytes of a small part, "" when there is none. */
char *logro_fuente_zip_dup_start (LogroFuenteZip *zip,
                                  const char     *part,
                                  gsize           length);

/* A part that is read as a stream; NULL when it fails. */
typedef struct _LogroFuentePart LogroFuentePart;

LogroFuentePart *logro_fuente_part_open (LogroFuenteZip *zip,
                                         const char     *name);

/* Up to @length more bytes; 0 at the end, -1 when it failed. */
int logro_fuente_part_read (LogroFuentePart *part,
                            char            *buffer,
                            int              length);

void logro_fuente_part_close (LogroFuentePart *part);

G_END_DECLS
