/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of records over a pointer array; every change is a splice that the journal sees. */

#include "core/list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/journal.h"
#include "core/plan.h"

struct _LogroList
{
  GObject parent_instance;
  LogroRecord *owner; /* not owned */
  const LogroField *field;
  GPtrArray *items; /* owned one by one: a splice moves references, it does not drop them; NULL as
                     * long as there were none, for most lists of a plan stay empty */
};

static guint
get_n (LogroList *self)
{
  return self->items != NULL ? self->items->len : 0;
}

static GPtrArray *
get_items (LogroList *self)
{
  if (self->items == NULL)
    self->items = g_ptr_array_new ();
  return self->items;
}

static GType
logro_list_get_item_type (GListModel *model)
{
  return LOGRO_LIST (model)->field->type ();
}

static guint
logro_list_get_n_items (GListModel *model)
{
  return get_n (LOGRO_LIST (model));
}

static gpointer
logro_list_get_item (GListModel *model,
                     guint       position)
{
  LogroList *self = LOGRO_LIST (model);

  if (position >= get_n (self))
    return NULL;
  return g_object_ref (self->items->pdata[position]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = logro_list_get_item_type;
  iface->get_n_items = logro_list_get_n_items;
  iface->get_item = logro_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LogroList, logro_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* Eight signs of thirty-two: a clash among 500,000 records has a chance of one in nine, two people
 * who each add some hundred rows to copies of a plan have one in a hundred million; the reader
 * refuses a document with two equal ids. */
static char *
make_id (void)
{
  static const char signs[] = "abcdefghijklmnopqrstuvwxyz234567";
  char id[9] = { 0 };

  for (guint i = 0; i < 8; i++)
    id[i] = signs[g_random_int_range (0, 32)];
  return g_strdup (id);
}

static void
give_id (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const LogroField *field = &klass->fields[0];
  LogroValue value;

  if (!(field->flags & LOGRO_FIELD_ID) || !logro_record_is_default (record, field))
    return;
  value.text = make_id ();
  logro_record_swap (record, field, &value);
}

static void
logro_list_finalize (GObject *object)
{
  LogroList *self = LOGRO_LIST (object);

  for (guint i = 0; i < get_n (self); i++)
    g_object_unref (self->items->pdata[i]);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_list_parent_class)->finalize (object);
}

static void
logro_list_class_init (LogroListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_list_finalize;
}

static void
logro_list_init (LogroList *self)
{
}

LogroList *
logro_list_new (LogroRecord      *owner,
                const LogroField *field)
{
  LogroList *self = g_object_new (LOGRO_TYPE_LIST, NULL);

  self->owner = owner;
  self->field = field;
  return self;
}

void
logro_list_disown (LogroList *self)
{
  self->owner = NULL;
  for (guint i = 0; i < get_n (self); i++)
    LOGRO_RECORD (self->items->pdata[i])->owner = NULL;
}

guint
logro_list_get_n (LogroList *self)
{
  return get_n (self);
}

gpointer
logro_list_get (LogroList *self,
                guint      position)
{
  g_return_val_if_fail (position < get_n (self), NULL);
  return self->items->pdata[position];
}

gboolean
logro_list_find (LogroList *self,
                 gpointer   record,
                 guint     *position)
{
  return self->items != NULL && g_ptr_array_find (self->items, record, position);
}

const LogroField *
logro_list_get_field (LogroList *self)
{
  return self->field;
}

LogroRecord *
logro_list_get_owner (LogroList *self)
{
  return self->owner;
}

GPtrArray *
logro_list_exchange (LogroList *self,
                     guint      position,
                     guint      n_removed,
                     GPtrArray *added)
{
  GPtrArray *removed = g_ptr_array_new_full (n_removed, g_object_unref);
  GPtrArray *items = get_items (self);
  guint n_added = added->len;
  gsize tail = items->len - position - n_removed;
  gpointer *at;

  for (guint i = 0; i < n_removed; i++)
    {
      LogroRecord *record = items->pdata[position + i];

      record->owner = NULL;
      g_ptr_array_add (removed, record);
    }
  if (n_added > n_removed)
    g_ptr_array_set_size (items, items->len + n_added - n_removed);
  at = items->pdata + position;
  memmove (at + n_added, at + n_removed, tail * sizeof (gpointer));
  for (guint i = 0; i < n_added; i++)
    {
      at[i] = g_object_ref (added->pdata[i]);
      LOGRO_RECORD (at[i])->owner = self->owner;
    }
  if (n_added < n_removed)
    g_ptr_array_set_size (items, position + n_added + tail);
  g_ptr_array_unref (added);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
  return removed;
}

/* Whether @record may come into the list: of its type, and of no other tree. */
static gboolean
may_add (LogroList   *self,
         LogroRecord *record)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (record, self->field->type ()) &&
         (record->owner == NULL || record->owner == self->owner);
}

