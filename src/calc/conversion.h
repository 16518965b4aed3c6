/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has grown becomes something else: an AMI, a herramienta or a methodology a línea de acción,
 * and a methodology a herramienta of the matriz. Each is one step to undo. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* Days within which an AMI is immediate. */
#define LOGRO_AMI_DIAS 90

/**
 * logro_conversion_of_ami:
 * @plan: an open plan
 * @ami: one of its AMI
 *
 * Puts a línea in the place of @ami: name, first ámbito, responsible and text go over, whoever
 * keeps it up is its team, and what a línea has no place for is said at the end of its description
 * in the plan's language. Dates and cost are those of one activity. Follow-ups go along;
 * medidas correctivas about @ami are about the línea from then on; exceptions go with @ami, for
 * the rules they excuse do not look at líneas.
 *
 * Returns: (transfer none): the new línea, at the end of the list
 */
LogroLinea *logro_conversion_of_ami (LogroPlan *plan,
                                     LogroAmi  *ami);

/**
 * logro_conversion_of_herramienta:
 * @plan: an open plan
 * @herramienta: a row of its matriz, which stays there
 *
 * Returns: (transfer none): a new línea of its name, ámbito and methodology, which gives activities
 *   and brechas as in logro_conversion_of_metodologia()
 */
LogroLinea *logro_conversion_of_herramienta (LogroPlan        *plan,
                                             LogroHerramienta *herramienta);

/**
 * logro_conversion_of_metodologia:
 * @plan: an open plan
 * @metodologia: a LogroMetodologia of its model or a LogroMetodologiaPropia of its own
 *
 * Returns: (transfer none): a new línea with an activity for each step, and those of the elements
 *   it serves that have a brecha or have not been measured
 */
LogroLinea *logro_conversion_of_metodologia (LogroPlan   *plan,
                                             LogroRecord *metodologia);

/**
 * logro_conversion_to_linea:
 * @plan: an open plan
 * @record: an AMI, a herramienta or a methodology
 *
 * Returns: (transfer none): what the function above for its kind returns
 */
LogroLinea *logro_conversion_to_linea (LogroPlan   *plan,
                                       LogroRecord *record);

/**
 * logro_conversion_find_linea:
 * @plan: an open plan
 * @record: an AMI, a herramienta or a methodology
 *
 * Looks whether @record is a línea already, before it becomes a second one.
 *
 * Returns: (nullable) (transfer none): the first línea with the name of @record, or with its
 *   methodology in its ámbito
 */
LogroLinea *logro_conversion_find_linea (LogroPlan   *plan,
                                         LogroRecord *record);

/**
 * logro_conversion_to_matriz:
 * @plan: an open plan
 * @metodologia: as in logro_conversion_of_metodologia()
 * @added: (out) (optional): whether it was not there yet
 *
 * Returns: (transfer none): the herramienta that applies it, added at the end of the matriz when
 *   there is none
 */
LogroHerramienta *logro_conversion_to_matriz (LogroPlan   *plan,
                                              LogroRecord *metodologia,
                                              gboolean    *added);

G_END_DECLS
