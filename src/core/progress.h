/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a long piece of work has come, and whether the person still wants it. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Called in the thread that works. share is 0 to 1 and does not fall. */
typedef void (*LogroProgressFunc) (double   share,
                                   gpointer data);

typedef struct
{
  GCancellable      *cancellable;  /* NULL = cannot be cancelled */
  LogroProgressFunc  func;         /* NULL = nobody asks */
  gpointer           data;
} LogroProgress;

/**
 * logro_progress_step:
 * @progress: (nullable): %NULL = nobody asks and nobody cancels
 * @share: how much is done, 0 to 1
 * @error: G_IO_ERROR_CANCELLED
 *
 * Returns: whether to go on
 */
gboolean logro_progress_step (const LogroProgress  *progress,
                              double                share,
                              GError              **error);

/**
 * logro_progress_goes_on:
 * @progress: (nullable): that of the whole work
 * @error: G_IO_ERROR_CANCELLED
 *
 * Asks only whether to go on, where how far is not known.
 *
 * Returns: whether to go on
 */
gboolean logro_progress_goes_on (const LogroProgress  *progress,
                                 GError              **error);

G_END_DECLS
