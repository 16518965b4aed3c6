/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step "matriz" of the diseño: which herramientas come first. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_MATRIZ (logro_page_matriz_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageMatriz, logro_page_matriz, LOGRO, PAGE_MATRIZ, LogroPageForm)

G_END_DECLS
