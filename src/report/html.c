/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports as one page of the web: headings, lists and tables that are such to any reader, charts
 * as drawings inside the page with their numbers in words. */
#include "report/html.h"

#include "core/html.h"
#include "report/pictures.h"

typedef struct
{
  GString          *out;
  LogroReport      *report;
  const LogroPaper *paper;
  gboolean          lying;
  guint             n_figures;
} Html;

static void
append_element (Html       *html,
                const char *tag,
                const char *attributes,
                const char *text)
{
  g_string_append_printf (html->out, "<%s%s>", tag, attributes);
  logro_html_append (html->out, text);
  g_string_append_printf (html->out, "</%s>\n", tag);
}

/* --- Texts ----------------------------------------------------------------------------------- */

static void
add_heading (Html             *html,
             guint             index,
             const LogroBlock *block)
{
  g_autofree char *tag = g_strdup_printf ("h%u", block->level);
  g_autofree char *id = g_strdup_printf (" id=\"h%u\"", index + 1);

  append_element (html, tag, id, block->text);
}

static void
add_paragraph (Html             *html,
               guint             index,
               const LogroBlock *block)
{
  static const char * const classes[] = {
    [LOGRO_PARAGRAPH_NORMAL] = "",
    [LOGRO_PARAGRAPH_SMALL] = " class=\"small\"",
    [LOGRO_PARAGRAPH_NOTE] = " class=\"note\""
  };

  append_element (html, "p", classes[block->style], block->text);
}

static void
append_lines (Html  *html,
              guint  n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (html->out, "<span class=\"line\"></span>");
}

static void
add_blank_lines (Html             *html,
                 guint             index,
                 const LogroBlock *block)
{
  g_string_append (html->out, "<div>");
  append_lines (html, block->lines);
  g_string_append (html->out, "</div>\n");
}

static void
append_value (Html            *html,
              const LogroPair *pair,
              gboolean         boxed)
{
  if (pair->second[0] != '\0')
    {
      append_element (html, "dd", "", pair->second);
      return;
    }
  if (boxed)
    {
      g_string_append_printf (html->out, "<dd style=\"min-height:%upt\"></dd>", pair->lines * 21);
      return;
    }
  g_string_append (html->out, "<dd>");
  append_lines (html, pair->lines);
  g_string_append (html->out, "</dd>");
}

static void
add_fields (Html             *html,
            guint             index,
            const LogroBlock *block)
{
  g_string_append_printf (html->out, "<dl class=\"%s%s\">\n", block->boxed ? "sheet" : "fields",
                          block->whole ? " whole" : "");
  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      g_string_append (html->out, "<div>");
      append_element (html, "dt", "", pair->first);
      append_value (html, pair, block->boxed);
      g_string_append (html->out, "</div>\n");
    }
  g_string_append (html->out, "</dl>\n");
}

static void
add_list (Html             *html,
          guint             index,
          const LogroBlock *block)
{
  const char *tag = block->numbered ? "ol" : "ul";

  g_string_append_printf (html->out, "<%s>\n", tag);
  for (guint i = 0; i < block->pairs->len; i++)
    append_element (html, "li", "", g_array_index (block->pairs, LogroPair, i).first);
  g_string_append_printf (html->out, "</%s>\n", tag);
}

static void
add_signatures (Html             *html,
                guint             index,
                const LogroBlock *block)
{
  g_string_append (html->out, "<div class=\"signatures\">\n");
  for (guint i = 0; i < block->pairs->len; i++)
    {
      const LogroPair *pair = &g_array_index (block->pairs, LogroPair, i);

      g_string_append (html->out, "<div>");
      append_element (html, "p", "", pair->first);
      append_element (html, "p", "", pair->second);
      g_string_append (html->out, "</div>\n");
    }
  g_string_append (html->out, "</div>\n");
}

/* --- The front ------------------------------------------------------------------------------- */

static void
add_cover (Html             *html,
           guint             index,
           const LogroBlock *block)
{
  g_string_append (html->out, "<header class=\"cover\">\n");
  append_element (html, "h1", "", block->text);
  for (guint i = 0; i < block->pairs->len; i++)
    append_element (html, "p", "", g_array_index (block->pairs, LogroPair, i).first);
  g_string_append (html->out, "</header>\n");
}

