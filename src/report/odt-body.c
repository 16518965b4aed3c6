/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of an OpenDocument file: paragraphs, lists, tables and pictures.
 *
 * What differs from a style in one place only, such as a page that begins there, is a style of its
 * own to this format; they are made as they are needed and shared where they are alike. */
#include "report/odt-private.h"

#include <string.h>

void
logro_odt_write_text (LogroMarkup *markup,
                      const char  *text)
{
  while (*text != '\0')
    {
      size_t length = strcspn (text, "\n\t");
      g_autofree char *piece = g_strndup (text, length);

      logro_markup_text (markup, piece);
      text += length;
      if (*text == '\n')
        logro_markup_leaf (markup, "text:line-break", NULL);
      else if (*text == '\t')
        logro_markup_leaf (markup, "text:tab", NULL);
      if (*text != '\0')
        text++;
    }
}

/* --- Pages ----------------------------------------------------------------------------------- */

static void
begin_section (LogroOffice        *office,
               LogroOfficeSection  section)
{
  LogroOdt *odt = (LogroOdt *) office;

  odt->master = logro_odt_master_name (section);
}

static void
break_page (LogroOffice *office)
{
  LogroOdt *odt = (LogroOdt *) office;

  odt->breaking = TRUE;
}

/* --- Paragraphs ------------------------------------------------------------------------------ */

static const char * const aligns[] = { "start", "center", "end" };

