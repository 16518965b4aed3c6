/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The contrapartes and members of the comité. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_INTEGRANTES (logro_page_integrantes_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageIntegrantes, logro_page_integrantes, LOGRO, PAGE_INTEGRANTES,
                      LogroPageForm)

G_END_DECLS
