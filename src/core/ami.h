/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An Acción de Mejora Inmediata: no long analysis, no extra money, at once. */
#pragma once

#include "core/list.h"
#include "core/seguimiento.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_AMI (logro_ami_get_type ())
LOGRO_DECLARE_RECORD (LogroAmi, logro_ami, AMI)

struct _LogroAmi
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *implementacion;
  char *mantencion;
  char *subcriterios;
  char *medio_verificacion;
  char *inicio;
  char *plazo;
  gint64 costo;
  char *caracterizacion;
  LogroList *seguimientos;
};

G_END_DECLS
