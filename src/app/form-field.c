/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A label over a widget; a check button has its label at its side. */

#include "app/form-field.h"

#include <glib/gi18n.h>

#include "app/derived-label.h"
#include "app/field-label.h"
#include "app/field-widget.h"
#include "app/term.h"

struct _LogroFormField
{
  GtkBox parent_instance;
  char *title;
  int lines;
  int chars;
  GtkWidget *widget;
};

enum
{
  PROP_TITLE = 1,
  PROP_LINES,
  PROP_CHARS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroFormField, logro_form_field, GTK_TYPE_BOX)

/* Words and prose take the room there is; dates and figures know their size. */
static gboolean
is_wide (const LogroField *field)
{
  return field->kind == LOGRO_TEXT || field->kind == LOGRO_PROSE;
}

static void
add_label (LogroFormField *self,
           const char     *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), self->widget);
  gtk_box_append (GTK_BOX (self), label);
  logro_term_mark (GTK_LABEL (label));
}

static void
fill (LogroFormField   *self,
      LogroRecord      *record,
      const LogroField *field)
{
  const char *text = self->title != NULL   ? self->title
                     : field->label == NULL ? ""
                                            : logro_field_label_get (
                                                record, LOGRO_RECORD_GET_CLASS (record), field);

  self->widget = logro_field_widget_new (field, record);
  if (GTK_IS_CHECK_BUTTON (self->widget))
    {
      gtk_check_button_set_label (GTK_CHECK_BUTTON (self->widget), text);
      gtk_widget_set_margin_bottom (self->widget, 6);
    }
  else
    add_label (self, text);
  /* labels of a row may have one line or two, but what is edited stands side by side */
  if (field->kind != LOGRO_PROSE)
    gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  if (field->kind == LOGRO_PROSE && self->lines > 0)
    g_object_set (self->widget, "lines", self->lines, NULL);
  if (self->chars > 0 && GTK_IS_ENTRY (self->widget))
    gtk_editable_set_width_chars (GTK_EDITABLE (self->widget), self->chars);
  gtk_widget_set_hexpand (GTK_WIDGET (self), is_wide (field) && self->chars == 0);
  if (!is_wide (field))
    gtk_widget_set_halign (self->widget, GTK_ALIGN_START);
  gtk_widget_set_vexpand (self->widget, gtk_widget_get_vexpand (GTK_WIDGET (self)));
  gtk_box_append (GTK_BOX (self), self->widget);
}

static void
logro_form_field_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LogroFormField *self = LOGRO_FORM_FIELD (object);

  if (id == PROP_TITLE)
    g_value_set_string (value, self->title);
  else
    g_value_set_int (value, id == PROP_LINES ? self->lines : self->chars);
}

static void
logro_form_field_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LogroFormField *self = LOGRO_FORM_FIELD (object);

  if (id == PROP_TITLE)
    {
      g_free (self->title);
      self->title = g_value_dup_string (value);
    }
  else if (id == PROP_LINES)
    self->lines = g_value_get_int (value);
  else
    self->chars = g_value_get_int (value);
}

static void
logro_form_field_finalize (GObject *object)
{
  g_free (LOGRO_FORM_FIELD (object)->title);
  G_OBJECT_CLASS (logro_form_field_parent_class)->finalize (object);
}

static void
logro_form_field_class_init (LogroFormFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = logro_form_field_get_property;
  object_class->set_property = logro_form_field_set_property;
  object_class->finalize = logro_form_field_finalize;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LINES] =
    g_param_spec_int ("lines", NULL, NULL, 0, 100, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHARS] =
    g_param_spec_int ("chars", NULL, NULL, 0, 100, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_form_field_init (LogroFormField *self)
{
  g_object_set (self, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 4, NULL);
}

void
logro_form_field_derive (LogroFormField     *self,
                         LogroRecord        *record,
                         const LogroDerived *derived)
{
  if (self->widget == NULL)
    {
      self->widget = g_object_new (LOGRO_TYPE_DERIVED_LABEL, "wrap", TRUE, NULL);
      add_label (self, self->title != NULL ? self->title
                                           : logro_field_label_get_derived (record, derived));
      gtk_widget_set_margin_top (self->widget, 6);
      gtk_box_append (GTK_BOX (self), self->widget);
    }
  logro_derived_label_set_record (LOGRO_DERIVED_LABEL (self->widget), record, derived);
}

GtkWidget *
logro_form_field_get_widget (LogroFormField   *self,
                             LogroRecord      *record,
                             const LogroField *field)
{
  if (self->widget == NULL)
    fill (self, record, field);
  return self->widget;
}
