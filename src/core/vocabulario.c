/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vocabulary: a root document of its own. */

#include "core/vocabulario.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "version", LOGRO_TEXT, LOGRO_AT (LogroVocabulario, version), .flags = LOGRO_FIELD_REQUIRED },
  { "idioma", LOGRO_TEXT, LOGRO_AT (LogroVocabulario, idioma), N_("Language"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "palabras", LOGRO_CHILDREN, LOGRO_AT (LogroVocabulario, palabras), N_("Words"),
    .type = logro_palabra_get_type },
};

LOGRO_DEFINE_RECORD (LogroVocabulario, logro_vocabulario, "vocabulario", fields)
