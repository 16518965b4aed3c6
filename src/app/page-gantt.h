/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the Gantt chart. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_GANTT (logro_page_gantt_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageGantt, logro_page_gantt, LOGRO, PAGE_GANTT, LogroPage)

G_END_DECLS
