/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the review of an import. What a person does here goes into the import at once; the
 * window is told, for a cell may say something about others. */

#include "app/import-row.h"

#include <glib/gi18n.h>

#include "core/fecha.h"

/* Characters of a cell that are shown; the whole of it is in the tooltip. */
#define MAX_SHOWN 300

struct _LogroImportRow
{
  GtkListBoxRow parent_instance;
  GtkImage *shape;
  GtkLabel *place;
  GtkLabel *original;
  GtkLabel *value;
  GtkLabel *reason;
  GtkSwitch *on;
  GtkWidget *decision;
  GtkEntry *written;
  GtkButton *suggestion;
  GtkCheckButton *open;
  LogroImportacion *importacion;
  LogroImportPunto punto;
  gboolean showing; /* what the import says is being shown */
};

G_DEFINE_FINAL_TYPE (LogroImportRow, logro_import_row, GTK_TYPE_LIST_BOX_ROW)

static guint changed_signal;

char *
logro_import_dup_values (const LogroImportCelda *celda)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < celda->valores->len; i++)
    {
      const char *valor = celda->valores->pdata[i];
      g_autofree char *date = logro_fecha_is_valid (valor) ? logro_fecha_format (valor) : NULL;

      g_string_append_printf (all, "%s%s%s", i > 0 ? "\n" : "", celda->valores->len > 1 ? "• " : "",
                              date != NULL ? date : valor);
    }
  return g_string_free (all, FALSE);
}

static LogroImportFila *
get_fila (LogroImportRow *self)
{
  return self->importacion->filas->pdata[self->punto.fila];
}

static LogroImportCelda *
get_celda (LogroImportRow *self)
{
  return &get_fila (self)->celdas[self->punto.columna];
}

static void
show_text (GtkLabel   *label,
           const char *text,
           const char *otherwise)
{
  gboolean empty = text == NULL || *text == '\0';
  gboolean longer = !empty && g_utf8_strlen (text, -1) > MAX_SHOWN;
  g_autofree char *start = longer ? g_utf8_substring (text, 0, MAX_SHOWN) : NULL;
  g_autofree char *cut = longer ? g_strconcat (start, "…", NULL) : NULL;

  gtk_label_set_text (label, empty ? otherwise : longer ? cut : text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), longer ? text : NULL);
  if (empty)
    gtk_widget_add_css_class (GTK_WIDGET (label), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (label), "dim-label");
}

/* A suggested date as it is written there; it would be read again. */
static char *
dup_suggestion (const LogroImportCelda *celda)
{
  return logro_fecha_is_valid (celda->sugerencia) ? logro_fecha_format (celda->sugerencia)
                                                  : g_strdup (celda->sugerencia);
}

static void
show_decision (LogroImportRow   *self,
               LogroImportCelda *celda)
{
  g_autofree char *suggestion = dup_suggestion (celda);
  g_autofree char *label = suggestion != NULL
                           ? g_strdup_printf (_("Use “%s”"), suggestion) : NULL;

  gtk_image_set_from_icon_name (self->shape, celda->problema == NULL ? "logro-info-symbolic"
                                : celda->abierto ? "logro-late-symbolic" : "logro-error-symbolic");
  if (celda->problema == NULL && celda->sugerencia == NULL)
    gtk_image_set_from_icon_name (self->shape, "logro-complete-symbolic");
  gtk_label_set_text (self->reason, celda->problema != NULL ? celda->problema
                      : celda->sugerencia != NULL
                      ? _("The same name is written in another way in other rows")
                      : _("Decided"));
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), label != NULL);
  if (label != NULL)
    gtk_button_set_label (self->suggestion, label);
  gtk_widget_set_visible (GTK_WIDGET (self->open), celda->problema != NULL);
  gtk_check_button_set_active (self->open, celda->abierto);
}

static void
show (LogroImportRow *self)
{
  LogroImportCelda *celda = get_celda (self);
  gboolean repair = self->punto.reparo < LOGRO_REPARO_N;
  g_autofree char *values = logro_import_dup_values (celda);

  self->showing = TRUE;
  show_text (self->original, celda->original, _("(empty)"));
  show_text (self->value, values, _("(empty)"));
  gtk_widget_set_visible (GTK_WIDGET (self->on), repair);
  gtk_widget_set_visible (self->decision, !repair);
  if (repair)
    {
      gtk_label_set_text (self->reason, logro_reparo_get_reason (self->punto.reparo));
      gtk_switch_set_active (self->on,
                             (celda->apagados & LOGRO_REPARO_BIT (self->punto.reparo)) == 0);
    }
  else
    show_decision (self, celda);
  self->showing = FALSE;
}

static void
tell (LogroImportRow *self)
{
  show (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
on_switched (LogroImportRow *self)
{
  if (self->showing)
    return;
  logro_importacion_switch (self->importacion, self->punto.fila, self->punto.columna,
                            self->punto.reparo, gtk_switch_get_active (self->on));
  tell (self);
}

static void
write_text (LogroImportRow *self,
            const char     *text)
{
  logro_importacion_write (self->importacion, self->punto.fila, self->punto.columna,
                           *text != '\0' ? text : NULL);
  tell (self);
}

static void
on_written (LogroImportRow *self)
{
  write_text (self, gtk_editable_get_text (GTK_EDITABLE (self->written)));
}

static void
on_suggestion (LogroImportRow *self)
{
  g_autofree char *suggestion = dup_suggestion (get_celda (self));

  gtk_editable_set_text (GTK_EDITABLE (self->written), suggestion);
  write_text (self, suggestion);
}

static void
on_open_toggled (LogroImportRow *self)
{
  if (self->showing)
    return;
  get_celda (self)->abierto = gtk_check_button_get_active (self->open);
  tell (self);
}

static void
logro_import_row_class_init (LogroImportRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/import-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, shape);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, place);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, original);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, value);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, reason);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, on);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, decision);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, written);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, suggestion);
  gtk_widget_class_bind_template_child (widget_class, LogroImportRow, open);
  gtk_widget_class_bind_template_callback (widget_class, on_switched);
  gtk_widget_class_bind_template_callback (widget_class, on_written);
  gtk_widget_class_bind_template_callback (widget_class, on_suggestion);
  gtk_widget_class_bind_template_callback (widget_class, on_open_toggled);
}

static void
logro_import_row_init (LogroImportRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
logro_import_row_new (LogroImportacion       *importacion,
                      const LogroImportPunto *punto)
{
  LogroImportRow *self = g_object_new (LOGRO_TYPE_IMPORT_ROW, NULL);
  const LogroDestinoColumna *columna = &importacion->destino->columnas[punto->columna];
  g_autofree char *place = NULL;
  g_autofree char *switched = NULL;

  self->importacion = importacion;
  self->punto = *punto;
  place = g_strdup_printf (_("Row %u · %s"), get_fila (self)->origen->numero, _(columna->titulo));
  switched = g_strdup_printf (_("Make this repair: %s"), place);
  gtk_label_set_text (self->place, place);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->on), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  switched, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->written), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  place, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, place, -1);
  show (self);
  return GTK_WIDGET (self);
}
