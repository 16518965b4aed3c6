/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a file on their way from the program that reads it to the one that wants them. */
#pragma once

#include "exchange/fuente.h"

G_BEGIN_DECLS

/**
 * logro_tubo_send:
 * @fd: where to
 * @bytes: a file, or what a clipboard held
 * @name: its name for messages
 *
 * Reads @bytes with logro_fuente_read() and writes all that comes of it.
 *
 * Returns: whether all was written, be it an error of the reading
 */
gboolean logro_tubo_send (int         fd,
                          GBytes     *bytes,
                          const char *name);

/* The other end. */
typedef struct _LogroTubo LogroTubo;

typedef enum
{
  LOGRO_TUBO_OPEN,     /* there is more to come */
  LOGRO_TUBO_DONE,     /* read to its end, or @salida wants no more */
  LOGRO_TUBO_FAILED,   /* what sends could not read the file and said why */
  LOGRO_TUBO_NONSENSE, /* it is not what logro_tubo_send() writes */
} LogroTuboEstado;

/* @avisos as for logro_fuente_read(). */
LogroTubo *logro_tubo_new (const LogroFuenteSalida *salida,
                           gpointer                 data,
                           GPtrArray               *avisos);
void logro_tubo_free (LogroTubo *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroTubo, logro_tubo_free)

/* Where the next bytes are to be put, and how many at most; never none. */
char *logro_tubo_get_space (LogroTubo *self,
                            gsize     *length);

/* Takes @length bytes that were put there, and hands on what is whole. Nothing of it is believed:
 * kinds, lengths, places and ends of texts are looked at before use. Texts may be any bytes but
 * NUL. */
LogroTuboEstado logro_tubo_take (LogroTubo *self,
                                 gsize      length);

/* What was said with LOGRO_TUBO_FAILED. */
GError *logro_tubo_steal_error (LogroTubo *self);

G_END_DECLS
