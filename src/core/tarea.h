/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An activity of a work plan: what, who, when, how far. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TAREA (logro_tarea_get_type ())
LOGRO_DECLARE_RECORD (LogroTarea, logro_tarea, TAREA)

typedef enum
{
  LOGRO_TAREA_PENDIENTE,
  LOGRO_TAREA_EN_CURSO,
  LOGRO_TAREA_TERMINADA,
  LOGRO_TAREA_SUSPENDIDA,
} LogroEstadoTarea;

struct _LogroTarea
{
  LogroRecord parent_instance;
  char *id;
  char *fase;
  char *actividad;
  char *responsable;
  char *inicio;
  char *termino;
  int estado; /* LogroEstadoTarea */
};

G_END_DECLS
