/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step of a methodology. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ETAPA (logro_etapa_get_type ())
LOGRO_DECLARE_RECORD (LogroEtapa, logro_etapa, ETAPA)

struct _LogroEtapa
{
  LogroRecord parent_instance;
  char *texto;
};

G_END_DECLS
