/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PPCS has reached in one quarterly report. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CIFRA (logro_cifra_get_type ())
LOGRO_DECLARE_RECORD (LogroCifra, logro_cifra, CIFRA)

struct _LogroCifra
{
  LogroRecord parent_instance;
  char *id;
  char *programa; /* id of a LogroPrograma */
  char *avance; /* in units of this quarter */
  char *unidad;
  char *colaboradores;
  char *comentario;
};

G_END_DECLS
