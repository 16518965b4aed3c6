/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that are broken, hostile or of another kind: each is refused with a reason that helps,
 * within a second and 150 MB. */

#define _GNU_SOURCE /* memmem */

#include <locale.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <zip.h>

#include "document/error.h"
#include "exchange/fuente.h"
#include "support.h"
#include "tablas.h"

#define MAX_SECONDS (support_is_slow () ? 5 : 1)
#define MAX_KILOBYTES (150 * 1024)

/* The processor's, for others work on the computer too. */
static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static gboolean
on_row (const LogroFuenteFila *fila,
        gpointer               data)
{
  return TRUE;
}

/* Takes @bytes. */
static void
assert_refused (GBytes     *bytes,
                int         code,
                const char *words)
{
  static const LogroFuenteSalida salida = { .fila = on_row };
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  double start = get_seconds ();
  gboolean read = logro_fuente_read (bytes, "planilla", &salida, NULL, avisos, &error);
  struct rusage usage;

  g_assert_cmpfloat (get_seconds () - start, <, MAX_SECONDS);
  g_assert_false (read);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  if (!g_str_has_prefix (error->message, "planilla") || strstr (error->message, words) == NULL)
    g_error ("expected “%s”, got “%s”", words, error->message);
  getrusage (RUSAGE_SELF, &usage);
  if (!support_is_sanitized ())
    g_assert_cmpint (usage.ru_maxrss, <, MAX_KILOBYTES);
  g_bytes_unref (bytes);
}

static GBytes *
from_text (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static char *
repeat (const char *text,
        guint       times)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (out, text);
  return g_string_free (out, FALSE);
}

/* A sheet with that in its first cell. */
static GBytes *
sheet_of (const char *cells)
{
  g_autofree char *data = g_strconcat ("<sheetData><row>", cells, "</row></sheetData>", NULL);

  return tablas_xlsx (data, NULL, NULL, NULL);
}

static void
test_empty (void)
{
  const char *words = "the file is empty; choose the file with the table";

  assert_refused (from_text (""), LOGRO_DOCUMENT_ERROR_INVALID, words);
  assert_refused (from_text (" \r\n\t\n"), LOGRO_DOCUMENT_ERROR_INVALID, words);
  assert_refused (from_text ("\xEF\xBB\xBF"), LOGRO_DOCUMENT_ERROR_INVALID, words);
}

