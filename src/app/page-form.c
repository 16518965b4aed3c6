/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Builds ui/page-PAGINA.ui and binds it to the part of the plan that the phase is about. */

#include "app/page-form.h"

#include "app/adjunto-table.h"
#include "app/derived-label.h"
#include "app/form.h"
#include "app/form-field.h"
#include "app/guide.h"
#include "app/levels.h"
#include "app/pair-layout.h"
#include "app/prose-view.h"
#include "app/record-table.h"
#include "app/score-ladder.h"
#include "app/totals.h"

G_DEFINE_TYPE (LogroPageForm, logro_page_form, LOGRO_TYPE_PAGE)

static char *
get_path (const char *pagina)
{
  return g_strdup_printf ("/io/github/logro_app/Logro/ui/page-%s.ui", pagina);
}

gboolean
logro_page_form_exists (const char *pagina)
{
  g_autofree char *path = get_path (pagina);

  return g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
}

static void
logro_page_form_fill (LogroPage *page,
                      LogroPlan *plan)
{
  g_autofree char *path = get_path (logro_page_get_paso (page)->pagina);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (path);
  GtkWidget *content = GTK_WIDGET (gtk_builder_get_object (builder, "content"));
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (plan),
                             logro_fase_get_datos (logro_page_get_fase (page)));

  gtk_box_append (GTK_BOX (page), content);
  if (field != NULL && field->kind == LOGRO_CHILD)
    logro_form_bind (content, logro_record_get_child (LOGRO_RECORD (plan), field));
  if (LOGRO_PAGE_FORM_GET_CLASS (page)->built != NULL)
    LOGRO_PAGE_FORM_GET_CLASS (page)->built (LOGRO_PAGE_FORM (page), builder, plan);
}

static void
logro_page_form_class_init (LogroPageFormClass *klass)
{
  LOGRO_PAGE_CLASS (klass)->fill = logro_page_form_fill;
  g_type_ensure (LOGRO_TYPE_ADJUNTO_TABLE);
  g_type_ensure (LOGRO_TYPE_DERIVED_LABEL);
  g_type_ensure (LOGRO_TYPE_FORM_FIELD);
  g_type_ensure (LOGRO_TYPE_GUIDE);
  g_type_ensure (LOGRO_TYPE_LEVELS);
  g_type_ensure (LOGRO_TYPE_PAIR_LAYOUT);
  g_type_ensure (LOGRO_TYPE_PROSE_VIEW);
  g_type_ensure (LOGRO_TYPE_RECORD_TABLE);
  g_type_ensure (LOGRO_TYPE_SCORE_LADDER);
  g_type_ensure (LOGRO_TYPE_TOTALS);
}

static void
logro_page_form_init (LogroPageForm *self)
{
}
