/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows something derived of a record, and follows every change of the plan. */
#pragma once

#include <gtk/gtk.h>

#include "app/derived.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DERIVED_LABEL (logro_derived_label_get_type ())
G_DECLARE_FINAL_TYPE (LogroDerivedLabel, logro_derived_label, LOGRO, DERIVED_LABEL, GtkWidget)

/* Property: wrap (boolean): whether long text takes more lines; else it is cut. */

/**
 * logro_derived_label_set_record:
 * @self: a label
 * @record: (nullable): a record of an open plan
 * @derived: what is shown of it
 */
void logro_derived_label_set_record (LogroDerivedLabel  *self,
                                     LogroRecord        *record,
                                     const LogroDerived *derived);

G_END_DECLS
