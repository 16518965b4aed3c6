/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that are sound and yet not as most are: other programs, old versions, tables within tables.
 */

#include "exchange/fuente.h"

#include <locale.h>
#include <string.h>

#include "tablas.h"

static GBytes *
from_text (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

/* A sheet of one row whose cells have @values, each in a format of its own. */
static GBytes *
sheet_of_formats (const char * const (*cells)[2],
                  guint                n)
{
  g_autoptr (GString) row = g_string_new ("<sheetData><row>");
  g_autoptr (GString) codes = g_string_new ("<numFmts>");
  g_autoptr (GString) styles = g_string_new ("<cellXfs>");
  g_autofree char *looks = NULL;

  for (guint i = 0; i < n; i++)
    {
      const char *format = cells[i][0];
      gboolean builtin = g_ascii_isdigit (*format) &&
                         strspn (format, "0123456789") == strlen (format);
      g_autofree char *escaped = g_markup_escape_text (format, -1);

      if (builtin)
        g_string_append_printf (styles, "<xf numFmtId=\"%s\"/>", format);
      else
        {
          g_string_append_printf (codes, "<numFmt numFmtId=\"%u\" formatCode=\"%s\"/>", 200 + i,
                                  escaped);
          g_string_append_printf (styles, "<xf numFmtId=\"%u\"/>", 200 + i);
        }
      g_string_append_printf (row, "<c s=\"%u\"><v>%s</v></c>", i, cells[i][1]);
    }
  g_string_append (row, "</row></sheetData>");
  looks = g_strconcat (codes->str, "</numFmts>", styles->str, "</cellXfs>", NULL);
  return tablas_xlsx (row->str, NULL, looks, NULL);
}

static void
test_xlsx_formats (void)
{
  static const char * const cells[][2] = {
    { "9", "0.25" }, { "10", "0.255" }, { "17", "45536" }, { "15", "45536" }, { "22", "45536.5" },
    { "30", "45536" }, { "57", "45536" }, { "20", "0.5" }, { "46", "0.5" }, { "3", "1234" },
    { "48", "0.1" }, { "13", "0.5" }, { "23", "7" }, { "32", "7" }, { "59", "7" },
    { "yyyy", "45536" }, { "YYYY\\-MM", "45536" }, { "h:mm AM/PM", "0.75" },
    { "[$-C0A]", "7" }, { "\"sin cerrar", "7" }, { "0\\", "7" }, { "0_)* ", "7" },
    { "0.0%", "0.125" }, { "0.00;[Red]-0.00", "7" }, { "mm/aaaa", "45536" },
    { "20", "0.999999" }, { "20", "0.354166666666667" },
  };

  tablas_assert_flat (sheet_of_formats (cells, G_N_ELEMENTS (cells)),
    "tabla Hoja1\n1:0=25%|1=25.5%|2=2024-09-01%|3=2024-09-01@|4=2024-09-01@|5=2024-09-01@|"
    "6=2024-09-01@|7=12:00|8=12:00|9=1234#|10=0.1#|11=0.5#|12=7#|13=7#|14=7#|15=2024-09-01@|"
    "16=2024-09-01%|17=18:00|18=7#|19=7#|20=7#|21=7#|22=12.5%|23=7#|24=2024-09-01%|25=23:59|"
    "26=08:30\n");
}

/* What is out of the calendar or of the clock, or no number, stays what it is. */
static void
test_xlsx_no_dates (void)
{
  static const char * const cells[][2] = {
    { "14", "0" }, { "14", "-3" }, { "14", "500000" }, { "14", "2000000" }, { "14", "nan" },
    { "20", "1.5" }, { "20", "-0.5" }, { "9", "inf" }, { "1", "0.30000000000000004" },
    { "1", "nan00000000000" },
  };

  tablas_assert_flat (sheet_of_formats (cells, G_N_ELEMENTS (cells)),
    "tabla Hoja1\n1:0=0#|1=-3#|2=500000#|3=2000000#|4=nan#|5=1.5#|6=-0.5#|7=inf#|8=0.3#|"
    "9=nan00000000000#\n");
}

/* References that say half, or nothing that can be. */
static void
test_xlsx_references (void)
{
  tablas_assert_flat (tablas_xlsx (
    "<cols><col min=\"1\" max=\"1\" hidden=\"true\"/><col min=\"2\" max=\"2\" hidden=\"0\"/></cols>"
    "<sheetData><row r=\"x\" hidden=\"true\"><c r=\"7\" vm=\"1\"><v>1</v></c>"
    "<c r=\"b1\" p=\"0\"><v>2</v></c><c r=\"ABCDEFGHIJKLM1\"><v>3</v></c>"
    "<c t=\"n\"><v>4</v></c><c t=\"b\"><v>0</v></c><c t=\"d\"><v>2024</v></c></row></sheetData>"
    "<mergeCells><mergeCell/><mergeCell ref=\"A1\"/><mergeCell ref=\"B3:A1\"/>"
    "<mergeCell ref=\"B3:A4\"/><mergeCell ref=\"B:C\"/><mergeCell ref=\"A1:B99999999999\"/>"
    "<mergeCell ref=\"A1:B22222222222222222222222222222222222222222222222222222222222222\"/>"
    "</mergeCells>", NULL, NULL, NULL),
    "tabla Hoja1\n1 oculta:0=1#(oculta)|1=2#|2=3#|3=4#|4=FALSE|5=2024\n"
    "unidas 1,0 999999999x2\n");
}

/* Sheets that are very hidden, that say nothing of themselves, or that lie elsewhere. */
static void
test_xlsx_workbook (void)
{
  tablas_assert_flat (tablas_pack (
    "xl/workbook.xml", "<workbook><workbookPr date1904=\"true\"/><sheets><sheet name=\"Uno\" "
    "state=\"veryHidden\" id=\"r1\"/><sheet/><sheet name=\"Dos\" id=\"r1\"/>"
    "<sheet name=\"Ajena\" id=\"r2\"/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
    "<Relationships><Relationship Target=\"hoja.xml\"/><Relationship Id=\"r9\"/>"
    "<Relationship Id=\"r1\" Target=\"hoja.xml\"/><Relationship Id=\"r1\" Target=\"otra.xml\"/>"
    "<Relationship Id=\"r2\" Target=\"http://example.cl/\" TargetMode=\"External\"/>"
    "</Relationships>", "xl/hoja.xml", "<worksheet><sheetData><row><c s=\"3\"><v>1</v></c></row>"
    "</sheetData></worksheet>", NULL),
    "tabla Uno oculta\n1:0=1#\ntabla \ntabla Dos\n1:0=1#\ntabla Ajena\n");
}

/* As LibreOffice writes it: columns up to the last there can be, sheets within cells, notes. */
static void
test_ods_odd (void)
{
  tablas_assert_flat (
      tablas_odf (
          "spreadsheet",
          "<style:style><style:table-properties table:display=\"false\"/></style:style>"
          "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/>"
          "</style:style>",
          "<table:table table:name=\"H\" table:style-name=\"ta1\">"
          "<table:table-column table:number-columns-repeated=\"16384\"/>"
          "<table:table-row table:visibility=\"filter\">"
          "<table:table-cell office:value-type=\"currency\" office:value=\"1500\"><text:p>$ 1.500</text:p>"
          "</table:table-cell>"
          "<table:table-cell office:value-type=\"float\"><text:p>siete</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\"><text:p>pronto</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-09-01\">"
          "<text:p>domingo 1 de septiembre de 2024</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-09-01\">"
          "<text:p>2024</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-09-01\">"
          "<text:p>09/2024</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-09-01\">"
          "<text:p>sep 01/2024</text:p></table:table-cell>"
          "<table:table-cell table:formula=\"of:=A1\"><text:p>visto</text:p></table:table-cell>"
          "<table:table-cell><text:p>uno<office:annotation><dc:creator>Ana</dc:creator><text:p>nota"
          "</text:p></office:annotation> dos<text:tab/>tres<text:line-break/>cuatro</text:p>"
          "</table:table-cell></table:table-row></table:table>"),
      "tabla H\n1 oculta:0=1500#|1=siete#|2=pronto|3=2024-09-01@|4=2024-09-01@|5=2024-09-01%|"
      "6=2024-09-01@|7=visto|8=uno dos\ttres/cuatro\n");
}

/* A table within a cell is part of what the cell says. */
static void
test_odt_nested (void)
{
  tablas_assert_flat (tablas_odf ("text", "",
    "<text:p>Antes<draw:frame xmlns:draw=\"w\"><draw:text-box><text:p>marco</text:p>"
    "</draw:text-box></draw:frame></text:p><text:line-break/>"
    "<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
    "<table:table table:name=\"dentro\"><table:table-column/><table:table-row><table:table-cell>"
    "<text:p>b</text:p></table:table-cell><table:covered-table-cell/><table:table-cell>"
    "<text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
    "<text:p>d</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
    "<table:table-cell><text:p>e</text:p></table:table-cell></table:table-row></table:table>"),
    "¶Antes\nmarco\ntabla -\n1:0=a/b\tc/d|1=e\n");
}

#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"

/* Text boxes, a union that nothing began, lists whose marks were taken off, text between cells. */
static void
test_docx_odd (void)
{
  tablas_assert_flat (tablas_docx (
    "<w:br/><w:p><w:r><w:t>Antes</w:t></w:r><w:r><w:txbxContent>" P ("cuadro") "</w:txbxContent>"
    "</w:r></w:p><w:numId w:val=\"1\"/><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" P ("a")
    "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"0\"/></w:tcPr><w:p><w:pPr><w:numPr>"
    "<w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc>" P ("c")
    "<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" P ("d")
    "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"),
    "¶Antes\ncuadro\ntabla -\n1:0=a|1=b|2=c/d\n");
}

/* A page that somebody wrote by hand. */
static void
test_html_odd (void)
{
  tablas_assert_flat (from_text (
    "<p>Antes</p><ul><li>uno<li>dos</ul><table><td>a<td colspan=x>b<td rowspan=0>Dirección\xC2\xA0"
    "de<br> Obras<tr style='display: none'><td>c<tr style='color: red'><td>d"
    "<table><li>suelto<tr><td>e<td>f</tr></table><td>g</table><p>Fin"),
    "¶Antes\n¶• uno\n¶• dos\ntabla -\n1:0=a|1=b|2=Dirección de/Obras\n2 oculta:0=c\n"
    "3:0=d/• suelto/e f|1=g\n¶Fin\n");
}

/* Other ways to write XML and letters that mean the same. */
static void
test_xml_odd (void)
{
  static const char *const heads[] = {
    "\xEF\xBB\xBF<?xml version='1.0'?>",
    "<?xml version=\"1.0\" encoding='UTF-8' standalone='yes'?>",
    "<?xml version=\"1.0\" encoding=\"us-ascii\"?>",
    "\n",
    "<?xml version=\"1.0\"?><?otro a>b ?>",
    "<?xml version=\"1.0\"?><!-- a > b -> c encoding=x --><?y?>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autofree char *text = g_strconcat (
        heads[i], "<d><x:p/><tbl><tr><tc a='>' b=\"'>\"><p><r><t>Hola<![CDATA[ ]>]] > ",
        "a]]></t></r></p></tc></tr></tbl></d>", NULL);

      g_test_message ("%s", heads[i]);
      tablas_assert_flat (tablas_pack ("word/document.xml", text, NULL),
                          "tabla -\n1:0=Hola ]>]] > a\n");
    }
}

