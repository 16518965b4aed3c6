/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers to a diagnóstico that somebody wrote down in a table. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* A row that was understood. */
typedef struct
{
  guint line;
  LogroElemento *elemento;
  gint64 alternativa; /* points, or LOGRO_SIN_RESPUESTA to leave the answer as it is */
  char *observacion;  /* NULL to leave the observation as it is */
} LogroRespuestaLeida;

typedef struct
{
  LogroModelo *modelo;
  GPtrArray *leidas;    /* (element-type LogroRespuestaLeida): rows understood, in their order */
  GPtrArray *problemas; /* (element-type utf8): a sentence with its line for each row that is not */
  GPtrArray *avisos;    /* (element-type utf8): what else a person should know of the reading */
} LogroRespuestas;

/**
 * logro_respuestas_read:
 * @bytes: a table with a row of headings `elemento,alternativa[,observacion]`
 * @name: its name for messages
 * @modelo: the model whose elements are answered
 * @error: names file, line and reason
 *
 * Headings may come in any order, in capitals and without accents; a column of another name is not
 * read, and told. A row may leave the alternative or the observation empty. An element answered
 * twice is a problem of both rows. Nothing is guessed: "1,1" is no element, "2.0" no alternative.
 *
 * Errors: those of logro_csv_read(), and %LOGRO_DOCUMENT_ERROR_INVALID without proper headings.
 *
 * Returns: (transfer full): what the table says; nothing is applied yet
 */
LogroRespuestas *logro_respuestas_read (GBytes      *bytes,
                                        const char  *name,
                                        LogroModelo *modelo,
                                        GError     **error);

/**
 * logro_respuestas_apply:
 * @self: answers
 * @plan: an open plan of the same model
 *
 * Puts what was understood into @plan, as one step of its journal.
 *
 * Returns: how many elements got an answer or an observation
 */
guint logro_respuestas_apply (LogroRespuestas *self,
                              LogroPlan       *plan);

void logro_respuestas_free (LogroRespuestas *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroRespuestas, logro_respuestas_free)

G_END_DECLS
