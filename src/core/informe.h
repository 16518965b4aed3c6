/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The follow-up of one quarter or half-year: what each task or PPCS has come to. */
#pragma once

#include "core/atencion.h"
#include "core/cifra.h"
#include "core/list.h"
#include "core/reporte.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_INFORME (logro_informe_get_type ())
LOGRO_DECLARE_RECORD (LogroInforme, logro_informe, INFORME)

struct _LogroInforme
{
  LogroRecord parent_instance;
  char *id;
  char *nombre; /* "Marzo de 2019" */
  char *inicio;
  char *corte; /* the last day it reports on */
  char *entrega; /* NULL while it is not delivered */
  char *comentario;
  LogroList *reportes; /* of tasks */
  LogroList *cifras; /* of PPCS */
  LogroList *atenciones;
};

G_END_DECLS
