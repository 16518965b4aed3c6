/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting of the diagnóstico and its participants. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_REUNION (logro_page_reunion_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageReunion, logro_page_reunion, LOGRO, PAGE_REUNION, LogroPage)

G_END_DECLS