static void
test_other_kinds (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *words;
  } cases[] = {
    { "%PDF-1.7\n", 9, "it is a PDF" },
    { "{\\rtf1\\ansi Hola}", 17, "Rich Text Format" },
    { "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16, "there is a zero byte" },
    { "\x09\x08\x10\0\0\x06\x05\0", 8, "old Excel workbook (.xls)" },
    { "\x09\x04\x06\0\0\0", 6, "old Excel workbook (.xls)" },
    { "\x09\x02\x06\0\0\0", 6, "old Excel workbook (.xls)" },
    { "<html><table><tr><td>a\0b", 24, "not written in the letters it says" },
    { "\xFF\xFE" "a\0\0\0", 6, "UTF-16" },
    { "PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22,
      "neither a spreadsheet nor a text document" },
    { "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0", 25, "save it as .xlsx or .ods" },
    { "\xD0\xCF\x11\xE0 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 29, "old Word document (.doc)" },
    { "\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 37,
      "protected by a password" },
    { "<?xml version=\"1.0\"?><plan/>", 28, "no table that Logro knows" },
    { "\xFF\xFE" "a\0b", 5, "UTF-16" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (g_bytes_new (cases[i].bytes, cases[i].length), LOGRO_DOCUMENT_ERROR_REFUSED,
                    cases[i].words);
  assert_refused (tablas_pack ("foto.jpg", "nada", NULL), LOGRO_DOCUMENT_ERROR_REFUSED,
                  "neither a spreadsheet nor a text document");
  assert_refused (tablas_pack ("xl/workbook.bin", "nada", NULL), LOGRO_DOCUMENT_ERROR_REFUSED,
                  "binary Excel workbook");
}

/* Wherever the end is missing. */
static void
test_truncated (void)
{
  static const char * const rows[] = { "Criterio|Área de mejora", "1|No se mide", NULL };

  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (GBytes) whole = tablas_make (tablas_formats[i], rows);
      gsize size;
      const char *data = g_bytes_get_data (whole, &size);

      if (memcmp (data, "PK", 2) == 0)
        for (guint tenth = 1; tenth < 10; tenth++)
          assert_refused (g_bytes_new (data, size * tenth / 10), LOGRO_DOCUMENT_ERROR_SYNTAX,
                          "cut off or damaged");
    }
}

/* One letter of a packed part changed. */
static void
test_damaged (void)
{
  g_autofree char *text = repeat ("<c t=\"str\"><v>Dirección</v></c>", 400);
  g_autoptr (GBytes) whole = sheet_of (text);
  gsize size;
  g_autofree char *data = g_memdup2 (g_bytes_get_data (whole, &size), g_bytes_get_size (whole));
  g_autoptr (GError) error = NULL;
  char *part;

  size = g_bytes_get_size (whole);
  part = memmem (data, size, "xl/worksheets/sheet1.xml", 24);
  part[60] ^= 0x55;
  assert_refused (g_bytes_new (data, size), LOGRO_DOCUMENT_ERROR_SYNTAX, "damaged");
}

static void
test_not_xml (void)
{
  assert_refused (sheet_of ("<c><v>1</c>"), LOGRO_DOCUMENT_ERROR_SYNTAX, "is not XML");
  assert_refused (tablas_docx ("<w:tbl>"), LOGRO_DOCUMENT_ERROR_SYNTAX, "is not XML");
  assert_refused (tablas_odf ("text", "", "&nbsp;"), LOGRO_DOCUMENT_ERROR_SYNTAX, "is not XML");
  assert_refused (tablas_pack ("xl/workbook.xml", "<workbook/>", NULL), LOGRO_DOCUMENT_ERROR_SYNTAX,
                  "its part “xl/_rels/workbook.xml.rels” is missing");
}

/* Where the bytes could be read in two ways, neither is taken; nor letters that hide tags. */
static void
test_two_readings (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    int code;
    const char *words;
  } cases[] = {
    { "<d><p a=\"1\" <r></d>", 19, LOGRO_DOCUMENT_ERROR_SYNTAX, "cut off or damaged" },
    { "<d><p a='<'/></d>", 17, LOGRO_DOCUMENT_ERROR_SYNTAX, "cut off or damaged" },
    { "<d><?x <r ?></d>", 16, LOGRO_DOCUMENT_ERROR_SYNTAX, "cut off or damaged" },
    { "<d><!-x--></d>", 14, LOGRO_DOCUMENT_ERROR_SYNTAX, "cut off or damaged" },
    { "<d><!ENTITY a \"b\"></d>", 23, LOGRO_DOCUMENT_ERROR_REFUSED, "DOCTYPE" },
    { "<d><></d>", 9, LOGRO_DOCUMENT_ERROR_SYNTAX, "is not XML" },
    { "d", 1, LOGRO_DOCUMENT_ERROR_REFUSED, "it is not XML in UTF-8" },
    { "<\0d\0", 4, LOGRO_DOCUMENT_ERROR_REFUSED, "it is not XML in UTF-8" },
    { "<?xml version=\"1.0\" encoding=\"UTF-7\"?><d/>", 43, LOGRO_DOCUMENT_ERROR_REFUSED,
      "it is not XML in UTF-8" },
    { "", 0, LOGRO_DOCUMENT_ERROR_SYNTAX, "is not XML" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) part = g_bytes_new_static (cases[i].text, cases[i].length);

      assert_refused (tablas_pack_bytes ("word/document.xml", part), cases[i].code, cases[i].words);
    }
}

/* A comment of many megabytes, in which the parser would give up and the guard go on. */
static void
test_long_comment (void)
{
  g_autofree char *words = repeat ("palabras ", 1024 * 1024);
  g_autofree char *text = g_strconcat ("<office:document><!--", words, "--></office:document>",
                                       NULL);

  assert_refused (from_text (text), LOGRO_DOCUMENT_ERROR_REFUSED, "longer than 16 KB");
}

static void
test_zip_bomb (void)
{
  g_autofree char *zeros = repeat ("0000000000000000", 1024 * 1024);
  g_autofree char *cell = g_strconcat ("<c><v>", zeros, "</v></c>", NULL);
  g_autofree char *comment = g_strconcat ("<!--", zeros, "-->", NULL);

  assert_refused (sheet_of (cell), LOGRO_DOCUMENT_ERROR_REFUSED, "a cell is longer than 1 MB");
  assert_refused (sheet_of (comment), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 200 times its size");
}

static void
test_many_parts (void)
{
  zip_source_t *target = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_t *zip = zip_open_from_source (target, ZIP_TRUNCATE, NULL);
  zip_stat_t stat;
  g_autofree char *data = NULL;

  zip_source_keep (target);
  for (guint i = 0; i < 2001; i++)
    {
      g_autofree char *name = g_strdup_printf ("parte%u", i);

      zip_file_add (zip, name, zip_source_buffer (zip, "x", 1, 0), 0);
    }
  zip_close (zip);
  zip_source_stat (target, &stat);
  data = g_malloc (stat.size);
  zip_source_open (target);
  zip_source_read (target, data, stat.size);
  zip_source_free (target);
  assert_refused (g_bytes_new (data, stat.size), LOGRO_DOCUMENT_ERROR_REFUSED,
                  "more than 2,000 parts");
}

static void
test_tricks_with_names (void)
{
  static const char * const names[] = { "../../etc/passwd", "/etc/passwd", "xl/../../fuera",
                                        "xl\\..\\fuera", "C:fuera", "xl/..", ".." };
  g_autoptr (GBytes) twice = tablas_pack ("content.xml", "<a/>", "contenu.xml", "<b/>", NULL);
  gsize size;
  g_autofree char *data = g_memdup2 (g_bytes_get_data (twice, &size), g_bytes_get_size (twice));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_refused (tablas_pack (names[i], "x", NULL), LOGRO_DOCUMENT_ERROR_REFUSED,
                    "a name that leads out of its place");

  size = g_bytes_get_size (twice);
  for (char *p = data; (p = memmem (p, data + size - p, "contenu", 7)) != NULL;)
    memcpy (p, "content", 7);
  assert_refused (g_bytes_new (data, size), LOGRO_DOCUMENT_ERROR_SYNTAX, "damaged");
}

static void
test_password (void)
{
  g_autoptr (GBytes) plain = tablas_pack ("xl/workbook.xml", "<workbook/>", NULL);
  gsize size;
  g_autofree char *data = g_memdup2 (g_bytes_get_data (plain, &size), g_bytes_get_size (plain));
  char *central;

  size = g_bytes_get_size (plain);
  central = memmem (data, size, "PK\1\2", 4);
  data[6] |= 1;
  central[8] |= 1;
  assert_refused (g_bytes_new (data, size), LOGRO_DOCUMENT_ERROR_REFUSED, "protected by a "
                                                                          "password");
  assert_refused (tablas_pack ("mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                               "content.xml", "\x7f\x01", "META-INF/manifest.xml",
                               "<m:manifest><m:encryption-data/></m:manifest>", NULL),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "protected by a password");
}

/* Ten million cells in a few bytes. */
static void
test_repeated_cells (void)
{
#define CELL "<table:table-cell table:number-columns-repeated=\"1000\"><text:p>x</text:p>" \
             "</table:table-cell>"
#define ROWS(n, cells) "<table:table><table:table-row table:number-rows-repeated=\"" n "\">" cells \
                       "</table:table-row></table:table>"
  assert_refused (tablas_odf ("spreadsheet", "", ROWS ("10000", CELL)),
                  LOGRO_DOCUMENT_ERROR_REFUSED,
                  "a row is repeated 10000 times; delete the rows without content");
  assert_refused (tablas_odf ("spreadsheet", "", ROWS ("1900", CELL) ROWS ("1900", CELL)),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000,000 cells");
  assert_refused (tablas_odf ("spreadsheet", "", ROWS ("1", CELL CELL CELL)),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000 columns");
  assert_refused (tablas_odf ("spreadsheet", "", ROWS ("1", "<table:table-cell "
                              "table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                              "</table:table-cell>")),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000 columns");
  assert_refused (tablas_docx ("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000\"/></w:trPr><w:tc>"
                               "<w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000 columns");
  assert_refused (from_text ("<table><tr><td rowspan=2 colspan=2000>a<tr><td>b</table>"),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000 columns");
  assert_refused (from_text ("<table><tr><td colspan=1999>a<td colspan=9>b<td>c</table>"),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "more than 2,000 columns");
  assert_refused (sheet_of ("<c r=\"ZZZ1\"><v>1</v></c>"), LOGRO_DOCUMENT_ERROR_REFUSED,
                  "more than 2,000 columns");
}

static void
test_many_tables (void)
{
  g_autofree char *tables = repeat ("<w:tbl/>", 1001);

  assert_refused (tablas_docx (tables), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 1,000 tables");
}

/* What makes libxml2 busy for minutes. */
static void
test_entities (void)
{
  assert_refused (tablas_pack ("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b "
                               "\"&a;&a;&a;&a;\">]><workbook>&b;</workbook>",
                               "xl/_rels/workbook.xml.rels", "<Relationships/>", NULL),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "DOCTYPE");
}

static void
test_attributes (void)
{
  g_autoptr (GString) tag = g_string_new ("<c");
  g_autoptr (GString) small = g_string_new ("<c");
  g_autoptr (GString) spaces = g_string_new ("<c");
  g_autofree char *page = NULL;
  g_autofree char *hidden = NULL;

  for (guint i = 0; i < 40000; i++)
    g_string_append_printf (tag, " a%u=\"\"", i);
  g_string_append (tag, "/>");
  for (guint i = 0; i < 65; i++)
    g_string_append_printf (small, " a%u=\"\"", i);
  g_string_append (small, "/>");
  for (guint i = 0; i < 65; i++)
    g_string_append_printf (spaces, " xmlns:a%u=\"a\"", i);
  g_string_append (spaces, "/>");
  assert_refused (sheet_of (tag->str), LOGRO_DOCUMENT_ERROR_REFUSED, "longer than 16 KB");
  assert_refused (sheet_of (small->str), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 64 attributes");
  assert_refused (sheet_of (spaces->str), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 64 attributes");

  /* behind marks that could make one lose count of quotes */
  hidden = g_strconcat ("<!-- ' --><a b='>'/><![CDATA[ ' ]]><?x ' ?>", tag->str, NULL);
  assert_refused (sheet_of (hidden), LOGRO_DOCUMENT_ERROR_REFUSED, "longer than 16 KB");

  page = g_strconcat ("<html><body><table><tr><td", tag->str + 2, NULL);
  assert_refused (from_text (page), LOGRO_DOCUMENT_ERROR_REFUSED, "longer than any program writes");
  g_free (page);
  page = g_strconcat ("<html><body><table><tr><td", small->str + 2, NULL);
  assert_refused (from_text (page), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 64 attributes");
}

static void
test_depth (void)
{
  g_autofree char *tags = repeat ("<x>", 300);
  g_autofree char *spans = repeat ("<span>", 500);
  g_autofree char *page = g_strconcat ("<html><body>", spans, NULL);

  assert_refused (sheet_of (tags), LOGRO_DOCUMENT_ERROR_REFUSED, "nested more than 200 deep");
  assert_refused (from_text (page), LOGRO_DOCUMENT_ERROR_REFUSED, "more than 400 of its tags");
}

static void
test_long_cell (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *rows[] = { NULL, NULL };

  for (guint i = 0; words->len < 1100 * 1024; i++)
    g_string_append_printf (words, "palabra%x ", i * 2654435761u);
  rows[0] = words->str;

  for (guint i = 0; tablas_formats[i] != NULL; i++)
    assert_refused (tablas_make (tablas_formats[i], rows), LOGRO_DOCUMENT_ERROR_REFUSED,
                    g_str_equal (tablas_formats[i], "html") ? "longer than any" : "longer than 1 "
                                                                                  "MB");
}

/* A text of the file that every cell of a row refers to. */
static void
test_long_row (void)
{
  g_autoptr (GString) strings = g_string_new ("<si><t>");
  g_autoptr (GString) sheet = g_string_new ("<sheetData><row>");

  for (guint i = 0; strings->len < 1000 * 1024; i++)
    g_string_append_printf (strings, "palabra%x ", i * 2654435761u);
  g_string_append (strings, "</t></si>");
  for (guint i = 0; i < 1900; i++)
    g_string_append (sheet, "<c t=\"s\"><v>0</v></c>");
  g_string_append (sheet, "</row></sheetData>");
  assert_refused (tablas_xlsx (sheet->str, strings->str, NULL, NULL),
                  LOGRO_DOCUMENT_ERROR_REFUSED, "a row is longer than 16 MB");
}

/* The same where each cell has a text of its own. */
static void
test_long_row_of_texts (void)
{
  g_autofree char *words = repeat ("palabra ", 120000);
  g_autofree char *cell = g_strconcat ("<table:table-cell><text:p>", words,
                                       "</text:p></table:table-cell>", NULL);
  g_autofree char *cells = repeat (cell, 18);
  g_autofree char *text = g_strconcat ("<office:document><table:table><table:table-row>", cells,
                                       "</table:table-row></table:table></office:document>", NULL);

  assert_refused (from_text (text), LOGRO_DOCUMENT_ERROR_REFUSED, "a row is longer than 16 MB");
}

static void
test_csv (void)
{
  assert_refused (from_text ("a,b\n\"uno,dos\n"), LOGRO_DOCUMENT_ERROR_SYNTAX,
                  "line 2: the quote (\") that begins a cell here is not closed");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fuente/mala/empty", test_empty);
  g_test_add_func ("/exchange/fuente/mala/other-kinds", test_other_kinds);
  g_test_add_func ("/exchange/fuente/mala/truncated", test_truncated);
  g_test_add_func ("/exchange/fuente/mala/damaged", test_damaged);
  g_test_add_func ("/exchange/fuente/mala/not-xml", test_not_xml);
  g_test_add_func ("/exchange/fuente/mala/two-readings", test_two_readings);
  g_test_add_func ("/exchange/fuente/mala/long-comment", test_long_comment);
  g_test_add_func ("/exchange/fuente/mala/zip-bomb", test_zip_bomb);
  g_test_add_func ("/exchange/fuente/mala/many-parts", test_many_parts);
  g_test_add_func ("/exchange/fuente/mala/tricks-with-names", test_tricks_with_names);
  g_test_add_func ("/exchange/fuente/mala/password", test_password);
  g_test_add_func ("/exchange/fuente/mala/repeated-cells", test_repeated_cells);
  g_test_add_func ("/exchange/fuente/mala/many-tables", test_many_tables);
  g_test_add_func ("/exchange/fuente/mala/entities", test_entities);
  g_test_add_func ("/exchange/fuente/mala/attributes", test_attributes);
  g_test_add_func ("/exchange/fuente/mala/depth", test_depth);
  g_test_add_func ("/exchange/fuente/mala/long-cell", test_long_cell);
  g_test_add_func ("/exchange/fuente/mala/long-row", test_long_row);
  g_test_add_func ("/exchange/fuente/mala/long-row-of-texts", test_long_row_of_texts);
  g_test_add_func ("/exchange/fuente/mala/csv", test_csv);
  return g_test_run ();
}
