/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Foreign files read by a program of their own, which can do no harm. */
#pragma once

#include <gio/gio.h>

#include "core/progress.h"
#include "exchange/fuente.h"

G_BEGIN_DECLS

/* Seconds after which a reading is given up. */
#define LOGRO_FUENTE_MAX_SECONDS 15

/**
 * logro_fuente_read_apart:
 * @fd: a file open for reading; it is not closed
 * @name: its name for messages
 * @salida: what takes it
 * @data: for @salida
 * @avisos: (element-type utf8): as for logro_fuente_read()
 * @progress: (nullable): whether it is to stop; how far it is is not known
 * @seconds: after which it is given up; %LOGRO_FUENTE_MAX_SECONDS
 * @error: names the file, the reason and what to do
 *
 * As logro_fuente_read(), but a program of its own (logro-import) opens and parses the file, with
 * no right to anything else and a limit to everything. It may crash or hang: that costs the file,
 * and nothing of this program. It has ended when this returns.
 *
 * Errors: those of logro_fuente_read(); %LOGRO_DOCUMENT_ERROR_REFUSED when that program ended
 * without a word, took too long, or sent nonsense; %LOGRO_DOCUMENT_ERROR_IO when it could not be
 * started; %LOGRO_DOCUMENT_ERROR_CHANGED when the file was written meanwhile;
 * %G_IO_ERROR_CANCELLED.
 *
 * Returns: as logro_fuente_read()
 */
gboolean logro_fuente_read_apart (int                       fd,
                                  const char               *name,
                                  const LogroFuenteSalida  *salida,
                                  gpointer                  data,
                                  GPtrArray                *avisos,
                                  const LogroProgress      *progress,
                                  guint                     seconds,
                                  GError                  **error);

/* @bytes as an open file that is on no disk; -1 when there is no memory for it. */
int logro_fuente_hold (GBytes  *bytes,
                       GError **error);

G_END_DECLS
