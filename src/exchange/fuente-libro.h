/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the sheets of an XLSX file share: its texts, its formats, its sheets. Private. */
#pragma once

#include "exchange/fuente-private.h"

G_BEGIN_DECLS

typedef struct
{
  char *nombre;
  char *id;   /* of the relation */
  char *part; /* NULL when there is none */
  gboolean oculta;
} LogroLibroHoja;

/* How a number is shown. */
typedef enum
{
  LOGRO_LIBRO_NUMERO,
  LOGRO_LIBRO_PORCENTAJE,
  LOGRO_LIBRO_FECHA,
  LOGRO_LIBRO_MES,
  LOGRO_LIBRO_HORA,
} LogroLibroFormato;

typedef struct
{
  LogroFuente *fuente;
  LogroFuenteZip *zip;
  GPtrArray *hojas;   /* LogroLibroHoja */
  gboolean desde_1904;
  GByteArray *formatos; /* LogroLibroFormato of each style */
  GPtrArray *blocks;  /* of texts, one behind the other */
  gsize block_used;
  gsize texts_size;
  GArray *textos;     /* guint32: the place of each among all blocks */
} LogroLibro;

/* Reads what comes before the sheets; FALSE when it failed. */
gboolean logro_libro_open (LogroLibro     *self,
                           LogroFuente    *fuente,
                           LogroFuenteZip *zip);
void logro_libro_clear (LogroLibro *self);

/* A shared text, NULL when there is no such number. */
const char *logro_libro_get_text (const LogroLibro *self,
                                  guint             n);

/* How a style shows numbers. */
LogroLibroFormato logro_libro_get_format (const LogroLibro *self,
                                          guint             style);

/* fuente-libro-formato.c: how a format code shows numbers; and one of those every program knows. */
LogroLibroFormato logro_libro_judge_format (const char *code);
LogroLibroFormato logro_libro_get_builtin (guint id);

/* The day of a serial number as ISO 8601, or FALSE. */
gboolean logro_libro_serial_to_iso (double    serial,
                                    gboolean  desde_1904,
                                    char      iso[11]);

G_END_DECLS
