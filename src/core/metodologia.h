/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A methodology of the catalogue of a model: a way to close brechas of a subcriterio. */
#pragma once

#include "core/cierra.h"
#include "core/etapa.h"
#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_METODOLOGIA (logro_metodologia_get_type ())
LOGRO_DECLARE_RECORD (LogroMetodologia, logro_metodologia, METODOLOGIA)

struct _LogroMetodologia
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *descripcion;
  LogroList *etapas;
  LogroList *cierres;
};

G_END_DECLS
