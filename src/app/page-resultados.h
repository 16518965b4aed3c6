/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The results of a stage, the diagnóstico or the autoevaluación: table and charts. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_RESULTADOS (logro_page_resultados_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageResultados, logro_page_resultados, LOGRO, PAGE_RESULTADOS, LogroPage)

G_END_DECLS
