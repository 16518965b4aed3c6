/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done well, and what shows it. */
#pragma once

#include "core/list.h"

#include "core/adjunto.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PUNTO_FUERTE (logro_punto_fuerte_get_type ())
LOGRO_DECLARE_RECORD (LogroPuntoFuerte, logro_punto_fuerte, PUNTO_FUERTE)

struct _LogroPuntoFuerte
{
  LogroRecord parent_instance;
  char *id;
  char *texto;
  char *evidencia;
  LogroList *adjuntos; /* LogroAdjunto */
};

G_END_DECLS
