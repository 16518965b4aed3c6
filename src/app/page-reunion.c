/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting of the diagnóstico and its participants. */

#include "app/page-reunion.h"

#include "app/form.h"
#include "app/moment-entry.h"
#include "app/record-table.h"

struct _LogroPageReunion
{
  LogroPage parent_instance;
  LogroRecordTable *participantes;
};

G_DEFINE_FINAL_TYPE (LogroPageReunion, logro_page_reunion, LOGRO_TYPE_PAGE)

static char **
list_roles (LogroModelo *model)
{
  guint n = logro_list_get_n (model->roles);
  char **roles = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    roles[i] = g_strdup (((LogroRol *) logro_list_get (model->roles, i))->nombre);
  return roles;
}

static void
logro_page_reunion_fill (LogroPage *page,
                         LogroPlan *plan)
{
  LogroPageReunion *self = LOGRO_PAGE_REUNION (page);
  g_auto (GStrv) roles = list_roles (plan->model);

  logro_form_bind (GTK_WIDGET (page), LOGRO_RECORD (plan->diagnostico));
  logro_record_table_suggest (self->participantes, "cargo", (const char *const *) roles);
}

static void
logro_page_reunion_class_init (LogroPageReunionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->fill = logro_page_reunion_fill;
  g_type_ensure (LOGRO_TYPE_MOMENT_ENTRY);
  g_type_ensure (LOGRO_TYPE_RECORD_TABLE);
  logro_page_class_set_ui (widget_class, "reunion");
  gtk_widget_class_bind_template_child (widget_class, LogroPageReunion, participantes);
}

static void
logro_page_reunion_init (LogroPageReunion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
