/* SPDX-License-Identifier: GPL-3.0-or-later */
/* OpenDocument texts: what the file is made of, and what LibreOffice makes of it. */
#include "every-block.h"
#include "read-package.h"

#include <string.h>

#include "report/odt.h"

static GBytes *
write_odt (LogroReport *report,
           const char  *paper_id)
{
  g_autoptr (GError) error = NULL;
  LogroPaper paper;
  GBytes *bytes;

  g_assert_true (logro_paper_init (&paper, paper_id, FALSE));
  bytes = logro_odt_write (report, &paper, NULL, &error);
  g_assert_no_error (error);
  return bytes;
}

static Package *
write_package (const char *words)
{
  g_autoptr (LogroReport) report = every_block (words);
  g_autoptr (GBytes) bytes = write_odt (report, "letter");

  return read_package (bytes);
}

static void
test_file (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GBytes) bytes = write_odt (report, "letter");
  g_autoptr (GBytes) again = write_odt (report, "letter");
  g_autoptr (Package) package = read_package (bytes);
  const char *data = g_bytes_get_data (bytes, NULL);

  /* The first bytes of the file say what it is. */
  g_assert_cmpmem (data + 30, 8, "mimetype", 8);
  g_assert_cmpmem (data + 38, 39, "application/vnd.oasis.opendocument.text", 39);
  g_assert_true (package->first_stored);
  assert_parts_whole (package);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_manifest (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autoptr (GPtrArray) paths = list_values (package, "META-INF/manifest.xml",
                                             "//@manifest:full-path");

  for (guint i = 0; i < package->names->len; i++)
    {
      const char *name = g_ptr_array_index (package->names, i);

      if (!g_str_equal (name, "mimetype") && !g_str_has_prefix (name, "META-INF/"))
        g_assert_true (g_ptr_array_find_with_equal_func (paths, name, g_str_equal, NULL));
    }
  g_assert_cmpuint (paths->len, ==, package->names->len - 1);
}

static void
test_texts (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autofree char *text = read_part_text (package, "content.xml");
  g_autofree char *styles = read_part_text (package, "styles.xml");
  g_autofree char *meta = read_part_text (package, "meta.xml");

  for (guint i = 0; every_block_marks[i] != NULL; i++)
    {
      g_autofree char *words = g_strconcat ("Ñandú ", every_block_marks[i], NULL);

      if (strstr (text, words) == NULL)
        g_error ("“%s” is not in the text", words);
    }
  g_assert_nonnull (strstr (styles, "Ñandú · Ñandú · 12-03-2026"));
  g_assert_nonnull (strstr (styles, "Página 1 de 1"));
  g_assert_nonnull (strstr (meta, "2026-03-12T10:00:00Z"));
}

