/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the plan doctor: what is to be put right, phase by phase, and what is justified. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_REVISION (logro_page_revision_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageRevision, logro_page_revision, LOGRO, PAGE_REVISION, LogroPage)

G_END_DECLS
