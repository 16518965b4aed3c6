/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attachment: a relative path, and what proves that the file is the same. */

#include "core/adjunto.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroAdjunto, id), .flags = LOGRO_FIELD_ID },
  { "ruta", LOGRO_TEXT, LOGRO_AT (LogroAdjunto, ruta), N_("File"),
    N_("Relative to the folder of the plan") },
  { "descripcion", LOGRO_TEXT, LOGRO_AT (LogroAdjunto, descripcion), N_("Description") },
  { "tamano", LOGRO_INTEGER, LOGRO_AT (LogroAdjunto, tamano), N_("Size"), N_("Bytes"),
    .max = G_MAXINT64 },
  { "sha256", LOGRO_TEXT, LOGRO_AT (LogroAdjunto, sha256), N_("SHA-256") },
};

LOGRO_DEFINE_RECORD (LogroAdjunto, logro_adjunto, "adjunto", fields)
