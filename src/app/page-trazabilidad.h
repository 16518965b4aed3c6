/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a brecha to what is done about it, and from a línea back to its brechas. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_TRAZABILIDAD (logro_page_trazabilidad_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageTrazabilidad, logro_page_trazabilidad, LOGRO, PAGE_TRAZABILIDAD,
                      LogroPage)

G_END_DECLS
