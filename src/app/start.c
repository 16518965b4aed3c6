/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Begins a plan or opens one. Models are listed after the first frame: reading them takes a
 * moment. */

#include "app/start.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "app/application.h"
#include "app/dialogs.h"
#include "app/moment.h"
#include "app/recovery.h"
#include "app/sample.h"
#include "app/settings.h"
#include "app/suggest.h"
#include "app/window.h"
#include "core/pais.h"
#include "document/catalogo.h"

/* Recent plans shown. */
#define MAX_RECENT 8

struct _LogroStart
{
  GtkBox parent_instance;
  GtkDropDown *modelo;
  GtkLabel *modelo_note;
  GtkEntry *nombre;
  GtkEntry *tipo;
  GtkDropDown *pais;
  GtkEntry *region;
  GtkEntry *provincia;
  GtkListBox *recent;
  GtkWidget *no_recent;
  GtkWidget *left;
  GtkListBox *drafts;

  GPtrArray *models; /* LogroModeloInfo */
  GPtrArray *borradores; /* LogroBorrador, of the rows of drafts */
};

G_DEFINE_FINAL_TYPE (LogroStart, logro_start, GTK_TYPE_BOX)

static LogroApplication *
get_application (LogroStart *self)
{
  return LOGRO_APPLICATION (
    gtk_window_get_application (GTK_WINDOW (logro_window_from (GTK_WIDGET (self)))));
}

static const LogroPais *
get_pais (LogroStart *self)
{
  guint n, selected = gtk_drop_down_get_selected (self->pais);
  const LogroPais *paises = logro_pais_list (&n);

  return selected < n ? &paises[selected] : NULL;
}

static LogroModeloInfo *
get_model (LogroStart *self)
{
  guint selected = gtk_drop_down_get_selected (self->modelo);

  if (self->models == NULL || selected >= self->models->len)
    return NULL;
  return self->models->pdata[selected];
}

/* The model of the chosen country comes first to hand; the person may choose another. */
static void
choose_model (LogroStart *self)
{
  const LogroPais *pais = get_pais (self);

  for (guint i = 0; pais != NULL && self->models != NULL && i < self->models->len; i++)
    {
      LogroModeloInfo *info = self->models->pdata[i];

      if (info->error == NULL && g_strcmp0 (info->pais, pais->code) == 0)
        gtk_drop_down_set_selected (self->modelo, i);
    }
}

static void
on_pais_changed (LogroStart *self)
{
  const LogroPais *pais = get_pais (self);

  if (pais == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->tipo), pais->tipos[0]);
  logro_suggest_set (self->tipo, pais->tipos);
  logro_suggest_set (self->region, pais->regiones);
  choose_model (self);
}

static void
on_create (LogroStart *self)
{
  LogroModeloInfo *info = get_model (self);
  GtkWindow *window = GTK_WINDOW (logro_window_from (GTK_WIDGET (self)));
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (info == NULL)
    return;
  modelo = logro_catalogo_find (info->id, &error);
  if (modelo == NULL)
    {
      logro_show_error (window, _("The model cannot be used"), error);
      return;
    }
  plan = logro_plan_new (modelo);
  g_object_set (plan->municipalidad, "nombre", gtk_editable_get_text (GTK_EDITABLE (self->nombre)),
                "tipo", gtk_editable_get_text (GTK_EDITABLE (self->tipo)), "region",
                gtk_editable_get_text (GTK_EDITABLE (self->region)), "provincia",
                gtk_editable_get_text (GTK_EDITABLE (self->provincia)), NULL);
  if (get_pais (self) != NULL)
    g_object_set (plan->municipalidad, "pais", get_pais (self)->code, NULL);
  logro_journal_clear (logro_plan_get_journal (plan));
  if (get_pais (self) != NULL)
    logro_settings_set_string ("default-country", get_pais (self)->code);
  document = logro_document_new (plan);
  logro_window_set_document (LOGRO_WINDOW (window), document);
}

static void
open_sample (LogroStart *self,
             const char *name)
{
  logro_application_open_sample (get_application (self),
                                 GTK_WINDOW (logro_window_from (GTK_WIDGET (self))), name);
}

