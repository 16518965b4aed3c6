/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form from which one goes on to a medida correctiva of what is chosen. */

#include "app/page-seguimiento.h"

#include "app/jump.h"
#include "app/record-table.h"
#include "core/fecha.h"

#define CORRECT_LINEA "seguimiento.correct-linea"
#define CORRECT_AMI "seguimiento.correct-ami"

struct _LogroPageSeguimiento
{
  LogroPageForm parent_instance;
  LogroRecordTable *lineas; /* not owned, as the other */
  LogroRecordTable *amis;
};

G_DEFINE_FINAL_TYPE (LogroPageSeguimiento, logro_page_seguimiento, LOGRO_TYPE_PAGE_FORM)

static char *
dup_chosen_id (LogroRecordTable *table)
{
  g_autoptr (LogroRecord) chosen = NULL;
  char *id = NULL;

  g_object_get (table, "chosen", &chosen, NULL);
  if (chosen != NULL)
    g_object_get (chosen, "id", &id, NULL);
  return id;
}

static void
on_correct (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroPageSeguimiento *self = LOGRO_PAGE_SEGUIMIENTO (widget);
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  g_autofree char *id =
    dup_chosen_id (g_str_equal (action, CORRECT_AMI) ? self->amis : self->lineas);
  g_autofree char *hoy = logro_fecha_today ();
  LogroMedida *medida;

  if (id == NULL)
    return;
  medida = g_object_new (LOGRO_TYPE_MEDIDA, "origen", id, "fecha", hoy, NULL);
  logro_list_append (plan->implementacion->medidas, medida);
  logro_jump_to_record (widget, LOGRO_RECORD (medida));
}

static void
logro_page_seguimiento_built (LogroPageForm *page,
                              GtkBuilder    *builder,
                              LogroPlan     *plan)
{
  LogroPageSeguimiento *self = LOGRO_PAGE_SEGUIMIENTO (page);

  self->lineas = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "lineas"));
  self->amis = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "amis"));
}

static void
logro_page_seguimiento_class_init (LogroPageSeguimientoClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_seguimiento_built;
  gtk_widget_class_install_action (widget_class, CORRECT_LINEA, NULL, on_correct);
  gtk_widget_class_install_action (widget_class, CORRECT_AMI, NULL, on_correct);
}

static void
logro_page_seguimiento_init (LogroPageSeguimiento *self)
{
}
