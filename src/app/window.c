/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a window shows: the phases at the side, the page, its foot, the state of the document.
 *
 * Pages are built when they are first shown, and filled after the frame that shows them, so that
 * the first window is up at once. The state of phases follows the journal, at most once per
 * idle. */

#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/lacks.h"
#include "app/memory.h"
#include "app/nav-row.h"
#include "app/settings.h"
#include "calc/fases.h"
#include "app/term.h"

#define RESOURCES "/io/github/logro_app/Logro/"

/* Seconds a passing message stays. */
#define MESSAGE_SECONDS 6

G_DEFINE_FINAL_TYPE (LogroWindow, logro_window, GTK_TYPE_APPLICATION_WINDOW)

static LogroNavRow *
get_row (LogroWindow *self,
         int          n)
{
  GtkListBoxRow *row = n >= 0 ? gtk_list_box_get_row_at_index (self->nav, n) : NULL;

  return row != NULL ? LOGRO_NAV_ROW (row) : NULL;
}

/* The row @by pages away from the chosen one, passing over headings. */
static LogroNavRow *
find_row (LogroWindow *self,
          int          by)
{
  GtkListBoxRow *chosen = gtk_list_box_get_selected_row (self->nav);
  int n = chosen != NULL ? gtk_list_box_row_get_index (chosen) + by : -1;
  LogroNavRow *row = get_row (self, n);

  while (row != NULL && !gtk_list_box_row_get_selectable (GTK_LIST_BOX_ROW (row)))
    row = get_row (self, n += by);
  return row;
}

gboolean
logro_window_can_step (LogroWindow *self,
                       int          by)
{
  return find_row (self, by) != NULL;
}

void
logro_window_step (LogroWindow *self,
                   int          by)
{
  LogroNavRow *row = find_row (self, by);

  if (row != NULL)
    gtk_list_box_select_row (self->nav, GTK_LIST_BOX_ROW (row));
}

LogroPage *
logro_window_get_page (LogroWindow *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->pages);

  return child != NULL ? LOGRO_PAGE (child) : NULL;
}

/* Most changes of the plan leave a label as it is; then nothing is laid out anew. */
static void
set_text (GtkLabel   *label,
          const char *text)
{
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

static void
show_lacks (LogroWindow *self)
{
  LogroNavRow *row = find_row (self, 0);
  guint n;

  if (row == NULL)
    return;
  n = logro_lacks_fill (self->lacks_list, self->requisitos, logro_nav_row_get_fase (row)->id);
  if (n > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u thing is still lacking",
                                                         "%u things are still lacking", n), n);
      set_text (self->lacks_label, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lacks), n > 0);
}

static void
show_progress (LogroWindow *self)
{
  LogroPlan *plan = logro_document_get_plan (self->document);
  LogroNavRow *row;

  g_clear_pointer (&self->requisitos, g_ptr_array_unref);
  self->requisitos = logro_requisitos_list (plan);
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    logro_nav_row_update (row, self->requisitos,
                          logro_fases_is_closed (plan, logro_nav_row_get_fase (row)->id));
  show_lacks (self);
  logro_window_show_fase (self);
}

static gboolean
on_update_due (gpointer data)
{
  LogroWindow *self = data;

  self->update_id = 0;
  show_progress (self);
  logro_window_update_actions (self);
  logro_window_warn_closed (self);
  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LogroWindow      *self,
                    LogroRecord      *record,
                    const LogroField *field)
{
  logro_window_notice_change (self, record, field);
  if (self->update_id == 0)
    self->update_id = g_idle_add (on_update_due, self);
  logro_window_await_review (self);
}

static void
fill_sidebar (LogroWindow *self)
{
  LogroList *fases = logro_document_get_plan (self->document)->model->fases;

  for (guint i = 0; i < logro_list_get_n (fases); i++)
    {
      LogroFase *fase = logro_list_get (fases, i);

      gtk_list_box_append (self->nav, logro_nav_row_new (fase, NULL));
      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++)
        gtk_list_box_append (self->nav,
                             logro_nav_row_new (fase, logro_list_get (fase->pasos, j)));
    }
}

