/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents of Word: what the file is made of, in the order Word wants, and what LibreOffice makes
 * of it. */
#include "every-block.h"
#include "read-package.h"

#include <string.h>

#include "report/docx.h"

#define DOCUMENT "word/document.xml"

static GBytes *
write_docx (LogroReport *report,
            const char  *paper_id)
{
  g_autoptr (GError) error = NULL;
  LogroPaper paper;
  GBytes *bytes;

  g_assert_true (logro_paper_init (&paper, paper_id, FALSE));
  bytes = logro_docx_write (report, &paper, NULL, &error);
  g_assert_no_error (error);
  return bytes;
}

static Package *
write_package (const char *words)
{
  g_autoptr (LogroReport) report = every_block (words);
  g_autoptr (GBytes) bytes = write_docx (report, "letter");

  return read_package (bytes);
}

static void
test_file (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GBytes) bytes = write_docx (report, "letter");
  g_autoptr (GBytes) again = write_docx (report, "letter");
  g_autoptr (Package) package = read_package (bytes);

  g_assert_cmpstr (package->names->pdata[0], ==, "[Content_Types].xml");
  assert_parts_whole (package);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* All parts have a type, and all links lead to a part. */
static void
test_links (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autoptr (GPtrArray) typed = list_values (package, "[Content_Types].xml", "//@PartName");
  g_autoptr (GPtrArray) targets = list_values (package, "word/_rels/document.xml.rels",
                                               "//@Target");
  g_autoptr (GPtrArray) ids = list_values (package, "word/_rels/document.xml.rels", "//@Id");
  g_autoptr (GPtrArray) used = list_values (package, DOCUMENT, "//@r:id | //@r:embed");

  for (guint i = 0; i < typed->len; i++)
    g_assert_true (g_hash_table_contains (package->parts, (char *) typed->pdata[i] + 1));
  for (guint i = 0; i < targets->len; i++)
    {
      g_autofree char *name = g_strconcat ("word/", targets->pdata[i], NULL);

      g_assert_true (g_hash_table_contains (package->parts, name));
    }
  g_assert_cmpuint (used->len, >, 6);
  for (guint i = 0; i < used->len; i++)
    g_assert_true (g_ptr_array_find_with_equal_func (ids, used->pdata[i], g_str_equal, NULL));
}

static void
test_texts (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autofree char *text = read_part_text (package, DOCUMENT);
  g_autofree char *foot = read_part_text (package, "word/footer0.xml");
  g_autofree char *core = read_part_text (package, "docProps/core.xml");

  for (guint i = 0; every_block_marks[i] != NULL; i++)
    {
      g_autofree char *words = g_strconcat ("Ñandú ", every_block_marks[i], NULL);

      if (strstr (text, words) == NULL)
        g_error ("“%s” is not in the text", words);
    }
  g_assert_nonnull (strstr (foot, "Ñandú · Ñandú · 12-03-2026"));
  g_assert_nonnull (strstr (foot, "Página 1 de 1"));
  g_assert_nonnull (strstr (core, "2026-03-12T10:00:00Z"));
}

static void
test_styles (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  g_autoptr (GPtrArray) known = list_values (package, "word/styles.xml", "//@w:styleId");
  g_autoptr (GPtrArray) lists = list_values (package, "word/numbering.xml", "//@w:numId");
  g_autoptr (GPtrArray) used = list_values (package, DOCUMENT, "//w:pStyle/@w:val");
  g_autoptr (GPtrArray) numbers = list_values (package, DOCUMENT, "//w:numId/@w:val");

  for (guint i = 0; i < used->len; i++)
    if (!g_ptr_array_find_with_equal_func (known, used->pdata[i], g_str_equal, NULL))
      g_error ("There is no style “%s”", (char *) used->pdata[i]);
  g_assert_true (g_ptr_array_find_with_equal_func (used, "Heading1", g_str_equal, NULL));
  g_assert_cmpuint (numbers->len, ==, 3);
  for (guint i = 0; i < numbers->len; i++)
    g_assert_true (g_ptr_array_find_with_equal_func (lists, numbers->pdata[i], g_str_equal, NULL));
}

/* The children of those elements as the standard orders them, of which we write some. */
static const char * const orders[][24] = {
  { "pPr", "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr",
    "shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr" },
  { "rPr", "rStyle", "rFonts", "b", "bCs", "i", "color", "sz", "szCs", "lang" },
  { "tblPr", "tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar",
    "tblLook", "tblCaption", "tblDescription" },
  { "tcPr", "tcW", "gridSpan", "vMerge", "tcBorders", "shd", "tcMar", "vAlign" },
  { "tcBorders", "top", "left", "bottom", "right" },
  { "tcMar", "top", "left", "bottom", "right" },
  { "tblCellMar", "top", "left", "bottom", "right" },
  { "pBdr", "top", "left", "bottom", "right", "between" },
  { "sectPr", "footerReference", "type", "pgSz", "pgMar", "cols" },
  { "tbl", "tblPr", "tblGrid", "tr" },
  { "tc", "tcPr", "p" },
  { "style", "name", "basedOn", "next", "qFormat", "pPr", "rPr" },
  { "lvl", "start", "numFmt", "lvlText", "lvlJc", "pPr" },
  { "numbering", "abstractNum", "num" },
  { "settings", "defaultTabStop", "compat", "themeFontLang" },
  { "font", "altName", "family", "pitch" },
  { "inline", "extent", "effectExtent", "docPr", "cNvGraphicFramePr", "graphic" },
  { "pic", "nvPicPr", "blipFill", "spPr" },
};

