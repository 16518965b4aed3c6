/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks through the field tables; ids are rarely asked for, so nothing is kept. */

#include "core/find.h"

#include "core/list.h"

static LogroRecord *
find_in_list (LogroList  *list,
              const char *id)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *found = logro_find_record (logro_list_get (list, i), id);

      if (found != NULL)
        return found;
    }
  return NULL;
}

LogroRecord *
logro_find_record (LogroRecord *root,
                   const char  *id)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (root);
  LogroRecord *found = NULL;

  if (id == NULL)
    return NULL;
  for (guint i = 0; i < klass->n_fields && found == NULL; i++)
    {
      const LogroField *field = &klass->fields[i];

      if ((field->flags & LOGRO_FIELD_ID) &&
          g_strcmp0 (logro_record_get_value (root, field).text, id) == 0)
        found = root;
      else if (field->kind == LOGRO_CHILD)
        found = logro_find_record (logro_record_get_child (root, field), id);
      else if (field->kind == LOGRO_CHILDREN)
        found = find_in_list (logro_record_get_list (root, field), id);
    }
  return found;
}
