/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An action of the plan: a línea de acción, a row of a PMI, or a row of a Mexican plan. */
#pragma once

#include "core/actividad.h"
#include "core/cierra.h"
#include "core/corresponsable.h"
#include "core/indicador.h"
#include "core/list.h"
#include "core/objetivo.h"
#include "core/recurso.h"
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
  char *criterio; /* NULL: that of the subcriterio */
  char *ejemplo;
  char *metodologia;
  char *responsable;
  char *actores;
  char *equipo;
  char *inicio;
  char *termino;
  char *dimension;
  char *area; /* what is lacking, in words */
  char *descripcion;
  char *como;
  char *comentarios;
  LogroList *objetivos;
  LogroList *recursos;
  LogroList *corresponsables;
  LogroList *cierres;
  LogroList *indicadores;
  LogroList *actividades;
  LogroList *seguimientos;
};

G_END_DECLS
