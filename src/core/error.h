/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The errors of the core: a text that does not fit the field it is meant for. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LOGRO_CORE_ERROR (logro_core_error_quark ())

typedef enum
{
  LOGRO_CORE_ERROR_INVALID, /* the value is no value of its field */
  LOGRO_CORE_ERROR_UNKNOWN, /* the value names something that does not exist */
  LOGRO_CORE_ERROR_TWICE,   /* the value may stand only once */
} LogroCoreError;

GQuark logro_core_error_quark (void);

G_END_DECLS
