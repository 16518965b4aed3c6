/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The review of an import: what to decide, repairs, columns, what is left out.
 *
 * A person's change goes into the import at once and the summary follows; the lists are made anew
 * when another view is chosen, so that a row does not go away under the pointer. */

#include "app/import-window.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/gradual.h"
#include "app/import-row.h"
#include "app/text-filter.h"
#include "core/text.h"
#include "exchange/importacion-log.h"

/* Characters of a table's name and of a row that is left out. */
#define MAX_NAME 60
#define MAX_WORDS 200

struct _LogroImportWindow
{
  GtkWindow parent_instance;
  GtkDropDown *table;
  GtkDropDown *destino;
  GtkLabel *summary;
  GtkLabel *notes;
  GtkStack *views; /* "decide", "repairs", "columns", "omitted" */
  GtkStackPage *decide_page;
  GtkStackPage *repairs_page;
  GtkStackPage *omitted_page;
  GtkListBox *decide;
  GtkListBox *repairs;
  GtkListBox *columns;
  GtkListBox *omitted;
  GtkWidget *go;

  LogroRejillas *rejillas;
  LogroImportacion *importacion;
  LogroImportPlanFunc get_plan;
  LogroImportDoneFunc done;
  GArray *decisions; /* LogroImportPunto */
  GArray *points;    /* LogroImportPunto, of repairs */
  GPtrArray *left_out;
  gboolean filling;
  guint renamed_id; /* the columns are due to be shown anew */
  guint renamed;    /* the one that a person named */
};

G_DEFINE_FINAL_TYPE (LogroImportWindow, logro_import_window, GTK_TYPE_WINDOW)

static void
collect_cell (LogroImportWindow      *self,
              const LogroImportCelda *celda,
              LogroImportPunto        punto)
{
  for (punto.reparo = 0; punto.reparo < LOGRO_REPARO_N; punto.reparo++)
    if (((celda->reparos | celda->apagados) & LOGRO_REPARO_BIT (punto.reparo)) != 0)
      g_array_append_val (self->points, punto);
  if (celda->problema != NULL || celda->sugerencia != NULL)
    g_array_append_val (self->decisions, punto);
}

static void
collect (LogroImportWindow *self)
{
  const LogroImportacion *importacion = self->importacion;

  g_array_set_size (self->decisions, 0);
  g_array_set_size (self->points, 0);
  g_ptr_array_set_size (self->left_out, 0);
  for (guint i = 0; i < importacion->filas->len; i++)
    {
      LogroImportFila *fila = importacion->filas->pdata[i];

      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        g_ptr_array_add (self->left_out, fila);
      else
        for (guint j = 0; j < importacion->destino->n_columnas; j++)
          collect_cell (self, &fila->celdas[j], (LogroImportPunto) { i, j, 0 });
    }
}

static void
show_summary (LogroImportWindow *self)
{
  guint records = logro_importacion_count_records (self->importacion);
  guint problems = logro_importacion_count_problems (self->importacion);
  g_autofree char *rows = g_strdup_printf (ngettext ("%u row to import", "%u rows to import",
                                                     records), records);
  g_autofree char *open = g_strdup_printf (ngettext ("%u cell to decide", "%u cells to decide",
                                                     problems), problems);
  g_autofree char *text = g_strdup_printf ("%s · %s", rows,
                                           problems > 0 ? open : _("nothing to decide"));
  g_autofree char *decide = g_strdup_printf (_("To Decide (%u)"), self->decisions->len);
  g_autofree char *repairs = g_strdup_printf (_("Repairs (%u)"), self->points->len);
  g_autofree char *omitted = g_strdup_printf (_("Left Out (%u)"), self->left_out->len);

  gtk_label_set_text (self->summary, text);
  gtk_stack_page_set_title (self->decide_page, decide);
  gtk_stack_page_set_title (self->repairs_page, repairs);
  gtk_stack_page_set_title (self->omitted_page, omitted);
  gtk_widget_set_sensitive (self->go, records > 0);
}

