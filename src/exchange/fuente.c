/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds out what a file is, by its first bytes, and has it read. */

#define _GNU_SOURCE /* memmem */

#include "exchange/fuente.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/error.h"
#include "exchange/fuente-private.h"

/* How much of a text may stand before what says its kind. */
#define BYTES_TO_JUDGE 4096

static gboolean
begins_with (GBytes     *bytes,
             const char *start,
             gsize       length)
{
  return g_bytes_get_size (bytes) >= length &&
         memcmp (g_bytes_get_data (bytes, NULL), start, length) == 0;
}

#define begins(bytes, literal) begins_with (bytes, literal, sizeof literal - 1)

/* Whether @words stand anywhere in it in UTF-16, as in the folders of old Office files. */
static gboolean
has_entry (GBytes     *bytes,
           const char *words)
{
  gsize size, length = strlen (words);
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *wide = g_malloc0 (2 * length);

  for (gsize i = 0; i < length; i++)
    wide[2 * i] = words[i];
  return memmem (data, size, wide, 2 * length) != NULL;
}

/* The container of Office before 2007, which later ones still use for files with a password. */
static void
refuse_old_office (LogroFuente *self,
                   GBytes      *bytes)
{
  if (has_entry (bytes, "EncryptedPackage"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is protected by a password; save it without one and try again"));
  else if (has_entry (bytes, "WordDocument"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is an old Word document (.doc); open it in LibreOffice or Word and "
                         "save "
                         "it as .docx or .odt"));
  else
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is an old Excel workbook (.xls); open it in LibreOffice or Excel and "
                         "save it as .xlsx or .ods"));
}

static void
note_macros (LogroFuente    *self,
             LogroFuenteZip *zip)
{
  if (logro_fuente_zip_has_suffix (zip, "vbaProject.bin") ||
      logro_fuente_zip_has_suffix (zip, "script-lc.xml"))
    logro_fuente_note (self, g_strdup (_("it has macros; they were not looked at, only the tables "
                                         "were read")));
}

static void
read_zip (LogroFuente *self,
          GBytes      *bytes)
{
  g_autoptr (LogroFuenteZip) zip = logro_fuente_zip_open (self, bytes);
  g_autofree char *mimetype = NULL;

  if (zip == NULL)
    return;
  mimetype = logro_fuente_zip_dup_start (zip, "mimetype", 100);
  note_macros (self, zip);
  if (g_str_has_prefix (mimetype, "application/vnd.oasis.opendocument.spreadsheet") ||
      g_str_has_prefix (mimetype, "application/vnd.oasis.opendocument.text"))
    logro_fuente_read_odf (self, zip);
  else if (logro_fuente_zip_has (zip, "xl/workbook.xml"))
    logro_fuente_read_xlsx (self, zip);
  else if (logro_fuente_zip_has (zip, "word/document.xml"))
    logro_fuente_read_docx (self, zip);
  else if (logro_fuente_zip_has (zip, "xl/workbook.bin"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is a binary Excel workbook (.xlsb); open it in Excel or LibreOffice "
                         "and "
                         "save it as .xlsx"));
  else
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it holds neither a spreadsheet nor a text document; save the table as "
                         ".xlsx, .ods, .docx, .odt or .csv"));
}

/* The beginning of a text in lower case, with blanks and marks before it taken off. */
static char *
dup_start (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *start = g_strndup (size > 0 ? data : "", MIN (size, BYTES_TO_JUDGE));
  const char *p = g_str_has_prefix (start, "\xEF\xBB\xBF") ? start + 3 : start;

  return g_ascii_strdown (p + strspn (p, " \t\r\n"), -1);
}

static void
read_markup (LogroFuente *self,
             GBytes      *bytes,
             const char  *start)
{
  if (strstr (start, "<office:document") != NULL)
    logro_fuente_read_odf_flat (self, bytes);
  else if (g_str_has_prefix (start, "<?xml") && strstr (start, "<html") == NULL)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is XML, but no table that Logro knows; open it in the program that "
                         "made "
                         "it and save it as .xlsx, .ods or .csv"));
  else
    logro_fuente_read_html (self, bytes);
}

static void
read_any (LogroFuente *self,
          GBytes      *bytes)
{
  static const char * const markup[] = { "<?xml", "<!doctype html", "<html", "<table", "<meta",
                                         "<office:document", "<body", "<head", "<!--", "<style",
                                         "<p", "<div", NULL };
  g_autofree char *start = dup_start (bytes);

  if (*start == '\0' && g_bytes_get_size (bytes) < BYTES_TO_JUDGE &&
      !begins (bytes, "\0"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                       _("the file is empty; choose the file with the table"));
  else if (begins (bytes, "PK\3\4") || begins (bytes, "PK\5\6"))
    read_zip (self, bytes);
  else if (begins (bytes, "\xD0\xCF\x11\xE0"))
    refuse_old_office (self, bytes);
  else if (begins (bytes, "\x09\x08") || begins (bytes, "\x09\x04") || begins (bytes, "\x09\x02"))
    refuse_old_office (self, bytes);
  else if (begins (bytes, "%PDF"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is a PDF, which has no tables, only letters in places; ask for the "
                         "spreadsheet or the document it was made from"));
  else if (begins (bytes, "{\\rtf"))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is in Rich Text Format; open it in LibreOffice or Word and save it as "
                         ".docx or .odt"));
  else
    {
      for (guint i = 0; markup[i] != NULL; i++)
        if (g_str_has_prefix (start, markup[i]))
          {
            read_markup (self, bytes, start);
            return;
          }
      logro_fuente_read_text (self, bytes);
    }
}

gboolean
logro_fuente_read (GBytes                   *bytes,
                   const char               *name,
                   const LogroFuenteSalida  *salida,
                   gpointer                  data,
                   GPtrArray                *avisos,
                   GError                  **error)
{
  LogroFuente self = { .name = name, .salida = salida, .data = data, .avisos = avisos };

  self.cells = g_array_new (FALSE, FALSE, sizeof (LogroFuenteCelda));
  self.texts = g_string_new (NULL);
  read_any (&self, bytes);
  g_array_unref (self.cells);
  g_string_free (self.texts, TRUE);

  if (self.error == NULL)
    return TRUE;
  g_propagate_error (error, self.error);
  return FALSE;
}
