/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step "ami" of the diseño: what can be done at once. */
#pragma once

#include "app/page-form.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_AMI (logro_page_ami_get_type ())
G_DECLARE_FINAL_TYPE (LogroPageAmi, logro_page_ami, LOGRO, PAGE_AMI, LogroPageForm)

G_END_DECLS
