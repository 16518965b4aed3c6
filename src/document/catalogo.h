/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The models at hand: those built in and those a person has put into the data folder. */
#pragma once

#include "core/glosario.h"
#include "core/modelo.h"

G_BEGIN_DECLS

/* A model of the list: either it can be used or error says why not. */
typedef struct
{
  char *id;      /* NULL when the file is broken */
  char *nombre;
  char *pais;
  char *edicion;
  char *file;    /* NULL when built in */
  char *error;   /* names file and line; NULL when sound */
} LogroModeloInfo;

/**
 * logro_catalogo_list:
 *
 * Reads every model built in and every *.xml in $XDG_DATA_HOME/logro/models.
 *
 * Returns: (transfer full) (element-type LogroModeloInfo): sound models first, by name, built in
 *   before one's own of the same name; then the broken files
 */
GPtrArray *logro_catalogo_list (void);

/**
 * logro_catalogo_find:
 * @id: a model's id
 * @error: LOGRO_DOCUMENT_ERROR_MODEL_MISSING when there is none, or why it is broken
 *
 * A person's own model comes before a built-in one of the same id, so that the orientative texts
 * can be replaced by official ones.
 *
 * Returns: (transfer full): the model, open
 */
LogroModelo *logro_catalogo_find (const char *id,
                                  GError    **error);

/**
 * logro_catalogo_read:
 * @bytes: a model's document
 * @name: its name for messages
 * @error: names file, line and reason
 *
 * Returns: (transfer full): the model, open
 */
LogroModelo *logro_catalogo_read (GBytes     *bytes,
                                  const char *name,
                                  GError    **error);

/**
 * logro_catalogo_get_glosario:
 *
 * Made when it is first wanted, and kept; for the thread of the windows.
 *
 * Returns: (transfer none): the glossary of the programme
 */
LogroGlosario *logro_catalogo_get_glosario (void);

G_END_DECLS
