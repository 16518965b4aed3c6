/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A criterio of the model: a group of subcriterios. */
#pragma once

#include "core/list.h"

#include "core/subcriterio.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CRITERIO (logro_criterio_get_type ())
LOGRO_DECLARE_RECORD (LogroCriterio, logro_criterio, CRITERIO)

struct _LogroCriterio
{
  LogroRecord parent_instance;
  char *numero;
  char *desde; /* what it was in the edition before, with blanks between; NULL: the same */
  char *nombre;
  char *descripcion;
  LogroList *subcriterios;
};

G_END_DECLS
