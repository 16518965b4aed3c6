/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The field it is for, and the question. */

#include "core/guia.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "campo", LOGRO_TEXT, LOGRO_AT (LogroGuia, campo), N_("Field") },
  { "texto", LOGRO_TEXT, LOGRO_AT (LogroGuia, texto), N_("Question") },
};

LOGRO_DEFINE_RECORD (LogroGuia, logro_guia, "guia", fields)
