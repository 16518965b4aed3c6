/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the files of the tests of reading, each as its own program would write it. */

#include "tablas.h"

#include <string.h>
#include <unistd.h>
#include <zip.h>

#include "exchange/fuente-aparte.h"

const char * const tablas_formats[] = { "csv", "puntoycoma", "tsv", "utf16", "windows-1252", "xlsx",
                                        "xlsx-inline", "ods", "docx", "odt", "html", NULL };

typedef struct
{
  GPtrArray *names;
  GPtrArray *parts; /* GBytes */
} Package;

static GBytes *
pack (const Package *package)
{
  zip_source_t *target = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_t *zip = zip_open_from_source (target, ZIP_TRUNCATE, NULL);
  zip_stat_t stat;
  char *data;

  zip_source_keep (target);
  for (guint i = 0; i < package->parts->len; i++)
    {
      gsize size;
      const void *part = g_bytes_get_data (package->parts->pdata[i], &size);

      zip_file_add (zip, package->names->pdata[i], zip_source_buffer (zip, part, size, 0), 0);
    }
  g_assert_cmpint (zip_close (zip), ==, 0);
  zip_source_stat (target, &stat);
  data = g_malloc (stat.size);
  zip_source_open (target);
  zip_source_read (target, data, stat.size);
  zip_source_close (target);
  zip_source_free (target);
  return g_bytes_new_take (data, stat.size);
}

GBytes *
tablas_pack (const char *name,
             ...)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  const Package package = { names, parts };
  va_list args;

  va_start (args, name);
  for (; name != NULL; name = va_arg (args, const char *))
    {
      const char *text = va_arg (args, const char *);

      g_ptr_array_add (names, (char *) name);
      g_ptr_array_add (parts, g_bytes_new_static (text, strlen (text)));
    }
  va_end (args);
  return pack (&package);
}

GBytes *
tablas_pack_bytes (const char *name,
                   GBytes     *part)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  const Package package = { names, parts };

  g_ptr_array_add (names, (char *) name);
  g_ptr_array_add (parts, part);
  return pack (&package);
}

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define SHEET_NS "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" " \
                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

GBytes *
tablas_xlsx (const char *sheet,
             const char *strings,
             const char *styles,
             const char *workbook)
{
  g_autofree char *sheets = g_strconcat (HEAD "<worksheet " SHEET_NS ">", sheet, "</worksheet>",
    NULL);
  g_autofree char *book = g_strconcat (
    HEAD "<workbook " SHEET_NS ">", workbook != NULL ? workbook :
    "<sheets><sheet name=\"Hoja1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>", "</workbook>", NULL);
  g_autofree char *texts = g_strconcat (HEAD "<sst " SHEET_NS ">", strings != NULL ? strings : "",
                                        "</sst>", NULL);
  g_autofree char *looks = g_strconcat (HEAD "<styleSheet " SHEET_NS ">",
                                        styles != NULL ? styles : "", "</styleSheet>", NULL);

  return tablas_pack (
    "[Content_Types].xml", HEAD "<Types/>", "xl/workbook.xml", book, "xl/_rels/workbook.xml.rels",
    HEAD "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>",
    "xl/styles.xml", looks, "xl/sharedStrings.xml", texts, "xl/worksheets/sheet1.xml", sheets,
    NULL);
}

GBytes *
tablas_odf (const char *kind,
            const char *styles,
            const char *body)
{
  g_autofree char *mimetype = g_strconcat ("application/vnd.oasis.opendocument.", kind, NULL);
  g_autofree char *content = g_strconcat (
    HEAD "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
    "xmlns:style=\"s\" xmlns:dc=\"d\"><office:automatic-styles>", styles,
    "</office:automatic-styles><office:body><office:", kind, ">", body, "</office:", kind,
    "></office:body></office:document-content>", NULL);

  return tablas_pack ("mimetype", mimetype, "content.xml", content, "META-INF/manifest.xml",
                      HEAD "<manifest/>", NULL);
}

GBytes *
tablas_docx (const char *body)
{
  g_autofree char *document = g_strconcat (
    HEAD "<w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>", body, "</w:body></w:document>", NULL);

  return tablas_pack ("[Content_Types].xml", HEAD "<Types/>", "word/document.xml", document, NULL);
}

