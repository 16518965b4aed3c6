/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The findings as rows of a list, made anew at each change of the plan. A plan may have thousands
 * of them: rows come as they are scrolled to, and no more than a few hundred are listed at once,
 * for they are put right a piece at a time. */

#include "app/page-revision.h"

#include <glib/gi18n.h>

#include "app/gradual.h"
#include "app/hallazgo-row.h"
#include "app/window.h"

/* Rows at most. */
#define MAX_ROWS 300

struct _LogroPageRevision
{
  LogroPage parent_instance;
  GtkLabel *summary;
  GtkStack *stack; /* "list", "empty" */
  GtkScrolledWindow *scrolled;
  GtkListBox *list;
  GtkLabel *more;
  GPtrArray *hallazgos;
  GPtrArray *listed; /* of them those to list, in the order of the rows; not owned */
};

G_DEFINE_FINAL_TYPE (LogroPageRevision, logro_page_revision, LOGRO_TYPE_PAGE)

/* The phase a row is under; NULL for what is justified, which stands apart. */
static const char *
get_group (GtkListBoxRow *row)
{
  const LogroHallazgo *hallazgo = logro_hallazgo_row_get_hallazgo (LOGRO_HALLAZGO_ROW (row));

  return hallazgo->excepcion == NULL ? hallazgo->fase : NULL;
}

static char *
dup_title (LogroPlan  *plan,
           const char *fase)
{
  LogroList *fases = plan->model->fases;

  for (guint i = 0; i < logro_list_get_n (fases) && fase != NULL; i++)
    {
      LogroFase *one = logro_list_get (fases, i);

      if (g_str_equal (one->id, fase))
        return g_strdup_printf (_("Phase %d · %s"), (int) one->numero, one->nombre);
    }
  return g_strdup (fase != NULL ? fase : _("Justified exceptions"));
}

static void
add_header (GtkListBoxRow *row,
            GtkListBoxRow *before,
            gpointer       data)
{
  const char *group = get_group (row);
  g_autofree char *title = NULL;
  GtkWidget *label;

  if (before != NULL && g_strcmp0 (group, get_group (before)) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  title = dup_title (logro_page_get_plan (data), group);
  label = gtk_label_new (title);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "logro-list-head");
  gtk_list_box_row_set_header (row, label);
}

static guint
count (GPtrArray     *hallazgos,
       LogroGravedad  gravedad)
{
  guint n = 0;

  for (guint i = 0; i < hallazgos->len; i++)
    {
      const LogroHallazgo *hallazgo = hallazgos->pdata[i];

      n += hallazgo->excepcion == NULL && hallazgo->regla->gravedad == gravedad;
    }
  return n;
}

static void
show_summary (LogroPageRevision *self)
{
  guint errors = count (self->hallazgos, LOGRO_GRAVEDAD_ERROR);
  guint warnings = count (self->hallazgos, LOGRO_GRAVEDAD_AVISO);
  guint advices = count (self->hallazgos, LOGRO_GRAVEDAD_CONSEJO);
  g_autofree char *error = g_strdup_printf (ngettext ("%u error", "%u errors", errors), errors);
  g_autofree char *warning =
    g_strdup_printf (ngettext ("%u warning", "%u warnings", warnings), warnings);
  g_autofree char *advice =
    g_strdup_printf (ngettext ("%u piece of advice", "%u pieces of advice", advices), advices);
  g_autofree char *text = g_strdup_printf ("%s · %s · %s", error, warning, advice);

  gtk_label_set_text (self->summary,
                      errors + warnings + advices > 0 ? text : _("Nothing to put right"));
}

static void
list_those (LogroPageRevision *self,
            gboolean           justified)
{
  for (guint i = 0; i < self->hallazgos->len && self->listed->len < MAX_ROWS; i++)
    {
      LogroHallazgo *hallazgo = self->hallazgos->pdata[i];

      if ((hallazgo->excepcion != NULL) == justified)
        g_ptr_array_add (self->listed, hallazgo);
    }
}

static GtkWidget *
make_row (gpointer data,
          guint    n)
{
  LogroPageRevision *self = data;

  return logro_hallazgo_row_new (logro_page_get_plan (LOGRO_PAGE (self)), self->listed->pdata[n]);
}

/* The place of the row that has the focus, or -1. */
static int
get_focused (LogroPageRevision *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

static void
logro_page_revision_refresh (LogroPage *page,
                             LogroPlan *plan)
{
  LogroPageRevision *self = LOGRO_PAGE_REVISION (page);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  double place = gtk_adjustment_get_value (adjustment);
  int focused = get_focused (self);
  guint rows = logro_gradual_count (self->list), n;

  logro_gradual_fill (self->list, 0, make_row, self);
  g_clear_pointer (&self->listed, g_ptr_array_unref);
  g_clear_pointer (&self->hallazgos, g_ptr_array_unref);
  self->hallazgos = logro_doctor_list (plan, NULL);
  self->listed = g_ptr_array_new ();
  list_those (self, FALSE);
  list_those (self, TRUE);
  n = self->listed->len;
  logro_gradual_fill (self->list, n, make_row, self);
  if (rows > 0 && n > 0)
    logro_gradual_get_row (self->list, MIN (rows, n) - 1); /* as far as it was looked at */
  gtk_widget_set_visible (GTK_WIDGET (self->more), n < self->hallazgos->len);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "empty");
  show_summary (self);
  if (focused >= 0 && n > 0)
    gtk_widget_grab_focus (
      GTK_WIDGET (logro_gradual_get_row (self->list, MIN (focused, (int) n - 1))));
  gtk_adjustment_set_value (adjustment, place);
}

static void
on_row_activated (LogroPageRevision *self,
                  GtkListBoxRow     *row)
{
  const LogroHallazgo *hallazgo = logro_hallazgo_row_get_hallazgo (LOGRO_HALLAZGO_ROW (row));
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));

  if (window != NULL)
    logro_window_go_to_record (window, hallazgo->fase, hallazgo->paso, hallazgo->registro);
}

/* The plan goes first, then the rows that show its findings, and the findings last. */
static void
logro_page_revision_dispose (GObject *object)
{
  LogroPageRevision *self = LOGRO_PAGE_REVISION (object);

  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  G_OBJECT_CLASS (logro_page_revision_parent_class)->dispose (object);
  g_clear_pointer (&self->listed, g_ptr_array_unref);
  g_clear_pointer (&self->hallazgos, g_ptr_array_unref);
}

static void
logro_page_revision_class_init (LogroPageRevisionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_page_revision_dispose;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_revision_refresh;
  logro_page_class_set_ui (widget_class, "revision");
  gtk_widget_class_bind_template_child (widget_class, LogroPageRevision, summary);
  gtk_widget_class_bind_template_child (widget_class, LogroPageRevision, stack);
  gtk_widget_class_bind_template_child (widget_class, LogroPageRevision, scrolled);
  gtk_widget_class_bind_template_child (widget_class, LogroPageRevision, list);
  gtk_widget_class_bind_template_child (widget_class, LogroPageRevision, more);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
logro_page_revision_init (LogroPageRevision *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, add_header, self, NULL);
}
