/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A role of the programme: who is convened and who signs. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ROL (logro_rol_get_type ())
LOGRO_DECLARE_RECORD (LogroRol, logro_rol, ROL)

/* Whether the acta of the diagnóstico carries the role's signature (domain page §2.1, phase 0). */
typedef enum
{
  LOGRO_FIRMA_NO,
  LOGRO_FIRMA_OBLIGATORIA,
  LOGRO_FIRMA_SI_CORRESPONDE, /* when the municipality has the role */
  LOGRO_FIRMA_REPRESENTANTE,  /* one of those who hold it */
} LogroFirma;

struct _LogroRol
{
  LogroRecord parent_instance;
  char *nombre;
  gboolean si_corresponde; /* not every municipality has it */
  int firma;               /* LogroFirma */
};

G_END_DECLS