/* How a format writes a table: what stands around all, a row, a cell and a line of one. */
typedef struct
{
  const char *open;
  const char *row;
  const char *cell;
  const char *line;
  const char *line_end;
  const char *cell_end;
  const char *row_end;
  const char *close;
} Markup;

static const Markup ods = {
  "<table:table table:name=\"Hoja1\">", "<table:table-row>", "<table:table-cell>", "<text:p>",
  "</text:p>", "</table:table-cell>", "</table:table-row>", "</table:table>",
};
static const Markup docx = {
  "<w:tbl>", "<w:tr>", "<w:tc>", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>", "</w:tc>", "</w:tr>",
  "</w:tbl>",
};
static const Markup html = {
  "<html><body><table>", "<tr>", "<td>", "", "<br>", "</td>", "</tr>", "</table></body></html>",
};
static const Markup xlsx_inline = {
  "<sheetData>", "<row>", "<c t=\"inlineStr\"><is><t>", "", "\n", "</t></is></c>", "</row>",
  "</sheetData>",
};

static void
append_cell (GString      *out,
             const Markup *markup,
             const char   *cell)
{
  g_auto (GStrv) lines = g_strsplit (cell, "\n", -1);

  g_string_append (out, markup->cell);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (lines[i], -1);

      g_string_append (out, markup->line);
      g_string_append (out, escaped);
      if (lines[i + 1] != NULL || *markup->line != '\0')
        g_string_append (out, markup->line_end);
    }
  g_string_append (out, markup->cell_end);
}

static char *
mark_up (const Markup       *markup,
         const char * const *rows)
{
  GString *out = g_string_new (markup->open);

  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);

      g_string_append (out, markup->row);
      for (guint j = 0; cells[j] != NULL; j++)
        append_cell (out, markup, cells[j]);
      g_string_append (out, markup->row_end);
    }
  g_string_append (out, markup->close);
  return g_string_free (out, FALSE);
}

static char *
make_text (char                delimiter,
           const char * const *rows)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);

      for (guint j = 0; cells[j] != NULL; j++)
        {
          g_auto (GStrv) parts = g_strsplit (cells[j], "\"", -1);
          g_autofree char *doubled = g_strjoinv ("\"\"", parts);

          if (j > 0)
            g_string_append_c (out, delimiter);
          if (*cells[j] != '\0')
            g_string_append_printf (out, "\"%s\"", doubled);
        }
      g_string_append (out, "\r\n");
    }
  return g_string_free (out, FALSE);
}

static GBytes *
make_shared (const char * const *rows)
{
  g_autoptr (GString) strings = g_string_new (NULL);
  g_autoptr (GString) sheet = g_string_new ("<sheetData>");
  guint n = 0;

  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);

      g_string_append_printf (sheet, "<row r=\"%u\">", i + 1);
      for (guint j = 0; cells[j] != NULL; j++)
        if (*cells[j] != '\0')
          {
            g_autofree char *escaped = g_markup_escape_text (cells[j], -1);

            g_string_append_printf (strings, "<si><t xml:space=\"preserve\">%s</t></si>", escaped);
            g_string_append_printf (sheet, "<c r=\"%c%u\" t=\"s\"><v>%u</v></c>", 'A' + j, i + 1,
                                    n++);
          }
      g_string_append (sheet, "</row>");
    }
  g_string_append (sheet, "</sheetData>");
  return tablas_xlsx (sheet->str, strings->str, NULL, NULL);
}

static GBytes *
make_encoded (const char         *charset,
              const char * const *rows)
{
  g_autofree char *text = make_text (';', rows);
  g_autofree char *marked = strcmp (charset, "UTF-16LE") == 0 ? g_strconcat ("\xEF\xBB\xBF", text,
                                                                            NULL)
                                                               : g_strdup (text);
  gsize length;
  char *encoded = g_convert (marked, -1, charset, "UTF-8", NULL, &length, NULL);

  g_assert_nonnull (encoded);
  return g_bytes_new_take (encoded, length);
}

