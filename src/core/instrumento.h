/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An instrument of the model: a questionnaire with a scale of its own. */
#pragma once

#include "core/escala.h"
#include "core/list.h"
#include "core/nivel.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_INSTRUMENTO (logro_instrumento_get_type ())
LOGRO_DECLARE_RECORD (LogroInstrumento, logro_instrumento, INSTRUMENTO)

struct _LogroInstrumento
{
  LogroRecord parent_instance;
  char *id; /* "diagnostico" */
  char *nombre;
  gint64 maximo; /* points an element can give */
  char *descripcion;
  LogroList *niveles;
  LogroList *escalas; /* ladders that elements share */
};

G_END_DECLS
