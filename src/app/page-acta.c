/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The acta as it would be printed now, and beside it what it lacks and who signs. */

#include "app/page-acta.h"

#include "app/lacks.h"
#include "app/pair-layout.h"
#include "app/preview.h"
#include "app/signer-row.h"
#include "app/window.h"

struct _LogroPageActa
{
  LogroPage parent_instance;
  LogroPreview *preview;
  GtkListBox *lacks;
  GtkWidget *complete; /* seen when nothing is lacking */
  GtkBox *signers;
  GPtrArray *requisitos; /* that the rows of lacks show */
};

G_DEFINE_FINAL_TYPE (LogroPageActa, logro_page_acta, LOGRO_TYPE_PAGE)

/* Whether the rows are those of the people who sign now; they stay then, with focus and cursor. */
static gboolean
has_rows_of (LogroPageActa *self,
             GPtrArray     *people)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->signers));
  guint i = 0;

  for (; row != NULL && i < people->len; i++, row = gtk_widget_get_next_sibling (row))
    if (logro_signer_row_get_participante (LOGRO_SIGNER_ROW (row)) != people->pdata[i])
      return FALSE;
  return row == NULL && i == people->len;
}

static GPtrArray *
list_people (LogroPlan *plan)
{
  LogroList *list = plan->diagnostico->participantes;
  GPtrArray *people = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (logro_signer_row_belongs (plan, logro_list_get (list, i)))
      g_ptr_array_add (people, logro_list_get (list, i));
  return people;
}

static void
show_signers (LogroPageActa *self,
              LogroPlan     *plan)
{
  g_autoptr (GPtrArray) people = list_people (plan);
  GtkWidget *row;

  if (!has_rows_of (self, people))
    {
      while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->signers))) != NULL)
        gtk_box_remove (self->signers, row);
      for (guint i = 0; i < people->len; i++)
        gtk_box_append (self->signers, logro_signer_row_new (plan, people->pdata[i]));
    }
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->signers)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    logro_signer_row_update (LOGRO_SIGNER_ROW (row));
}

static void
logro_page_acta_refresh (LogroPage *page,
                         LogroPlan *plan)
{
  LogroPageActa *self = LOGRO_PAGE_ACTA (page);
  g_autoptr (GPtrArray) old = self->requisitos;
  guint n;

  self->requisitos = logro_requisitos_list (plan);
  n = logro_lacks_fill (self->lacks, self->requisitos, logro_page_get_fase (page)->id);
  gtk_widget_set_visible (GTK_WIDGET (self->lacks), n > 0);
  gtk_widget_set_visible (self->complete, n == 0);
  show_signers (self, plan);
  logro_preview_show (self->preview, plan, "acta");
}

static void
logro_page_acta_enter (LogroPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (LOGRO_PAGE_ACTA (page)->preview));
}

/* What another step lacks is mended there; a signer's name here. */
static void
on_lack_activated (LogroPageActa *self,
                   GtkListBoxRow *row)
{
  const LogroRequisito *requisito = logro_lacks_get (row);
  GtkWidget *signer = gtk_widget_get_first_child (GTK_WIDGET (self->signers));
  LogroParticipante *participante;

  if (!g_str_equal (requisito->paso, "acta"))
    {
      logro_window_go_to (logro_window_from (GTK_WIDGET (self)), requisito->fase,
                          requisito->paso);
      return;
    }
  for (; signer != NULL; signer = gtk_widget_get_next_sibling (signer))
    {
      participante = logro_signer_row_get_participante (LOGRO_SIGNER_ROW (signer));
      if (participante->firma && participante->nombre == NULL)
        break;
    }
  if (signer != NULL)
    gtk_widget_child_focus (signer, GTK_DIR_TAB_FORWARD);
}

static void
on_print (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (LOGRO_PAGE_ACTA (widget)->preview), "preview.print",
                              NULL);
}

static void
logro_page_acta_dispose (GObject *object)
{
  g_clear_pointer (&LOGRO_PAGE_ACTA (object)->requisitos, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_page_acta_parent_class)->dispose (object);
}

static void
logro_page_acta_class_init (LogroPageActaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_page_acta_dispose;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_acta_refresh;
  LOGRO_PAGE_CLASS (klass)->enter = logro_page_acta_enter;
  g_type_ensure (LOGRO_TYPE_PAIR_LAYOUT);
  g_type_ensure (LOGRO_TYPE_PREVIEW);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, on_print);
  logro_page_class_set_ui (widget_class, "acta");
  gtk_widget_class_bind_template_child (widget_class, LogroPageActa, preview);
  gtk_widget_class_bind_template_child (widget_class, LogroPageActa, lacks);
  gtk_widget_class_bind_template_child (widget_class, LogroPageActa, complete);
  gtk_widget_class_bind_template_child (widget_class, LogroPageActa, signers);
  gtk_widget_class_bind_template_callback (widget_class, on_lack_activated);
}

static void
logro_page_acta_init (LogroPageActa *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