static GtkWidget *
make_point (LogroImportWindow *self,
            GArray            *points,
            guint              n)
{
  GtkWidget *row = logro_import_row_new (self->importacion,
                                         &g_array_index (points, LogroImportPunto, n));

  g_signal_connect_swapped (row, "changed", G_CALLBACK (show_summary), self);
  return row;
}

static GtkWidget *
make_decision (gpointer data,
               guint    n)
{
  LogroImportWindow *self = data;

  return make_point (self, self->decisions, n);
}

static GtkWidget *
make_repair (gpointer data,
             guint    n)
{
  LogroImportWindow *self = data;

  return make_point (self, self->points, n);
}

static GtkWidget *
make_label_row (const char *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (NULL);

  logro_label_show (GTK_LABEL (label), text);
  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  return row;
}

/* The first words of a row that is left out, and why it is. */
static GtkWidget *
make_omitted (gpointer data,
              guint    n)
{
  LogroImportWindow *self = data;
  const LogroImportFila *fila = self->left_out->pdata[n];
  g_autofree char *text = NULL, *shown = NULL;
  const char *words = NULL;

  for (guint i = 0; i < fila->origen->n && words == NULL; i++)
    words = fila->origen->celdas[i].texto;
  shown = logro_text_show (words != NULL ? words : "", MAX_WORDS);
  text = g_strdup_printf (_("Row %u, “%s”: %s"), fila->origen->numero, shown, _(fila->motivo));
  return make_label_row (text);
}

static void fill (LogroImportWindow *self);

/* Rows go, and with them the list of names, so it must have done with its own signal. */
static gboolean
on_renamed (gpointer data)
{
  LogroImportWindow *self = data;
  GtkListBoxRow *row;

  self->renamed_id = 0;
  fill (self);
  row = logro_gradual_get_row (self->columns, self->renamed);
  gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/* A person says what a column is; it is remembered for tables with the same headings. */
static void
on_column_chosen (GtkDropDown       *dropdown,
                  GParamSpec        *pspec,
                  LogroImportWindow *self)
{
  LogroEncabezado *encabezado = self->importacion->encabezado;
  guint place = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (dropdown), "place"));
  guint selected = gtk_drop_down_get_selected (dropdown);

  if (self->filling)
    return;
  logro_encabezado_set (encabezado, place,
                        selected > 0 ? &encabezado->destino->columnas[selected - 1] : NULL);
  logro_encabezado_remember (encabezado);
  logro_importacion_rename (self->importacion);
  self->renamed = place;
  if (self->renamed_id == 0)
    self->renamed_id = g_idle_add (on_renamed, self);
}

static GtkWidget *
make_column (gpointer data,
             guint    n)
{
  LogroImportWindow *self = data;
  const LogroEncabezado *encabezado = self->importacion->encabezado;
  const LogroDestino *destino = encabezado->destino;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *number = g_strdup_printf (_("Column %u"), n + 1);
  const char *title = *encabezado->titulos[n] != '\0' ? encabezado->titulos[n] : number;
  GtkWidget *row = make_label_row (title);
  GtkWidget *label = g_object_ref (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *dropdown;
  guint selected = 0;

  gtk_string_list_append (names, _("(not read)"));
  for (guint i = 0; i < destino->n_columnas; i++)
    {
      gtk_string_list_append (names, _(destino->columnas[i].titulo));
      if (encabezado->columnas[n] == &destino->columnas[i])
        selected = i + 1;
    }
  dropdown = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (dropdown), selected);
  g_object_set_data (G_OBJECT (dropdown), "place", GUINT_TO_POINTER (n));
  g_signal_connect (dropdown, "notify::selected", G_CALLBACK (on_column_chosen), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (dropdown), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), dropdown);
  g_object_unref (label);
  return row;
}

