/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line. */

#include "core/etapa.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroEtapa, texto), N_("Step") },
};

LOGRO_DEFINE_RECORD (LogroEtapa, logro_etapa, "etapa", fields)
