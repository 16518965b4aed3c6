/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report with its rows. Sources: domain page §2.2, Seguimiento; §2.3, quarterly reports. */

#include "core/informe.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroInforme, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroInforme, nombre), N_("Report"),
    N_("Marzo de 2019, first half-year …") },
  { "inicio", LOGRO_DATE, LOGRO_AT (LogroInforme, inicio), N_("From") },
  { "corte", LOGRO_DATE, LOGRO_AT (LogroInforme, corte), N_("To") },
  { "entrega", LOGRO_DATE, LOGRO_AT (LogroInforme, entrega), N_("Delivered on") },
  { "comentario", LOGRO_PROSE, LOGRO_AT (LogroInforme, comentario), N_("Comments") },
  { "reportes", LOGRO_CHILDREN, LOGRO_AT (LogroInforme, reportes), N_("Progress of the tasks"),
    .type = logro_reporte_get_type },
  { "cifras", LOGRO_CHILDREN, LOGRO_AT (LogroInforme, cifras), N_("Progress of the PPCS"),
    .type = logro_cifra_get_type },
  { "atenciones", LOGRO_CHILDREN, LOGRO_AT (LogroInforme, atenciones), N_("Feedback"),
    .type = logro_atencion_get_type },
};

LOGRO_DEFINE_RECORD (LogroInforme, logro_informe, "informe", fields)
