/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An entry of the log of a phase. */

#include "core/reapertura.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "cerrada", LOGRO_DATE, LOGRO_AT (LogroReapertura, cerrada), N_("Closed on") },
  { "fecha", LOGRO_DATE, LOGRO_AT (LogroReapertura, fecha), N_("Opened again on") },
  { "motivo", LOGRO_PROSE, LOGRO_AT (LogroReapertura, motivo), N_("Reason") },
};

LOGRO_DEFINE_RECORD (LogroReapertura, logro_reapertura, "reapertura", fields)
