/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A phase: the sidebar of the window is built from these. */

#include "core/fase.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroFase, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "numero", LOGRO_INTEGER, LOGRO_AT (LogroFase, numero), N_("Number"), .min = -1, .max = 99,
    .start = -1, .flags = LOGRO_FIELD_NUMBERED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroFase, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "datos", LOGRO_TEXT, LOGRO_AT (LogroFase, datos), N_("Part of the plan"),
    N_("Which part of the plan its pages edit; empty: the part named like the phase") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroFase, descripcion), N_("Description") },
  { "pasos", LOGRO_CHILDREN, LOGRO_AT (LogroFase, pasos), N_("Steps"),
    .type = logro_paso_get_type },
};

LOGRO_DEFINE_RECORD (LogroFase, logro_fase, "fase", fields)
