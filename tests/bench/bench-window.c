/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person waits for in the window of a plan with 500 líneas: a page after it was chosen, and
 * the frame after an edit with every total and semáforo that follows from it.
 *
 * Seconds of this thread on the processor are counted, from the act to the last frame that comes
 * of it: what passes on the clock, less the wait for the screen's next refresh and for others at
 * work on the computer. The bars are those of issue 3. */

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/application.h"
#include "app/value-entry.h"
#include "app/window-private.h"
#include "document/catalogo.h"
#include "large-plan.h"
#include "logro-ui.h"
#include "measure.h"

#define MODELO "subdere-progresivo"
#define WINDOW_BAR 1000.0
#define PAGE_BAR 100.0
#define EDIT_BAR 16.0
#define SETTLED_BAR 33.0 /* two frames */
#define EDITS 15
/* The pages are visited in so many windows, and the least time of each counts: what others at work
 * add to a page that is built once cannot be told otherwise. */
#define WINDOWS 3
/* Milliseconds without anything to do after which nothing more is to come. */
#define QUIET 60

typedef struct
{
  LogroWindow *window;
  GdkFrameClock *clock;
  double start;
  gboolean done, shown; /* what was due at once; the frame after it */
  double next;          /* the first frame of all */
  double first, last;   /* the frame that shows it, the last one */
} Bench;

static void
on_painted (Bench *self)
{
  self->last = bench_cpu ();
  if (self->next == 0)
    self->next = self->last;
  if (self->done && !self->shown)
    self->first = self->last;
  self->shown = self->done;
}

static gboolean
on_quiet (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean quiet = FALSE;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_timeout_add (QUIET, on_quiet, &quiet);
  while (!quiet)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
begin (Bench *self)
{
  self->done = self->shown = FALSE;
  self->next = 0;
  self->first = self->last = self->start = bench_cpu ();
}

/* A page is filled in an idle call of the same priority that was added before. */
static gboolean
on_done (gpointer data)
{
  ((Bench *) data)->done = TRUE;
  return G_SOURCE_REMOVE;
}

/* Milliseconds from begin() to the frame that shows it; with @whole to the last one, when rows out of
 * sight are there too. */
static double
end (Bench   *self,
     gboolean whole)
{
  g_idle_add_full (G_PRIORITY_LOW, on_done, self, NULL);
  settle ();
  return ((self->shown && !whole ? self->first : self->last) - self->start) * 1000;
}

static double
visit (Bench      *self,
       LogroFase  *fase,
       LogroPaso  *paso)
{
  begin (self);
  logro_window_go_to (self->window, fase->id, paso->id);
  return end (self, FALSE);
}

typedef struct
{
  LogroFase *fase;
  LogroPaso *paso;
  double first, later; /* milliseconds, the least of all windows */
} Step;

static GArray *
list_steps (LogroModelo *modelo)
{
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (Step));

  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    {
      LogroFase *fase = logro_list_get (modelo->fases, i);

      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++)
        {
          Step step = { fase, logro_list_get (fase->pasos, j) };

          g_array_append_val (steps, step);
        }
    }
  return steps;
}

/* Every page twice. */
static void
visit_all (Bench  *self,
           GArray *steps)
{
  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < steps->len; i++)
      {
        Step *step = &g_array_index (steps, Step, i);
        double *least = round == 0 ? &step->first : &step->later;
        double time = visit (self, step->fase, step->paso);

        *least = *least == 0 ? time : MIN (*least, time);
      }
  /* the next window returns to it */
  visit (self, g_array_index (steps, Step, 0).fase, g_array_index (steps, Step, 0).paso);
}

static int
report_steps (GArray *steps)
{
  int code = BENCH_OK;

  for (guint i = 0; i < steps->len; i++)
    {
      Step *step = &g_array_index (steps, Step, i);
      g_autofree char *name = g_strdup_printf ("%s/%s", step->fase->id, step->paso->id);

      code |= bench_report (name, step->first, BENCH_AT_MOST, PAGE_BAR, "ms, first visit");
      code |= bench_report (name, step->later, BENCH_AT_MOST, PAGE_BAR, "ms, later visits");
    }
  return code;
}

