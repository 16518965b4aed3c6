/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What found no place when the plan changed to another edition of its model. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_APARTADO (logro_apartado_get_type ())
LOGRO_DECLARE_RECORD (LogroApartado, logro_apartado, APARTADO)

struct _LogroApartado
{
  LogroRecord parent_instance;
  char *id;
  char *edicion;   /* the model it was of, and its edition */
  char *parte;     /* of the plan, as people call it */
  char *clave;     /* what it was about: an element, an ámbito, a phase … */
  char *nombre;    /* and its name then */
  char *contenido; /* all that was said, a line for each field */
};

G_END_DECLS
