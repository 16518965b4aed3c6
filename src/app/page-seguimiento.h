/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the follow-up of líneas and AMI. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_SEGUIMIENTO (logro_page_seguimiento_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageSeguimiento, logro_page_seguimiento, LOGRO, PAGE_SEGUIMIENTO,
                      LogroPageForm)

G_END_DECLS