/* The @n-th entry in sight below the widget of @id. */
static GtkWidget *
find (GtkWidget  *root,
      const char *id,
      gboolean    within,
      guint      *n)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (root)), id) == 0)
    within = TRUE;
  if (within && (GTK_IS_ENTRY (root) || GTK_IS_SPIN_BUTTON (root)) &&
      gtk_widget_get_mapped (root) && (*n)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, id, within, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* An edit: in a page's table, the text of an entry. */
typedef struct
{
  const char *name;
  const char *fase, *paso;
  const char *sheet; /* the page of the stack "sheets" to turn to; NULL for none */
  const char *table;
  guint entry;
  const char *texts[2];
} Edit;

static const Edit edits[] = {
  { "línea, nombre", "diseno", "lineas", NULL, "lineas", 0, { "Agenda única", "Agenda" } },
  { "actividad, nombre", "diseno", "lineas", "actividades", "linea.actividades", 0,
    { "Contratar", "Licitar" } },
  { "actividad, término", "diseno", "lineas", "actividades", "linea.actividades", 2,
    { "30-11-2026", "15-12-2026" } },
  { "actividad, fondos propios", "diseno", "lineas", "actividades", "linea.actividades", 3,
    { "1200", "3400" } },
  { "seguimiento, %", "implementacion", "seguimiento", NULL, "l.seguimientos", 1,
    { "10", "95" } },
  { "matriz, valor", "diseno", "matriz", NULL, "herramientas", 1, { "1", "5" } },
};

static GtkWidget *
find_sheets (GtkWidget *root)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (root)), "sheets") == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_sheets (child);
  return found;
}

static int
compare (const void *a,
         const void *b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static int
do_edit (Bench      *self,
         const Edit *edit)
{
  GtkWidget *page;
  double times[EDITS], next[EDITS];
  g_autofree char *all = g_strdup_printf ("%s, settled", edit->name);

  logro_window_go_to (self->window, edit->fase, edit->paso);
  settle ();
  page = GTK_WIDGET (logro_window_get_page (self->window));
  if (edit->sheet != NULL)
    gtk_stack_set_visible_child_name (GTK_STACK (find_sheets (page)), edit->sheet);
  settle ();
  for (guint i = 0; i < EDITS; i++)
    {
      guint n = edit->entry;
      GtkWidget *entry = find (page, edit->table, FALSE, &n);

      if (entry == NULL)
        g_error ("%s: there is no such entry", edit->name);
      gtk_widget_grab_focus (entry);
      settle ();
      begin (self);
      if (GTK_IS_SPIN_BUTTON (entry))
        gtk_spin_button_set_value (GTK_SPIN_BUTTON (entry), atoi (edit->texts[i % 2]));
      else
        gtk_editable_set_text (GTK_EDITABLE (entry), edit->texts[i % 2]);
      /* a figure or date counts when Enter is pressed, a text as it is typed */
      if (LOGRO_IS_VALUE_ENTRY (gtk_widget_get_parent (entry)))
        g_signal_emit_by_name (entry, "activate");
      times[i] = end (self, TRUE);
      next[i] = (self->next - self->start) * 1000;
    }
  qsort (times, EDITS, sizeof *times, compare);
  qsort (next, EDITS, sizeof *next, compare);
  return bench_report (edit->name, next[EDITS / 2], BENCH_AT_MOST, EDIT_BAR,
                       "ms, edit to the next frame")
         | bench_report (all, times[EDITS / 2], BENCH_AT_MOST, SETTLED_BAR,
                         "ms, to the last frame, the focus in the next row");
}

static void
open_window (Bench            *self,
             LogroApplication *application)
{
  self->window = logro_window_new (GTK_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1366, 768);
  gtk_window_present (GTK_WINDOW (self->window));
  settle ();
  self->clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (on_painted), self);
}

static void
close_window (Bench *self)
{
  g_signal_handlers_disconnect_by_func (self->clock, on_painted, self);
  gtk_window_destroy (GTK_WINDOW (self->window));
  settle ();
}

static int
measure (LogroModelo      *modelo,
         LogroApplication *application)
{
  g_autoptr (LogroPlan) plan = large_plan_new (modelo);
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GArray) steps = list_steps (modelo);
  double times[WINDOWS];
  Bench self = { NULL };
  int code = BENCH_OK;

  for (guint i = 0; i < WINDOWS; i++)
    {
      open_window (&self, application);
      begin (&self);
      logro_window_set_document (self.window, document);
      times[i] = end (&self, FALSE);
      settle ();
      visit_all (&self, steps);
      if (i + 1 < WINDOWS)
        close_window (&self);
    }
  qsort (times, WINDOWS, sizeof *times, compare);
  code |= bench_report ("window", times[0], BENCH_AT_MOST, WINDOW_BAR, "ms, plan in its window");
  code |= report_steps (steps);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    code |= do_edit (&self, &edits[i]);
  close_window (&self);
  return code;
}

static LogroApplication *
start_application (void)
{
  LogroApplication *application = logro_application_new ();

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink",
                FALSE, NULL);
  return application;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = bench_isolate ();
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  int code;

  setlocale (LC_ALL, "");
  if (!gtk_init_check ())
    {
      puts ("no X server to show windows on");
      return BENCH_SKIPPED;
    }
  g_assert_nonnull (logro_ui_get_resource ());
  modelo = logro_catalogo_find (MODELO, &error);
  if (modelo == NULL)
    g_error ("%s", error->message);
  application = start_application ();
  printf ("A plan of 500 líneas with 20 activities and 10 seguimientos each; to its frame:\n");
  code = measure (modelo, application);
  bench_remove_folder (home);
  return code;
}