GBytes *
tablas_make (const char         *format,
             const char * const *rows)
{
  gboolean opendocument = strcmp (format, "ods") == 0 || strcmp (format, "odt") == 0;
  g_autofree char *text = NULL;

  if (strcmp (format, "utf16") == 0)
    return make_encoded ("UTF-16LE", rows);
  if (strcmp (format, "windows-1252") == 0)
    return make_encoded ("WINDOWS-1252", rows);
  if (strcmp (format, "xlsx") == 0)
    return make_shared (rows);
  if (strcmp (format, "xlsx-inline") == 0)
    {
      text = mark_up (&xlsx_inline, rows);
      return tablas_xlsx (text, NULL, NULL, NULL);
    }
  if (opendocument)
    {
      text = mark_up (&ods, rows);
      return tablas_odf (strcmp (format, "ods") == 0 ? "spreadsheet" : "text", "", text);
    }
  if (strcmp (format, "docx") == 0)
    {
      text = mark_up (&docx, rows);
      return tablas_docx (text);
    }
  text = strcmp (format, "html") == 0 ? mark_up (&html, rows)
         : make_text (strcmp (format, "tsv") == 0 ? '\t' : *format == 'p' ? ';' : ',', rows);
  return g_bytes_new (text, strlen (text));
}

static gboolean
on_table (const LogroFuenteTabla *tabla,
          gpointer                data)
{
  g_string_append_printf (data, "tabla %s%s\n", tabla->nombre != NULL ? tabla->nombre : "-",
                          tabla->oculta ? " oculta" : "");
  return TRUE;
}

static gboolean
on_row (const LogroFuenteFila *fila,
        gpointer               data)
{
  static const char kinds[] = { ' ', '#', '@', '%' };

  g_string_append_printf (data, "%u%s:", fila->numero, fila->oculta ? " oculta" : "");
  for (guint i = 0; i < fila->n; i++)
    {
      const LogroFuenteCelda *celda = &fila->celdas[i];
      g_autofree char *texto = g_strdelimit (g_strdup (celda->texto), "\n", '/');

      g_string_append_printf (data, "%s%u=%s", i > 0 ? "|" : "", celda->columna, texto);
      if (celda->dato != LOGRO_FUENTE_TEXTO)
        g_string_append_c (data, kinds[celda->dato]);
      if (celda->marcas & LOGRO_FUENTE_OCULTA)
        g_string_append (data, "(oculta)");
      if (celda->marcas & LOGRO_FUENTE_SIN_VALOR)
        g_string_append (data, "(sin valor)");
    }
  g_string_append_c (data, '\n');
  return TRUE;
}

static gboolean
on_union (const LogroFuenteUnion *unidas,
          gpointer                data)
{
  g_string_append_printf (data, "unidas %u,%u %ux%u\n", unidas->fila, unidas->columna,
                          unidas->n_filas, unidas->n_columnas);
  return TRUE;
}

static gboolean
on_paragraph (const char *texto,
              gpointer    data)
{
  g_string_append_printf (data, "¶%s\n", texto);
  return TRUE;
}

const LogroFuenteSalida tablas_salida = { on_table, on_row, on_union, on_paragraph };

char *
tablas_flatten (GBytes      *bytes,
                const char  *name,
                GPtrArray   *avisos,
                GError     **error)
{
  g_autoptr (GString) out = g_string_new (NULL);

  if (!logro_fuente_read (bytes, name, &tablas_salida, out, avisos, error))
    return NULL;
  return g_strdup (out->str);
}

void
tablas_assert_flat (GBytes     *bytes,
                    const char *expected)
{
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *flat = tablas_flatten (bytes, "tabla", avisos, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (flat, ==, expected);
  g_bytes_unref (bytes);
}

char *
tablas_flatten_apart (GBytes      *bytes,
                      const char  *name,
                      GPtrArray   *avisos,
                      GError     **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  int fd = logro_fuente_hold (bytes, error);
  gboolean read = fd >= 0 &&
                  logro_fuente_read_apart (fd, name, &tablas_salida, out, avisos, NULL,
                                           LOGRO_FUENTE_MAX_SECONDS, error);

  if (fd >= 0)
    close (fd);
  return read ? g_strdup (out->str) : NULL;
}

LogroTuboEstado
tablas_take (LogroTubo *tubo,
             GBytes    *sent)
{
  gsize size;
  const char *data = g_bytes_get_data (sent, &size);
  LogroTuboEstado state = LOGRO_TUBO_OPEN;

  while (size > 0 && state == LOGRO_TUBO_OPEN)
    {
      gsize room;
      char *space = logro_tubo_get_space (tubo, &room);
      gsize piece = MIN (room, size);

      memcpy (space, data, piece);
      data += piece;
      size -= piece;
      state = logro_tubo_take (tubo, piece);
    }
  return state;
}
