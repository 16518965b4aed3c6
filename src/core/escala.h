/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A ladder that many elements share. */
#pragma once

#include "core/alternativa.h"
#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ESCALA (logro_escala_get_type ())
LOGRO_DECLARE_RECORD (LogroEscala, logro_escala, ESCALA)

struct _LogroEscala
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  LogroList *alternativas; /* by rising points */
};

G_END_DECLS
