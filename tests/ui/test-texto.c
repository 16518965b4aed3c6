/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text that nobody writes: what turns the direction of writing is shown, markup is letters, and a
 * word of 100,000 letters freezes no page. */

#include "stage.h"

#include <time.h>

#include "app/prose-view.h"
#include "app/text-filter.h"
#include "core/references.h"
#include "support.h"

#define LETTERS 100000

/* Seconds on the processor that a page may take to come up. */
#define PATIENCE (support_is_sanitized () ? 10 : 2)

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static char *
make_word (guint letters)
{
  char *word = g_malloc (letters + 1);

  for (guint i = 0; i < letters; i++)
    word[i] = 'a' + i % 26;
  word[letters] = '\0';
  return word;
}

/* What people type comes through this, as what they paste does. */
static void
insert (GtkWidget  *entry,
        const char *text)
{
  int position = 0;

  gtk_editable_insert_text (GTK_EDITABLE (entry), text, -1, &position);
}

static void
test_entry (void)
{
  GtkWidget *entry = g_object_ref_sink (gtk_entry_new ());

  insert (entry, "acta\u202Efdp.exe\n\x01 <b>&amp;</b>");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==,
                   "acta\uFFFDfdp.exe  <b>&amp;</b>");
  gtk_editable_set_text (GTK_EDITABLE (entry), "ñ\u2066");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "ñ\uFFFD");
  insert (entry, " ");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, " ñ\uFFFD");
  g_object_unref (entry);
}

static void
test_prose (void)
{
  LogroProseView *view = g_object_ref_sink (g_object_new (LOGRO_TYPE_PROSE_VIEW, NULL));
  GtkTextBuffer *buffer = logro_prose_view_get_buffer (view);
  g_autofree char *text = NULL;

  gtk_text_buffer_insert_at_cursor (buffer, "uno\n", -1);
  gtk_text_buffer_insert_at_cursor (buffer, "\u202Edos\x0b\x1b tres", -1);
  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "uno\n\uFFFDdos\n tres");
  g_assert_true (gtk_text_buffer_get_can_undo (buffer));
  gtk_text_buffer_undo (buffer);
  g_object_unref (view);
}

/* The longest that the program was away from the person, in seconds, until nothing more is to be
 * done. */
static double
find_worst (void)
{
  gint64 quiet = g_get_monotonic_time () + G_USEC_PER_SEC / 3;
  double worst = 0;

  while (g_get_monotonic_time () < quiet)
    {
      double start = get_seconds ();
      gboolean did = g_main_context_iteration (NULL, FALSE);
      double took = get_seconds () - start;

      worst = MAX (worst, took);
      if (took > 0.02)
        quiet = g_get_monotonic_time () + G_USEC_PER_SEC / 3;
      if (!did)
        g_usleep (1000);
    }
  return worst;
}

static void
put_in_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();
  double worst;

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 600);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  worst = find_worst ();
  g_test_message ("%s: %.3f s", G_OBJECT_TYPE_NAME (child), worst);
  g_assert_cmpfloat (worst, <, PATIENCE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_word (void)
{
  g_autofree char *word = make_word (LETTERS);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *prose = g_object_new (LOGRO_TYPE_PROSE_VIEW, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), word);
  put_in_window (entry);
  gtk_text_buffer_set_text (logro_prose_view_get_buffer (LOGRO_PROSE_VIEW (prose)), word, -1);
  put_in_window (prose);
}

/* Every line of the plan as long as it may be, and one prose of each record as long as that word; of
 * the records of a list, the first. */
static void
stuff (LogroRecord *record,
       const char  *word)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  g_autofree char *line = g_strndup (word, LOGRO_TEXT_MAX);
  guint n_prose = 0;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        stuff (logro_record_get_child (record, field), word);
      else if (field->kind == LOGRO_CHILDREN)
        {
          LogroList *list = logro_record_get_list (record, field);

          if (logro_list_get_n (list) > 0)
            stuff (logro_list_get (list, 0), word);
        }
      else if (field->kind == LOGRO_PROSE)
        logro_record_set_text (record, field->name, n_prose++ == 0 ? word : line);
      else if (field->kind == LOGRO_TEXT && field->flags == LOGRO_FIELD_PLAIN &&
               (field->refers == LOGRO_REFERS_NOTHING || logro_refers_is_free (field->refers)))
        logro_record_set_text (record, field->name, line);
    }
}

static void
test_pages (void)
{
  g_autofree char *word = make_word (LETTERS);
  g_autoptr (LogroPlan) plan = stage_plan ();
  guint n_slow = 0;

  stuff (LOGRO_RECORD (plan), word);
  for (guint i = 0; i < logro_list_get_n (plan->model->fases); i++)
    {
      LogroFase *fase = logro_list_get (plan->model->fases, i);

      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++)
        {
          LogroPaso *paso = logro_list_get (fase->pasos, j);
          double start = get_seconds ();
          GtkWindow *window = stage_show (plan, paso->pagina);
          double took = get_seconds () - start;

          g_test_message ("%s: %.2f s, then %.2f s", paso->pagina, took, find_worst ());
          n_slow += took > PATIENCE;
          stage_close (window);
        }
    }
  g_assert_cmpuint (n_slow, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/texto/entry", test_entry);
  g_test_add_func ("/ui/texto/prose", test_prose);
  g_test_add_func ("/ui/texto/word", test_word);
  g_test_add_func ("/ui/texto/pages", test_pages);
  return g_test_run ();
}
