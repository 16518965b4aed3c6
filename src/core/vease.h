/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cross reference of the glossary. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VEASE (logro_vease_get_type ())
LOGRO_DECLARE_RECORD (LogroVease, logro_vease, VEASE)

struct _LogroVease
{
  LogroRecord parent_instance;
  char *termino;
};

G_END_DECLS
