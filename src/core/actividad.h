/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An activity of a línea de acción. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ACTIVIDAD (logro_actividad_get_type ())
LOGRO_DECLARE_RECORD (LogroActividad, logro_actividad, ACTIVIDAD)

struct _LogroActividad
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *inicio;
  char *termino;
  gint64 propios;
  gint64 externos;
  char *responsable;
  gint64 avance;
};

G_END_DECLS
