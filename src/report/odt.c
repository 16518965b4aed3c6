/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports as OpenDocument texts (ODF 1.2): the file and its small parts. */
#include "report/odt.h"

#include <string.h>

#include "report/odt-private.h"

#define MIME "application/vnd.oasis.opendocument.text"

static void
odt_init (LogroOdt            *odt,
          LogroReport         *report,
          const LogroPaper    *paper,
          const LogroProgress *progress)
{
  logro_office_init (&odt->office, &logro_odt_class, report, paper, progress);
  odt->package = logro_package_new (logro_report_get_created (report));
  odt->body = logro_markup_new_piece ();
  odt->automatic = logro_markup_new_piece ();
  odt->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
odt_clear (LogroOdt *odt)
{
  g_clear_pointer (&odt->body, logro_markup_free);
  g_clear_pointer (&odt->automatic, logro_markup_free);
  g_hash_table_unref (odt->names);
  logro_package_free (odt->package);
  logro_office_clear (&odt->office);
}

static GBytes *
write_content (LogroOdt *odt)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "office:document-content", LOGRO_ODT_NAMESPACES, NULL);
  logro_markup_open (markup, "office:automatic-styles", NULL);
  logro_odt_write_cell_styles (markup);
  logro_markup_open (markup, "style:style", "style:name", "Picture", "style:family", "graphic",
                     NULL);
  logro_markup_leaf (markup, "style:graphic-properties", "style:vertical-pos", "top",
                     "style:vertical-rel", "baseline", "fo:border", "none", NULL);
  logro_markup_close (markup);
  logro_markup_put (markup, g_steal_pointer (&odt->automatic));
  logro_markup_close (markup);
  logro_markup_open (markup, "office:body", NULL);
  logro_markup_open (markup, "office:text", NULL);
  logro_markup_put (markup, g_steal_pointer (&odt->body));
  return logro_markup_finish (markup);
}

static GBytes *
write_meta (LogroReport *report)
{
  LogroMarkup *markup = logro_markup_new ();
  const char *created = logro_report_get_created (report);

  logro_markup_open (markup, "office:document-meta", LOGRO_ODT_NAMESPACES, NULL);
  logro_markup_open (markup, "office:meta", NULL);
  logro_markup_text_element (markup, "meta:generator", "Logro");
  logro_markup_text_element (markup, "dc:title", logro_report_get_title (report));
  logro_markup_text_element (markup, "dc:subject", logro_report_get_subject (report));
  logro_markup_text_element (markup, "meta:initial-creator", logro_report_get_author (report));
  logro_markup_text_element (markup, "dc:creator", logro_report_get_author (report));
  logro_markup_text_element (markup, "meta:creation-date", created);
  logro_markup_text_element (markup, "dc:date", created);
  logro_markup_text_element (markup, "dc:language", logro_report_get_language (report));
  return logro_markup_finish (markup);
}

static void
write_entry (LogroMarkup *markup,
             const char  *path,
             const char  *mime)
{
  logro_markup_leaf (markup, "manifest:file-entry", "manifest:full-path", path,
                     "manifest:media-type", mime, NULL);
}

static GBytes *
write_manifest (LogroOdt *odt)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "manifest:manifest", "xmlns:manifest",
                     "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                     "manifest:version", "1.2", NULL);
  write_entry (markup, "/", MIME);
  write_entry (markup, "content.xml", "text/xml");
  write_entry (markup, "styles.xml", "text/xml");
  write_entry (markup, "meta.xml", "text/xml");
  for (guint i = 1; i <= odt->n_pictures; i++)
    {
      g_autofree char *svg = g_strdup_printf ("Pictures/%u.svg", i);
      g_autofree char *png = g_strdup_printf ("Pictures/%u.png", i);

      write_entry (markup, svg, "image/svg+xml");
      write_entry (markup, png, "image/png");
    }
  return logro_markup_finish (markup);
}

static void
add_part (LogroOdt   *odt,
          const char *name,
          GBytes     *bytes)
{
  logro_package_take (odt->package, name, bytes, LOGRO_PACKAGE_DEFLATED);
}

GBytes *
logro_odt_write (LogroReport          *report,
                 const LogroPaper     *paper,
                 const LogroProgress  *progress,
                 GError              **error)
{
  LogroOdt odt = { 0 };
  GBytes *bytes = NULL;

  g_return_val_if_fail (report != NULL && paper != NULL, NULL);

  odt_init (&odt, report, paper, progress);
  /* First and as it is, so that a program tells the file by its first bytes. */
  logro_package_take (odt.package, "mimetype", g_bytes_new_static (MIME, strlen (MIME)),
                      LOGRO_PACKAGE_STORED);
  if (logro_office_tell (&odt.office, error))
    {
      add_part (&odt, "content.xml", write_content (&odt));
      add_part (&odt, "styles.xml", logro_odt_write_styles (&odt));
      add_part (&odt, "meta.xml", write_meta (report));
      add_part (&odt, "META-INF/manifest.xml", write_manifest (&odt));
      bytes = logro_package_finish (odt.package, error);
    }
  odt_clear (&odt);
  return bytes;
}
