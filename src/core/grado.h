/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the table that leads from a grado de desarrollo institucional to a tipo de plan. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GRADO (logro_grado_get_type ())
LOGRO_DECLARE_RECORD (LogroGrado, logro_grado, GRADO)

struct _LogroGrado
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *plan;
};

G_END_DECLS
