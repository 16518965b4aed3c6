/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of documents in one language, shared by all models of that language. */
#pragma once

#include "core/list.h"

#include "core/palabra.h"

G_BEGIN_DECLS

/* The file format, "major.minor" (document/format.h). */
#define LOGRO_VOCABULARIO_VERSION "1.0"

#define LOGRO_TYPE_VOCABULARIO (logro_vocabulario_get_type ())
LOGRO_DECLARE_RECORD (LogroVocabulario, logro_vocabulario, VOCABULARIO)

struct _LogroVocabulario
{
  LogroRecord parent_instance;
  char *version; /* of the file format */
  char *idioma;
  LogroList *palabras;
};

G_END_DECLS
