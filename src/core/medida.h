/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A medida correctiva of the implementation. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MEDIDA (logro_medida_get_type ())
LOGRO_DECLARE_RECORD (LogroMedida, logro_medida, MEDIDA)

typedef enum
{
  LOGRO_MEDIDA_PENDIENTE,
  LOGRO_MEDIDA_EN_CURSO,
  LOGRO_MEDIDA_CUMPLIDA,
} LogroEstadoMedida;

struct _LogroMedida
{
  LogroRecord parent_instance;
  char *id;
  char *origen;
  char *fecha;
  char *problema;
  char *medida;
  char *responsable;
  char *plazo;
  int estado; /* LogroEstadoMedida */
};

G_END_DECLS
