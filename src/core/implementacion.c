/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Diffusion, reports and their deadlines, corrective measures, closing. Sources: domain page §2.1,
 * phase 7; §2.2, Seguimiento; §2.3, quarterly reports. */

#include "core/implementacion.h"

#include <glib/gi18n-lib.h>

/* Both rules are found in one plan that uses five days. Source: domain page §2.3. */
#define DIAS 5

static const LogroChoice plazos[] = {
  { "ultimos", N_("The last working days of the month") },
  { "primeros", N_("The first working days after the month") },
  { NULL },
};

static const LogroField fields[] = {
  { "difusion-fecha", LOGRO_DATE, LOGRO_AT (LogroImplementacion, difusion_fecha),
    N_("Date of the diffusion") },
  { "cierre-fecha", LOGRO_DATE, LOGRO_AT (LogroImplementacion, cierre_fecha),
    N_("Date of closing") },
  { "plazo", LOGRO_CHOICE, LOGRO_AT (LogroImplementacion, plazo), N_("Deadline of the reports"),
    .choices = plazos },
  { "dias", LOGRO_INTEGER, LOGRO_AT (LogroImplementacion, dias), N_("Working days"), .min = 1,
    .max = 20, .start = DIAS },
  { "difusion", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, difusion),
    N_("Diffusion of the validated plan"),
    N_("How the staff and the community come to know the plan") },
  { "balance", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, balance), N_("Balance of the cycle"),
    N_("What was achieved, what was not, and with what resources") },
  { "lecciones", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, lecciones), N_("What was learnt"),
    N_("What to repeat and what to do otherwise in the next cycle") },
  { "medidas", LOGRO_CHILDREN, LOGRO_AT (LogroImplementacion, medidas), N_("Medidas correctivas"),
    .type = logro_medida_get_type },
  { "informes", LOGRO_CHILDREN, LOGRO_AT (LogroImplementacion, informes), N_("Reports"),
    .type = logro_informe_get_type },
  { "feriados", LOGRO_CHILDREN, LOGRO_AT (LogroImplementacion, feriados), N_("Holidays"),
    .type = logro_feriado_get_type },
};

LOGRO_DEFINE_RECORD (LogroImplementacion, logro_implementacion, "implementacion", fields)
