/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Diffusion, áreas de mejora, methodologies, matriz, foco, AMI, líneas. Source: domain page §2.1,
 * phase 5. */

#include "core/diseno.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "difusion-fecha", LOGRO_DATE, LOGRO_AT (LogroDiseno, difusion_fecha),
    N_("Date of the diffusion") },
  { "difusion", LOGRO_PROSE, LOGRO_AT (LogroDiseno, difusion), N_("Diffusion of the results"),
    N_("To whom the results were shown, when, and what they said") },
  { "introduccion", LOGRO_PROSE, LOGRO_AT (LogroDiseno, introduccion), N_("Introducción"),
    N_("Who the municipality is, what the evaluation showed, how the plan was made") },
  { "foco", LOGRO_PROSE, LOGRO_AT (LogroDiseno, foco), N_("Foco"),
    N_("What the plan is to achieve, and why these áreas and no others") },
  { "sistema-seguimiento", LOGRO_PROSE, LOGRO_AT (LogroDiseno, sistema_seguimiento),
    N_("Sistema de seguimiento y apoyo"),
    N_("Who looks at the progress, how often, with what figures, and who helps those that fall "
       "behind") },
  { "areas", LOGRO_CHILDREN, LOGRO_AT (LogroDiseno, areas), N_("Áreas de mejora"),
    .type = logro_area_get_type },
  { "propias", LOGRO_CHILDREN, LOGRO_AT (LogroDiseno, propias), N_("Own methodologies"),
    .type = logro_metodologia_propia_get_type },
  { "matriz", LOGRO_CHILD, LOGRO_AT (LogroDiseno, matriz), N_("Matriz de priorización"),
    .type = logro_matriz_get_type },
  { "amis", LOGRO_CHILDREN, LOGRO_AT (LogroDiseno, amis), N_("Acciones de Mejora Inmediata"),
    .type = logro_ami_get_type },
  { "lineas", LOGRO_CHILDREN, LOGRO_AT (LogroDiseno, lineas), N_("Líneas de acción"),
    .type = logro_linea_get_type },
};

LOGRO_DEFINE_RECORD (LogroDiseno, logro_diseno, "diseno", fields)
