/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing a row fills the form below its table, and with it the tables of what lies within. */

#include "app/reveal.h"

#include "app/record-table.h"
#include "core/find.h"

/* What is looked for: a record, or the one with that key or in that role. */
typedef struct
{
  LogroRecord *record;
  const char *key;
} Wanted;

/* The field by which records are known that are spoken of without an id: their key, or the role of
 * a person. */
static const LogroField *
find_name (LogroRecordClass *klass)
{
  if (klass->fields[0].flags & LOGRO_FIELD_KEY)
    return &klass->fields[0];
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].refers == LOGRO_REFERS_ROL)
      return &klass->fields[i];
  return NULL;
}

static LogroRecord *
find_keyed (LogroList  *list,
            const char *key)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *name = find_name (LOGRO_RECORD_GET_CLASS (record));

      if (name == NULL)
        return NULL;
      if (g_strcmp0 (logro_record_get_value (record, name).text, key) == 0)
        return record;
    }
  return NULL;
}

static void
bring_to_front (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       widget = parent, parent = gtk_widget_get_parent (parent))
    if (GTK_IS_STACK (parent))
      gtk_stack_set_visible_child (GTK_STACK (parent), widget);
}

static gboolean
choose_in (LogroRecordTable *table,
           const Wanted     *wanted)
{
  LogroList *list = logro_record_table_get_list (table);
  LogroRecord *record = wanted->record;
  guint position;

  if (list == NULL)
    return FALSE;
  if (record == NULL)
    record = find_keyed (list, wanted->key);
  if (record == NULL || !logro_list_find (list, record, &position))
    return FALSE;
  bring_to_front (GTK_WIDGET (table));
  return logro_record_table_choose (table, record);
}

static gboolean
choose_below (GtkWidget    *widget,
              const Wanted *wanted)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (LOGRO_IS_RECORD_TABLE (child) ? choose_in (LOGRO_RECORD_TABLE (child), wanted)
                                      : choose_below (child, wanted))
      return TRUE;
  return FALSE;
}

/* The owners first. */
static gboolean
choose_with_owners (GtkWidget   *root,
                    LogroRecord *record)
{
  const Wanted wanted = { .record = record };
  gboolean outer = record->owner != NULL && choose_with_owners (root, record->owner);

  return choose_below (root, &wanted) || outer;
}

gboolean
logro_reveal (GtkWidget  *root,
              LogroPlan  *plan,
              const char *registro)
{
  LogroRecord *record = logro_find_record (LOGRO_RECORD (plan), registro);
  const Wanted wanted = { .key = registro };

  return record != NULL ? choose_with_owners (root, record) : choose_below (root, &wanted);
}
