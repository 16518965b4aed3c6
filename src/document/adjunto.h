/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attached files on disk: where they lie, whether they are still what was attached.
 *
 * A plan names them relative to its own folder, so that the folder can be moved or copied as a
 * whole; a plan without a file, or a file that shares no folder with it, by their whole path.
 * Paths of a plan come from outside: nothing is done with them here but looking. */
#pragma once

#include "core/adjuntos.h"
#include "document/file.h"

G_BEGIN_DECLS

/* Bytes up to which a file is compared without being asked to. */
#define LOGRO_ADJUNTO_MAX_UNASKED (64 * 1024 * 1024)

/* What a file is known by. */
typedef struct
{
  gint64 tamano;   /* bytes */
  char sha256[65]; /* hexadecimal */
} LogroHuella;

/**
 * LogroAdjuntoEstado:
 * @LOGRO_ADJUNTO_VIENDO: not known yet
 * @LOGRO_ADJUNTO_IGUAL: there, byte for byte what was attached
 * @LOGRO_ADJUNTO_MISMO_TAMANO: there and as long; too large to be compared without being asked
 * @LOGRO_ADJUNTO_SIN_HUELLA: there, but the plan does not say what it was
 * @LOGRO_ADJUNTO_CAMBIADO: there, but something else
 * @LOGRO_ADJUNTO_FALTA: not there
 * @LOGRO_ADJUNTO_NO_ARCHIVO: a folder, a device or a pipe is there
 * @LOGRO_ADJUNTO_ILEGIBLE: there, but it may not or cannot be read
 */
typedef enum
{
  LOGRO_ADJUNTO_VIENDO,
  LOGRO_ADJUNTO_IGUAL,
  LOGRO_ADJUNTO_MISMO_TAMANO,
  LOGRO_ADJUNTO_SIN_HUELLA,
  LOGRO_ADJUNTO_CAMBIADO,
  LOGRO_ADJUNTO_FALTA,
  LOGRO_ADJUNTO_NO_ARCHIVO,
  LOGRO_ADJUNTO_ILEGIBLE,
} LogroAdjuntoEstado;

/**
 * logro_adjunto_estado_get_name:
 * @estado: a state
 *
 * Returns: its word for people, translated
 */
const char *logro_adjunto_estado_get_name (LogroAdjuntoEstado estado);

/**
 * logro_adjunto_estado_get_id:
 * @estado: a state
 *
 * Returns: its word for programs and for the vocabulary: "igual", "cambiado" …
 */
const char *logro_adjunto_estado_get_id (LogroAdjuntoEstado estado);

/**
 * logro_adjunto_dup_path:
 * @plan: (nullable): the file of the plan
 * @ruta: (nullable): as the plan has it
 *
 * Returns: (nullable): the whole path, without "..", as it reads; %NULL when the plan has no file
 *   to start from, or names none
 */
char *logro_adjunto_dup_path (GFile      *plan,
                              const char *ruta);

/**
 * logro_adjunto_dup_ruta:
 * @plan: (nullable): the file of the plan
 * @file: the file to attach
 * @error: %LOGRO_DOCUMENT_ERROR_REFUSED when it is not on this computer, or when its name cannot be
 *   written in a plan
 *
 * Returns: how a plan in @plan names @file
 */
char *logro_adjunto_dup_ruta (GFile   *plan,
                              GFile   *file,
                              GError **error);

/**
 * logro_adjunto_dup_shown:
 * @ruta: (nullable): as the plan has it
 *
 * Returns: the name of the file, then its folder if that is another than the plan's, for people:
 *   without characters that turn the reading direction, which make "exe.pdf" of "fdp.exe"
 */
char *logro_adjunto_dup_shown (const char *ruta);

/**
 * logro_adjunto_rebase:
 * @plan: a plan
 * @from: (nullable): the file it lived in
 * @to: (nullable): the file it is going to live in; NULL to name them by their whole path
 *
 * Names every attachment from the new place, and with it what undo would bring back. What is meant
 * stays the same, so it is no change that the journal knows of. Called again with both exchanged,
 * it puts back what could be changed.
 */
void logro_adjunto_rebase (LogroPlan *plan,
                           GFile     *from,
                           GFile     *to);

/**
 * logro_huella_take:
 * @path: a file
 * @huella: (out): its size and checksum
 * @cancellable: (nullable): to stop early, which is the error %G_IO_ERROR_CANCELLED
 * @error: as of logro_file_read(), but there is no limit of size
 *
 * Reads all of it, a piece at a time; for a thread. What is no regular file is never opened.
 *
 * Returns: whether it could be read, and was one and the same from its beginning to its end
 */
gboolean logro_huella_take (const char    *path,
                            LogroHuella   *huella,
                            GCancellable  *cancellable,
                            GError       **error);

/**
 * logro_adjunto_look:
 * @path: (nullable): where it should be
 * @tamano: the size it should have
 * @sha256: (nullable): the checksum it should have
 * @unasked: whether large files are only measured
 * @huella: (inout) (optional): set when the file was read; when sha256 in it is not empty, the file
 *   is taken to have that and is not read
 * @cancellable: (nullable): to stop early
 *
 * Returns: the state of the file now; %LOGRO_ADJUNTO_VIENDO when cancelled
 */
LogroAdjuntoEstado logro_adjunto_look (const char   *path,
                                       gint64        tamano,
                                       const char   *sha256,
                                       gboolean      unasked,
                                       LogroHuella  *huella,
                                       GCancellable *cancellable);

G_END_DECLS
