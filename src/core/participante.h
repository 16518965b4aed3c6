/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person convened to the meeting of the diagnóstico. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PARTICIPANTE (logro_participante_get_type ())
LOGRO_DECLARE_RECORD (LogroParticipante, logro_participante, PARTICIPANTE)

struct _LogroParticipante
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *cargo;       /* a role of the model, or any other */
  gboolean presente; /* took part in the meeting */
  gboolean firma;    /* signs the acta */
};

G_END_DECLS
