/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 5: design of the Plan de Mejoras. */
#pragma once

#include "core/ami.h"
#include "core/area.h"
#include "core/linea.h"
#include "core/list.h"
#include "core/matriz.h"
#include "core/metodologia-propia.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DISENO (logro_diseno_get_type ())
LOGRO_DECLARE_RECORD (LogroDiseno, logro_diseno, DISENO)

struct _LogroDiseno
{
  LogroRecord parent_instance;
  char *difusion_fecha;
  char *difusion;
  char *introduccion;
  char *foco;
  char *sistema_seguimiento;
  LogroList *areas;
  LogroList *propias;
  LogroMatriz *matriz;
  LogroList *amis;
  LogroList *lineas;
};

G_END_DECLS
