/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tables and forms show of a record beside its fields: it follows from the plan and is never
 * kept. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* tag is that of the records; label is marked with N_; text gives what is shown, as long as the
 * record is in an open plan; order sorts a column, NULL where the text does; style names a class of
 * the style sheet, or is NULL; watch gives what tells, by a signal "changed", that it is another
 * thing without any change of the plan, or is NULL. */
typedef struct
{
  const char *tag;
  const char *name;
  const char *label;
  char *(*text) (LogroPlan   *plan,
                 LogroRecord *record);
  gint64 (*order) (LogroPlan   *plan,
                   LogroRecord *record);
  const char *(*style) (LogroPlan   *plan,
                        LogroRecord *record);
  GObject *(*watch) (LogroPlan *plan);
} LogroDerived;

/**
 * logro_derived_find:
 * @klass: a record class
 * @name: a name, as a page gives it in place of a field's
 *
 * Returns: (nullable): what is derived of such records under that name
 */
const LogroDerived *logro_derived_find (LogroRecordClass *klass,
                                        const char       *name);

G_END_DECLS
