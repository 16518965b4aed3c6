/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A term of the glossary. */
#pragma once

#include "core/list.h"
#include "core/vease.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TERMINO (logro_termino_get_type ())
LOGRO_DECLARE_RECORD (LogroTermino, logro_termino, TERMINO)

struct _LogroTermino
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  gboolean propio; /* the guide's own glossary has no such head */
  char *formas; /* what screens call it, with ";" between */
  char *definicion;
  LogroList *referencias;
};

G_END_DECLS
