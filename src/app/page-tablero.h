/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the tablero: how the plan stands on a day. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_TABLERO (logro_page_tablero_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageTablero, logro_page_tablero, LOGRO, PAGE_TABLERO, LogroPage)

G_END_DECLS