static gboolean
on_page_due (gpointer data)
{
  g_autoptr (LogroPage) page = data;

  if (gtk_widget_get_root (GTK_WIDGET (page)) == NULL)
    return G_SOURCE_REMOVE;
  logro_page_fill (page);
  if (gtk_widget_get_mapped (GTK_WIDGET (page)))
    logro_page_enter (page);
  return G_SOURCE_REMOVE;
}

/* The frame that shows the new page comes first; low priority lets it through. */
static void
add_page (LogroWindow *self,
          LogroNavRow *row,
          const char  *name)
{
  LogroPage *page = logro_page_new (logro_document_get_plan (self->document),
                                    logro_nav_row_get_fase (row), logro_nav_row_get_paso (row));

  gtk_stack_add_named (self->pages, GTK_WIDGET (page), name);
  g_idle_add_full (G_PRIORITY_LOW, on_page_due, g_object_ref (page), NULL);
}

/* A page that is not seen is hidden too: else each move of the focus would have the style of all
 * its widgets reckoned anew. */
static void
show_page (LogroWindow *self,
           const char  *name)
{
  GtkWidget *old = gtk_stack_get_visible_child (self->pages);
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, name);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (old != NULL && old != page)
    logro_page_leave (LOGRO_PAGE (old));
  /* GTK 4.8 never lets go of what is hidden with the focus in it */
  if (focus != NULL && old != NULL && old != page && gtk_widget_is_ancestor (focus, old))
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_visible (page, TRUE);
  gtk_stack_set_visible_child (self->pages, page);
  if (old != NULL && old != page)
    gtk_widget_set_visible (old, FALSE);
}

/* Thirty steps do not fit a window: those of the phase that is shown are listed. */
static void
unfold (LogroWindow *self,
        LogroFase   *fase)
{
  LogroNavRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (logro_nav_row_get_paso (row) != NULL)
      gtk_widget_set_visible (GTK_WIDGET (row), logro_nav_row_get_fase (row) == fase);
}

/* A heading opens its phase at the first step. */
static void
on_row_activated (LogroWindow   *self,
                  GtkListBoxRow *row)
{
  if (!gtk_list_box_row_get_selectable (row))
    logro_window_go_to (self, logro_nav_row_get_fase (LOGRO_NAV_ROW (row))->id, NULL);
}

static void
on_row_selected (LogroWindow *self,
                 GtkListBoxRow *selected)
{
  LogroNavRow *row = (LogroNavRow *) selected;
  LogroFase *fase;
  LogroPaso *paso;
  g_autofree char *name = NULL;
  g_autofree char *crumb = NULL;
  gboolean built;

  if (row == NULL)
    return;
  fase = logro_nav_row_get_fase (row);
  paso = logro_nav_row_get_paso (row);
  name = g_strdup_printf ("%s/%s", fase->id, paso != NULL ? paso->id : "");
  /* the list tells of its row again when it gets the focus, which is to stay there */
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), name) == 0)
    return;
  logro_window_commit_focus (self);
  unfold (self, fase);
  crumb = g_strdup_printf (_("Phase %d · %s"), (int) fase->numero, fase->nombre);
  gtk_label_set_text (self->fase, crumb);
  gtk_widget_set_visible (GTK_WIDGET (self->fase), paso != NULL);
  gtk_label_set_text (self->paso, paso != NULL ? paso->nombre : crumb);
  logro_term_mark (self->paso);
  built = gtk_stack_get_child_by_name (self->pages, name) != NULL;
  if (!built)
    add_page (self, row, name);
  show_page (self, name);
  if (built)
    logro_page_enter (logro_window_get_page (self));
  show_lacks (self);
  logro_window_show_fase (self);
  logro_window_update_actions (self);
  logro_memory_set_page (logro_document_get_plan (self->document)->id, name);
}

