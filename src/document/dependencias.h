/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One plan for each office: the plan of one is the pattern for those of others. Source: domain page
 * §2.3. */
#pragma once

#include <gio/gio.h>

#include "core/plan.h"

G_BEGIN_DECLS

/* What the plans of the other offices begin with, beside the years, the plan they serve, the table
 * of grados and the deadlines. */
typedef enum
{
  LOGRO_DEPENDENCIAS_NADA = 0,
  LOGRO_DEPENDENCIAS_OBJETIVOS = 1 << 0, /* presentation, general and specific objectives */
  LOGRO_DEPENDENCIAS_ACCIONES = 1 << 1,  /* without progress */
  LOGRO_DEPENDENCIAS_PPCS = 1 << 2,      /* the carátulas with their goals */
} LogroDependenciasFlags;

/* What came of one name. */
typedef struct
{
  char *nombre;
  GFile *file; /* where it is, or where something else is */
  char *error; /* NULL: the plan was made */
} LogroDependencia;

/**
 * logro_dependencias_allows:
 * @plan: a plan with its model
 *
 * Returns: whether the plans of its programme are those of offices
 */
gboolean logro_dependencias_allows (LogroPlan *plan);

/**
 * logro_dependencias_parse:
 * @text: a name a line, or rows of a spreadsheet with the names in the first column
 *
 * Returns: (transfer full) (element-type utf8): the names, each once
 */
GPtrArray *logro_dependencias_parse (const char *text);

/**
 * logro_dependencias_make_plan:
 * @plan: the pattern
 * @dependencia: the office
 * @flags: what it begins with
 *
 * Returns: (transfer full): a new plan of that office
 */
LogroPlan *logro_dependencias_make_plan (LogroPlan              *plan,
                                         const char             *dependencia,
                                         LogroDependenciasFlags  flags);

/**
 * logro_dependencias_make:
 * @plan: the pattern
 * @nombres: (element-type utf8): the offices
 * @flags: what their plans begin with
 * @folder: where their files go
 *
 * Writes a file for each. Nothing is ever replaced: where there is a file of that name already, it
 * stays and no plan is made.
 *
 * Returns: (transfer full) (element-type LogroDependencia): what came of each, in the same order
 */
GPtrArray *logro_dependencias_make (LogroPlan              *plan,
                                    GPtrArray              *nombres,
                                    LogroDependenciasFlags  flags,
                                    GFile                  *folder);

G_END_DECLS
