/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form stays, the answer changes. The ladder only shows: choosing goes through the walk. */

#include "app/answer-form.h"

#include "app/field-widget.h"
#include "core/journal.h"

static GBinding *
bind (GtkWidget   *widget,
      LogroRecord *record,
      const char  *field)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  return logro_field_widget_bind (widget, record, logro_record_class_find (klass, field));
}

void
logro_answer_form_class_bind (GtkWidgetClass *klass,
                              gssize          offset)
{
  gtk_widget_class_bind_template_child_full (klass, "ladder", FALSE,
                                             offset + G_STRUCT_OFFSET (LogroAnswerForm, ladder));
  gtk_widget_class_bind_template_child_full (
    klass, "observacion", FALSE, offset + G_STRUCT_OFFSET (LogroAnswerForm, observacion));
  gtk_widget_class_bind_template_child_full (klass, "revisar", FALSE,
                                             offset + G_STRUCT_OFFSET (LogroAnswerForm, revisar));
}

void
logro_answer_form_show (LogroAnswerForm *self,
                        LogroRespuesta  *respuesta)
{
  LogroRecord *record = LOGRO_RECORD (respuesta);

  for (guint i = 0; i < G_N_ELEMENTS (self->bindings); i++)
    g_clear_pointer (&self->bindings[i], g_binding_unbind);
  logro_ladder_set_read_only (self->ladder,
                              logro_journal_is_read_only (logro_record_get_journal (record)));
  self->bindings[0] = g_object_bind_property (record, "alternativa", self->ladder, "alternativa",
                                              G_BINDING_SYNC_CREATE);
  self->bindings[1] = bind (self->observacion, record, "observacion");
  self->bindings[2] = bind (self->revisar, record, "revisar");
}