static void
on_lack_activated (LogroWindow   *self,
                   GtkListBoxRow *row)
{
  const LogroRequisito *requisito = logro_lacks_get (row);

  gtk_menu_button_popdown (self->lacks);
  logro_window_go_to (self, requisito->fase, requisito->paso);
}

void
logro_window_go_to (LogroWindow *self,
                    const char  *fase,
                    const char  *paso)
{
  LogroNavRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    {
      LogroPaso *own = logro_nav_row_get_paso (row);

      if (g_str_equal (logro_nav_row_get_fase (row)->id, fase) &&
          gtk_list_box_row_get_selectable (GTK_LIST_BOX_ROW (row)) &&
          (paso == NULL || *paso == '\0' || (own != NULL && g_str_equal (own->id, paso))))
        {
          if (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
            logro_page_enter (logro_window_get_page (self));
          gtk_list_box_select_row (self->nav, GTK_LIST_BOX_ROW (row));
          return;
        }
    }
}

void
logro_window_go_to_record (LogroWindow *self,
                           const char  *fase,
                           const char  *paso,
                           const char  *registro)
{
  logro_window_go_to (self, fase, paso);
  if (registro != NULL && logro_window_get_page (self) != NULL)
    logro_page_reveal (logro_window_get_page (self), registro);
}

/* Where work was left, or the first page. */
static void
return_to_page (LogroWindow *self)
{
  LogroPlan *plan = logro_document_get_plan (self->document);
  g_autofree char *name = logro_memory_get_page (plan->id);
  g_auto (GStrv) parts = g_strsplit (name, "/", 2);

  if (g_strv_length (parts) == 2)
    logro_window_go_to (self, parts[0], parts[1]);
  if (gtk_list_box_get_selected_row (self->nav) == NULL)
    logro_window_go_to (self, ((LogroFase *) logro_list_get (plan->model->fases, 0))->id, NULL);
}

void
logro_window_commit_focus (LogroWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  int start, end;

  if (focus == NULL || self->document == NULL || !GTK_IS_TEXT (focus))
    return;
  gtk_editable_get_selection_bounds (GTK_EDITABLE (focus), &start, &end);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_text_grab_focus_without_selecting (GTK_TEXT (focus));
  gtk_editable_select_region (GTK_EDITABLE (focus), start, end);
}

static void
on_focus_moved (LogroWindow *self)
{
  if (self->document != NULL)
    logro_journal_seal (logro_window_get_journal (self));
}

static gboolean
on_message_over (gpointer data)
{
  LogroWindow *self = data;

  self->message_id = 0;
  gtk_revealer_set_reveal_child (self->message, FALSE);
  return G_SOURCE_REMOVE;
}

void
logro_window_say (LogroWindow *self,
                  const char  *text)
{
  g_clear_handle_id (&self->message_id, g_source_remove);
  gtk_label_set_text (self->message_label, text);
  gtk_revealer_set_reveal_child (self->message, TRUE);
  self->message_id = g_timeout_add_seconds (MESSAGE_SECONDS, on_message_over, self);
}

LogroWindow *
logro_window_from (GtkWidget *widget)
{
  return LOGRO_WINDOW (gtk_widget_get_ancestor (widget, LOGRO_TYPE_WINDOW));
}

/* The members that are widgets of plan.ui, whose ids are their names. */
#define MEMBER(name) { #name, G_STRUCT_OFFSET (LogroWindow, name) }

static void
build_plan (LogroWindow *self)
{
  static const struct
  {
    const char *id;
    gsize offset;
  } members[] = {
    MEMBER (plan), MEMBER (menu), MEMBER (title), MEMBER (ciclo), MEMBER (state), MEMBER (sidebar),
    MEMBER (nav), MEMBER (fase), MEMBER (paso), MEMBER (pages), MEMBER (lacks),
    MEMBER (lacks_label), MEMBER (lacks_list), MEMBER (estado), MEMBER (estado_shape),
    MEMBER (estado_label), MEMBER (estado_text), MEMBER (estado_log), MEMBER (close_phase),
    MEMBER (reopen_phase),
  };
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GtkBuilderScope) scope = gtk_builder_cscope_new ();

  gtk_builder_cscope_add_callback_symbols (GTK_BUILDER_CSCOPE (scope),
                                           "on_row_selected", G_CALLBACK (on_row_selected),
                                           "on_row_activated", G_CALLBACK (on_row_activated),
                                           "on_lack_activated", G_CALLBACK (on_lack_activated),
                                           NULL);
  gtk_builder_set_scope (builder, scope);
  gtk_builder_set_current_object (builder, G_OBJECT (self));
  if (!gtk_builder_add_from_resource (builder, RESOURCES "ui/plan.ui", NULL))
    g_assert_not_reached ();
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    G_STRUCT_MEMBER (GObject *, self, members[i].offset)
      = gtk_builder_get_object (builder, members[i].id);
  logro_term_set_heading (GTK_WIDGET (self->pages), self->paso);
  g_menu_insert_section (G_MENU (gtk_menu_button_get_menu_model (self->menu)), 1, NULL,
                         G_MENU_MODEL (self->undo_menu));
  gtk_stack_add_named (self->root, self->plan, "plan");
}

