/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line of labels. A list of a plan holds at most some thousand records, so a change sums them all
 * anew; sums stay far below 64 bits (LOGRO_MONEY_MAX). */

#include "app/totals.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "core/decimal.h"
#include "core/journal.h"
#include "core/plan.h"

struct _LogroTotals
{
  GtkWidget parent_instance;
  GtkLabel *label;
  char *columns;
  LogroList *list;
};

enum
{
  PROP_COLUMNS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroTotals, logro_totals, GTK_TYPE_WIDGET)

static gint64
sum_up (LogroList        *list,
        const LogroField *field)
{
  gint64 sum = 0;

  for (guint i = 0; i < logro_list_get_n (list); i++)
    sum += MAX (logro_record_get_value (logro_list_get (list, i), field).number, 0);
  return sum;
}

static void
append (GString    *text,
        const char *label,
        gint64      sum)
{
  g_autofree char *number = logro_decimal_format_whole (sum, *nl_langinfo (RADIXCHAR) == ',');
  g_autofree char *escaped = g_markup_escape_text (label, -1);

  g_string_append_printf (text, "%s%s: <b>%s</b>", text->len > 0 ? "     " : "", escaped, number);
}

static void
show_sums (LogroTotals *self)
{
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (self->list)->type ());
  g_auto (GStrv) names = g_strsplit (self->columns, " ", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 total = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      const LogroField *field = logro_record_class_find (klass, names[i]);
      gint64 sum = sum_up (self->list, field);

      append (text, logro_plan_label_field (logro_list_get_owner (self->list), field), sum);
      total += sum;
    }
  if (names[0] != NULL && names[1] != NULL)
    append (text, _("Total"), total);
  gtk_label_set_markup (self->label, text->str);
  g_type_class_unref (klass);
}

static void
on_journal_changed (LogroTotals *self,
                    LogroRecord *record)
{
  if (self->list != NULL && record->owner == logro_list_get_owner (self->list))
    show_sums (self);
}

static void
logro_totals_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_string (value, LOGRO_TOTALS (object)->columns);
}

static void
logro_totals_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LogroTotals *self = LOGRO_TOTALS (object);

  g_free (self->columns);
  self->columns = g_value_dup_string (value);
}

static void
logro_totals_dispose (GObject *object)
{
  LogroTotals *self = LOGRO_TOTALS (object);

  g_clear_pointer ((GtkWidget **) &self->label, gtk_widget_unparent);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (logro_totals_parent_class)->dispose (object);
}

static void
logro_totals_finalize (GObject *object)
{
  g_free (LOGRO_TOTALS (object)->columns);
  G_OBJECT_CLASS (logro_totals_parent_class)->finalize (object);
}

static void
logro_totals_class_init (LogroTotalsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = logro_totals_get_property;
  object_class->set_property = logro_totals_set_property;
  object_class->dispose = logro_totals_dispose;
  object_class->finalize = logro_totals_finalize;
  properties[PROP_COLUMNS] = g_param_spec_string ("columns", NULL, NULL, NULL,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
logro_totals_init (LogroTotals *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->label, 1);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

static void
let_go (LogroTotals *self)
{
  LogroJournal *journal = logro_record_get_journal (logro_list_get_owner (self->list));

  g_signal_handlers_disconnect_by_func (self->list, show_sums, self);
  if (journal != NULL)
    g_signal_handlers_disconnect_by_func (journal, on_journal_changed, self);
}

void
logro_totals_set_list (LogroTotals *self,
                       LogroList   *list)
{
  LogroJournal *journal;

  if (self->list != NULL && logro_list_get_owner (self->list) != NULL)
    let_go (self);
  g_set_object (&self->list, list);
  if (list == NULL)
    return;
  journal = logro_record_get_journal (logro_list_get_owner (list));
  g_signal_connect_object (list, "items-changed", G_CALLBACK (show_sums), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  if (journal != NULL)
    g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                             G_CONNECT_SWAPPED);
  show_sums (self);
}
