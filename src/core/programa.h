/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A programa, proyecto, campaña or servicio (PPCS) of the office, with its carátula. */
#pragma once

#include "core/list.h"
#include "core/meta.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PROGRAMA (logro_programa_get_type ())
LOGRO_DECLARE_RECORD (LogroPrograma, logro_programa, PROGRAMA)

typedef enum
{
  LOGRO_PROGRAMA_ACTIVO,
  LOGRO_PROGRAMA_SUSPENDIDO,
  LOGRO_PROGRAMA_TERMINADO,
} LogroEstadoPrograma;

struct _LogroPrograma
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  int tipo;
  int estado; /* LogroEstadoPrograma */
  char *indicador;
  char *unidad;
  char *validada; /* NULL: the unit is not validated yet */
  char *poblacion;
  gint64 poblacion_total; /* people */
  gint64 cobertura; /* people */
  char *colaboradores;
  char *descripcion;
  LogroList *metas;
};

G_END_DECLS
