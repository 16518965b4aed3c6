/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of reports: of tasks each quarter or half-year, of PPCS each quarter. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_INFORMES (logro_page_informes_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageInformes, logro_page_informes, LOGRO, PAGE_INFORMES, LogroPageForm)

G_END_DECLS
