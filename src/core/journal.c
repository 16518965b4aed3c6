/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Undo and redo by swapping.
 *
 * A step is a list of changes; a change carries what it would put back: a value, or the records
 * that a splice took out. Applying a change swaps what it carries with what is in the document, so
 * after it the change carries the way back: undo applies a step's changes from last to first, redo
 * from first to last, with the same function. `modified` is "position differs from the saved
 * position"; there is no flag that somebody could forget to set.
 *
 * Typing: consecutive changes of one text field, with nothing in between, keep the first old value
 * and are one step, until the run is sealed by the end of the focus, a save, an undo. */

#include "core/journal.h"

#include <glib/gi18n-lib.h>

#include "core/plan.h"

typedef struct
{
  LogroRecord *record; /* the owner, for a splice; NULL for the root, which owns the journal */
  const LogroField *field;
  LogroValue value;
  LogroList *list; /* NULL for a value */
  guint position;
  guint n_removed;  /* what applying takes out */
  GPtrArray *added; /* what applying puts in */
} Change;

typedef struct
{
  char *label;
  GArray *changes;
} Step;

enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_MODIFIED,
  N_PROPS
};

struct _LogroJournal
{
  GObject parent_instance;
  LogroRecord *root; /* not owned */
  GPtrArray *steps;
  guint position;  /* steps[0 .. position) are done */
  int saved;       /* the position that is on disk, or -1 */
  Step *open;      /* between begin and end */
  guint depth;
  gboolean read_only;
  gboolean typing; /* the last step is a run of typing that may go on */
  GValue told[N_PROPS]; /* what the listeners know */
};

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (LogroJournal, logro_journal, G_TYPE_OBJECT)

static void
clear_change (Change *change)
{
  if (change->list == NULL && logro_field_is_text (change->field))
    g_free (change->value.text);
  g_clear_object (&change->record);
  g_clear_object (&change->list);
  g_clear_pointer (&change->added, g_ptr_array_unref);
}

static Step *
step_new (const char *label)
{
  Step *step = g_new (Step, 1);

  step->label = g_strdup (label);
  step->changes = g_array_new (FALSE, FALSE, sizeof (Change));
  g_array_set_clear_func (step->changes, (GDestroyNotify) clear_change);
  return step;
}

static void
step_free (Step *step)
{
  g_array_unref (step->changes);
  g_free (step->label);
  g_free (step);
}

static LogroRecord *
dup_record (LogroJournal *self,
            LogroRecord  *record)
{
  return record != self->root ? g_object_ref (record) : NULL;
}

static LogroRecord *
get_record (LogroJournal *self,
            Change       *change)
{
  return change->record != NULL ? change->record : self->root;
}

static void
apply (LogroJournal *self,
       Change       *change)
{
  LogroRecord *record = get_record (self, change);

  if (change->list == NULL)
    {
      logro_record_swap (record, change->field, &change->value);
      logro_record_notify_field (record, change->field);
    }
  else
    {
      guint n_added = change->added->len;

      change->added = logro_list_exchange (change->list, change->position, change->n_removed,
                                           g_steal_pointer (&change->added));
      change->n_removed = n_added;
    }
  logro_journal_changed (self, record, change->field);
}

/* Most changes leave most of it as it was. */
static void
notify_state (LogroJournal *self)
{
  for (guint i = 1; i < N_PROPS; i++)
    {
      GValue now = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (self), properties[i]->name, &now);
      if (g_param_values_cmp (properties[i], &now, &self->told[i]) != 0)
        {
          g_value_copy (&now, &self->told[i]);
          g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
        }
      g_value_unset (&now);
    }
}

/* What was undone can no more be redone. */
static void
drop_redo (LogroJournal *self)
{
  if (self->saved > (int) self->position)
    self->saved = -1;
  g_ptr_array_set_size (self->steps, self->position);
}

static Step *
push (LogroJournal *self,
      Step         *step)
{
  drop_redo (self);
  g_ptr_array_add (self->steps, step);
  self->position++;
  return step;
}

