/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who evaluates the plan, what they observe, and the result. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_EVALUACION (logro_page_evaluacion_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageEvaluacion, logro_page_evaluacion, LOGRO, PAGE_EVALUACION,
                      LogroPageForm)

G_END_DECLS
