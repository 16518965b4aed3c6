/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A subcriterio of the model: the ámbito of a diagnóstico. */
#pragma once

#include "core/list.h"

#include "core/elemento.h"
#include "core/metodologia.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_SUBCRITERIO (logro_subcriterio_get_type ())
LOGRO_DECLARE_RECORD (LogroSubcriterio, logro_subcriterio, SUBCRITERIO)

struct _LogroSubcriterio
{
  LogroRecord parent_instance;
  char *numero; /* "1" … "12"; "1.1" in CAF */
  char *desde; /* what it was in the edition before, with blanks between; NULL: the same */
  char *nombre;
  char *corto; /* a name for narrow places, or none */
  char *descripcion;
  LogroList *elementos;
  LogroList *metodologias;
};

/**
 * logro_subcriterio_get_corto:
 * @self: a subcriterio
 *
 * Returns: its short name, or its name when it has none
 */
const char *logro_subcriterio_get_corto (LogroSubcriterio *self);

G_END_DECLS
