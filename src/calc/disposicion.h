/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "One plan, three layouts": the actions of any plan in the columns of the template, of the PMI or
 * of the Mexican plan, and what of them has no place there. Source: domain page §2. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* What a column shows of a línea and of an AMI: names of fields, and of fields of the records in
 * its lists as "list/field", with blanks between; NULL for nothing. */
typedef struct
{
  const char *id; /* "area" */
  const char *linea;
  const char *ami;
} LogroDisposicion;

/* Something of an action that a layout has no place for. */
typedef struct
{
  LogroRecord *accion;     /* a LogroLinea or a LogroAmi, borrowed */
  guint numero;            /* its place among its like, from 1 */
  const LogroField *campo; /* a field of it */
  const LogroField *suyo;  /* when that is a list of which another field is shown: a field of its
                              records; else NULL */
  GArray *lugares;         /* guint: which records of the list, from 1; NULL unless it is one */
} LogroFuera;

/**
 * logro_disposicion_list:
 * @forma: of which plan
 * @n: (out): how many there are
 *
 * Returns: (array length=n): the columns of the layout; of the template, the parts of its sheets
 */
const LogroDisposicion *logro_disposicion_list (LogroFormaPlan  forma,
                                                guint          *n);

/**
 * logro_disposicion_list_acciones:
 * @plan: a plan
 *
 * Returns: (transfer full) (element-type LogroRecord): its líneas, then its AMI
 */
GPtrArray *logro_disposicion_list_acciones (LogroPlan *plan);

/**
 * logro_disposicion_list_valores:
 * @self: a column
 * @accion: a LogroLinea or LogroAmi of a plan
 *
 * Several numbers in one field are several values; the criterio is that of the subcriterio where an
 * action does not say it; a name that the next value repeats is said once.
 *
 * Returns: (transfer full) (element-type utf8): what stands there, as files have it
 */
GPtrArray *logro_disposicion_list_valores (const LogroDisposicion *self,
                                           LogroRecord            *accion);

/**
 * logro_disposicion_dup_texto:
 * @self: a column
 * @plan: an open plan
 * @accion: one of its actions
 * @numero: its number in the table
 *
 * Lists are numbered, those of a Mexican plan have bullets, resources and people stand side by
 * side. Dates are ISO: where the action has none, those of its activities.
 *
 * Returns: (transfer full): the whole cell, in the plan's language
 */
char *logro_disposicion_dup_texto (const LogroDisposicion *self,
                                   LogroPlan              *plan,
                                   LogroRecord            *accion,
                                   guint                   numero);

/**
 * logro_disposicion_get_nombre:
 * @accion: a LogroLinea or LogroAmi
 *
 * Returns: (nullable) (transfer none): its name, or that of the first of its activities: a Mexican
 *   row has no name of its own
 */
const char *logro_disposicion_get_nombre (LogroRecord *accion);

/**
 * logro_disposicion_list_fuera:
 * @plan: a plan
 * @forma: of which plan the layout is
 *
 * Returns: (transfer full) (element-type LogroFuera): what has no place in it, by action
 */
GPtrArray *logro_disposicion_list_fuera (LogroPlan      *plan,
                                         LogroFormaPlan  forma);

G_END_DECLS
