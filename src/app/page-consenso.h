/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the consensus: the scores of all assessors side by side. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_CONSENSO (logro_page_consenso_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageConsenso, logro_page_consenso, LOGRO, PAGE_CONSENSO, LogroPageForm)

G_END_DECLS