/* Texts from other computers, to their last letter. */
static void
test_letters (void)
{
  tablas_assert_flat (g_bytes_new ("a,b\n1,\xC3\xB1", 8), "tabla -\n1:0=a|1=b\n2:0=1|1=ñ\n");
  tablas_assert_flat (g_bytes_new ("\xFE\xFF\0a\0,\0b\0\n\0c\0,\0\xF1\0", 16),
                      "tabla -\n1:0=a|1=b\n2:0=c|1=ñ\n");
  tablas_assert_flat (g_bytes_new ("\xFE" "a,b\nc,\xF1", 8), "tabla -\n1:0=þa|1=b\n2:0=c|1=ñ\n");
  tablas_assert_flat (g_bytes_new ("\xFF" "a,b\nc,\xF1", 8), "tabla -\n1:0=ÿa|1=b\n2:0=c|1=ñ\n");
}

/* What an office program saved as text: a cell that goes on, blank lines, lines that do not fit. */
static void
test_text_of_document (void)
{
  tablas_assert_flat (from_text ("\tUno\n\tDos\n\n\tA\nsigue\n\t\nlo otro\n\n\n\tB\n\tC\n\tD\n"
                                 "Fin"),
                      "tabla -\n1:0=Uno|1=Dos\n4:0=A/sigue|1=lo otro\n10:0=B|1=C|2=D/Fin\n");
  tablas_assert_flat (from_text ("\tUno\n\tDos\n\tTres\n\tCuatro"),
                      "tabla -\n1:0=Uno|1=Dos|2=Tres|3=Cuatro\n");
  tablas_assert_flat (from_text ("\ta\tb\n\tc\td\n\te\tf\n\tg\th\n"),
                      "tabla -\n1:1=a|2=b\n2:1=c|2=d\n3:1=e|2=f\n4:1=g|2=h\n");
}

