/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/recovery.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/changes-view.h"
#include "app/dialogs.h"
#include "app/moment.h"
#include "core/cambios.h"
#include "document/catalogo.h"
#include "document/file.h"

struct _LogroRecovery
{
  GtkWindow parent_instance;
  GtkLabel *what;
  GtkLabel *note;
  LogroChangesView *changes;
  LogroWindow *window;
  LogroBorrador *borrador;
  GBytes *bytes; /* its document */
  LogroPlan *plan;
};

G_DEFINE_FINAL_TYPE (LogroRecovery, logro_recovery, GTK_TYPE_WINDOW)

static LogroGuardian *
get_guardian (LogroWindow *window)
{
  return logro_application_get_guardian (
    LOGRO_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
}

static GFile *
dup_file (const LogroBorrador *borrador)
{
  return borrador->uri != NULL ? g_file_new_for_uri (borrador->uri) : NULL;
}

/* The document that @window shows, when what was typed belongs to just that state of it. */
static LogroDocument *
get_same (LogroRecovery *self)
{
  LogroDocument *document = logro_window_get_document (self->window);
  g_autofree char *print = document != NULL ? logro_document_dup_print (document) : NULL;

  if (document == NULL || g_strcmp0 (print, self->borrador->huella) != 0 ||
      g_strcmp0 (logro_document_get_plan (document)->id, self->borrador->documento) != 0 ||
      logro_journal_is_modified (logro_plan_get_journal (logro_document_get_plan (document))))
    return NULL;
  return document;
}

/* In a window of its own, so that it writes over nothing; saving it says so when the file has
 * changed since. */
static void
open_apart (LogroRecovery *self)
{
  g_autoptr (GFile) file = dup_file (self->borrador);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document =
    logro_document_open_draft (self->bytes, file, self->borrador->huella, self->borrador->titulo,
                               &error);
  LogroWindow *window = self->window;

  if (document == NULL)
    {
      logro_show_error (GTK_WINDOW (window), _("The work could not be recovered"), error);
      return;
    }
  if (!logro_window_is_free (window))
    window = logro_window_new (gtk_window_get_application (GTK_WINDOW (window)));
  logro_window_set_document (window, document);
  logro_guardian_take (get_guardian (window), document, self->borrador);
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_recover (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroRecovery *self = LOGRO_RECOVERY (widget);
  LogroDocument *document = get_same (self);

  if (document != NULL)
    {
      logro_cambios_apply (LOGRO_RECORD (logro_document_get_plan (document)),
                           LOGRO_RECORD (self->plan), _("Recover what was not saved"));
      logro_guardian_take (get_guardian (self->window), document, self->borrador);
    }
  else
    open_apart (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_discard (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroRecovery *self = LOGRO_RECOVERY (widget);

  logro_guardian_discard (get_guardian (self->window), self->borrador);
  logro_window_say (self->window,
                    _("It stays among the earlier versions of the plan for some time."));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
logro_recovery_dispose (GObject *object)
{
  LogroRecovery *self = LOGRO_RECOVERY (object);

  g_clear_object (&self->window);
  g_clear_pointer (&self->borrador, logro_borrador_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (logro_recovery_parent_class)->dispose (object);
}

static void
logro_recovery_class_init (LogroRecoveryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_recovery_dispose;
  g_type_ensure (LOGRO_TYPE_CHANGES_VIEW);
  gtk_widget_class_install_action (widget_class, "recovery.recover", NULL, on_recover);
  gtk_widget_class_install_action (widget_class, "recovery.discard", NULL, on_discard);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/recovery.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroRecovery, what);
  gtk_widget_class_bind_template_child (widget_class, LogroRecovery, note);
  gtk_widget_class_bind_template_child (widget_class, LogroRecovery, changes);
}

static void
logro_recovery_init (LogroRecovery *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What it is to be compared with: what the file says, or a plan in which nothing is written. */
static LogroPlan *
read_base (LogroRecovery *self,
           gboolean      *changed)
{
  g_autoptr (GFile) file = dup_file (self->borrador);
  g_autoptr (LogroDocument) document = file != NULL ? logro_document_open (file, NULL) : NULL;
  g_autofree char *print = document != NULL ? logro_document_dup_print (document) : NULL;

  *changed = file != NULL && g_strcmp0 (print, self->borrador->huella) != 0;
  if (document != NULL && G_OBJECT_TYPE (self->plan) == LOGRO_TYPE_PLAN)
    return g_object_ref (logro_document_get_plan (document));
  return logro_plan_new (self->plan->model);
}

static void
fill (LogroRecovery *self)
{
  g_autofree char *moment = logro_moment_format (self->borrador->momento);
  g_autofree char *what = g_strdup_printf (
    _("“%s” was being worked on when the program ended, and this was not saved. It was typed "
      "until %s."), self->borrador->titulo, moment);
  gboolean changed;
  g_autoptr (LogroPlan) base = read_base (self, &changed);

  gtk_label_set_text (self->what, what);
  gtk_label_set_text (self->note,
                      self->borrador->uri == NULL ? _("This plan was never saved in a file.")
                      : changed ? _("The file has changed since. What is recovered opens apart, "
                                    "and nothing in the file is replaced without a question.")
                                : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), self->borrador->uri == NULL || changed);
  logro_changes_view_show (self->changes, base, self->plan);
}

static LogroBorrador *
copy_borrador (const LogroBorrador *borrador)
{
  LogroBorrador *copy = g_memdup2 (borrador, sizeof *borrador);

  copy->documento = g_strdup (borrador->documento);
  copy->sesion = g_strdup (borrador->sesion);
  copy->titulo = g_strdup (borrador->titulo);
  copy->uri = g_strdup (borrador->uri);
  copy->huella = g_strdup (borrador->huella);
  return copy;
}

void
logro_recovery_offer (LogroWindow         *window,
                      const LogroBorrador *borrador)
{
  LogroResguardo *resguardo = logro_guardian_get_resguardo (get_guardian (window));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    resguardo != NULL ? logro_resguardo_read_draft (resguardo, borrador->documento,
                                                    borrador->sesion, &error)
                      : NULL;
  g_autoptr (LogroPlan) plan =
    bytes != NULL ? logro_document_read_state (bytes, borrador->titulo, &error) : NULL;
  LogroRecovery *self;

  if (plan == NULL)
    {
      if (error != NULL)
        logro_show_error (GTK_WINDOW (window), _("The work could not be recovered"), error);
      return;
    }
  self = g_object_new (LOGRO_TYPE_RECOVERY, "transient-for", window, "destroy-with-parent", TRUE,
                       NULL);
  self->window = g_object_ref (window);
  self->borrador = copy_borrador (borrador);
  self->bytes = g_steal_pointer (&bytes);
  self->plan = g_steal_pointer (&plan);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}

gboolean
logro_recovery_is_needed (LogroWindow         *window,
                          const LogroBorrador *borrador,
                          GFile               *file)
{
  LogroResguardo *resguardo = logro_guardian_get_resguardo (get_guardian (window));
  g_autoptr (GBytes) saved = file != NULL ? logro_file_read (file, NULL, NULL) : NULL;
  g_autoptr (GBytes) kept =
    saved != NULL ? logro_resguardo_read_draft (resguardo, borrador->documento, borrador->sesion,
                                                NULL)
                  : NULL;

  if (kept == NULL || !g_bytes_equal (kept, saved))
    return TRUE;
  logro_resguardo_take_draft (resguardo, borrador->documento, borrador->sesion, NULL);
  logro_resguardo_drop_draft (resguardo, borrador->documento, NULL);
  return FALSE;
}

void
logro_recovery_offer_for (LogroWindow *window)
{
  LogroGuardian *guardian = get_guardian (window);
  LogroDocument *document = logro_window_get_document (window);
  LogroResguardo *resguardo = logro_guardian_get_resguardo (guardian);
  g_autoptr (GPtrArray) drafts =
    resguardo != NULL ? logro_resguardo_list_drafts (resguardo, NULL) : NULL;

  for (guint i = 0; drafts != NULL && document != NULL && i < drafts->len; i++)
    {
      LogroBorrador *borrador = drafts->pdata[i];

      if (!borrador->descartado &&
          g_strcmp0 (borrador->documento, logro_document_get_plan (document)->id) == 0 &&
          logro_recovery_is_needed (window, borrador, logro_document_get_file (document)))
        {
          logro_recovery_offer (window, borrador);
          return;
        }
    }
}