static void
fill (LogroImportWindow *self)
{
  self->filling = TRUE;
  collect (self);
  logro_gradual_fill (self->decide, self->decisions->len, make_decision, self);
  logro_gradual_fill (self->repairs, self->points->len, make_repair, self);
  logro_gradual_fill (self->columns, self->importacion->encabezado->n_columnas, make_column, self);
  logro_gradual_fill (self->omitted, self->left_out->len, make_omitted, self);
  show_summary (self);
  self->filling = FALSE;
}

static void
on_view_changed (LogroImportWindow *self)
{
  if (self->importacion != NULL && !self->filling)
    fill (self);
}

static void
empty_lists (LogroImportWindow *self)
{
  GtkListBox *lists[] = { self->decide, self->repairs, self->columns, self->omitted };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    logro_gradual_fill (lists[i], 0, make_omitted, self);
}

static void
show_notes (LogroImportWindow *self)
{
  g_autofree char *notes = logro_importacion_dup_notes (self->importacion, self->rejillas);

  gtk_label_set_text (self->notes, notes);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), *notes != '\0');
}

/* Reads @rejilla by @encabezado, which is taken. */
static void
read_table (LogroImportWindow *self,
            LogroRejilla      *rejilla,
            LogroEncabezado   *encabezado)
{
  g_autoptr (GError) error = NULL;
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (LogroPlan) plan = self->get_plan (parent, encabezado->destino, &error);

  empty_lists (self);
  if (plan == NULL)
    {
      logro_encabezado_free (encabezado);
      logro_show_error (GTK_WINDOW (self), _("There is no model for such a table"), error);
      return;
    }
  g_clear_pointer (&self->importacion, logro_importacion_free);
  self->importacion = logro_importacion_new (plan, self->rejillas, rejilla, encabezado);
  show_notes (self);
  fill (self);
  gtk_stack_set_visible_child_name (self->views, self->decisions->len > 0 ? "decide"
                                    : encabezado->n_conocidas == 0 ? "columns" : "repairs");
}

static LogroRejilla *
get_table (LogroImportWindow *self)
{
  return self->rejillas->rejillas->pdata[gtk_drop_down_get_selected (self->table)];
}

/* As a person wants it read, whether its headings say so or not. */
static void
on_destino_chosen (LogroImportWindow *self)
{
  guint n;
  const LogroDestino *destino =
    &logro_destinos_list (&n)[gtk_drop_down_get_selected (self->destino)];
  LogroEncabezado *encabezado;

  if (self->filling)
    return;
  encabezado = logro_encabezado_find (get_table (self), destino);
  if (encabezado == NULL)
    encabezado = logro_encabezado_new_empty (get_table (self), destino);
  logro_encabezado_recall (encabezado);
  read_table (self, get_table (self), encabezado);
}

static void
on_table_chosen (LogroImportWindow *self)
{
  LogroEncabezado *encabezado;
  guint n;

  if (self->filling)
    return;
  encabezado = logro_encabezado_find (get_table (self), NULL);
  if (encabezado == NULL)
    {
      on_destino_chosen (self);
      return;
    }
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->destino, encabezado->destino - logro_destinos_list (&n));
  self->filling = FALSE;
  logro_encabezado_recall (encabezado);
  read_table (self, get_table (self), encabezado);
}

static void
finish (LogroImportWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (LogroPlan) plan = g_object_ref (self->importacion->plan);
  guint n = logro_importacion_apply (self->importacion);
  const LogroDestino *destino = self->importacion->destino;
  LogroImportDoneFunc done = self->done;

  gtk_window_destroy (GTK_WINDOW (self));
  done (parent, plan, destino, n);
}

static void
on_open_answered (int      button,
                  gpointer data)
{
  g_autoptr (LogroImportWindow) self = data;

  if (button == 1)
    finish (self);
  else
    gtk_stack_set_visible_child_name (self->views, "decide");
}

