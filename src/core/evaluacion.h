/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The autoevaluación of one element: evidence and what its score follows from. */
#pragma once

#include "core/adjunto.h"
#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_EVALUACION (logro_evaluacion_get_type ())
LOGRO_DECLARE_RECORD (LogroEvaluacion, logro_evaluacion, EVALUACION)

struct _LogroEvaluacion
{
  LogroRecord parent_instance;
  char *elemento;
  gint64 enfoque; /* levels of the instrument, or LOGRO_SIN_DATO */
  gint64 despliegue;
  gint64 resultado;
  gint64 personas; /* last year's, of a share of the dotación; or LOGRO_SIN_DATO */
  char *cifra_1; /* NULL when not given, as the other figures */
  char *cifra_2;
  char *cifra_3;
  char *meta;
  char *unidad;
  gboolean menor_mejor;
  char *responsable;
  gboolean revisar;
  char *evidencia;
  LogroList *adjuntos;
};

G_END_DECLS
