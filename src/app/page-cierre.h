/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The closing of a cycle, the beginning of the next, and what it is compared with. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_CIERRE (logro_page_cierre_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageCierre, logro_page_cierre, LOGRO, PAGE_CIERRE, LogroPageForm)

G_END_DECLS
