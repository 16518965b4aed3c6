/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happened to a table on its way into a plan, line by line. */
#pragma once

#include "exchange/importacion.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_SUCESO_REPARO,
  LOGRO_SUCESO_PROBLEMA,
  LOGRO_SUCESO_SUGERENCIA,
  LOGRO_SUCESO_OMITIDA,  /* a row */
  LOGRO_SUCESO_NO_LEIDA, /* a column */
  LOGRO_SUCESO_TEXTO,    /* taken from the text around the table */
} LogroSucesoClase;

typedef struct
{
  LogroSucesoClase clase;
  guint fila;           /* as its file counts it; 0 for a column and for the text */
  const char *columna;  /* its heading, or the name of a field; NULL for a row */
  const char *original; /* of the cell, or NULL */
  const char *id;       /* of a repair, or NULL */
  char *valor;          /* what came of it, or NULL */
  char *motivo;         /* a sentence */
} LogroSuceso;

/* Its word for machines: "reparo". */
const char *logro_suceso_get_id (LogroSucesoClase clase);

/**
 * logro_importacion_list_log:
 * @self: an import
 *
 * Returns: (transfer full) (element-type LogroSuceso): all of it, in the order of the table
 */
GPtrArray *logro_importacion_list_log (LogroImportacion *self);

/**
 * logro_importacion_dup_notes:
 * @self: (nullable): an import
 * @rejillas: the tables it is one of
 *
 * Returns: (transfer full): what a person should know of the file, a line each, and which fields of
 *   the plan the text around the table gives; may be empty
 */
char *logro_importacion_dup_notes (const LogroImportacion *self,
                                   const LogroRejillas    *rejillas);

G_END_DECLS
