/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The states of a plan's attached files, found out beside: whoever asks gets what is known and is
 * told when it is known better. */
#pragma once

#include "document/adjunto.h"
#include "document/document.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ADJUNTO_WATCH (logro_adjunto_watch_get_type ())
G_DECLARE_FINAL_TYPE (LogroAdjuntoWatch, logro_adjunto_watch, LOGRO, ADJUNTO_WATCH, GObject)

/* Signal: changed: some state is another one than was said before. */

/**
 * logro_adjunto_watch_get:
 * @plan: an open plan
 *
 * Returns: (transfer none): its watch, which lives as long as the plan
 */
LogroAdjuntoWatch *logro_adjunto_watch_get (LogroPlan *plan);

/**
 * logro_adjunto_watch_look:
 * @self: a watch
 * @adjunto: an attachment of the plan
 *
 * Never waits for a disk: files are looked at in a thread, one after the other.
 *
 * Returns: what is known of its file
 */
LogroAdjuntoEstado logro_adjunto_watch_look (LogroAdjuntoWatch *self,
                                             LogroAdjunto      *adjunto);

/**
 * logro_adjunto_watch_refresh:
 * @self: a watch
 * @all: whether to read files again that look untouched, and large ones too
 *
 * What is asked for from now on is looked at again.
 */
void logro_adjunto_watch_refresh (LogroAdjuntoWatch *self,
                                  gboolean           all);

G_END_DECLS
