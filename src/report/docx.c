/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports as documents of Word: the file, what its parts are, and how they belong together. */
#include "report/docx.h"

#include "report/docx-private.h"

#define TYPES "http://schemas.openxmlformats.org/package/2006/content-types"
#define LINKS "http://schemas.openxmlformats.org/package/2006/relationships"
#define LINK_TYPE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define CORE_TYPE "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
#define WORD_MIME "application/vnd.openxmlformats-officedocument.wordprocessingml."

static void
docx_init (LogroDocx           *docx,
           LogroReport         *report,
           const LogroPaper    *paper,
           const LogroProgress *progress)
{
  logro_office_init (&docx->office, &logro_docx_class, report, paper, progress);
  docx->package = logro_package_new (logro_report_get_created (report));
  docx->body = logro_markup_new_piece ();
  docx->section = LOGRO_OFFICE_N_SECTIONS;
}

static void
docx_clear (LogroDocx *docx)
{
  g_clear_pointer (&docx->body, logro_markup_free);
  logro_package_free (docx->package);
  logro_office_clear (&docx->office);
}

/* --- What each part is ----------------------------------------------------------------------- */

static void
write_override (LogroMarkup *markup,
                const char  *name,
                const char  *mime)
{
  logro_markup_leaf (markup, "Override", "PartName", name, "ContentType", mime, NULL);
}

static GBytes *
write_types (void)
{
  static const char * const ends[][2] = {
    { "rels", "application/vnd.openxmlformats-package.relationships+xml" },
    { "xml", "application/xml" },
    { "png", "image/png" },
    { "svg", "image/svg+xml" }
  };
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "Types", "xmlns", TYPES, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    logro_markup_leaf (markup, "Default", "Extension", ends[i][0], "ContentType", ends[i][1],
                       NULL);
  write_override (markup, "/word/document.xml", WORD_MIME "document.main+xml");
  write_override (markup, "/word/styles.xml", WORD_MIME "styles+xml");
  write_override (markup, "/word/numbering.xml", WORD_MIME "numbering+xml");
  write_override (markup, "/word/settings.xml", WORD_MIME "settings+xml");
  write_override (markup, "/word/fontTable.xml", WORD_MIME "fontTable+xml");
  for (guint i = 0; i < LOGRO_OFFICE_N_SECTIONS; i++)
    {
      g_autofree char *name = g_strdup_printf ("/word/footer%u.xml", i);

      write_override (markup, name, WORD_MIME "footer+xml");
    }
  write_override (markup, "/docProps/core.xml",
                  "application/vnd.openxmlformats-package.core-properties+xml");
  write_override (markup, "/docProps/app.xml",
                  "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  return logro_markup_finish (markup);
}

static void
write_link (LogroMarkup *markup,
            const char  *id,
            const char  *type,
            const char  *target)
{
  logro_markup_leaf (markup, "Relationship", "Id", id, "Type", type, "Target", target, NULL);
}

static GBytes *
write_package_links (void)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "Relationships", "xmlns", LINKS, NULL);
  write_link (markup, "document", LINK_TYPE "officeDocument", "word/document.xml");
  write_link (markup, "core", CORE_TYPE "core-properties", "docProps/core.xml");
  write_link (markup, "app", LINK_TYPE "extended-properties", "docProps/app.xml");
  return logro_markup_finish (markup);
}

static GBytes *
write_document_links (LogroDocx *docx)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "Relationships", "xmlns", LINKS, NULL);
  write_link (markup, "styles", LINK_TYPE "styles", "styles.xml");
  write_link (markup, "numbering", LINK_TYPE "numbering", "numbering.xml");
  write_link (markup, "settings", LINK_TYPE "settings", "settings.xml");
  write_link (markup, "fonts", LINK_TYPE "fontTable", "fontTable.xml");
  for (guint i = 0; i < LOGRO_OFFICE_N_SECTIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("foot%u", i);
      g_autofree char *target = g_strdup_printf ("footer%u.xml", i);

      write_link (markup, id, LINK_TYPE "footer", target);
    }
  for (guint i = 1; i <= docx->n_pictures; i++)
    {
      g_autofree char *png = g_strdup_printf ("png%u", i);
      g_autofree char *svg = g_strdup_printf ("svg%u", i);
      g_autofree char *png_file = g_strdup_printf ("media/image%u.png", i);
      g_autofree char *svg_file = g_strdup_printf ("media/image%u.svg", i);

      write_link (markup, png, LINK_TYPE "image", png_file);
      write_link (markup, svg, LINK_TYPE "image", svg_file);
    }
  return logro_markup_finish (markup);
}

