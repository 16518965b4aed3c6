/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an XLSX file says before its sheets: where they are, how numbers look, and the texts that
 * cells refer to by number.
 *
 * The texts are most of a large file. They are kept one behind the other in blocks, with four bytes
 * each to find them: the place among all blocks. A text never stands across two blocks; one that
 * does not fit begins the next, and one that is larger than a block has one of its own size. */

#include "exchange/fuente-libro.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/error.h"

#define BLOCK (256 * 1024)
#define MAX_TEXTS (112 * 1024 * 1024)
#define MAX_SHEETS 500

typedef struct
{
  LogroLibro *libro;
  gboolean cells; /* within cellXfs */
  GHashTable *codes; /* id → LogroLibroFormato + 1 */
  gboolean in_text;
  guint phonetic; /* within so many rPh */
  GString *text;
} Reading;

static void
hoja_free (LogroLibroHoja *hoja)
{
  g_free (hoja->nombre);
  g_free (hoja->id);
  g_free (hoja->part);
  g_free (hoja);
}

static void
ignore_end (int      tag,
            gpointer data)
{
}

static void
ignore_text (const char *text,
             gsize       length,
             gpointer    data)
{
}

/* xl/workbook.xml */
static const char * const workbook_tags[] = { "sheet", "workbookPr", NULL };

static void
on_workbook_start (int                          tag,
                   const LogroFuenteAttributes *attributes,
                   gpointer                     data)
{
  LogroLibro *self = data;
  LogroLibroHoja *hoja;
  char nombre[256] = "", id[256] = "";

  if (tag == 1)
    self->desde_1904 = logro_fuente_attribute_is (attributes, "date1904", "1") ||
                       logro_fuente_attribute_is (attributes, "date1904", "true");
  if (tag != 0 || self->hojas->len == MAX_SHEETS)
    return;
  logro_fuente_get_attribute (attributes, "name", nombre, sizeof nombre);
  logro_fuente_get_attribute (attributes, "id", id, sizeof id);
  hoja = g_new0 (LogroLibroHoja, 1);
  hoja->nombre = g_strdup (nombre);
  hoja->id = g_strdup (id);
  hoja->oculta = logro_fuente_attribute_is (attributes, "state", "hidden") ||
                 logro_fuente_attribute_is (attributes, "state", "veryHidden");
  g_ptr_array_add (self->hojas, hoja);
}

/* xl/_rels/workbook.xml.rels: what is outside of the file is never looked at. */
static const char * const relation_tags[] = { "Relationship", NULL };

static void
on_relation_start (int                          tag,
                   const LogroFuenteAttributes *attributes,
                   gpointer                     data)
{
  LogroLibro *self = data;
  char id[256], target[512];

  if (tag != 0 || logro_fuente_attribute_is (attributes, "TargetMode", "External") ||
      !logro_fuente_get_attribute (attributes, "Id", id, sizeof id) ||
      !logro_fuente_get_attribute (attributes, "Target", target, sizeof target))
    return;
  for (guint i = 0; i < self->hojas->len; i++)
    {
      LogroLibroHoja *hoja = self->hojas->pdata[i];

      if (strcmp (hoja->id, id) == 0 && hoja->part == NULL)
        hoja->part = *target == '/' ? g_strdup (target + 1) : g_strconcat ("xl/", target, NULL);
    }
}

/* xl/styles.xml */
static const char * const style_tags[] = { "xf", "cellXfs", "numFmt", NULL };

static void
on_style_start (int                          tag,
                const LogroFuenteAttributes *attributes,
                gpointer                     data)
{
  Reading *reading = data;
  guint id = logro_fuente_get_count (attributes, "numFmtId", 0);
  char code[1024];

  if (tag == 2 && logro_fuente_get_attribute (attributes, "formatCode", code, sizeof code))
    g_hash_table_insert (reading->codes, GUINT_TO_POINTER (id),
                         GINT_TO_POINTER (logro_libro_judge_format (code) + 1));
  else if (tag == 1)
    reading->cells = TRUE;
  else if (tag == 0 && reading->cells)
    {
      gpointer known = g_hash_table_lookup (reading->codes, GUINT_TO_POINTER (id));
      guint8 formato = logro_libro_get_builtin (id);

      if (known != NULL)
        formato = GPOINTER_TO_INT (known) - 1;
      g_byte_array_append (reading->libro->formatos, &formato, 1);
    }
}

static void
on_style_end (int      tag,
              gpointer data)
{
  Reading *reading = data;

  if (tag == 1)
    reading->cells = FALSE;
}