static void
on_sample (LogroStart *self)
{
  open_sample (self, LOGRO_SAMPLE_CHILE);
}

static void
on_sample_caf (LogroStart *self)
{
  open_sample (self, LOGRO_SAMPLE_CAF);
}

static void
on_sample_mexico (LogroStart *self)
{
  open_sample (self, LOGRO_SAMPLE_MEXICO);
}

static void
on_recent_activated (LogroStart    *self,
                     GtkListBoxRow *row)
{
  g_autoptr (GFile) file =
    g_file_new_for_uri (g_object_get_data (G_OBJECT (row), "uri"));

  logro_application_open_file (get_application (self),
                               GTK_WINDOW (logro_window_from (GTK_WIDGET (self))), file);
}

/* A row with a name, and below it small what tells it from others. */
static GtkWidget *
add_row (GtkListBox *list,
         const char *title,
         const char *detail)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (title);
  GtkWidget *place = gtk_label_new (detail);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (place), 0);
  gtk_label_set_ellipsize (GTK_LABEL (place), PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (place, "dim-label");
  gtk_widget_add_css_class (place, "caption");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), place);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (list, row);
  return row;
}

static void
add_recent (LogroStart    *self,
            GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *folder = g_path_get_dirname (path);
  GtkWidget *row = add_row (self->recent, gtk_recent_info_get_display_name (info), folder);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, path, -1);
  g_object_set_data_full (G_OBJECT (row), "uri", g_strdup (gtk_recent_info_get_uri (info)), g_free);
}

static int
compare_recent (gconstpointer a,
                gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

static void
fill_recent (LogroStart *self)
{
  GList *items = g_list_sort (gtk_recent_manager_get_items (gtk_recent_manager_get_default ()),
                              compare_recent);
  guint n = 0;

  for (GList *l = items; l != NULL && n < MAX_RECENT; l = l->next)
    if (g_str_has_suffix (gtk_recent_info_get_uri (l->data), ".logro") &&
        gtk_recent_info_exists (l->data))
      {
        add_recent (self, l->data);
        n++;
      }
  gtk_widget_set_visible (GTK_WIDGET (self->recent), n > 0);
  gtk_widget_set_visible (self->no_recent, n == 0);
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);
}

static void
choose_modelo (LogroStart *self,
               const char *id)
{
  for (guint i = 0; id != NULL && i < self->models->len; i++)
    {
      LogroModeloInfo *info = self->models->pdata[i];

      if (info->error == NULL && g_str_equal (info->id, id))
        {
          gtk_drop_down_set_selected (self->modelo, i);
          return;
        }
    }
}

/* Broken models are told of below the list, with file and line; the sound ones can be chosen. */
static void
fill_models (LogroStart *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GString) broken = g_string_new (NULL);

  g_clear_pointer (&self->models, g_ptr_array_unref);
  self->models = logro_catalogo_list ();
  for (guint i = 0; i < self->models->len; i++)
    {
      LogroModeloInfo *info = self->models->pdata[i];

      if (info->error == NULL)
        gtk_string_list_append (names, info->nombre);
      else
        g_string_append_printf (broken, "%s%s", broken->len > 0 ? "\n" : "", info->error);
    }
  gtk_drop_down_set_model (self->modelo, G_LIST_MODEL (names));
  choose_model (self);
  gtk_label_set_text (self->modelo_note, broken->str);
  gtk_widget_set_visible (GTK_WIDGET (self->modelo_note), broken->len > 0);
}

static void
fill_countries (LogroStart *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *own = logro_settings_get_string ("default-country");
  const LogroPais *usual = logro_pais_find (own);
  guint n;
  const LogroPais *paises = logro_pais_list (&n);

  if (usual == NULL)
    usual = logro_pais_from_locale (setlocale (LC_MESSAGES, NULL));
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, paises[i].nombre);
  gtk_drop_down_set_model (self->pais, G_LIST_MODEL (names));
  if (usual != NULL)
    gtk_drop_down_set_selected (self->pais, usual - paises);
  on_pais_changed (self);
}

