/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How all líneas and AMI of a plan stand on a day. */
#pragma once

#include "calc/estado.h"

G_BEGIN_DECLS

/* registro is a LogroLinea or LogroAmi; nombre and responsable are borrowed from it and may be
 * NULL. */
typedef struct
{
  LogroRecord *registro;
  const char *nombre;
  const char *responsable;
  LogroEstado estado;
} LogroSituacion;

/**
 * logro_situacion_list:
 * @plan: an open plan
 * @hoy: an ISO date
 * @cuantos: (out) (array fixed-size=4) (nullable): how many have each colour of LogroSemaforo
 *
 * Returns: (element-type LogroSituacion): the líneas, then the AMI, in the order of the plan
 */
GArray *logro_situacion_list (LogroPlan  *plan,
                              const char *hoy,
                              guint      *cuantos);

G_END_DECLS
