/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/preview.h"

#include <glib/gi18n.h>

#include "app/paperwork.h"
#include "app/print.h"
#include "app/sheets.h"
#include "report/documents.h"

#define ZOOM_STEP 1.2
#define LEAST_ZOOM 0.25
#define MOST_ZOOM 4.0

/* Milliseconds without a change after which pages in view are laid out again: a long document takes
 * as long as several keys typed. */
#define PATIENCE 300

struct _LogroPreview
{
  GtkBox parent_instance;
  LogroSheets *sheets;
  GtkLabel *place;
  GtkLabel *scale;
  GtkDropDown *paper;
  GtkMenuButton *formats;
  GtkWidget *close;
  LogroPlan *plan;
  char *document;
  guint lay_out_id; /* the plan has changed since the pages were laid out */
};

enum
{
  PROP_CLOSABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroPreview, logro_preview, GTK_TYPE_BOX)

static void
enable (LogroPreview *self,
        const char   *action,
        gboolean      enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

static double
get_scale (LogroPreview *self)
{
  double scale;

  g_object_get (self->sheets, "scale", &scale, NULL);
  return scale;
}

static void
show_scale (LogroPreview *self)
{
  double scale = get_scale (self);
  g_autofree char *text = g_strdup_printf ("%d\302\240%%", (int) (scale * 100 + 0.5));

  gtk_label_set_text (self->scale, text);
  enable (self, "preview.zoom-in", scale < MOST_ZOOM * 0.999);
  enable (self, "preview.zoom-out", scale > LEAST_ZOOM * 1.001);
}

guint
logro_preview_get_page (LogroPreview *self,
                        guint        *n)
{
  guint page;

  g_object_get (self->sheets, "page", &page, "n-pages", n, NULL);
  return page + 1;
}

static void
show_place (LogroPreview *self)
{
  guint n;
  guint page = logro_preview_get_page (self, &n);
  g_autofree char *text = g_strdup_printf (_("Page %u of %u"), page, n);

  gtk_label_set_text (self->place, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sheets),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  show_scale (LOGRO_PREVIEW (widget));
  return G_SOURCE_REMOVE;
}

/* The scale changes while widgets get their sizes, when no label may change its text. */
static void
show_scale_later (LogroPreview *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

static const char *
get_paper (LogroPreview *self)
{
  return logro_paper_list_ids ()[gtk_drop_down_get_selected (self->paper)];
}

static void
lay_out (LogroPreview *self)
{
  g_clear_handle_id (&self->lay_out_id, g_source_remove);
  logro_sheets_take_pages (self->sheets,
                           logro_paperwork_lay_out (self->plan, self->document, get_paper (self)));
}

static gboolean
on_lay_out_due (gpointer data)
{
  LogroPreview *self = data;

  self->lay_out_id = 0;
  lay_out (self);
  return G_SOURCE_REMOVE;
}

static void
lay_out_later (LogroPreview *self)
{
  g_clear_handle_id (&self->lay_out_id, g_source_remove);
  self->lay_out_id = g_timeout_add (PATIENCE, on_lay_out_due, self);
}

static void
on_paper_chosen (LogroPreview *self)
{
  if (self->plan == NULL || g_str_equal (get_paper (self), logro_print_get_paper (
                                                             self->plan->municipalidad->pais)))
    return;
  logro_print_set_paper (get_paper (self));
  lay_out (self);
}

static void
show_paper (LogroPreview *self)
{
  const char *paper = logro_print_get_paper (self->plan->municipalidad->pais);
  const char *const *ids = logro_paper_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], paper))
      gtk_drop_down_set_selected (self->paper, i);
}

void
logro_preview_show (LogroPreview *self,
                    LogroPlan    *plan,
                    const char   *document)
{
  g_autofree char *label = NULL;
  const LogroDocumentKind *kind = logro_documents_find (document, NULL);

  g_return_if_fail (kind != NULL);
  if (self->plan == plan && g_strcmp0 (self->document, document) == 0 &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      lay_out_later (self);
      return;
    }
  g_set_object (&self->plan, plan);
  g_free (self->document);
  self->document = g_strdup (document);
  show_paper (self);
  lay_out (self);
  label = g_strdup_printf (_("Preview: %s"), logro_documents_get_title (kind, plan));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sheets), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
on_print (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroPreview *self = LOGRO_PREVIEW (widget);

  logro_paperwork_print (widget, self->plan, self->document, get_paper (self));
}

