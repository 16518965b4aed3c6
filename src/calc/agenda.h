/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the plan is overdue, and what comes soon. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_CITA_INICIO,  /* an activity, or a línea whose activities have no dates, begins */
  LOGRO_CITA_TERMINO, /* such a one, an AMI or a medida ends */
} LogroCitaTipo;

/* A date of the plan. registro is a LogroActividad, LogroAmi, LogroMedida or LogroLinea; linea that
 * of an activity, else NULL. nombre and fecha are borrowed from the records; nombre may be NULL.
 * dias are those from today to fecha: negative when it is overdue. */
typedef struct
{
  LogroCitaTipo tipo;
  LogroRecord *registro;
  LogroLinea *linea;
  const char *nombre;
  const char *fecha;
  int dias;
} LogroCita;

/**
 * logro_agenda_list:
 * @plan: an open plan
 * @hoy: an ISO date
 * @dias: how many days to look ahead; 30 on the tablero (issue 3)
 *
 * What is done is left out: an activity at 100 %, by itself or by the last report, or of a línea
 * reported at 100 %, an AMI reported at 100 %, a medida carried out. So is a start in the past:
 * only an end can be overdue.
 *
 * Returns: (element-type LogroCita): the overdue and the coming ones, by date and then in the order
 *   of the plan
 */
GArray *logro_agenda_list (LogroPlan  *plan,
                           const char *hoy,
                           int         dias);

G_END_DECLS
