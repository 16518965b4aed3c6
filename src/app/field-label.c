/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the plan's model come before those of the field tables. */

#include "app/field-label.h"

#include <glib/gi18n.h>

/* "campo.TAG.NAME" among the model's own words, or NULL. */
static const char *
find_own (LogroRecord *near,
          const char  *tag,
          const char  *name)
{
  LogroRecord *root = near != NULL ? logro_record_get_root (near) : NULL;
  g_autofree char *id = g_strdup_printf ("campo.%s.%s", tag, name);

  return root != NULL && LOGRO_IS_PLAN (root)
           ? logro_modelo_find_own_palabra (LOGRO_PLAN (root)->model, id)
           : NULL;
}

const char *
logro_field_label_get (LogroRecord      *near,
                       LogroRecordClass *klass,
                       const LogroField *field)
{
  const char *own = find_own (near, klass->tag, field->name);

  return own != NULL ? own : logro_plan_label_field (near, field);
}

const char *
logro_field_label_get_derived (LogroRecord        *near,
                               const LogroDerived *derived)
{
  const char *own = find_own (near, derived->tag, derived->name);

  return own != NULL ? own : _(derived->label);
}
