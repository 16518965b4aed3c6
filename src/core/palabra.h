/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A word of documents: what a heading or a label is called in the plan's language. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PALABRA (logro_palabra_get_type ())
LOGRO_DECLARE_RECORD (LogroPalabra, logro_palabra, PALABRA)

struct _LogroPalabra
{
  LogroRecord parent_instance;
  char *id; /* "acta.titulo" */
  char *texto;
};

G_END_DECLS
