/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands at the head of a Mexican plan. */
#pragma once

#include "core/grado.h"
#include "core/list.h"
#include "core/objetivo.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CABECERA (logro_cabecera_get_type ())
LOGRO_DECLARE_RECORD (LogroCabecera, logro_cabecera, CABECERA)

struct _LogroCabecera
{
  LogroRecord parent_instance;
  char *administracion; /* "2018-2021" */
  char *dependencia;
  char *titular;
  gint64 evaluacion; /* 0: not said */
  gint64 ejecucion; /* 0: not said */
  char *referencia;
  char *grado;
  char *presentacion;
  char *objetivo_general;
  LogroList *objetivos;
  LogroList *grados;
};

G_END_DECLS
