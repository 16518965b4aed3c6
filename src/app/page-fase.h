/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A phase whose screens this version does not have: says so and tells what the phase is about. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_FASE (logro_page_fase_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageFase, logro_page_fase, LOGRO, PAGE_FASE, LogroPage)

G_END_DECLS