void
logro_window_set_document (LogroWindow   *self,
                           LogroDocument *document)
{
  LogroJournal *journal = logro_plan_get_journal (logro_document_get_plan (document));

  g_return_if_fail (self->document == NULL);
  self->document = g_object_ref (document);
  if (logro_window_get_guardian (self) != NULL)
    logro_guardian_watch (logro_window_get_guardian (self), document);
  build_plan (self);
  fill_sidebar (self);
  show_progress (self);
  logro_window_await_review (self);
  gtk_stack_set_visible_child_name (self->root, "plan");
  return_to_page (self);
  logro_window_show_state (self);
  logro_window_show_ciclo (self);
  g_signal_connect_object (logro_document_get_plan (document), "notify::ciclo",
                           G_CALLBACK (logro_window_show_ciclo), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::modified", G_CALLBACK (logro_window_show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::undo-label",
                           G_CALLBACK (logro_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::redo-label",
                           G_CALLBACK (logro_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::title", G_CALLBACK (logro_window_show_state), self,
                           G_CONNECT_SWAPPED);
}

LogroDocument *
logro_window_get_document (LogroWindow *self)
{
  return self->document;
}

static void
logro_window_dispose (GObject *object)
{
  LogroWindow *self = LOGRO_WINDOW (object);

  g_clear_handle_id (&self->begin_id, g_source_remove);
  g_clear_object (&self->begin_data);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->review_id, g_source_remove);
  g_clear_handle_id (&self->message_id, g_source_remove);
  g_clear_pointer (&self->requisitos, g_ptr_array_unref);
  g_clear_pointer (&self->warned, g_slist_free);
  g_clear_object (&self->undo_menu);
  g_clear_object (&self->document);
  g_clear_object (&self->before);
  G_OBJECT_CLASS (logro_window_parent_class)->dispose (object);
}

static void
logro_window_class_init (LogroWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = logro_window_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "ui/window.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroWindow, root);
  gtk_widget_class_bind_template_child (widget_class, LogroWindow, message);
  gtk_widget_class_bind_template_child (widget_class, LogroWindow, message_label);
  logro_window_class_install_actions (widget_class);
}

static void
logro_window_init (LogroWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->undo_menu = g_menu_new ();
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_focus_moved), NULL);
  logro_window_await_frame (self);
  logro_window_update_actions (self);
}

LogroWindow *
logro_window_new (GtkApplication *application)
{
  int width = logro_settings_get_int ("window-width");
  int height = logro_settings_get_int ("window-height");
  LogroWindow *self = g_object_new (LOGRO_TYPE_WINDOW, "application", application, NULL);

  if (width > 0 && height > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (logro_settings_get_boolean ("maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  return self;
}
