/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All attached files of a plan in one folder, with an index for whoever validates them. */
#pragma once

#include "core/progress.h"
#include "core/table.h"
#include "document/adjunto.h"

G_BEGIN_DECLS

/* One attachment: what the plan says of it, then what became of it. */
typedef struct
{
  char *fase;        /* for people */
  char *elemento;    /* "1.1 Misión, visión y valores", or NULL */
  char *descripcion; /* or NULL */
  char *ruta;        /* as the plan has it, or NULL */
  char *path;        /* whole, or NULL */
  gint64 tamano;
  char *sha256;      /* or NULL */
  char *folder;      /* in the collection: "3-autoevaluacion/1.1" */

  LogroAdjuntoEstado estado;
  char *archivo;     /* its copy, from the folder of the collection; NULL when there is none */
  char *motivo;      /* why there is none; or NULL */
} LogroColectado;

typedef struct
{
  GPtrArray *files;  /* LogroColectado, in the order of the plan */
  char *plan_folder; /* or NULL */
  LogroModelo *model;
  char *titulo;
} LogroColeccion;

/**
 * logro_coleccion_new:
 * @plan: an open plan
 * @file: (nullable): the file it lives in
 *
 * Returns: (transfer full): what is to be collected; it needs the plan no more, so that it can be
 *   given to a thread
 */
LogroColeccion *logro_coleccion_new (LogroPlan *plan,
                                     GFile     *file);

void logro_coleccion_free (LogroColeccion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroColeccion, logro_coleccion_free)

/**
 * logro_coleccion_copy:
 * @self: a new collection
 * @folder: a folder on this computer
 * @progress: (nullable): who is told, and may stop it
 * @error: when nothing more can be written there, or %G_IO_ERROR_CANCELLED; what has been copied
 *   stays
 *
 * Copies every file into @folder, a subfolder for each phase and element, and writes an index as
 * CSV and as HTML, in the language of the plan. Names are made safe for other systems and unique; a
 * file that is there stays, and one with the same content counts as the copy. Each copy is read
 * back and compared.
 *
 * A plan from elsewhere may name any file of this person's, so one that is not what was attached is
 * copied only from the plan's folder and those within it; others are left out with a word.
 *
 * Returns: whether the index was written
 */
gboolean logro_coleccion_copy (LogroColeccion       *self,
                               GFile                *folder,
                               const LogroProgress  *progress,
                               GError              **error);

/**
 * logro_coleccion_count_faults:
 * @self: a collection that was copied
 *
 * Returns: how many files are not, or not as they were attached, in the folder
 */
guint logro_coleccion_count_faults (LogroColeccion *self);

/**
 * logro_coleccion_dup_summary:
 * @self: a collection that was copied
 *
 * Returns: what became of the files, for people: a sentence, then a line for each fault
 */
char *logro_coleccion_dup_summary (LogroColeccion *self);

/**
 * logro_coleccion_dup_safe:
 * @name: (nullable): the name of a file
 *
 * Returns: a name that FAT, Windows and a person can cope with
 */
char *logro_coleccion_dup_safe (const char *name);

G_END_DECLS