/* Writes the style of that name; what begins a page is told here and then forgotten. */
static void
write_automatic (LogroOdt                   *odt,
                 const char                 *name,
                 const char                 *parent,
                 const LogroOfficeParagraph *paragraph)
{
  LogroMarkup *markup = odt->automatic;

  logro_markup_open (markup, "style:style", "style:name", name, "style:family", "paragraph",
                     "style:parent-style-name", parent, "style:master-page-name", odt->master,
                     NULL);
  logro_markup_open (markup, "style:paragraph-properties",
                     "fo:text-align", aligns[paragraph->align],
                     "fo:keep-with-next", paragraph->keep_next ? "always" : NULL, NULL);
  if (odt->breaking && odt->master == NULL)
    logro_markup_attr (markup, "fo:break-before", "page");
  if (odt->office.top)
    logro_markup_attr_points (markup, "fo:margin-top", 0);
  if (paragraph->height > 0)
    logro_markup_attr_points (markup, "fo:line-height", paragraph->height);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

/* The name of the style the paragraph needs. */
static char *
find_style (LogroOdt                   *odt,
            const LogroOfficeParagraph *paragraph)
{
  const LogroOfficeStyle *style = &logro_office_styles[paragraph->style];
  g_autofree char *parent = logro_odt_style_name (paragraph->style);
  g_autofree char *key = NULL;
  char *name;

  if (paragraph->align == style->align && paragraph->height <= 0 && !odt->breaking
      && odt->master == NULL && !odt->office.top && (!paragraph->keep_next || style->keep_next))
    return g_steal_pointer (&parent);
  key = g_strdup_printf ("%s %d %d %d %d %s %d", parent, paragraph->align, paragraph->keep_next,
                         odt->breaking, odt->office.top, odt->master != NULL ? odt->master : "",
                         (int) (paragraph->height * 100));
  name = g_hash_table_lookup (odt->names, key);
  if (name == NULL)
    {
      name = g_strdup_printf ("P%u", g_hash_table_size (odt->names) + 1);
      g_hash_table_insert (odt->names, g_steal_pointer (&key), name);
      write_automatic (odt, name, parent, paragraph);
    }
  odt->master = NULL;
  odt->breaking = FALSE;
  return g_strdup (name);
}

static void
write_paragraph (LogroOffice                *office,
                 const LogroOfficeParagraph *paragraph)
{
  LogroOdt *odt = (LogroOdt *) office;
  guint outline = logro_office_styles[paragraph->style].outline;
  g_autofree char *style = find_style (odt, paragraph);

  logro_markup_open (odt->body, outline > 0 ? "text:h" : "text:p", "text:style-name", style, NULL);
  if (outline > 0)
    logro_markup_attr_number (odt->body, "text:outline-level", outline);
  if (paragraph->anchor != NULL)
    logro_markup_leaf (odt->body, "text:bookmark", "text:name", paragraph->anchor, NULL);
  logro_odt_write_text (odt->body, paragraph->text);
  logro_markup_close (odt->body);
}

static void
write_list (LogroOffice      *office,
            const LogroBlock *block)
{
  LogroOdt *odt = (LogroOdt *) office;

  logro_markup_open (odt->body, "text:list", "text:style-name",
                     block->numbered ? "Numbers" : "Bullets", NULL);
  for (guint i = 0; i < block->pairs->len; i++)
    {
      LogroOfficeParagraph item = {
        block->numbered ? LOGRO_OFFICE_NUMBER : LOGRO_OFFICE_BULLET, LOGRO_ALIGN_START,
        g_array_index (block->pairs, LogroPair, i).first, NULL,
        block->keep_next && i + 1 == block->pairs->len
      };

      logro_markup_open (odt->body, "text:list-item", NULL);
      write_paragraph (office, &item);
      logro_markup_close (odt->body);
    }
  logro_markup_close (odt->body);
}

/* --- Contents -------------------------------------------------------------------------------- */

static LogroOfficeStyleId
entry_style (guint level)
{
  return level == 1 ? LOGRO_OFFICE_ENTRY_1 : LOGRO_OFFICE_ENTRY_2;
}

/* What a word processor needs to make the contents anew. */
static void
write_contents_source (LogroMarkup *markup,
                       const char  *title)
{
  g_autofree char *title_style = logro_odt_style_name (LOGRO_OFFICE_CONTENTS);

  logro_markup_open (markup, "text:table-of-content-source", "text:outline-level", "2",
                     "text:use-index-marks", "false", NULL);
  logro_markup_open (markup, "text:index-title-template", "text:style-name", title_style, NULL);
  logro_markup_text (markup, title);
  logro_markup_close (markup);
  for (guint level = 1; level <= 2; level++)
    {
      g_autofree char *style = logro_odt_style_name (entry_style (level));

      logro_markup_open (markup, "text:table-of-content-entry-template", "text:outline-level",
                         level == 1 ? "1" : "2", "text:style-name", style, NULL);
      logro_markup_leaf (markup, "text:index-entry-link-start", "text:style-name",
                         "Index_20_Link", NULL);
      logro_markup_leaf (markup, "text:index-entry-text", NULL);
      logro_markup_leaf (markup, "text:index-entry-tab-stop", "style:type", "right",
                         "style:leader-char", ".", NULL);
      logro_markup_leaf (markup, "text:index-entry-page-number", NULL);
      logro_markup_leaf (markup, "text:index-entry-link-end", NULL);
      logro_markup_close (markup);
    }
  logro_markup_close (markup);
}

static void
write_entry (LogroMarkup            *markup,
             const LogroOfficeEntry *entry)
{
  g_autofree char *style = logro_odt_style_name (entry_style (entry->level));
  g_autofree char *link = g_strconcat ("#", entry->anchor, NULL);
  g_autofree char *page = g_strdup_printf ("%u", entry->page);

  logro_markup_open (markup, "text:p", "text:style-name", style, NULL);
  logro_markup_open (markup, "text:a", "xlink:type", "simple", "xlink:href", link,
                     "text:style-name", "Index_20_Link",
                     "text:visited-style-name", "Index_20_Link", NULL);
  logro_odt_write_text (markup, entry->text);
  if (entry->page > 0)
    {
      logro_markup_leaf (markup, "text:tab", NULL);
      logro_markup_text (markup, page);
    }
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_contents (LogroOffice *office,
                const char  *title,
                GArray      *entries)
{
  LogroOdt *odt = (LogroOdt *) office;
  LogroOfficeParagraph heading = { LOGRO_OFFICE_CONTENTS, LOGRO_ALIGN_START, title };

  logro_markup_open (odt->body, "text:table-of-content", "text:name", "Contents",
                     "text:protected", "false", NULL);
  write_contents_source (odt->body, title);
  logro_markup_open (odt->body, "text:index-body", NULL);
  logro_markup_open (odt->body, "text:index-title", "text:name", "Contents_Head", NULL);
  write_paragraph (office, &heading);
  logro_markup_close (odt->body);
  for (guint i = 0; i < entries->len; i++)
    write_entry (odt->body, &g_array_index (entries, LogroOfficeEntry, i));
  logro_markup_close (odt->body);
  logro_markup_close (odt->body);
}

/* --- Pictures -------------------------------------------------------------------------------- */

static void
write_image (LogroOdt    *odt,
             GBytes      *bytes,
             const char  *end)
{
  g_autofree char *name = g_strdup_printf ("Pictures/%u.%s", odt->n_pictures, end);

  logro_package_take (odt->package, name, g_bytes_ref (bytes),
                      g_str_equal (end, "png") ? LOGRO_PACKAGE_STORED : LOGRO_PACKAGE_DEFLATED);
  logro_markup_leaf (odt->body, "draw:image", "xlink:href", name, "xlink:type", "simple",
                     "xlink:show", "embed", "xlink:actuate", "onLoad", NULL);
}

static void
write_picture (LogroOffice        *office,
               const LogroPicture *picture,
               gboolean            keep_next)
{
  LogroOdt *odt = (LogroOdt *) office;
  LogroOfficeParagraph holder = { LOGRO_OFFICE_FIGURE, LOGRO_ALIGN_CENTER, "", NULL, keep_next };
  g_autofree char *style = find_style (odt, &holder);
  g_autofree char *name = g_strdup_printf ("Figure%u", ++odt->n_pictures);

  logro_markup_open (odt->body, "text:p", "text:style-name", style, NULL);
  logro_markup_open (odt->body, "draw:frame", "draw:name", name, "draw:style-name", "Picture",
                     "text:anchor-type", "as-char", "draw:z-index", "0", NULL);
  logro_markup_attr_points (odt->body, "svg:width", picture->width);
  logro_markup_attr_points (odt->body, "svg:height", picture->height);
  /* A reader takes the first it knows. */
  write_image (odt, picture->svg, "svg");
  write_image (odt, picture->png, "png");
  logro_markup_text_element (odt->body, "svg:title", picture->title);
  logro_markup_text_element (odt->body, "svg:desc", picture->description);
  logro_markup_close (odt->body);
  logro_markup_close (odt->body);
}

const LogroOfficeClass logro_odt_class = {
  begin_section, break_page, write_paragraph, write_list, write_contents, write_picture,
  logro_odt_begin_table, logro_odt_begin_row, logro_odt_begin_cell, logro_odt_end_cell,
  logro_odt_end_row, logro_odt_end_table
};
