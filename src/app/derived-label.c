/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A label. Any change of the plan may concern it, so it reckons anew after each, once the change
 * is whole, and only while it can be seen. */

#include "app/derived-label.h"

#include "app/text-filter.h"
#include "core/text.h"
#include "core/journal.h"

struct _LogroDerivedLabel
{
  GtkWidget parent_instance;
  GtkWidget *label;
  LogroRecord *record;
  const LogroDerived *derived;
  LogroJournal *journal; /* the one it listens to */
  GObject *watch;        /* the same, or NULL */
  const char *style;
  guint update_id;
};

enum
{
  PROP_WRAP = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroDerivedLabel, logro_derived_label, GTK_TYPE_WIDGET)

static void
set_style (LogroDerivedLabel *self,
           const char        *style)
{
  if (g_strcmp0 (style, self->style) == 0)
    return;
  if (self->style != NULL)
    gtk_widget_remove_css_class (self->label, self->style);
  if (style != NULL)
    gtk_widget_add_css_class (self->label, style);
  self->style = style;
}

static void
update (LogroDerivedLabel *self)
{
  LogroRecord *root = self->record != NULL ? logro_record_get_root (self->record) : NULL;
  g_autofree char *whole = NULL;
  g_autofree char *text = NULL;

  if (root == NULL || !LOGRO_IS_PLAN (root))
    return;
  whole = self->derived->text (LOGRO_PLAN (root), self->record);
  text = whole != NULL ? logro_text_show (whole, LOGRO_LABEL_MAX) : NULL;
  /* each change of the plan comes here, few change what it says: else nothing is laid out anew */
  if (g_strcmp0 (gtk_label_get_text (GTK_LABEL (self->label)), text != NULL ? text : "") != 0)
    gtk_label_set_text (GTK_LABEL (self->label), text != NULL ? text : "");
  /* an empty line takes no room */
  gtk_widget_set_visible (self->label, text != NULL && *text != '\0');
  if (self->derived->style != NULL)
    set_style (self, self->derived->style (LOGRO_PLAN (root), self->record));
}

static gboolean
on_update_due (gpointer data)
{
  LogroDerivedLabel *self = data;

  self->update_id = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LogroDerivedLabel *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add (on_update_due, self);
}

static void
let_go (LogroDerivedLabel *self)
{
  if (self->journal != NULL)
    g_signal_handlers_disconnect_by_func (self->journal, on_journal_changed, self);
  if (self->watch != NULL)
    g_signal_handlers_disconnect_by_func (self->watch, on_journal_changed, self);
  g_clear_object (&self->journal);
  g_clear_object (&self->watch);
  g_clear_object (&self->record);
  g_clear_handle_id (&self->update_id, g_source_remove);
}

static void
logro_derived_label_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (logro_derived_label_parent_class)->map (widget);
  update (LOGRO_DERIVED_LABEL (widget));
}

static void
logro_derived_label_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  GtkLabel *label = GTK_LABEL (LOGRO_DERIVED_LABEL (object)->label);

  g_value_set_boolean (value, gtk_label_get_wrap (label));
}

static void
logro_derived_label_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  GtkLabel *label = GTK_LABEL (LOGRO_DERIVED_LABEL (object)->label);
  gboolean wrap = g_value_get_boolean (value);

  gtk_label_set_wrap (label, wrap);
  gtk_label_set_ellipsize (label, wrap ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
}

static void
logro_derived_label_dispose (GObject *object)
{
  LogroDerivedLabel *self = LOGRO_DERIVED_LABEL (object);

  let_go (self);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (logro_derived_label_parent_class)->dispose (object);
}

static void
logro_derived_label_class_init (LogroDerivedLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_derived_label_get_property;
  object_class->set_property = logro_derived_label_set_property;
  object_class->dispose = logro_derived_label_dispose;
  widget_class->map = logro_derived_label_map;
  properties[PROP_WRAP] = g_param_spec_boolean ("wrap", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

/* What does not fit can still be read. */
static gboolean
on_query_tooltip (LogroDerivedLabel *self,
                  int                x,
                  int                y,
                  gboolean           keyboard,
                  GtkTooltip        *tooltip)
{
  GtkLabel *label = GTK_LABEL (self->label);

  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));
  return TRUE;
}

static void
logro_derived_label_init (LogroDerivedLabel *self)
{
  self->label = gtk_label_new (NULL);
  g_object_set (self->label, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, "selectable", FALSE,
                "has-tooltip", TRUE, NULL);
  g_signal_connect_object (self->label, "query-tooltip", G_CALLBACK (on_query_tooltip), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

static void
listen_to_watch (LogroDerivedLabel *self)
{
  LogroRecord *root = logro_record_get_root (self->record);

  if (self->derived->watch == NULL || !LOGRO_IS_PLAN (root))
    return;
  self->watch = g_object_ref (self->derived->watch (LOGRO_PLAN (root)));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
}

void
logro_derived_label_set_record (LogroDerivedLabel  *self,
                                LogroRecord        *record,
                                const LogroDerived *derived)
{
  let_go (self);
  if (record == NULL)
    return;
  self->record = g_object_ref (record);
  self->derived = derived;
  self->journal = logro_record_get_journal (record);
  if (self->journal != NULL)
    {
      g_object_ref (self->journal);
      g_signal_connect_object (self->journal, "changed", G_CALLBACK (on_journal_changed), self,
                               G_CONNECT_SWAPPED);
    }
  listen_to_watch (self);
  update (self);
}
