/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading files that are to be attached, in a thread. Private to the table of attachments. */
#pragma once

#include "document/adjunto.h"

G_BEGIN_DECLS

/* A file that was read, or why it was not. */
typedef struct
{
  char *path;
  LogroHuella huella;
  GError *error;
} LogroTaken;

/**
 * logro_adjunto_take_async:
 * @paths: (transfer full): of the files, ending with %NULL
 * @cancellable: to stop early
 * @func: called at the end
 * @data: for @func
 */
void logro_adjunto_take_async (char              **paths,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback func,
                               gpointer            data);

/* (transfer full) (element-type LogroTaken): in their order; NULL when it was stopped. */
GPtrArray *logro_adjunto_take_finish (GAsyncResult *result);

G_END_DECLS