void
logro_list_splice (LogroList    *self,
                   guint         position,
                   guint         n_removed,
                   LogroRecord **added,
                   guint         n_added)
{
  LogroJournal *journal;
  GPtrArray *coming;

  g_return_if_fail (LOGRO_IS_LIST (self) && self->owner != NULL);
  g_return_if_fail (position <= get_n (self) && n_removed <= get_n (self) - position);

  for (guint i = 0; i < n_added; i++)
    g_return_if_fail (may_add (self, added[i]));
  journal = logro_record_get_journal (self->owner);
  if ((n_removed == 0 && n_added == 0) || logro_journal_is_read_only (journal))
    return;
  coming = g_ptr_array_new_full (n_added, g_object_unref);
  for (guint i = 0; i < n_added; i++)
    {
      give_id (added[i]);
      g_ptr_array_add (coming, g_object_ref (added[i]));
    }
  if (journal != NULL)
    logro_journal_splice (journal, self, position, n_removed, coming);
  else
    g_ptr_array_unref (logro_list_exchange (self, position, n_removed, coming));
}

void
logro_list_load (LogroList *self,
                 gpointer   record)
{
  LOGRO_RECORD (record)->owner = self->owner;
  g_ptr_array_add (get_items (self), record);
}

void
logro_list_arrange (LogroList *self,
                    GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    LOGRO_RECORD (records->pdata[i])->owner = self->owner;
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = records;
}

void
logro_list_append (LogroList *self,
                   gpointer   record)
{
  LogroRecord *added = record;

  logro_list_splice (self, get_n (self), 0, &added, 1);
  g_object_unref (added);
}

void
logro_list_remove (LogroList *self,
                   guint      position)
{
  logro_list_splice (self, position, 1, NULL, 0);
}

void
logro_list_move (LogroList *self,
                 guint      from,
                 guint      to)
{
  guint first = MIN (from, to);
  guint n = MAX (from, to) - first + 1;
  g_autofree LogroRecord **records = NULL;

  g_return_if_fail (from < get_n (self) && to < get_n (self));
  if (from == to)
    return;
  records = g_new (LogroRecord *, n);
  for (guint i = 0; i < n; i++)
    {
      guint source = from < to ? (i == n - 1 ? from : first + i + 1)
                               : (i == 0 ? from : first + i - 1);
      records[i] = self->items->pdata[source];
    }
  logro_list_splice (self, first, n, records, n);
}

char *
logro_list_describe_splice (LogroList *self,
                            guint      n_removed,
                            guint      n_added)
{
  const char *label = logro_plan_label_field (self->owner, self->field);
  const char *name = label != NULL ? label : self->field->name;

  if (n_removed == 0)
    return g_strdup_printf (_("Add to “%s”"), name);
  if (n_added == 0)
    return g_strdup_printf (_("Remove from “%s”"), name);
  return g_strdup_printf (_("Rearrange “%s”"), name);
}