static void
on_save (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroPreview *self = LOGRO_PREVIEW (widget);

  logro_paperwork_save (widget, self->plan, self->document, get_paper (self),
                        logro_formats_find (g_variant_get_string (parameter, NULL), NULL));
}

static void
on_choose_format (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  gtk_menu_button_popup (LOGRO_PREVIEW (widget)->formats);
}

static void
fill_formats (LogroPreview *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  guint n;
  const LogroFormat *formats = logro_formats_list (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(formats[i].name), NULL);

      g_menu_item_set_action_and_target (item, "preview.save", "s", formats[i].id);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (self->formats, G_MENU_MODEL (menu));
}

static void
on_zoom (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroPreview *self = LOGRO_PREVIEW (widget);
  double zoom = get_scale (self);

  if (g_str_equal (action, "preview.zoom-in"))
    zoom = MIN (zoom * ZOOM_STEP, MOST_ZOOM);
  else if (g_str_equal (action, "preview.zoom-out"))
    zoom = MAX (zoom / ZOOM_STEP, LEAST_ZOOM);
  else
    zoom = 0;
  g_object_set (self->sheets, "zoom", zoom, NULL);
}

static gboolean
on_wheel (LogroPreview             *self,
          double                    dx,
          double                    dy,
          GtkEventControllerScroll *controller)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (!(state & GDK_CONTROL_MASK) || dy == 0)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), dy < 0 ? "preview.zoom-in" : "preview.zoom-out",
                              NULL);
  return TRUE;
}

static void
on_close (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroPreview *self = LOGRO_PREVIEW (widget);

  if (gtk_widget_get_visible (self->close))
    gtk_window_close (GTK_WINDOW (gtk_widget_get_root (widget)));
}

static gboolean
logro_preview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LOGRO_PREVIEW (widget)->sheets));
}

static void
logro_preview_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_boolean (value, gtk_widget_get_visible (LOGRO_PREVIEW (object)->close));
}

static void
logro_preview_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  gtk_widget_set_visible (LOGRO_PREVIEW (object)->close, g_value_get_boolean (value));
}

static void
logro_preview_dispose (GObject *object)
{
  LogroPreview *self = LOGRO_PREVIEW (object);

  g_clear_handle_id (&self->lay_out_id, g_source_remove);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->document, g_free);
  G_OBJECT_CLASS (logro_preview_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "preview.print", NULL, on_print);
  gtk_widget_class_install_action (klass, "preview.save", "s", on_save);
  gtk_widget_class_install_action (klass, "preview.choose-format", NULL, on_choose_format);
  gtk_widget_class_install_action (klass, "preview.zoom-in", NULL, on_zoom);
  gtk_widget_class_install_action (klass, "preview.zoom-out", NULL, on_zoom);
  gtk_widget_class_install_action (klass, "preview.zoom-fit", NULL, on_zoom);
  gtk_widget_class_install_action (klass, "preview.close", NULL, on_close);
}

static void
install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "preview.zoom-in" },      { GDK_KEY_KP_Add, "preview.zoom-in" },
    { GDK_KEY_equal, "preview.zoom-in" },     { GDK_KEY_minus, "preview.zoom-out" },
    { GDK_KEY_KP_Subtract, "preview.zoom-out" }, { GDK_KEY_0, "preview.zoom-fit" },
    { GDK_KEY_KP_0, "preview.zoom-fit" },     { GDK_KEY_p, "preview.print" },
    { GDK_KEY_e, "preview.choose-format" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, GDK_CONTROL_MASK, keys[i].action,
                                         NULL);
}

static void
logro_preview_class_init (LogroPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_preview_get_property;
  object_class->set_property = logro_preview_set_property;
  object_class->dispose = logro_preview_dispose;
  widget_class->grab_focus = logro_preview_grab_focus;
  properties[PROP_CLOSABLE] = g_param_spec_boolean ("closable", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  install_actions (widget_class);
  install_keys (widget_class);
  g_type_ensure (LOGRO_TYPE_SHEETS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/preview.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, sheets);
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, place);
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, scale);
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, paper);
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, formats);
  gtk_widget_class_bind_template_child (widget_class, LogroPreview, close);
  gtk_widget_class_bind_template_callback (widget_class, show_place);
  gtk_widget_class_bind_template_callback (widget_class, show_scale_later);
  gtk_widget_class_bind_template_callback (widget_class, on_paper_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_wheel);
}

static void
logro_preview_init (LogroPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_formats (self);
}
