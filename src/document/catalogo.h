/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The models at hand: those built in and those a person has put into the data folder. */
#pragma once

#include <gio/gio.h>

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
 * Reads every model built in and every *.xml in $XDG_DATA_HOME/logro/modelos.
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
 * logro_catalogo_read_copy:
 * @text: the document of a model that a plan brings along
 * @name: the plan's name for messages
 * @error: names the plan, the line in the model and the reason
 *
 * Returns: (transfer full): the model, open
 */
LogroModelo *logro_catalogo_read_copy (const char *text,
                                       const char *name,
                                       GError    **error);

/**
 * logro_catalogo_dup_folder:
 *
 * Returns: (transfer full): where a person's own models are
 */
char *logro_catalogo_dup_folder (void);

/**
 * logro_catalogo_read_draft:
 * @info: a sound model of the list
 * @error: why it cannot be read any more
 *
 * Returns: (transfer full): the model, not open, to be changed
 */
LogroModelo *logro_catalogo_read_draft (const LogroModeloInfo *info,
                                        GError               **error);

/**
 * logro_catalogo_write:
 * @modelo: a model in which nothing is wrong (core/modelo-examen.h)
 * @error: what a reader would refuse
 *
 * Returns: (transfer full): its document, which has been read back
 */
GBytes *logro_catalogo_write (LogroModelo *modelo,
                              GError     **error);

/**
 * logro_catalogo_get_file:
 * @id: a model's id
 *
 * Returns: (transfer full): where a model of one's own of that id is, or would be
 */
GFile *logro_catalogo_get_file (const char *id);

/**
 * logro_catalogo_save:
 * @modelo: a model
 * @file: (nullable): where to share it; NULL: among one's own models
 * @error: see logro_catalogo_write() and logro_file_write()
 *
 * What was there is replaced; of a model of one's own a backup stays.
 *
 * Returns: whether it is there
 */
gboolean logro_catalogo_save (LogroModelo *modelo,
                              GFile       *file,
                              GError     **error);

/**
 * logro_catalogo_get_glosario:
 *
 * Made when it is first wanted, and kept; for the thread of the windows.
 *
 * Returns: (transfer none): the glossary of the programme
 */
LogroGlosario *logro_catalogo_get_glosario (void);

G_END_DECLS