/* What earlier runs of the program left behind. */
static void
fill_drafts (LogroStart *self)
{
  LogroGuardian *guardian = logro_application_get_guardian (get_application (self));
  LogroResguardo *resguardo = logro_guardian_get_resguardo (guardian);
  GtkListBoxRow *row;

  g_clear_pointer (&self->borradores, g_ptr_array_unref);
  while ((row = gtk_list_box_get_row_at_index (self->drafts, 0)) != NULL)
    gtk_list_box_remove (self->drafts, GTK_WIDGET (row));
  if (resguardo != NULL)
    self->borradores = logro_resguardo_list_drafts (resguardo, NULL);
  for (guint i = 0; self->borradores != NULL && i < self->borradores->len;)
    {
      LogroBorrador *borrador = self->borradores->pdata[i];
      g_autofree char *moment = logro_moment_format (borrador->momento);
      g_autoptr (GFile) file = borrador->uri != NULL ? g_file_new_for_uri (borrador->uri) : NULL;

      if (borrador->descartado ||
          !logro_recovery_is_needed (logro_window_from (GTK_WIDGET (self)), borrador, file))
        {
          g_ptr_array_remove_index (self->borradores, i);
          continue;
        }
      add_row (self->drafts, borrador->titulo, moment);
      i++;
    }
  gtk_widget_set_visible (self->left, gtk_list_box_get_row_at_index (self->drafts, 0) != NULL);
}

static void
on_draft_activated (LogroStart    *self,
                    GtkListBoxRow *row)
{
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));

  logro_recovery_offer (window, self->borradores->pdata[gtk_list_box_row_get_index (row)]);
}

/* Models may have come meanwhile; the one that was chosen, or is asked for, is chosen. */
static void
refill_models (LogroStart *self)
{
  LogroModeloInfo *info = get_model (self);
  g_autofree char *chosen = info != NULL ? g_strdup (info->id) : NULL;
  g_autofree char *wanted = logro_application_take_modelo (get_application (self));

  fill_models (self);
  choose_modelo (self, wanted != NULL ? wanted : chosen);
}

/* Something may have been recovered, or refused. */
static void
on_active_changed (LogroStart *self)
{
  GtkWindow *window = GTK_WINDOW (logro_window_from (GTK_WIDGET (self)));

  if (self->models == NULL || !gtk_window_is_active (window))
    return;
  fill_drafts (self);
  refill_models (self);
}

static gboolean
on_fill_due (gpointer data)
{
  LogroStart *self = data;

  if (self->models == NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    {
      refill_models (self);
      fill_recent (self);
      fill_drafts (self);
      g_signal_connect_object (gtk_widget_get_root (GTK_WIDGET (self)), "notify::is-active",
                               G_CALLBACK (on_active_changed), self, G_CONNECT_SWAPPED);
    }
  return G_SOURCE_REMOVE;
}

static void
on_map (LogroStart *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->nombre));
  g_idle_add_full (G_PRIORITY_LOW, on_fill_due, g_object_ref (self), g_object_unref);
}

static void
logro_start_dispose (GObject *object)
{
  LogroStart *self = LOGRO_START (object);

  g_clear_pointer (&self->models, g_ptr_array_unref);
  g_clear_pointer (&self->borradores, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_start_parent_class)->dispose (object);
}

static void
logro_start_class_init (LogroStartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_start_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/start.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroStart, modelo);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, modelo_note);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, nombre);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, tipo);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, pais);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, region);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, provincia);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, recent);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, no_recent);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, left);
  gtk_widget_class_bind_template_child (widget_class, LogroStart, drafts);
  gtk_widget_class_bind_template_callback (widget_class, on_draft_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_create);
  gtk_widget_class_bind_template_callback (widget_class, on_sample);
  gtk_widget_class_bind_template_callback (widget_class, on_sample_caf);
  gtk_widget_class_bind_template_callback (widget_class, on_sample_mexico);
  gtk_widget_class_bind_template_callback (widget_class, on_pais_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_recent_activated);
}

static void
logro_start_init (LogroStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_countries (self);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
}
