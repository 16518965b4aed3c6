/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a plan asks of each person or unit it names. Names that differ only in accents, capitals or
 * blanks are the same. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* All that falls to one of them; the records are borrowed. */
typedef struct
{
  char      *clave;        /* the folded name */
  char      *nombre;       /* as it is written first */
  GPtrArray *lineas;
  GPtrArray *actividades;
  GPtrArray *amis;         /* whether to carry out or to keep up */
  GPtrArray *tareas;
  GPtrArray *medidas;
} LogroParte;

/* Nothing falls to that name yet. */
LogroParte *logro_parte_new (const char *nombre);

/* The part of each in the order of the alphabet, or for a name only that one, if anything falls to
 * it. An array that owns its LogroParte. */
GPtrArray *logro_reparto_list (LogroPlan  *plan,
                               const char *responsable);

G_END_DECLS
