/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 7: the plan is carried out. */
#pragma once

#include "core/feriado.h"
#include "core/informe.h"
#include "core/list.h"
#include "core/medida.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_IMPLEMENTACION (logro_implementacion_get_type ())
LOGRO_DECLARE_RECORD (LogroImplementacion, logro_implementacion, IMPLEMENTACION)

/* When a report is due, counting working days. */
typedef enum
{
  LOGRO_PLAZO_ULTIMOS,  /* before the month it closes ends */
  LOGRO_PLAZO_PRIMEROS, /* after it */
} LogroPlazo;

struct _LogroImplementacion
{
  LogroRecord parent_instance;
  char *difusion_fecha;
  char *cierre_fecha;
  int plazo;   /* LogroPlazo */
  gint64 dias; /* working days it counts */
  char *difusion;
  char *balance;
  char *lecciones;
  LogroList *medidas;
  LogroList *informes; /* LogroInforme, in the order of their dates */
  LogroList *feriados;
};

G_END_DECLS
