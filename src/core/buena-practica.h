/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A practice of the municipality that is worth telling others. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_BUENA_PRACTICA (logro_buena_practica_get_type ())
LOGRO_DECLARE_RECORD (LogroBuenaPractica, logro_buena_practica, BUENA_PRACTICA)

struct _LogroBuenaPractica
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *unidad;
  char *subcriterio;
  char *descripcion;
  char *difusion;
};

G_END_DECLS