/* xl/sharedStrings.xml: rPh tells how a text is read aloud in Japanese. */
static const char * const string_tags[] = { "t", "si", "rPh", NULL };

static void
on_string_start (int                          tag,
                 const LogroFuenteAttributes *attributes,
                 gpointer                     data)
{
  Reading *reading = data;

  if (tag == 1)
    g_string_truncate (reading->text, 0);
  reading->in_text = tag == 0 && reading->phonetic == 0;
  reading->phonetic += tag == 2;
}

/* Keeps the text that was read. */
static void
keep_text (LogroLibro    *self,
           const GString *text)
{
  gsize size = text->len + 1;
  guint32 place;

  self->texts_size += size;
  if (self->texts_size > MAX_TEXTS)
    {
      logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                         _("its texts come to more than 112 MB; save the table you need in a file "
                           "of its own"));
      return;
    }
  if (self->blocks->len == 0 || self->block_used + size > BLOCK)
    {
      g_ptr_array_add (self->blocks, g_malloc (MAX (size, BLOCK)));
      self->block_used = 0;
    }
  memcpy ((char *) self->blocks->pdata[self->blocks->len - 1] + self->block_used, text->str, size);
  place = (self->blocks->len - 1) * BLOCK + self->block_used;
  self->block_used += size;
  g_array_append_val (self->textos, place);
}

static void
on_string_end (int      tag,
               gpointer data)
{
  Reading *reading = data;

  if (tag == 1)
    keep_text (reading->libro, reading->text);
  reading->in_text = FALSE;
  reading->phonetic -= tag == 2;
}

static void
on_string_text (const char *text,
                gsize       length,
                gpointer    data)
{
  Reading *reading = data;

  if (!reading->in_text)
    return;
  if (reading->text->len + length > LOGRO_FUENTE_MAX_CELL_BYTES)
    logro_fuente_fail (reading->libro->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("a cell is longer than 1 MB"));
  else
    g_string_append_len (reading->text, text, length);
}

static gboolean
read_styles (LogroLibro *self)
{
  static const LogroFuenteHandlers handlers = { style_tags, on_style_start, on_style_end,
                                                ignore_text };
  g_autoptr (GHashTable) codes = g_hash_table_new (NULL, NULL);
  Reading reading = { .libro = self, .codes = codes };

  return !logro_fuente_zip_has (self->zip, "xl/styles.xml") ||
         logro_fuente_parse_part (self->fuente, self->zip, "xl/styles.xml", &handlers, &reading);
}

static gboolean
read_strings (LogroLibro *self)
{
  static const LogroFuenteHandlers handlers = { string_tags, on_string_start, on_string_end,
                                                on_string_text };
  g_autoptr (GString) text = g_string_new (NULL);
  Reading reading = { .libro = self, .text = text };
  const char *part = "xl/sharedStrings.xml";

  return !logro_fuente_zip_has (self->zip, part) ||
         logro_fuente_parse_part (self->fuente, self->zip, part, &handlers, &reading);
}

gboolean
logro_libro_open (LogroLibro     *self,
                  LogroFuente    *fuente,
                  LogroFuenteZip *zip)
{
  static const LogroFuenteHandlers workbook = { workbook_tags, on_workbook_start, ignore_end,
                                                ignore_text };
  static const LogroFuenteHandlers relations = { relation_tags, on_relation_start, ignore_end,
                                                 ignore_text };

  *self = (LogroLibro) { .fuente = fuente, .zip = zip };
  self->hojas = g_ptr_array_new_with_free_func ((GDestroyNotify) hoja_free);
  self->formatos = g_byte_array_new ();
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->textos = g_array_new (FALSE, FALSE, sizeof (guint32));
  return logro_fuente_parse_part (fuente, zip, "xl/workbook.xml", &workbook, self) &&
         logro_fuente_parse_part (fuente, zip, "xl/_rels/workbook.xml.rels", &relations, self) &&
         read_styles (self) && read_strings (self);
}

void
logro_libro_clear (LogroLibro *self)
{
  g_ptr_array_unref (self->hojas);
  g_byte_array_unref (self->formatos);
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->textos);
}

const char *
logro_libro_get_text (const LogroLibro *self,
                      guint             n)
{
  guint32 place;

  if (n >= self->textos->len)
    return NULL;
  place = g_array_index (self->textos, guint32, n);
  return (char *) self->blocks->pdata[place / BLOCK] + place % BLOCK;
}

LogroLibroFormato
logro_libro_get_format (const LogroLibro *self,
                        guint             style)
{
  return style < self->formatos->len ? self->formatos->data[style] : LOGRO_LIBRO_NUMERO;
}