/* Every style that is named somewhere is there, in the family that is asked for. */
static void
test_styles (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autoptr (GPtrArray) known = list_values (package, "styles.xml",
                                             "//style:style/@style:name"
                                             " | //text:list-style/@style:name");
  g_autoptr (GPtrArray) own = list_values (package, "content.xml", "//style:style/@style:name");
  g_autoptr (GPtrArray) masters = list_values (package, "styles.xml",
                                               "//style:master-page/@style:name");
  g_autoptr (GPtrArray) used
    = list_values (package, "content.xml",
                   "//@text:style-name | //@table:style-name | //@draw:style-name"
                   " | //@style:parent-style-name");
  g_autoptr (GPtrArray) begun = list_values (package, "content.xml", "//@style:master-page-name");

  g_assert_cmpuint (used->len, >, 100);
  for (guint i = 0; i < used->len; i++)
    if (!g_ptr_array_find_with_equal_func (known, used->pdata[i], g_str_equal, NULL)
        && !g_ptr_array_find_with_equal_func (own, used->pdata[i], g_str_equal, NULL))
      g_error ("There is no style “%s”", (char *) used->pdata[i]);
  /* Cover, standing, lying, standing again. */
  g_assert_cmpuint (begun->len, >=, 3);
  for (guint i = 0; i < begun->len; i++)
    g_assert_true (g_ptr_array_find_with_equal_func (masters, begun->pdata[i], g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (begun, "Cover", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (begun, "Landscape", g_str_equal, NULL));
}

static void
test_structure (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  const char *part = "content.xml";

  g_assert_cmpuint (count_nodes (package, part, "//text:h[@text:outline-level='1']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, part, "//text:h[@text:outline-level='3']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, part, "//table:table-header-rows"), ==, 1);
  g_assert_cmpuint (count_nodes (package, part, "//table:table-header-rows/*"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part, "//text:list"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part, "//text:list-item"), ==, 3);
  g_assert_cmpuint (count_nodes (package, part, "//draw:frame[svg:title and svg:desc]"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part, "//draw:frame/draw:image"), ==, 4);
  /* Each entry of the contents leads somewhere, and says to which page. */
  g_assert_cmpuint (count_nodes (package, part, "//text:index-body//text:a"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part,
                                 "//text:index-body//text:a[substring-after(@xlink:href, '#') ="
                                 " //text:h/text:bookmark/@text:name]"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part, "//text:index-body//text:a[text:tab]"), ==, 2);
  /* All rows of a table have as many cells as it has columns. */
  g_assert_cmpuint (count_nodes (package, part,
                                 "//table:table-row[count(*) !="
                                 " count(ancestor::table:table[1]/table:table-column)]"), ==, 0);
}

/* What is above a table goes with it to the next page, so the space between them does, too. */
static void
test_space_above_tables (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  const char *above = "//table:table/preceding-sibling::*[1][@text:style-name = //style:style"
                      "[@style:parent-style-name = 'Gap'%s]/@style:name]";
  const char *kept = " and style:paragraph-properties/@fo:keep-with-next = 'always'";
  g_autofree char *all = g_strdup_printf (above, "");
  g_autofree char *those = g_strdup_printf (above, kept);
  guint n = count_nodes (package, "content.xml", all);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (count_nodes (package, "content.xml", those), ==, n);
}

static void
test_sections (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  const char *part = "styles.xml";

  g_assert_cmpuint (count_nodes (package, part,
                                 "//style:page-layout-properties[@fo:page-width='612.00pt' and"
                                 " @fo:page-height='792.00pt' and"
                                 " @style:print-orientation='portrait']"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part,
                                 "//style:page-layout-properties[@fo:page-width='792.00pt' and"
                                 " @style:print-orientation='landscape']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, part, "//style:master-page[@style:name='Cover']/*"),
                    ==, 0);
  g_assert_cmpuint (count_nodes (package, part, "//style:footer//text:page-number"), ==, 2);
  g_assert_cmpuint (count_nodes (package, part, "//@fo:country[.='CL']"), ==, 1);
}

static void
test_alternatives (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autoptr (GPtrArray) words = list_values (package, "content.xml", "//svg:desc");

  g_assert_nonnull (strstr (words->pdata[0], "43"));
  g_assert_nonnull (strstr (words->pdata[1], "Ñandú"));
}

static void
test_hostile (void)
{
  for (guint i = 0; hostile_texts[i] != NULL; i++)
    {
      g_autoptr (Package) package = write_package (hostile_texts[i]);
      g_autofree char *text = NULL;

      assert_parts_whole (package);
      text = read_part_text (package, "content.xml");
      g_assert_nonnull (strstr (text, "final"));
    }
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (100000, 'w');
  g_autoptr (LogroReport) report = logro_report_new ("Larga", "es");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (Package) package = NULL;
  g_autofree char *text = NULL;

  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, word);
  bytes = write_odt (report, "a4");
  package = read_package (bytes);
  text = read_part_text (package, "content.xml");
  g_assert_nonnull (strstr (text, word));
}

static void
test_empty (void)
{
  g_autoptr (LogroReport) report = logro_report_new ("", "");
  g_autoptr (GBytes) bytes = write_odt (report, "oficio");
  g_autoptr (Package) package = read_package (bytes);

  assert_parts_whole (package);
  g_assert_cmpuint (count_nodes (package, "content.xml", "//office:text/text:p"), ==, 1);
}

static void
test_cancelled (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  LogroProgress progress = { cancellable };
  LogroPaper paper;

  logro_paper_init (&paper, "a4", FALSE);
  g_cancellable_cancel (cancellable);
  g_assert_null (logro_odt_write (report, &paper, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_office (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GBytes) bytes = write_odt (report, "letter");

  assert_office_keeps (bytes, "odt", report, "Ñandú");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/odt/file", test_file);
  g_test_add_func ("/report/odt/manifest", test_manifest);
  g_test_add_func ("/report/odt/texts", test_texts);
  g_test_add_func ("/report/odt/styles", test_styles);
  g_test_add_func ("/report/odt/structure", test_structure);
  g_test_add_func ("/report/odt/space-above-tables", test_space_above_tables);
  g_test_add_func ("/report/odt/sections", test_sections);
  g_test_add_func ("/report/odt/alternatives", test_alternatives);
  g_test_add_func ("/report/odt/hostile", test_hostile);
  g_test_add_func ("/report/odt/long-word", test_long_word);
  g_test_add_func ("/report/odt/empty", test_empty);
  g_test_add_func ("/report/odt/cancelled", test_cancelled);
  g_test_add_func ("/report/odt/office", test_office);
  return g_test_run ();
}
