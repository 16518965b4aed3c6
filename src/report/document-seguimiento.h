/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the builders of documents: how the actions of a plan stand on a day, for the follow-up
 * of any form of plan. */
#pragma once

#include "report/documents-plan.h"

G_BEGIN_DECLS

/* Ids of the words in which a programme speaks of its actions. */
typedef struct
{
  const char *cuantas; /* how many there are of a colour */
  const char *resumen; /* all of them, as a heading */
  const char *accion;  /* one, as a column */
  const char *grafico;
} LogroSeguimientoWords;

/* How many have each colour, all líneas in a table, and bars of what is planned and real. */
void logro_document_seguimiento_add_estado (LogroReport                 *report,
                                            LogroPlan                   *plan,
                                            const char                  *hoy,
                                            const LogroSeguimientoWords *words);

G_END_DECLS