static void
on_go (LogroImportWindow *self)
{
  const char *buttons[] = { _("_Go On Reviewing"), _("_Import All the Same"), NULL };

  if (logro_importacion_count_problems (self->importacion) == 0)
    finish (self);
  else
    logro_ask (GTK_WINDOW (self), _("Some cells are still to be decided"),
               _("What could not be understood stays empty in the plan; the table as it was is "
                 "kept in it."), buttons, on_open_answered, g_object_ref (self));
}

static void
logro_import_window_dispose (GObject *object)
{
  LogroImportWindow *self = LOGRO_IMPORT_WINDOW (object);

  g_clear_handle_id (&self->renamed_id, g_source_remove);
  if (self->importacion != NULL)
    empty_lists (self);
  g_clear_pointer (&self->importacion, logro_importacion_free);
  g_clear_pointer (&self->rejillas, logro_rejillas_free);
  g_clear_pointer (&self->decisions, g_array_unref);
  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->left_out, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_import_window_parent_class)->dispose (object);
}

static void
logro_import_window_class_init (LogroImportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_import_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/import.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, table);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, destino);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, notes);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, views);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, decide_page);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, repairs_page);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, omitted_page);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, decide);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, repairs);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, omitted);
  gtk_widget_class_bind_template_child (widget_class, LogroImportWindow, go);
  gtk_widget_class_bind_template_callback (widget_class, on_table_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_destino_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_view_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_go);
}

static void
logro_import_window_init (LogroImportWindow *self)
{
  self->decisions = g_array_new (FALSE, FALSE, sizeof (LogroImportPunto));
  self->points = g_array_new (FALSE, FALSE, sizeof (LogroImportPunto));
  self->left_out = g_ptr_array_new ();
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_tables (LogroImportWindow *self)
{
  g_autoptr (GtkStringList) tables = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) destinos = gtk_string_list_new (NULL);
  guint n;
  const LogroDestino *all = logro_destinos_list (&n);

  for (guint i = 0; i < self->rejillas->rejillas->len; i++)
    {
      const LogroRejilla *rejilla = self->rejillas->rejillas->pdata[i];
      const char *name = rejilla->nombre != NULL ? rejilla->nombre : rejilla->antes;
      g_autofree char *shown = name != NULL ? logro_text_show (name, MAX_NAME) : NULL;
      g_autofree char *text = name != NULL ? g_strdup_printf ("%u. %s", i + 1, shown)
                                           : g_strdup_printf (_("Table %u"), i + 1);

      gtk_string_list_append (tables, text);
    }
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (destinos, _(all[i].titulo));
  gtk_drop_down_set_model (self->table, G_LIST_MODEL (tables));
  gtk_drop_down_set_model (self->destino, G_LIST_MODEL (destinos));
}

/* The first table whose headings are known. */
static guint
find_first (LogroRejillas *rejillas)
{
  for (guint i = 0; i < rejillas->rejillas->len; i++)
    {
      const LogroRejilla *rejilla = rejillas->rejillas->pdata[i];
      g_autoptr (LogroEncabezado) encabezado = rejilla->oculta
                                               ? NULL : logro_encabezado_find (rejilla, NULL);

      if (encabezado != NULL)
        return i;
    }
  return 0;
}

GtkWidget *
logro_import_window_show (GtkWindow           *parent,
                          LogroRejillas       *rejillas,
                          LogroImportPlanFunc  get_plan,
                          LogroImportDoneFunc  done)
{
  LogroImportWindow *self = g_object_new (LOGRO_TYPE_IMPORT_WINDOW, "transient-for", parent, NULL);
  g_autofree char *title = g_strdup_printf (_("Import “%s”"), rejillas->nombre);

  self->rejillas = rejillas;
  self->get_plan = get_plan;
  self->done = done;
  gtk_window_set_title (GTK_WINDOW (self), title);
  show_notes (self);
  show_tables (self);
  gtk_drop_down_set_selected (self->table, find_first (rejillas));
  self->filling = FALSE;
  gtk_window_present (GTK_WINDOW (self));
  on_table_chosen (self);
  return GTK_WIDGET (self);
}