static gboolean
stop_row (const LogroFuenteFila *fila,
          gpointer               data)
{
  return ++*(guint *) data < 3;
}

static gboolean
stop_table (const LogroFuenteTabla *tabla,
            gpointer                data)
{
  ++*(guint *) data;
  return FALSE;
}

static gboolean
stop_union (const LogroFuenteUnion *unidas,
            gpointer                data)
{
  ++*(guint *) data;
  return FALSE;
}

static gboolean
stop_paragraph (const char *texto,
                gpointer    data)
{
  return ++*(guint *) data < 2;
}

/* Whoever has seen enough says so of anything, and what nobody asks for is not told. */
static void
test_stop (void)
{
  static const LogroFuenteSalida asked[] = {
    { .fila = stop_row }, { .tabla = stop_table }, { .unidas = stop_union },
    { .parrafo = stop_paragraph }, { NULL },
  };
  static const guint told[] = { 3, 1, 1, 2, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr (GBytes) ods = tablas_odf ("text", "",
        "<text:p>a</text:p><table:table><table:table-row table:number-rows-repeated=\"5\">"
        "<table:table-cell table:number-columns-spanned=\"2\"><text:p>x</text:p>"
        "</table:table-cell></table:table-row></table:table><text:p>b</text:p><text:p>c</text:p>"
        "<table:table/>");
      g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;
      guint n = 0;

      g_assert_true (logro_fuente_read (ods, "tabla", &asked[i], &n, avisos, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (n, ==, told[i]);
    }
}

static gboolean
count_paragraph (const char *texto,
                 gpointer    data)
{
  ++*(guint *) data;
  return TRUE;
}

/* Of a whole book only so many paragraphs are passed on. */
static void
test_many_paragraphs (void)
{
  static const LogroFuenteSalida salida = { .parrafo = count_paragraph };
  g_autoptr (GString) page = g_string_new ("<html>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;

  for (guint i = 0; i < 20005; i++)
    g_string_append (page, "<p>a");
  bytes = g_bytes_new (page->str, page->len);
  g_assert_true (logro_fuente_read (bytes, "tabla", &salida, &n, avisos, NULL));
  g_assert_cmpuint (n, ==, 20000);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fuente/raras/xlsx-formats", test_xlsx_formats);
  g_test_add_func ("/exchange/fuente/raras/xlsx-no-dates", test_xlsx_no_dates);
  g_test_add_func ("/exchange/fuente/raras/xlsx-references", test_xlsx_references);
  g_test_add_func ("/exchange/fuente/raras/xlsx-workbook", test_xlsx_workbook);
  g_test_add_func ("/exchange/fuente/raras/ods-odd", test_ods_odd);
  g_test_add_func ("/exchange/fuente/raras/odt-nested", test_odt_nested);
  g_test_add_func ("/exchange/fuente/raras/docx-odd", test_docx_odd);
  g_test_add_func ("/exchange/fuente/raras/html-odd", test_html_odd);
  g_test_add_func ("/exchange/fuente/raras/xml-odd", test_xml_odd);
  g_test_add_func ("/exchange/fuente/raras/letters", test_letters);
  g_test_add_func ("/exchange/fuente/raras/text-of-document", test_text_of_document);
  g_test_add_func ("/exchange/fuente/raras/stop", test_stop);
  g_test_add_func ("/exchange/fuente/raras/many-paragraphs", test_many_paragraphs);
  return g_test_run ();
}
