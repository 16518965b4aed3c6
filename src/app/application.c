/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One process for all windows of a session; one window a plan. */

#include "app/application.h"

#include <glib/gi18n.h>

#include "app/collect.h"
#include "app/dialogs.h"
#include "app/glosario-window.h"
#include "app/import.h"
#include "app/memory.h"
#include "app/modelos-window.h"
#include "app/preferences.h"
#include "app/rescue.h"
#include "app/sample.h"
#include "app/settings.h"
#include "app/sharing.h"
#include "app/text-filter.h"
#include "app/window.h"
#include "chart/fonts.h"
#include "logro-ui.h"

#define RESOURCES "/io/github/logro_app/Logro/"

struct _LogroApplication
{
  GtkApplication parent_instance;
  LogroGuardian *guardian;
  char *modelo; /* that the next new plan is to have, or NULL */
  gboolean scheme_chosen; /* light or dark is our wish, not the desktop's */
};

G_DEFINE_FINAL_TYPE (LogroApplication, logro_application, GTK_TYPE_APPLICATION)

static LogroWindow *
find_window (LogroApplication *self,
             GFile            *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      GFile *own = LOGRO_IS_WINDOW (l->data) ? logro_window_get_file (l->data) : NULL;

      if (own != NULL && g_file_equal (own, file))
        return l->data;
    }
  return NULL;
}

/* A window that can take a document: @parent when it has none, or a new one. */
static LogroWindow *
get_free_window (LogroApplication *self,
                 GtkWindow        *parent)
{
  if (parent != NULL && LOGRO_IS_WINDOW (parent) && logro_window_is_free (LOGRO_WINDOW (parent)))
    return LOGRO_WINDOW (parent);
  return logro_window_new (GTK_APPLICATION (self));
}

/* Takes @document, or NULL and @error about @file. What is open elsewhere is shown when it is known
 * how. */
static void
show_document (LogroWindow   *window,
               LogroDocument *document,
               GFile         *file,
               GError        *error)
{
  if (document != NULL)
    logro_sharing_show (window, document);
  else if (file != NULL)
    logro_rescue_offer (window, file, error);
  else
    logro_show_error (GTK_WINDOW (window), _("The plan could not be opened"), error);
  g_clear_object (&document);
  g_clear_error (&error);
}

static void
read_file (LogroWindow *window,
           gpointer     file)
{
  LogroDocument *document;
  GError *error = NULL;

  document = logro_document_open (file, &error);
  if (document != NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);
      gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
    }
  show_document (window, document, file, error);
}

void
logro_application_open_file (LogroApplication *self,
                             GtkWindow        *parent,
                             GFile            *file)
{
  LogroWindow *window = find_window (self, file);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else if (logro_import_is_table (file))
    {
      window = get_free_window (self, parent);
      gtk_window_present (GTK_WINDOW (window));
      logro_import_file (window, file);
    }
  else
    logro_window_begin (get_free_window (self, parent), read_file, g_object_ref (G_OBJECT (file)));
}

static void
read_sample (LogroWindow *window,
             gpointer     data)
{
  GError *error = NULL;
  LogroDocument *document = logro_sample_open (gtk_string_object_get_string (data), &error);

  show_document (window, document, NULL, error);
}

void
logro_application_open_sample (LogroApplication *self,
                               GtkWindow        *parent,
                               const char       *name)
{
  logro_window_begin (get_free_window (self, parent), read_sample,
                      G_OBJECT (gtk_string_object_new (name)));
}