/* Headings of level 2 are a list inside the entry of the one of level 1 before them. */
static void
append_entries (Html  *html,
                guint  first)
{
  guint level = 0;

  for (guint i = first; i < logro_report_get_n_blocks (html->report); i++)
    {
      const LogroBlock *heading = logro_report_get_block (html->report, i);
      g_autofree char *link = g_strdup_printf (" href=\"#h%u\"", i + 1);

      if (heading->kind != LOGRO_BLOCK_HEADING || heading->level > 2)
        continue;
      if (level == 0 && heading->level == 2)
        {
          g_string_append (html->out, "<li>");
          level = 1;
        }
      g_string_append (html->out, level == 0                ? "<li>"
                                  : level == heading->level ? "</li>\n<li>"
                                  : level == 1              ? "\n<ol>\n<li>"
                                                            : "</li>\n</ol>\n</li>\n<li>");
      level = heading->level;
      append_element (html, "a", link, heading->text);
    }
  g_string_append (html->out, level == 2 ? "</li>\n</ol>\n</li>\n" : level == 1 ? "</li>\n" : "");
}

static void
add_contents (Html             *html,
              guint             index,
              const LogroBlock *block)
{
  g_autofree char *id = g_strdup_printf (" id=\"h%u\"", index + 1);

  g_string_append_printf (html->out, "<nav aria-labelledby=\"h%u\">\n", index + 1);
  append_element (html, "h2", id, block->text);
  g_string_append (html->out, "<ol>\n");
  append_entries (html, index + 1);
  g_string_append (html->out, "</ol>\n</nav>\n");
}

/* --- Tables and figures ---------------------------------------------------------------------- */

/* A table wider than the window is moved by itself, with the keyboard too. */
static void
add_table (Html             *html,
           guint             index,
           const LogroBlock *block)
{
  const char *caption = logro_table_get_caption (block->table);
  g_autofree char *table = NULL;

  if (logro_table_get_n_columns (block->table) == 0)
    return;
  table = logro_table_to_html (block->table);
  g_string_append_printf (html->out, "<div class=\"wide%s%s\"", block->whole ? " whole" : "",
                          logro_table_is_dense (block->table) ? " dense" : "");
  if (caption[0] != '\0')
    {
      g_string_append (html->out, " tabindex=\"0\" role=\"group\" aria-label=\"");
      logro_html_append_value (html->out, caption);
      g_string_append (html->out, "\"");
    }
  g_string_append_printf (html->out, ">\n%s</div>\n", table);
}

static gboolean
add_pictures (Html              *html,
              const LogroBlock  *block,
              GError           **error)
{
  LogroPaper paper = *html->paper;
  LogroPictureFrame frame;
  g_autoptr (GPtrArray) pictures = NULL;

  if (html->lying)
    logro_paper_lay_down (&paper);
  frame = (LogroPictureFrame) { paper.width - 2 * paper.margin, paper.height - 2 * paper.margin };
  pictures = logro_pictures_new (block, &frame, error);
  if (pictures == NULL)
    return FALSE;
  for (guint i = 0; i < pictures->len; i++)
    {
      g_autofree char *prefix = g_strdup_printf ("f%u-", ++html->n_figures);
      g_autofree char *svg = logro_picture_dup_inline (g_ptr_array_index (pictures, i), prefix);

      g_string_append_printf (html->out, "<figure>\n%s\n", svg);
      if (block->text[0] != '\0' && i + 1 == pictures->len)
        append_element (html, "figcaption", "", block->text);
      g_string_append (html->out, "</figure>\n");
    }
  return TRUE;
}

/* --- Pages ----------------------------------------------------------------------------------- */

static void
add_space (Html             *html,
           guint             index,
           const LogroBlock *block)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.2f", block->amount);
  g_string_append_printf (html->out, "<div style=\"height:%spt\"></div>\n", number);
}

static gboolean
is_break (Html  *html,
          guint  index)
{
  const LogroBlock *block;

  if (index >= logro_report_get_n_blocks (html->report))
    return TRUE;
  block = logro_report_get_block (html->report, index);
  return block->kind == LOGRO_BLOCK_PAGE_BREAK || block->kind == LOGRO_BLOCK_SECTION;
}

