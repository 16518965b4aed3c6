/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of documents in one language, shared by all models of that language. */
#pragma once

#include "core/list.h"

#include "core/palabra.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VOCABULARIO (logro_vocabulario_get_type ())
LOGRO_DECLARE_RECORD (LogroVocabulario, logro_vocabulario, VOCABULARIO)

struct _LogroVocabulario
{
  LogroRecord parent_instance;
  char *idioma;
  LogroList *palabras;
};

G_END_DECLS
