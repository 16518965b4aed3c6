/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The questions of the diagnóstico, ámbito by ámbito. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_PREGUNTAS (logro_page_preguntas_get_type ())
G_DECLARE_FINAL_TYPE (LogroPagePreguntas, logro_page_preguntas, LOGRO, PAGE_PREGUNTAS, LogroPage)

G_END_DECLS