/* Takes the references in @change. */
static void
add_change (LogroJournal *self,
            const char   *label,
            Change       *change)
{
  Step *step = self->open != NULL ? self->open : push (self, step_new (label));

  g_array_append_vals (step->changes, change, 1);
  self->typing = FALSE;
}

static gboolean
goes_on_typing (LogroJournal     *self,
                LogroRecord      *record,
                const LogroField *field)
{
  Step *step;
  Change *change;

  if (!self->typing || self->open != NULL)
    return FALSE;
  g_assert (self->position == self->steps->len && self->saved != (int) self->position);
  step = self->steps->pdata[self->position - 1];
  change = &g_array_index (step->changes, Change, 0);
  return get_record (self, change) == record && change->field == field;
}

static void
logro_journal_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  LogroJournal *self = LOGRO_JOURNAL (object);
  Step *undo = self->position > 0 ? self->steps->pdata[self->position - 1] : NULL;
  Step *redo = self->position < self->steps->len ? self->steps->pdata[self->position] : NULL;

  switch (id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, undo != NULL);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, redo != NULL);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, undo != NULL ? undo->label : "");
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, redo != NULL ? redo->label : "");
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, logro_journal_is_modified (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
logro_journal_finalize (GObject *object)
{
  LogroJournal *self = LOGRO_JOURNAL (object);

  g_ptr_array_unref (self->steps);
  g_clear_pointer (&self->open, step_free);
  for (guint i = 1; i < N_PROPS; i++)
    g_value_unset (&self->told[i]);
  G_OBJECT_CLASS (logro_journal_parent_class)->finalize (object);
}

static void
logro_journal_class_init (LogroJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = logro_journal_get_property;
  object_class->finalize = logro_journal_finalize;
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, "", flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, "", flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, LOGRO_TYPE_RECORD, G_TYPE_POINTER);
}

static void
logro_journal_init (LogroJournal *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  for (guint i = 1; i < N_PROPS; i++)
    {
      g_value_init (&self->told[i], G_PARAM_SPEC_VALUE_TYPE (properties[i]));
      g_param_value_set_default (properties[i], &self->told[i]);
    }
}

LogroJournal *
logro_journal_new (LogroRecord *root)
{
  LogroJournal *self = g_object_new (LOGRO_TYPE_JOURNAL, NULL);

  g_assert (root->journal == NULL && root->owner == NULL);
  root->journal = self;
  self->root = root;
  return self;
}

void
logro_journal_begin (LogroJournal *self,
                     const char   *label)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self));
  if (self->depth++ == 0)
    self->open = step_new (label);
}

void
logro_journal_end (LogroJournal *self)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self) && self->depth > 0);
  if (--self->depth > 0)
    return;
  if (self->open->changes->len == 0)
    {
      g_clear_pointer (&self->open, step_free);
      return;
    }
  push (self, g_steal_pointer (&self->open));
  self->typing = FALSE;
  notify_state (self);
}

void
logro_journal_seal (LogroJournal *self)
{
  self->typing = FALSE;
}

static void
run (LogroJournal *self,
     Step         *step,
     gboolean      back)
{
  guint n = step->changes->len;

  self->typing = FALSE;
  for (guint i = 0; i < n; i++)
    apply (self, &g_array_index (step->changes, Change, back ? n - 1 - i : i));
  notify_state (self);
}

gboolean
logro_journal_undo (LogroJournal *self)
{
  g_return_val_if_fail (LOGRO_IS_JOURNAL (self) && self->open == NULL, FALSE);
  if (self->position == 0)
    return FALSE;
  run (self, self->steps->pdata[--self->position], TRUE);
  return TRUE;
}

gboolean
logro_journal_redo (LogroJournal *self)
{
  g_return_val_if_fail (LOGRO_IS_JOURNAL (self) && self->open == NULL, FALSE);
  if (self->position == self->steps->len)
    return FALSE;
  run (self, self->steps->pdata[self->position++], FALSE);
  return TRUE;
}

