/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Evidence and score of each element. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_EVIDENCIAS (logro_page_evidencias_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageEvidencias, logro_page_evidencias, LOGRO, PAGE_EVIDENCIAS,
                      LogroPageForm)

G_END_DECLS