static GtkWindow *
get_active_window (gpointer self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
on_new_plan (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       self)
{
  GtkWindow *active = get_active_window (self);

  gtk_window_present (GTK_WINDOW (get_free_window (self, active)));
}

void
logro_application_begin_plan (LogroApplication *self,
                              const char       *modelo)
{
  LogroWindow *window = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (LOGRO_IS_WINDOW (l->data) && logro_window_is_free (l->data))
      window = l->data;
  g_free (self->modelo);
  self->modelo = g_strdup (modelo);
  if (window == NULL)
    window = logro_window_new (GTK_APPLICATION (self));
  gtk_window_present (GTK_WINDOW (window));
}

char *
logro_application_take_modelo (LogroApplication *self)
{
  return g_steal_pointer (&self->modelo);
}

static void
on_file_chosen (GFile   *file,
                gpointer data)
{
  if (file != NULL)
    logro_application_open_file (data, get_active_window (data), file);
}

static void
on_open (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       self)
{
  const LogroFileKind kinds[] = { { _("Plans of Logro"), "*.logro" },
                                  { _("All files"), "*" },
                                  { NULL } };

  logro_choose_open (get_active_window (self), _("Open a plan"), kinds, on_file_chosen, self);
}

static void
on_sample (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       self)
{
  logro_application_open_sample (self, get_active_window (self), LOGRO_SAMPLE_CHILE);
}

static void
on_preferences (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       self)
{
  logro_preferences_show (get_active_window (self));
}

static void
on_collect (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       self)
{
  GtkWindow *active = get_active_window (self);

  if (LOGRO_IS_WINDOW (active))
    logro_collect_begin (LOGRO_WINDOW (active));
}

static void
on_models (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       self)
{
  logro_modelos_window_show (get_active_window (self));
}

static void
on_glosario (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       self)
{
  logro_glosario_window_show (get_active_window (self), NULL);
}

static void
on_about (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       self)
{
  gtk_show_about_dialog (get_active_window (self), "program-name", "Logro", "version",
                         LOGRO_VERSION, "logo-icon-name", "io.github.logro_app.Logro", "comments",
                         _("Progressive improvement of municipal management: diagnóstico, plan and "
                           "follow-up"),
                         "license-type", GTK_LICENSE_GPL_3_0, "website",
                         "https://github.com/logro-app/logro", "translator-credits",
                         _("translator-credits"), NULL);
}

/* Closes window by window; one that is kept open ends it. */
static void
on_quit (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       self)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

/* Each setting or resetting makes GTK read the whole theme again, so none is made without need. */
static void
follow_color_scheme (gpointer data)
{
  LogroApplication *self = data;
  g_autofree char *scheme = logro_settings_get_string ("color-scheme");
  gboolean dark = g_str_equal (scheme, "dark");

  if (dark || g_str_equal (scheme, "light"))
    {
      g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", dark, NULL);
      self->scheme_chosen = TRUE;
    }
  else if (self->scheme_chosen)
    {
      gtk_settings_reset_property (gtk_settings_get_default (),
                                   "gtk-application-prefer-dark-theme");
      self->scheme_chosen = FALSE;
    }
}

/* GtkApplication finds the icons beside it; another path would have the icon theme read again. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCES "ui/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
set_keys (GtkApplication *self)
{
  static const struct
  {
    const char *action;
    const char *keys[3];
  } keys[] = {
    { "app.new-plan", { "<Control>n" } },
    { "app.open", { "<Control>o" } },
    { "app.preferences", { "<Control>comma" } },
    { "app.glosario", { "F1" } },
    { "app.quit", { "<Control>q" } },
    { "win.save", { "<Control>s" } },
    { "win.save-as", { "<Control><Shift>s" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Control><Shift>z", "<Control>y" } },
    { "win.next", { "<Alt>Page_Down", "<Alt>Right" } },
    { "win.previous", { "<Alt>Page_Up", "<Alt>Left" } },
    { "win.meeting", { "F11" } },
    { "win.review", { "F7" } },
    { "win.documents", { "F8" } },
    { "win.export", { "<Control><Shift>e" } },
    { "win.sidebar", { "F9" } },
    { "win.menu", { "F10" } },
    { "win.close", { "<Control>w" } },
    { "win.show-help-overlay", { "<Control>question" } },
    { "win.print", { "<Control>p" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (self, keys[i].action,
                                           (const char *const[]) { keys[i].keys[0], keys[i].keys[1],
                                                                   NULL });
}

LogroGuardian *
logro_application_get_guardian (LogroApplication *self)
{
  return self->guardian;
}

static void
on_unsafe (LogroApplication *self,
           const char       *message)
{
  GtkWindow *active = get_active_window (self);

  if (active != NULL && LOGRO_IS_WINDOW (active))
    logro_window_say (LOGRO_WINDOW (active), message);
}

static void
begin_to_guard (LogroApplication *self)
{
  g_autofree char *folder = logro_guardian_dup_folder ();

  self->guardian = logro_guardian_new (folder);
  g_signal_connect_object (self->guardian, "failed", G_CALLBACK (on_unsafe), self,
                           G_CONNECT_SWAPPED);
}

static void
logro_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { "new-plan", on_new_plan }, { "open", on_open },   { "sample", on_sample },
    { "preferences", on_preferences }, { "about", on_about }, { "quit", on_quit },
    { "glosario", on_glosario }, { "collect", on_collect },
    { "models", on_models },
  };

  /* Naming the resource keeps the linker from leaving it out of a static library. */
  g_assert (logro_ui_get_resource () != NULL);
  G_APPLICATION_CLASS (logro_application_parent_class)->startup (application);
  logro_text_filter_install ();
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  begin_to_guard (LOGRO_APPLICATION (application));
  load_style ();
  set_keys (GTK_APPLICATION (application));
  follow_color_scheme (application);
  logro_settings_watch ("color-scheme", follow_color_scheme, application);
}

