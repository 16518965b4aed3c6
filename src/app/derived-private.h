/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of what is derived, one a part of the programme. Private to app/derived.c. */
#pragma once

#include "app/derived.h"

G_BEGIN_DECLS

/* Each ends with a NULL tag. */
extern const LogroDerived logro_derived_diseno[];
extern const LogroDerived logro_derived_implementacion[];
extern const LogroDerived logro_derived_modelos[];

/* "—" for LOGRO_SIN_DATO. */
char *logro_derived_dup_number (gint64 number);
char *logro_derived_dup_percent (int percent);

G_END_DECLS
