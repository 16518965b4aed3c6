/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The widgets that edit an answer, bound to the one answer that is shown. */
#pragma once

#include "app/ladder.h"
#include "core/respuesta.h"

G_BEGIN_DECLS

typedef struct
{
  LogroLadder *ladder;
  GtkWidget *observacion; /* a text view */
  GtkWidget *revisar;     /* a check button */
  GBinding *bindings[3];
} LogroAnswerForm;

/**
 * logro_answer_form_class_bind:
 * @klass: a page class, in its class_init, after its template is set
 * @offset: where its struct has the LogroAnswerForm
 *
 * The template's children "ladder", "observacion" and "revisar" become the form's widgets.
 */
void logro_answer_form_class_bind (GtkWidgetClass *klass,
                                   gssize          offset);

/**
 * logro_answer_form_show:
 * @self: a form with its widgets
 * @respuesta: what they show and, but for the ladder, edit from now on
 */
void logro_answer_form_show (LogroAnswerForm *self,
                             LogroRespuesta  *respuesta);

G_END_DECLS
