/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that adds the reports of a year, and to a report the rows it lacks. */

#include "app/page-informes.h"

#include <glib/gi18n.h>

#include "app/record-table.h"
#include "calc/informes.h"
#include "core/fecha.h"

#define ADD_ROWS "informe.add-rows"
#define ADD_TRIMESTRES "trimestres.add"

struct _LogroPageInformes
{
  LogroPageForm parent_instance;
  LogroRecordTable *informes; /* not owned */
};

G_DEFINE_FINAL_TYPE (LogroPageInformes, logro_page_informes, LOGRO_TYPE_PAGE_FORM)

static void
on_add_rows (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  LogroPageInformes *self = LOGRO_PAGE_INFORMES (widget);
  g_autoptr (LogroInforme) informe = NULL;

  g_object_get (self->informes, "chosen", &informe, NULL);
  if (informe != NULL &&
      logro_informes_add_rows (logro_page_get_plan (LOGRO_PAGE (self)), informe) == 0)
    logro_page_say (LOGRO_PAGE (self), _("The report has a row for everything there is."));
}

/* The year the plan is carried out, or this one. */
static int
get_year (LogroPlan *plan)
{
  g_autofree char *today = logro_fecha_today ();

  return plan->cabecera->ejecucion > 0 ? (int) plan->cabecera->ejecucion
                                         : (int) g_ascii_strtoll (today, NULL, 10);
}

static void
on_add_trimestres (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));

  if (logro_informes_add_trimestres (plan, get_year (plan)) == 0)
    logro_page_say (LOGRO_PAGE (widget), _("The four reports of the year are there already."));
}

static void
logro_page_informes_built (LogroPageForm *page,
                           GtkBuilder    *builder,
                           LogroPlan     *plan)
{
  LogroPageInformes *self = LOGRO_PAGE_INFORMES (page);
  gboolean writable = !logro_journal_is_read_only (logro_plan_get_journal (plan));

  self->informes = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "informes"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), ADD_ROWS, writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), ADD_TRIMESTRES, writable);
}

static void
logro_page_informes_class_init (LogroPageInformesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_informes_built;
  gtk_widget_class_install_action (widget_class, ADD_ROWS, NULL, on_add_rows);
  gtk_widget_class_install_action (widget_class, ADD_TRIMESTRES, NULL, on_add_trimestres);
}

static void
logro_page_informes_init (LogroPageInformes *self)
{
}
