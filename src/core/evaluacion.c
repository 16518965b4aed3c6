/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One per element, in the order of the model. Prácticas have enfoque and despliegue, resultados
 * their figures. */

#include "core/evaluacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "elemento", LOGRO_TEXT, LOGRO_AT (LogroEvaluacion, elemento), N_("Element"),
    .refers = LOGRO_REFERS_ELEMENTO, .flags = LOGRO_FIELD_KEY | LOGRO_FIELD_REQUIRED },
  { "enfoque", LOGRO_INTEGER, LOGRO_AT (LogroEvaluacion, enfoque), N_("Enfoque"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO },
  { "despliegue", LOGRO_INTEGER, LOGRO_AT (LogroEvaluacion, despliegue), N_("Despliegue"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO },
  { "resultado", LOGRO_INTEGER, LOGRO_AT (LogroEvaluacion, resultado), N_("Resultado"),
    .min = LOGRO_SIN_DATO, .max = 1000, .start = LOGRO_SIN_DATO },
  { "personas", LOGRO_INTEGER, LOGRO_AT (LogroEvaluacion, personas),
    N_("People counted last year"), .min = LOGRO_SIN_DATO, .max = 1000000,
    .start = LOGRO_SIN_DATO },
  { "cifra-1", LOGRO_DECIMAL, LOGRO_AT (LogroEvaluacion, cifra_1), N_("Two years before") },
  { "cifra-2", LOGRO_DECIMAL, LOGRO_AT (LogroEvaluacion, cifra_2), N_("The year before") },
  { "cifra-3", LOGRO_DECIMAL, LOGRO_AT (LogroEvaluacion, cifra_3), N_("Last year") },
  { "meta", LOGRO_DECIMAL, LOGRO_AT (LogroEvaluacion, meta), N_("Goal") },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroEvaluacion, unidad), N_("Unit"),
    N_("%, days, thousands of pesos …") },
  { "menor-mejor", LOGRO_BOOLEAN, LOGRO_AT (LogroEvaluacion, menor_mejor), N_("Less is better") },
  { "responsable", LOGRO_TEXT, LOGRO_AT (LogroEvaluacion, responsable), N_("Responsible"),
    .refers = LOGRO_REFERS_PERSONA },
  { "revisar", LOGRO_BOOLEAN, LOGRO_AT (LogroEvaluacion, revisar), N_("Review") },
  { "evidencia", LOGRO_PROSE, LOGRO_AT (LogroEvaluacion, evidencia), N_("Evidence"),
    N_("What is done, since when, where, and the document or figure that shows it") },
  { "adjuntos", LOGRO_CHILDREN, LOGRO_AT (LogroEvaluacion, adjuntos), N_("Attached files"),
    .type = logro_adjunto_get_type },
};

LOGRO_DEFINE_RECORD (LogroEvaluacion, logro_evaluacion, "evaluacion", fields)