static void
check_order (xmlNode            *node,
             const char * const *order)
{
  guint place = 1;

  for (xmlNode *child = xmlFirstElementChild (node); child; child = xmlNextElementSibling (child))
    {
      while (order[place] != NULL && !g_str_equal (order[place], child->name))
        place++;
      if (order[place] == NULL)
        g_error ("<%s> stands in the wrong place in <%s>", child->name, node->name);
    }
}

static void
check_orders (xmlNode *node)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_str_equal (orders[i][0], node->name))
      check_order (node, orders[i]);
  for (xmlNode *child = xmlFirstElementChild (node); child; child = xmlNextElementSibling (child))
    check_orders (child);
}

static void
test_orders (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");

  for (guint i = 0; i < package->names->len; i++)
    {
      const char *name = package->names->pdata[i];
      xmlDoc *doc;

      if (!g_str_has_prefix (name, "word/") || !g_str_has_suffix (name, ".xml"))
        continue;
      doc = read_part (package, name);
      check_orders (xmlDocGetRootElement (doc));
      xmlFreeDoc (doc);
    }
}

static void
test_structure (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");

  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:trPr/w:tblHeader"), ==, 2);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:trPr/w:cantSplit"), >, 70);
  /* Two tables side by side would become one, and a cell without paragraph is an error. */
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:tbl/following-sibling::*[1]"
                                                    "[self::w:tbl]"), ==, 0);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:tc[not(w:p)]"), ==, 0);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:tbl/following-sibling::*[1]"
                                                    "[self::w:sectPr]"), ==, 0);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//wp:docPr[@descr and @title]"), ==, 2);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//a:blip[@r:embed]//asvg:svgBlip"), ==, 2);
  /* Entries of the contents lead to a bookmark. */
  g_assert_cmpuint (count_nodes (package, DOCUMENT,
                                 "//w:hyperlink[@w:anchor = //w:bookmarkStart/@w:name]"), ==, 2);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:fldChar[@w:fldCharType='begin']"), ==, 3);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:fldChar[@w:fldCharType='end']"), ==, 3);
}

/* Of the two rows of the head, the cells of each span all columns. */
static void
test_grouped_head (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");

  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:vMerge[@w:val='restart']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:vMerge[@w:val='continue']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, DOCUMENT,
                                 "//w:tr[w:trPr/w:tblHeader]/w:tc/w:tcPr/w:gridSpan[@w:val='2']"),
                    ==, 1);
}

/* What is above a table goes with it to the next page, so the space between them does, too; but not the end
 * of a section. */
static void
test_space_above_tables (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");
  const char *above = "//w:tbl/preceding-sibling::*[1][w:pPr/w:pStyle/@w:val = 'Gap'"
                      " and not(w:pPr/w:sectPr)%s]";
  g_autofree char *all = g_strdup_printf (above, "");
  g_autofree char *those = g_strdup_printf (above, " and w:pPr/w:keepNext");
  guint n = count_nodes (package, DOCUMENT, all);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, those), ==, n);
}

static void
test_sections (void)
{
  g_autoptr (Package) package = write_package ("Ñandú");

  /* Cover, standing, lying, standing. */
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:sectPr"), ==, 4);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:body/*[last()][self::w:sectPr]"), ==, 1);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:pgSz[@w:w='12240' and @w:h='15840']"),
                    ==, 3);
  g_assert_cmpuint (count_nodes (package, DOCUMENT,
                                 "//w:pgSz[@w:w='15840' and @w:orient='landscape']"), ==, 1);
  g_assert_cmpuint (count_nodes (package, "word/footer0.xml", "//w:fldSimple"), ==, 2);
  g_assert_cmpuint (count_nodes (package, "word/footer2.xml", "//w:fldSimple"), ==, 0);
  g_assert_cmpuint (count_nodes (package, "word/styles.xml", "//w:lang[@w:val='es-CL']"), ==, 1);
}

static void
test_hostile (void)
{
  for (guint i = 0; hostile_texts[i] != NULL; i++)
    {
      g_autoptr (Package) package = write_package (hostile_texts[i]);
      g_autofree char *text = NULL;

      assert_parts_whole (package);
      text = read_part_text (package, DOCUMENT);
      g_assert_nonnull (strstr (text, "final"));
    }
}

static void
test_empty (void)
{
  g_autoptr (LogroReport) report = logro_report_new ("", "");
  g_autoptr (GBytes) bytes = write_docx (report, "oficio");
  g_autoptr (Package) package = read_package (bytes);

  assert_parts_whole (package);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:body/w:p"), ==, 1);
  g_assert_cmpuint (count_nodes (package, DOCUMENT, "//w:body/w:sectPr"), ==, 1);
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
  g_assert_null (logro_docx_write (report, &paper, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_office (void)
{
  g_autoptr (LogroReport) report = every_block ("Ñandú");
  g_autoptr (GBytes) bytes = write_docx (report, "letter");

  assert_office_keeps (bytes, "docx", report, "Ñandú");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/docx/file", test_file);
  g_test_add_func ("/report/docx/links", test_links);
  g_test_add_func ("/report/docx/texts", test_texts);
  g_test_add_func ("/report/docx/styles", test_styles);
  g_test_add_func ("/report/docx/orders", test_orders);
  g_test_add_func ("/report/docx/structure", test_structure);
  g_test_add_func ("/report/docx/grouped-head", test_grouped_head);
  g_test_add_func ("/report/docx/space-above-tables", test_space_above_tables);
  g_test_add_func ("/report/docx/sections", test_sections);
  g_test_add_func ("/report/docx/hostile", test_hostile);
  g_test_add_func ("/report/docx/empty", test_empty);
  g_test_add_func ("/report/docx/cancelled", test_cancelled);
  g_test_add_func ("/report/docx/office", test_office);
  return g_test_run ();
}