void
logro_journal_set_saved (LogroJournal *self)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self));
  self->saved = self->position;
  self->typing = FALSE;
  notify_state (self);
}

void
logro_journal_set_unsaved (LogroJournal *self)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self));
  self->saved = -1;
  notify_state (self);
}

void
logro_journal_clear (LogroJournal *self)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self) && self->open == NULL);
  g_ptr_array_set_size (self->steps, 0);
  self->position = 0;
  self->typing = FALSE;
  logro_journal_set_unsaved (self);
}

void
logro_journal_set_read_only (LogroJournal *self)
{
  g_return_if_fail (LOGRO_IS_JOURNAL (self) && self->steps->len == 0);
  self->read_only = TRUE;
}

gboolean
logro_journal_is_read_only (LogroJournal *self)
{
  return self != NULL && self->read_only;
}

gboolean
logro_journal_is_modified (LogroJournal *self)
{
  g_return_val_if_fail (LOGRO_IS_JOURNAL (self), FALSE);
  return self->saved != (int) self->position ||
         (self->open != NULL && self->open->changes->len > 0);
}

/* The changes of all steps, in order. */
static GPtrArray *
list_changes (LogroJournal *self)
{
  GPtrArray *changes = g_ptr_array_new ();

  for (guint i = 0; i < self->steps->len; i++)
    {
      Step *step = self->steps->pdata[i];

      for (guint j = 0; j < step->changes->len; j++)
        g_ptr_array_add (changes, &g_array_index (step->changes, Change, j));
    }
  return changes;
}

void
logro_journal_rewrite (LogroJournal     *self,
                       const LogroField *field,
                       LogroRewriteFunc  func,
                       gpointer          data)
{
  g_autoptr (GPtrArray) changes = list_changes (self);

  g_return_if_fail (logro_field_is_text (field));
  for (guint i = 0; i < changes->len; i++)
    {
      Change *change = changes->pdata[i];
      char *text = change->list == NULL && change->field == field && change->value.text != NULL
                     ? func (change->value.text, data)
                     : NULL;

      if (text == NULL)
        continue;
      g_free (change->value.text);
      change->value.text = text;
    }
}

GPtrArray *
logro_journal_list_records (LogroJournal *self)
{
  g_autoptr (GPtrArray) changes = list_changes (self);
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < changes->len; i++)
    {
      Change *change = changes->pdata[i];

      for (guint j = 0; change->list != NULL && j < change->added->len; j++)
        g_ptr_array_add (records, change->added->pdata[j]);
    }
  return records;
}

void
logro_journal_take_value (LogroJournal     *self,
                          LogroRecord      *record,
                          const LogroField *field,
                          LogroValue        old)
{
  const char *name = logro_plan_label_field (record, field);
  g_autofree char *label = NULL;
  Change change = { .field = field, .value = old };

  if (goes_on_typing (self, record, field))
    {
      if (logro_field_is_text (field))
        g_free (old.text);
      return;
    }
  label = g_strdup_printf (_("Change “%s”"), name != NULL ? name : field->name);
  change.record = dup_record (self, record);
  add_change (self, label, &change);
  self->typing = self->open == NULL && logro_field_is_text (field);
}

void
logro_journal_splice (LogroJournal *self,
                      LogroList    *list,
                      guint         position,
                      guint         n_removed,
                      GPtrArray    *added)
{
  g_autofree char *label = logro_list_describe_splice (list, n_removed, added->len);
  LogroRecord *owner = logro_list_get_owner (list);
  Change change = {
    .record = dup_record (self, owner),
    .field = logro_list_get_field (list),
    .list = g_object_ref (list),
    .position = position,
    .n_removed = added->len,
  };

  change.added = logro_list_exchange (list, position, n_removed, added);
  add_change (self, label, &change);
  logro_journal_changed (self, owner, change.field);
}

void
logro_journal_changed (LogroJournal     *self,
                       LogroRecord      *record,
                       const LogroField *field)
{
  g_signal_emit (self, changed_signal, 0, record, field);
  if (self->open == NULL)
    notify_state (self);
}