static void
logro_application_activate (GApplication *application)
{
  GtkWindow *window = get_active_window (application);

  if (window == NULL)
    window = GTK_WINDOW (logro_window_new (GTK_APPLICATION (application)));
  gtk_window_present (window);
}

static void
logro_application_open (GApplication *application,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  for (int i = 0; i < n_files; i++)
    logro_application_open_file (LOGRO_APPLICATION (application), get_active_window (application),
                                 files[i]);
}

static int
logro_application_handle_local_options (GApplication *application,
                                        GVariantDict *options)
{
  static const char *const wishes[] = { "new-plan", "sample" };
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Logro %s\n", LOGRO_VERSION);
      return 0;
    }
  if (!logro_fonts_check (&error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    if (g_variant_dict_contains (options, wishes[i]))
      {
        if (!g_application_register (application, NULL, &error))
          {
            g_printerr ("%s\n", error->message);
            return 1;
          }
        g_action_group_activate_action (G_ACTION_GROUP (application), wishes[i], NULL);
        return g_application_get_is_remote (application) ? 0 : -1;
      }
  return -1;
}

static void
logro_application_shutdown (GApplication *application)
{
  logro_guardian_flush (LOGRO_APPLICATION (application)->guardian);
  g_clear_object (&LOGRO_APPLICATION (application)->guardian);
  g_clear_pointer (&LOGRO_APPLICATION (application)->modelo, g_free);
  logro_memory_flush ();
  G_APPLICATION_CLASS (logro_application_parent_class)->shutdown (application);
}

static void
logro_application_class_init (LogroApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = logro_application_startup;
  application_class->activate = logro_application_activate;
  application_class->open = logro_application_open;
  application_class->handle_local_options = logro_application_handle_local_options;
  application_class->shutdown = logro_application_shutdown;
}

static void
logro_application_init (LogroApplication *self)
{
  static const GOptionEntry options[] = {
    { "new-plan", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Begin a new plan"), NULL },
    { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open the sample plan"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Tell the version and end"), NULL },
    { NULL }
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[PLAN…]"));
}

LogroApplication *
logro_application_new (void)
{
  return g_object_new (LOGRO_TYPE_APPLICATION, "application-id", "io.github.logro_app.Logro",
                       "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}
