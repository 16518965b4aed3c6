/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A línea de acción. */
#pragma once

#include "core/actividad.h"
#include "core/cierra.h"
#include "core/indicador.h"
#include "core/list.h"
#include "core/seguimiento.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_LINEA (logro_linea_get_type ())
LOGRO_DECLARE_RECORD (LogroLinea, logro_linea, LINEA)

struct _LogroLinea
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *subcriterio;
  char *metodologia;
  char *responsable;
  char *actores;
  char *equipo;
  char *inicio;
  char *termino;
  char *descripcion;
  char *como;
  LogroList *cierres;
  LogroList *indicadores;
  LogroList *actividades;
  LogroList *seguimientos;
};

G_END_DECLS
