/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of document kinds. */

#include "document/format.h"

#include "core/glosario.h"
#include "core/modelo.h"
#include "core/plan.h"
#include "core/vocabulario.h"

const LogroFormat logro_format_plan = {
  "urn:logro:plan:1", LOGRO_PLAN_VERSION, logro_plan_get_type
};
const LogroFormat logro_format_modelo = {
  "urn:logro:modelo:1", LOGRO_MODELO_VERSION, logro_modelo_get_type
};
const LogroFormat logro_format_vocabulario = {
  "urn:logro:vocabulario:1", LOGRO_VOCABULARIO_VERSION, logro_vocabulario_get_type
};
const LogroFormat logro_format_glosario = {
  "urn:logro:glosario:1", LOGRO_GLOSARIO_VERSION, logro_glosario_get_type
};
