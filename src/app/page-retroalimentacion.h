/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step "retroalimentacion" of the validación: fortalezas and oportunidades. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_RETROALIMENTACION (logro_page_retroalimentacion_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageRetroalimentacion, logro_page_retroalimentacion, LOGRO,
                      PAGE_RETROALIMENTACION, LogroPageForm)

G_END_DECLS