/* Nothing at the beginning or the end, after a cover, or before another break. */
static void
add_page_break (Html             *html,
                guint             index,
                const LogroBlock *block)
{
  if (index > 0 && !is_break (html, index + 1)
      && logro_report_get_block (html->report, index - 1)->kind != LOGRO_BLOCK_COVER)
    g_string_append (html->out, "<div class=\"break\"></div>\n");
}

static void
add_section (Html             *html,
             guint             index,
             const LogroBlock *block)
{
  html->lying = block->landscape;
  g_string_append_printf (html->out, "</section>\n<section%s>\n",
                          block->landscape ? " class=\"lying\"" : "");
}

/* --- All of it ------------------------------------------------------------------------------- */

typedef void (*AddFunc) (Html             *html,
                         guint             index,
                         const LogroBlock *block);

/* Charts can fail, and are added by add_pictures(). */
static const AddFunc adders[] = {
  [LOGRO_BLOCK_HEADING] = add_heading,
  [LOGRO_BLOCK_PARAGRAPH] = add_paragraph,
  [LOGRO_BLOCK_FIELDS] = add_fields,
  [LOGRO_BLOCK_TABLE] = add_table,
  [LOGRO_BLOCK_CHART] = NULL,
  [LOGRO_BLOCK_GANTT] = NULL,
  [LOGRO_BLOCK_SIGNATURES] = add_signatures,
  [LOGRO_BLOCK_BLANK_LINES] = add_blank_lines,
  [LOGRO_BLOCK_LIST] = add_list,
  [LOGRO_BLOCK_COVER] = add_cover,
  [LOGRO_BLOCK_CONTENTS] = add_contents,
  [LOGRO_BLOCK_SPACE] = add_space,
  [LOGRO_BLOCK_PAGE_BREAK] = add_page_break,
  [LOGRO_BLOCK_SECTION] = add_section
};

static gboolean
add_blocks (Html                 *html,
            const LogroProgress  *progress,
            GError              **error)
{
  guint n = logro_report_get_n_blocks (html->report);

  for (guint i = 0; i < n; i++)
    {
      const LogroBlock *block = logro_report_get_block (html->report, i);

      if (!logro_progress_step (progress, i / (double) n, error))
        return FALSE;
      if (adders[block->kind] != NULL)
        adders[block->kind] (html, i, block);
      else if (!add_pictures (html, block, error))
        return FALSE;
    }
  return TRUE;
}

static void
append_meta (Html       *html,
             const char *name,
             const char *content)
{
  if (content[0] == '\0')
    return;
  g_string_append_printf (html->out, "<meta name=\"%s\" content=\"", name);
  logro_html_append_value (html->out, content);
  g_string_append (html->out, "\">\n");
}

static void
append_head (Html *html)
{
  LogroReport *report = html->report;

  g_string_append (html->out, "<!DOCTYPE html>\n<html lang=\"");
  logro_html_append_value (html->out, logro_report_get_language (report));
  g_string_append (html->out, "\">\n<head>\n<meta charset=\"utf-8\">\n");
  append_meta (html, "viewport", "width=device-width, initial-scale=1");
  append_meta (html, "generator", "Logro");
  append_meta (html, "author", logro_report_get_author (report));
  append_meta (html, "description", logro_report_get_subject (report));
  append_meta (html, "dcterms.created", logro_report_get_created (report));
  g_string_append (html->out, "<title>");
  logro_html_append_value (html->out, logro_report_get_title (report));
  g_string_append (html->out, "</title>\n<style>\n");
  logro_html_append_style (html->out, html->paper);
  g_string_append (html->out, "</style>\n</head>\n");
}

GBytes *
logro_html_write (LogroReport          *report,
                  const LogroPaper     *paper,
                  const LogroProgress  *progress,
                  GError              **error)
{
  Html html = { NULL, report, paper };
  g_autofree char *foot = NULL;

  g_return_val_if_fail (report != NULL && paper != NULL, NULL);

  html.out = g_string_new (NULL);
  foot = logro_report_dup_foot (report);
  append_head (&html);
  g_string_append (html.out, "<body>\n<main>\n<section>\n");
  if (!add_blocks (&html, progress, error))
    {
      g_string_free (html.out, TRUE);
      return NULL;
    }
  g_string_append (html.out, "</section>\n</main>\n");
  append_element (&html, "footer", "", foot);
  g_string_append (html.out, "</body>\n</html>\n");
  return g_string_free_to_bytes (html.out);
}
