/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of PPCS of an office. */
#pragma once

#include "core/list.h"
#include "core/programa.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_REGISTRO (logro_registro_get_type ())
LOGRO_DECLARE_RECORD (LogroRegistro, logro_registro, REGISTRO)

struct _LogroRegistro
{
  LogroRecord parent_instance;
  LogroList *programas;
};

G_END_DECLS
