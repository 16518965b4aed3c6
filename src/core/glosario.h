/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the programme and what they mean, in one language. */
#pragma once

#include "core/termino.h"

G_BEGIN_DECLS

/* The file format, "major.minor" (document/format.h). */
#define LOGRO_GLOSARIO_VERSION "1.0"

#define LOGRO_TYPE_GLOSARIO (logro_glosario_get_type ())
LOGRO_DECLARE_RECORD (LogroGlosario, logro_glosario, GLOSARIO)

struct _LogroGlosario
{
  LogroRecord parent_instance;
  char *version; /* of the file format */
  char *idioma;
  LogroList *terminos; /* in the order of the alphabet */

  GHashTable *by_form; /* folded word of screens → LogroTermino; NULL until somebody asks */
};

/**
 * logro_glosario_find:
 * @self: a glossary
 * @id: the id of a term
 *
 * Returns: (nullable) (transfer none): the term
 */
LogroTermino *logro_glosario_find (LogroGlosario *self,
                                   const char    *id);

/**
 * logro_glosario_explain:
 * @self: a glossary
 * @text: (nullable): a label of a screen
 *
 * A term is meant only where the whole label is one of its forms: a word of everyday language,
 * such as "Valores" over figures, is no term because it happens to be one elsewhere.
 *
 * Returns: (nullable) (transfer none): the term that the label names
 */
LogroTermino *logro_glosario_explain (LogroGlosario *self,
                                      const char    *text);

/**
 * logro_glosario_search:
 * @self: a glossary
 * @words: (nullable): what a person looks for; accents and case do not count
 *
 * Returns: (transfer container) (element-type LogroTermino): the terms in whose name or
 *   definition some word begins with each of @words; first those whose name it is. Without words,
 *   all terms.
 */
GPtrArray *logro_glosario_search (LogroGlosario *self,
                                  const char    *words);

G_END_DECLS
