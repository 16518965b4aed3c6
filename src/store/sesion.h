/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One run of the program, and whether another one is still running: each holds a lock on a file of
 * its own, which the system takes away with the process, however that ends. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _LogroSesion LogroSesion;

/* A new one, whose file is in that folder. NULL when none can be made there. */
LogroSesion *logro_sesion_new (const char *folder);

/* Ends it; its file goes. */
void logro_sesion_free (LogroSesion *self);

const char *logro_sesion_get_id (const LogroSesion *self);

/* Whether the one of that id still runs. */
gboolean logro_sesion_is_alive (const char *folder,
                                const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroSesion, logro_sesion_free)

G_END_DECLS
