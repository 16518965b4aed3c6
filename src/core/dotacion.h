/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many people work in the municipality: the denominator of many results. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DOTACION (logro_dotacion_get_type ())
LOGRO_DECLARE_RECORD (LogroDotacion, logro_dotacion, DOTACION)

struct _LogroDotacion
{
  LogroRecord parent_instance;
  char *fecha;
  gint64 planta;
  gint64 contrata;
  gint64 honorarios;
};

/**
 * logro_dotacion_get_total:
 * @self: a dotación
 *
 * Returns: "el total de personas que trabajan en la municipalidad": planta, contrata and honorarios
 *   of at least a year (domain page §2.1); 0 when nobody has been counted
 */
gint64 logro_dotacion_get_total (LogroDotacion *self);

G_END_DECLS
