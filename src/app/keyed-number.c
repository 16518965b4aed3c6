/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The record under the key comes and goes with its value, so that a binding needs something that
 * stays. */

#include "app/keyed-number.h"

#include "core/journal.h"
#include "core/keyed.h"

struct _LogroKeyedNumber
{
  GObject parent_instance;
  LogroList *list;
  char *key;
  const LogroField *field;
  gint64 value;
};

enum
{
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroKeyedNumber, logro_keyed_number, G_TYPE_OBJECT)

static void
update (LogroKeyedNumber *self)
{
  gint64 value = logro_keyed_get_number (self->list, self->key, self->field);

  if (value == self->value)
    return;
  self->value = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
on_journal_changed (LogroKeyedNumber *self,
                    LogroRecord      *record)
{
  LogroRecord *owner = logro_list_get_owner (self->list);

  if (owner != NULL && (record == owner || record->owner == owner))
    update (self);
}

static void
logro_keyed_number_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_int64 (value, LOGRO_KEYED_NUMBER (object)->value);
}

static void
logro_keyed_number_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LogroKeyedNumber *self = LOGRO_KEYED_NUMBER (object);

  if (logro_list_get_owner (self->list) != NULL)
    logro_keyed_set_number (self->list, self->key, self->field, g_value_get_int64 (value));
  update (self);
}

static void
logro_keyed_number_finalize (GObject *object)
{
  LogroKeyedNumber *self = LOGRO_KEYED_NUMBER (object);

  g_object_unref (self->list);
  g_free (self->key);
  G_OBJECT_CLASS (logro_keyed_number_parent_class)->finalize (object);
}

static void
logro_keyed_number_class_init (LogroKeyedNumberClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = logro_keyed_number_get_property;
  object_class->set_property = logro_keyed_number_set_property;
  object_class->finalize = logro_keyed_number_finalize;
  properties[PROP_VALUE] = g_param_spec_int64 ("value", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_keyed_number_init (LogroKeyedNumber *self)
{
}

LogroKeyedNumber *
logro_keyed_number_new (LogroList        *list,
                        const char       *key,
                        const LogroField *field)
{
  LogroKeyedNumber *self = g_object_new (LOGRO_TYPE_KEYED_NUMBER, NULL);
  LogroJournal *journal = logro_record_get_journal (logro_list_get_owner (list));

  self->list = g_object_ref (list);
  self->key = g_strdup (key);
  self->field = field;
  self->value = logro_keyed_get_number (list, key, field);
  if (journal != NULL)
    g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                             G_CONNECT_SWAPPED);
  return self;
}
