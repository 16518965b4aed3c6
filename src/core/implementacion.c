/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Diffusion, corrective measures, closing. Source: domain page §2.1, phase 7. */

#include "core/implementacion.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "difusion-fecha", LOGRO_DATE, LOGRO_AT (LogroImplementacion, difusion_fecha),
    N_("Date of the diffusion") },
  { "cierre-fecha", LOGRO_DATE, LOGRO_AT (LogroImplementacion, cierre_fecha),
    N_("Date of closing") },
  { "difusion", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, difusion),
    N_("Diffusion of the validated plan"),
    N_("How the staff and the community come to know the plan") },
  { "balance", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, balance), N_("Balance of the cycle"),
    N_("What was achieved, what was not, and with what resources") },
  { "lecciones", LOGRO_PROSE, LOGRO_AT (LogroImplementacion, lecciones), N_("What was learnt"),
    N_("What to repeat and what to do otherwise in the next cycle") },
  { "medidas", LOGRO_CHILDREN, LOGRO_AT (LogroImplementacion, medidas), N_("Medidas correctivas"),
    .type = logro_medida_get_type },
};

LOGRO_DEFINE_RECORD (LogroImplementacion, logro_implementacion, "implementacion", fields)
