/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the copying and the index share. */
#pragma once

#include "exchange/coleccion.h"

G_BEGIN_DECLS

/* Tries for a name that is not taken. */
#define LOGRO_COLECCION_MAX_TRIES 1000

/* "acta.pdf", "acta-2.pdf" … */
char    *logro_coleccion_dup_numbered (const char *name,
                                       guint       number);

/* Whether anything is there, be it a link that leads nowhere. */
gboolean logro_coleccion_is_taken     (const char *path);

/* Writes the index of what was copied into the folder @root. */
gboolean logro_coleccion_write_index  (LogroColeccion *self,
                                       const char     *root,
                                       GError        **error);

G_END_DECLS
