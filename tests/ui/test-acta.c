/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the acta's page, of the preview and of printing. */

#include <glib/gstdio.h>
#include <string.h>

#include "app/lacks.h"
#include "app/paperwork.h"
#include "app/preview.h"
#include "app/print.h"
#include "app/signer-row.h"
#include "report/documents.h"
#include "stage.h"

static guint
count_children (gpointer widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static GtkWidget *
get_signer (GtkWindow *window,
            guint      n)
{
  GtkWidget *row = gtk_widget_get_first_child (stage_child (stage_page (window), "signers"));

  while (n-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

static const char *
get_state (GtkWidget *signer)
{
  return gtk_label_get_text (stage_child (signer, "state"));
}

/* Alcaldesa, Control, Secretario Municipal, one of the representatives. */
static void
test_signers_are_named_here (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "acta");
  GtkListBox *lacks = stage_child (stage_page (window), "lacks");
  GtkWidget *first = get_signer (window, 0);
  guint n = count_children (lacks);

  g_assert_cmpuint (count_children (stage_child (stage_page (window), "signers")), ==, 4);
  g_assert_cmpstr (get_state (first), ==, "Signs");
  gtk_editable_set_text (stage_child (first, "nombre"), "");
  stage_settle (window);
  g_assert_true (get_signer (window, 0) == first);
  g_assert_cmpstr (get_state (first), ==, "The name is missing");
  g_assert_cmpuint (count_children (lacks), ==, n + 1);
  logro_journal_undo (logro_plan_get_journal (plan));
  stage_settle (window);
  g_assert_cmpstr (get_state (first), ==, "Signs");
  g_assert_cmpuint (count_children (lacks), ==, n);
  stage_close (window);
}

static void
test_control_may_not_exist (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "acta");
  GtkWidget *control = get_signer (window, 1);

  g_assert_false (gtk_widget_get_visible (stage_child (get_signer (window, 0), "firma")));
  g_assert_true (gtk_widget_get_visible (stage_child (control, "firma")));
  gtk_check_button_set_active (stage_child (control, "firma"), FALSE);
  stage_settle (window);
  g_assert_true (get_signer (window, 1) == control);
  g_assert_cmpstr (get_state (control), ==, "Does not sign");
  g_assert_false (gtk_widget_get_sensitive (stage_child (control, "nombre")));
  stage_close (window);
}

static void
test_preview_follows_the_paper (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "acta");
  LogroPreview *preview = stage_child (stage_page (window), "preview");
  GtkDropDown *paper = stage_child (preview, "paper");
  g_autofree char *said = NULL;
  guint letter, oficio;

  g_assert_cmpuint (gtk_drop_down_get_selected (paper), ==, 0);
  g_assert_cmpuint (logro_preview_get_page (preview, &letter), ==, 1);
  gtk_drop_down_set_selected (paper, 2);
  stage_settle (window);
  logro_preview_get_page (preview, &oficio);
  g_assert_cmpuint (oficio, <, letter);
  g_assert_cmpstr (logro_print_get_paper ("CL"), ==, "oficio");
  said = g_strdup_printf ("Page 1 of %u", oficio);
  g_assert_cmpstr (gtk_label_get_text (stage_child (preview, "place")), ==, said);
  logro_print_set_paper ("letter");
  stage_close (window);
}

/* The pages follow the plan once there is a moment without changes. */
static void
test_preview_follows_the_plan (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "acta");
  LogroPreview *preview = stage_child (stage_page (window), "preview");
  g_autofree char *words = g_strnfill (20000, 'm');
  guint before, after;

  logro_preview_get_page (preview, &before);
  for (gsize i = 9; i < 20000; i += 10)
    words[i] = ' ';
  logro_record_set_text (LOGRO_RECORD (plan->diagnostico), "descripcion", words);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      logro_preview_get_page (preview, &after);
    }
  while (after == before);
  g_assert_cmpuint (after, >, before);
  stage_close (window);
}

static double
get_scale (LogroPreview *preview)
{
  double scale;

  g_object_get (stage_child (preview, "sheets"), "scale", &scale, NULL);
  return scale;
}

static void
test_preview_zooms (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "acta");
  LogroPreview *preview = stage_child (stage_page (window), "preview");
  GtkAdjustment *scroll;
  double fit = get_scale (preview);
  guint page, n;

  g_object_get (stage_child (preview, "sheets"), "vadjustment", &scroll, NULL);
  gtk_adjustment_set_value (scroll, gtk_adjustment_get_upper (scroll) / 2);
  page = logro_preview_get_page (preview, &n);
  g_assert_cmpuint (page, >, 1);
  gtk_widget_activate_action (GTK_WIDGET (preview), "preview.zoom-in", NULL);
  stage_settle (window);
  g_assert_cmpfloat_with_epsilon (get_scale (preview), fit * 1.2, 0.001);
  g_assert_cmpuint (logro_preview_get_page (preview, &n), ==, page);
  for (guint i = 0; i < 20; i++)
    gtk_widget_activate_action (GTK_WIDGET (preview), "preview.zoom-out", NULL);
  stage_settle (window);
  g_assert_cmpfloat_with_epsilon (get_scale (preview), 0.25, 0.001);
  gtk_widget_activate_action (GTK_WIDGET (preview), "preview.zoom-fit", NULL);
  stage_settle (window);
  g_assert_cmpfloat_with_epsilon (get_scale (preview), fit, 0.001);
  g_object_unref (scroll);
  stage_close (window);
}

static guint
count_pdf_pages (const char *path)
{
  g_autofree char *pdf = NULL;
  guint n = 0;
  gsize length;

  g_assert_true (g_file_get_contents (path, &pdf, &length, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  for (gsize i = 0; i + 11 < length; i++)
    n += memcmp (pdf + i, "/Type /Page", 11) == 0 && pdf[i + 11] != 's';
  return n;
}

/* Every page that the preview has, and no other, on each paper. */
static void
test_printing_gives_the_pages_of_the_preview (void)
{
  static const char *const documents[] = { "resultados", "acta" };
  g_autoptr (LogroPlan) plan = stage_plan ();
  const char *const *papers = logro_paper_list_ids ();

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    for (guint j = 0; papers[j] != NULL; j++)
      {
        g_autoptr (LogroReport) report = logro_documents_build (documents[i], plan, NULL, NULL);
        g_autoptr (LogroPages) pages = logro_paperwork_lay_out (plan, documents[i], papers[j]);
        g_autoptr (GtkPrintOperation) operation = logro_print_operation_new (report, papers[j]);
        g_autofree char *path = g_build_filename (g_get_tmp_dir (), "logro-print.pdf", NULL);
        g_autoptr (GError) error = NULL;

        gtk_print_operation_set_export_filename (operation, path);
        gtk_print_operation_set_allow_async (operation, FALSE);
        gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
        g_assert_no_error (error);
        g_assert_cmpuint (count_pdf_pages (path), ==, logro_pages_get_n (pages));
        g_assert_cmpint (g_unlink (path), ==, 0);
      }
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/acta/signers-are-named-here", test_signers_are_named_here);
  g_test_add_func ("/ui/acta/control-may-not-exist", test_control_may_not_exist);
  g_test_add_func ("/ui/preview/follows-the-paper", test_preview_follows_the_paper);
  g_test_add_func ("/ui/preview/follows-the-plan", test_preview_follows_the_plan);
  g_test_add_func ("/ui/preview/zooms", test_preview_zooms);
  g_test_add_func ("/ui/print/gives-the-pages-of-the-preview",
                   test_printing_gives_the_pages_of_the_preview);
  return g_test_run ();
}
