/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The id of another term. */

#include "core/vease.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "termino", LOGRO_TEXT, LOGRO_AT (LogroVease, termino), N_("Term") },
};

LOGRO_DEFINE_RECORD (LogroVease, logro_vease, "vease", fields)
