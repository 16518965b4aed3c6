/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step of a phase: one page of the window. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PASO (logro_paso_get_type ())
LOGRO_DECLARE_RECORD (LogroPaso, logro_paso, PASO)

struct _LogroPaso
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *pagina; /* name of the .ui page */
};

G_END_DECLS
