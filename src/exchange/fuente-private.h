/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the readers of foreign tables share: the row being built, safe parts and safe XML. */
#pragma once

#include "document/sax.h"
#include "exchange/fuente-zip.h"

G_BEGIN_DECLS

/* fuente-fila.c: the next table; nothing is borrowed. */
void logro_fuente_begin_table (LogroFuente *self,
                               const char  *nombre,
                               gboolean     oculta);

/* The text of a cell, bit by bit. */
void logro_fuente_begin_text (LogroFuente *self);
void logro_fuente_add_text (LogroFuente *self,
                            const char  *text,
                            gsize        length);

/* What follows stands in a line of its own. */
void logro_fuente_break_line (LogroFuente *self);

/* The same, as an item of a list. */
void logro_fuente_begin_item (LogroFuente *self);

/* What follows is a cell of a table within this cell. */
void logro_fuente_add_inner_cell (LogroFuente *self);

/* Ends the text: a cell of this row, or none when it is blank. */
void logro_fuente_end_cell (LogroFuente     *self,
                            guint            columna,
                            LogroFuenteDato  dato,
                            guint            marcas);

/* Drops the text. */
void logro_fuente_drop_text (LogroFuente *self);

/* A cell of text that lives until the row ends; @length is what it adds to the row's. */
void logro_fuente_add_cell (LogroFuente     *self,
                            guint            columna,
                            const char      *texto,
                            gsize            length,
                            LogroFuenteDato  dato,
                            guint            marcas);

/* The last cell, whose text was given bit by bit, @times more, each to the right of the one
 * before. */
void logro_fuente_repeat_cell (LogroFuente *self,
                               guint        times);

/* Gives the row away, @times. */
void logro_fuente_end_row (LogroFuente *self,
                           guint        numero,
                           gboolean     oculta,
                           guint        times);

/* Cells of a row that the format says belong to those above and to their right. */
void logro_fuente_add_union (LogroFuente *self,
                             guint        fila,
                             guint        columna,
                             guint        n_filas,
                             guint        n_columnas);

/* Ends the text: a paragraph outside of tables. */
void logro_fuente_end_paragraph (LogroFuente *self);

/* fuente-xml.c: events of an XML part by the tags a reader knows. */
typedef struct _LogroFuenteXml LogroFuenteXml;

typedef struct
{
  const LogroSaxAttribute *attributes;
  guint n;
} LogroFuenteAttributes;

typedef struct
{
  const char * const *tags; /* local names, the frequent ones first; ended by NULL */

  /* @tag counts in tags; others are -1. */
  void (*start) (int                          tag,
                 const LogroFuenteAttributes *attributes,
                 gpointer                     data);
  void (*end)   (int      tag,
                 gpointer data);
  void (*text)  (const char *text,
                 gsize       length,
                 gpointer    data);
} LogroFuenteHandlers;

/* Parses a part of @zip to its end. FALSE when it failed or was stopped. */
gboolean logro_fuente_parse_part (LogroFuente               *fuente,
                                  LogroFuenteZip            *zip,
                                  const char                *part,
                                  const LogroFuenteHandlers *handlers,
                                  gpointer                   data);

/* The same of bytes. */
gboolean logro_fuente_parse_bytes (LogroFuente               *fuente,
                                   GBytes                    *bytes,
                                   const LogroFuenteHandlers *handlers,
                                   gpointer                   data);

/* Copies the value of the attribute of that local name; FALSE when there is none or it is longer
 * than @size. */
gboolean logro_fuente_get_attribute (const LogroFuenteAttributes *attributes,
                                     const char                  *name,
                                     char                        *value,
                                     gsize                        size);

/* Its number, or @otherwise. */
guint logro_fuente_get_count (const LogroFuenteAttributes *attributes,
                              const char                  *name,
                              guint                        otherwise);

/* Whether it has that value. */
gboolean logro_fuente_attribute_is (const LogroFuenteAttributes *attributes,
                                    const char                  *name,
                                    const char                  *value);

/* fuente-guard.c: judges the bytes of XML before a parser sees them, piece by piece. */
typedef struct
{
  int state;
  guint length; /* of the tag so far */
  enum
  {
    LOGRO_FUENTE_SOUND,
    LOGRO_FUENTE_LONG,     /* a tag is longer than any is */
    LOGRO_FUENTE_DECLARES, /* it has a DOCTYPE or the like */
    LOGRO_FUENTE_BROKEN,   /* a "<" stands where none can: who reads on might see other tags */
  } fault;
  guchar tail[2];
} LogroFuenteGuard;

/* So much of a part must be there to judge how it begins. */
#define LOGRO_FUENTE_GUARD_HEAD 512

/* Whether a part that begins so is in letters that the guard and the parser read alike. */
gboolean logro_fuente_guard_begins (const char *bytes,
                                    gsize       length);

gboolean logro_fuente_guard_pass (LogroFuenteGuard *self,
                                  const char       *bytes,
                                  gsize             length);

/* The readers; each takes all of it. */
void logro_fuente_read_text (LogroFuente *self,
                             GBytes      *bytes);
void logro_fuente_read_xlsx (LogroFuente    *self,
                             LogroFuenteZip *zip);
void logro_fuente_read_docx (LogroFuente    *self,
                             LogroFuenteZip *zip);
void logro_fuente_read_odf (LogroFuente    *self,
                            LogroFuenteZip *zip);
void logro_fuente_read_odf_flat (LogroFuente *self,
                                 GBytes      *bytes);
void logro_fuente_read_html (LogroFuente *self,
                             GBytes      *bytes);

G_END_DECLS
