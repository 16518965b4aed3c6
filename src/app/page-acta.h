/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The acta of the meeting: what it will hold, what is missing, preview and print. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_ACTA (logro_page_acta_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageActa, logro_page_acta, LOGRO, PAGE_ACTA, LogroPage)

G_END_DECLS
