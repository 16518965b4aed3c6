/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is wrong with a model that is being written: everything that would have it refused when it
 * is read, each with its place. */
#pragma once

#include "core/modelo.h"

G_BEGIN_DECLS

typedef struct
{
  LogroRecord *record; /* where to put it right; a reference is held */
  char *texto;         /* a sentence for people, with the name of the record */
} LogroFallo;

/**
 * logro_modelo_list_fallos:
 * @self: a model, open or not
 *
 * Reads the field tables for what is required, for ids that stand twice and for what names
 * something else in the model, and judges the ladders as logro_modelo_open() does.
 *
 * Returns: (transfer full) (element-type LogroFallo): in the order of the model
 */
GPtrArray *logro_modelo_list_fallos (LogroModelo *self);

/**
 * logro_modelo_dup_titulo:
 * @record: a record of a model
 *
 * Returns: (transfer full): what a person calls it: its number and its first words
 */
char *logro_modelo_dup_titulo (LogroRecord *record);

G_END_DECLS
