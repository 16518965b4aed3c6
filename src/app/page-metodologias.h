/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step "metodologias" of the diseño: ways to close brechas. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_METODOLOGIAS (logro_page_metodologias_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageMetodologias, logro_page_metodologias, LOGRO, PAGE_METODOLOGIAS,
                      LogroPageForm)

G_END_DECLS
