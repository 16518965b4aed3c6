/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step "brechas" of the diseño: which ámbitos become áreas de mejora. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_BRECHAS (logro_page_brechas_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageBrechas, logro_page_brechas, LOGRO, PAGE_BRECHAS, LogroPageForm)

G_END_DECLS