/* --- The document ---------------------------------------------------------------------------- */

static GBytes *
write_document (LogroDocx *docx)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_docx_end (docx);
  logro_markup_open (markup, "w:document", LOGRO_DOCX_NAMESPACES, NULL);
  logro_markup_open (markup, "w:body", NULL);
  logro_markup_put (markup, g_steal_pointer (&docx->body));
  return logro_markup_finish (markup);
}

static void
write_moment (LogroMarkup *markup,
              const char  *name,
              const char  *moment)
{
  logro_markup_open (markup, name, "xsi:type", "dcterms:W3CDTF", NULL);
  logro_markup_text (markup, moment);
  logro_markup_close (markup);
}

static GBytes *
write_core (LogroReport *report)
{
  LogroMarkup *markup = logro_markup_new ();
  const char *created = logro_report_get_created (report);

  logro_markup_open (markup, "cp:coreProperties",
                     "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/"
                                 "core-properties",
                     "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                     "xmlns:dcterms", "http://purl.org/dc/terms/",
                     "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", NULL);
  logro_markup_text_element (markup, "dc:title", logro_report_get_title (report));
  logro_markup_text_element (markup, "dc:subject", logro_report_get_subject (report));
  logro_markup_text_element (markup, "dc:creator", logro_report_get_author (report));
  logro_markup_text_element (markup, "cp:lastModifiedBy", logro_report_get_author (report));
  write_moment (markup, "dcterms:created", created);
  write_moment (markup, "dcterms:modified", created);
  logro_markup_text_element (markup, "dc:language", logro_report_get_language (report));
  return logro_markup_finish (markup);
}

static GBytes *
write_app (void)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "Properties",
                     "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/"
                              "extended-properties", NULL);
  logro_markup_text_element (markup, "Application", "Logro");
  return logro_markup_finish (markup);
}

static void
add_part (LogroDocx  *docx,
          const char *name,
          GBytes     *bytes)
{
  logro_package_take (docx->package, name, bytes, LOGRO_PACKAGE_DEFLATED);
}

static void
add_parts (LogroDocx *docx)
{
  add_part (docx, "_rels/.rels", write_package_links ());
  add_part (docx, "word/document.xml", write_document (docx));
  add_part (docx, "word/_rels/document.xml.rels", write_document_links (docx));
  add_part (docx, "word/styles.xml", logro_docx_write_styles (docx));
  add_part (docx, "word/numbering.xml", logro_docx_write_numbering (docx));
  add_part (docx, "word/settings.xml", logro_docx_write_settings (docx));
  add_part (docx, "word/fontTable.xml", logro_docx_write_fonts ());
  for (guint i = 0; i < LOGRO_OFFICE_N_SECTIONS; i++)
    {
      g_autofree char *name = g_strdup_printf ("word/footer%u.xml", i);

      add_part (docx, name, logro_docx_write_foot (docx, i));
    }
  add_part (docx, "docProps/core.xml", write_core (docx->office.report));
  add_part (docx, "docProps/app.xml", write_app ());
}

GBytes *
logro_docx_write (LogroReport          *report,
                  const LogroPaper     *paper,
                  const LogroProgress  *progress,
                  GError              **error)
{
  LogroDocx docx = { 0 };
  GBytes *bytes = NULL;

  g_return_val_if_fail (report != NULL && paper != NULL, NULL);

  docx_init (&docx, report, paper, progress);
  /* Word does not ask for it to be first, but other readers look no further. */
  add_part (&docx, "[Content_Types].xml", write_types ());
  if (logro_office_tell (&docx.office, error))
    {
      add_parts (&docx);
      bytes = logro_package_finish (docx.package, error);
    }
  docx_clear (&docx);
  return bytes;
}
