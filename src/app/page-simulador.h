/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the expected scores of the líneas would do, with those scores to try others. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_SIMULADOR (logro_page_simulador_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageSimulador, logro_page_simulador, LOGRO, PAGE_SIMULADOR,
                      LogroPageForm)

G_END_DECLS
