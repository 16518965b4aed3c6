/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A guiding question for a text that a person has to write. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GUIA (logro_guia_get_type ())
LOGRO_DECLARE_RECORD (LogroGuia, logro_guia, GUIA)

struct _LogroGuia
{
  LogroRecord parent_instance;
  char *campo;
  char *texto;
};

G_END_DECLS
