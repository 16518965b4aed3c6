/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of a document of Word: paragraphs, lists, contents and sections. */
#include "report/docx-private.h"

#include <string.h>

void
logro_docx_write_run (LogroMarkup *markup,
                      const char  *text)
{
  if (*text == '\0')
    return;
  logro_markup_open (markup, "w:r", NULL);
  while (*text != '\0')
    {
      size_t length = strcspn (text, "\n\t");
      g_autofree char *piece = g_strndup (text, length);

      if (length > 0)
        {
          logro_markup_open (markup, "w:t", "xml:space", "preserve", NULL);
          logro_markup_text (markup, piece);
          logro_markup_close (markup);
        }
      text += length;
      if (*text == '\n')
        logro_markup_leaf (markup, "w:br", NULL);
      else if (*text == '\t')
        logro_markup_leaf (markup, "w:tab", NULL);
      if (*text != '\0')
        text++;
    }
  logro_markup_close (markup);
}

/* --- Sections -------------------------------------------------------------------------------- */

#define FOOT_ABOVE 8
#define FOOT_HEIGHT 22

void
logro_docx_write_section (LogroDocx   *docx,
                          LogroMarkup *markup)
{
  g_autofree char *foot = g_strdup_printf ("foot%d", docx->section);
  LogroPaper paper;
  double bottom;

  logro_office_init_paper (&docx->office, docx->section, &paper);
  bottom = paper.margin + LOGRO_OFFICE_FOOT_ROOM;
  logro_markup_open (markup, "w:sectPr", NULL);
  logro_markup_leaf (markup, "w:footerReference", "w:type", "default", "r:id", foot, NULL);
  logro_markup_leaf (markup, "w:type", "w:val", "nextPage", NULL);
  logro_markup_open (markup, "w:pgSz", NULL);
  logro_docx_attr_twips (markup, "w:w", paper.width);
  logro_docx_attr_twips (markup, "w:h", paper.height);
  if (paper.landscape)
    logro_markup_attr (markup, "w:orient", "landscape");
  logro_markup_close (markup);
  logro_markup_open (markup, "w:pgMar", NULL);
  logro_docx_attr_twips (markup, "w:top", paper.margin);
  logro_docx_attr_twips (markup, "w:right", paper.margin);
  logro_docx_attr_twips (markup, "w:bottom", bottom);
  logro_docx_attr_twips (markup, "w:left", paper.margin);
  logro_docx_attr_twips (markup, "w:header", paper.margin / 2);
  logro_docx_attr_twips (markup, "w:footer", MAX (bottom - FOOT_ABOVE - FOOT_HEIGHT, 0));
  logro_docx_attr_twips (markup, "w:gutter", 0);
  logro_markup_close (markup);
  logro_markup_leaf (markup, "w:cols", "w:space", "720", NULL);
  logro_markup_close (markup);
}

/* The properties of a section stand in its last paragraph, which is there for nothing else and so
 * is as low as can be. */
static void
end_section (LogroDocx *docx)
{
  g_autofree char *style = logro_docx_style_id (LOGRO_OFFICE_GAP);

  logro_markup_open (docx->body, "w:p", NULL);
  logro_markup_open (docx->body, "w:pPr", NULL);
  logro_docx_value (docx->body, "w:pStyle", style);
  logro_docx_write_section (docx, docx->body);
  logro_markup_close (docx->body);
  logro_markup_close (docx->body);
  docx->after_table = FALSE;
}

static void
begin_section (LogroOffice        *office,
               LogroOfficeSection  section)
{
  LogroDocx *docx = (LogroDocx *) office;

  if (docx->section != LOGRO_OFFICE_N_SECTIONS)
    end_section (docx);
  docx->section = section;
}

static void
break_page (LogroOffice *office)
{
  LogroDocx *docx = (LogroDocx *) office;

  docx->breaking = TRUE;
}

void
logro_docx_end (LogroDocx *docx)
{
  g_autofree char *style = logro_docx_style_id (LOGRO_OFFICE_GAP);

  if (docx->after_table)
    {
      logro_markup_open (docx->body, "w:p", NULL);
      logro_markup_open (docx->body, "w:pPr", NULL);
      logro_docx_value (docx->body, "w:pStyle", style);
      logro_markup_close (docx->body);
      logro_markup_close (docx->body);
    }
  logro_docx_write_section (docx, docx->body);
}

/* --- Paragraphs ------------------------------------------------------------------------------ */

/* Rows of a table that is to be whole hold on to the next one by their paragraphs. */
static gboolean
row_keeps (LogroDocx *docx)
{
  return docx->in_table && (docx->row < docx->table.n_rows ? docx->table.whole
                                                           : docx->table.keep_next);
}

static void
write_properties (LogroDocx                  *docx,
                  const LogroOfficeParagraph *paragraph,
                  guint                       list)
{
  static const char * const aligns[] = { "left", "center", "right" };
  const LogroOfficeStyle *style = &logro_office_styles[paragraph->style];
  g_autofree char *id = logro_docx_style_id (paragraph->style);
  LogroMarkup *markup = docx->body;
  gboolean top = docx->office.top && !docx->in_table;

  logro_markup_open (markup, "w:pPr", NULL);
  logro_docx_value (markup, "w:pStyle", id);
  if ((paragraph->keep_next || row_keeps (docx)) && !style->keep_next)
    logro_markup_leaf (markup, "w:keepNext", NULL);
  if (docx->breaking)
    logro_markup_leaf (markup, "w:pageBreakBefore", NULL);
  if (list > 0)
    {
      logro_markup_open (markup, "w:numPr", NULL);
      logro_docx_value (markup, "w:ilvl", "0");
      logro_docx_number (markup, "w:numId", list);
      logro_markup_close (markup);
    }
  if (top || paragraph->height > 0)
    {
      logro_markup_open (markup, "w:spacing", NULL);
      if (top)
        logro_docx_attr_twips (markup, "w:before", 0);
      if (paragraph->height > 0)
        {
          logro_docx_attr_twips (markup, "w:line", paragraph->height);
          logro_markup_attr (markup, "w:lineRule", "exact");
        }
      logro_markup_close (markup);
    }
  if (paragraph->align != style->align)
    logro_docx_value (markup, "w:jc", aligns[paragraph->align]);
  logro_markup_close (markup);
  docx->breaking = FALSE;
  docx->cell_empty = FALSE;
  docx->after_table = FALSE;
}

static void
write_anchor (LogroDocx  *docx,
              const char *name)
{
  g_autofree char *id = g_strdup_printf ("%u", docx->n_bookmarks++);

  logro_markup_leaf (docx->body, "w:bookmarkStart", "w:id", id, "w:name", name, NULL);
  logro_markup_leaf (docx->body, "w:bookmarkEnd", "w:id", id, NULL);
}

static void
write_in_list (LogroDocx                  *docx,
               const LogroOfficeParagraph *paragraph,
               guint                       list)
{
  logro_markup_open (docx->body, "w:p", NULL);
  write_properties (docx, paragraph, list);
  if (paragraph->anchor != NULL)
    write_anchor (docx, paragraph->anchor);
  logro_docx_write_run (docx->body, paragraph->text);
  logro_markup_close (docx->body);
}

static void
write_paragraph (LogroOffice                *office,
                 const LogroOfficeParagraph *paragraph)
{
  write_in_list ((LogroDocx *) office, paragraph, 0);
}

static void
write_list (LogroOffice      *office,
            const LogroBlock *block)
{
  LogroDocx *docx = (LogroDocx *) office;
  guint list = LOGRO_DOCX_NUMBER_BULLETS;

  if (block->numbered)
    list += ++docx->n_numbered;
  for (guint i = 0; i < block->pairs->len; i++)
    {
      LogroOfficeParagraph item = {
        block->numbered ? LOGRO_OFFICE_NUMBER : LOGRO_OFFICE_BULLET, LOGRO_ALIGN_START,
        g_array_index (block->pairs, LogroPair, i).first, NULL,
        block->keep_next && i + 1 == block->pairs->len
      };

      write_in_list (docx, &item, list);
      office->top = FALSE;
    }
}

/* --- Contents -------------------------------------------------------------------------------- */

static void
write_field_mark (LogroMarkup *markup,
                  const char  *type)
{
  logro_markup_open (markup, "w:r", NULL);
  logro_markup_leaf (markup, "w:fldChar", "w:fldCharType", type, NULL);
  logro_markup_close (markup);
}

static void
begin_field (LogroMarkup *markup,
             const char  *instruction)
{
  write_field_mark (markup, "begin");
  logro_markup_open (markup, "w:r", NULL);
  logro_markup_open (markup, "w:instrText", "xml:space", "preserve", NULL);
  logro_markup_text (markup, instruction);
  logro_markup_close (markup);
  logro_markup_close (markup);
  write_field_mark (markup, "separate");
}

static void
write_entry (LogroMarkup            *markup,
             const LogroOfficeEntry *entry)
{
  logro_markup_open (markup, "w:hyperlink", "w:anchor", entry->anchor, "w:history", "1", NULL);
  logro_docx_write_run (markup, entry->text);
  if (entry->page > 0)
    {
      g_autofree char *page = g_strdup_printf ("%u", entry->page);
      g_autofree char *instruction = g_strdup_printf (" PAGEREF %s \\h ", entry->anchor);

      logro_docx_write_run (markup, "\t");
      begin_field (markup, instruction);
      logro_docx_write_run (markup, page);
      write_field_mark (markup, "end");
    }
  logro_markup_close (markup);
}

/* The field begins in the first of its entries and ends after the last. */
static void
write_entries (LogroDocx *docx,
               GArray    *entries)
{
  LogroMarkup *markup = docx->body;

  for (guint i = 0; i <= entries->len; i++)
    {
      const LogroOfficeEntry *entry = i < entries->len
                                        ? &g_array_index (entries, LogroOfficeEntry, i) : NULL;
      LogroOfficeParagraph line = { LOGRO_OFFICE_GAP, LOGRO_ALIGN_START, "" };

      if (entry != NULL)
        line.style = entry->level == 1 ? LOGRO_OFFICE_ENTRY_1 : LOGRO_OFFICE_ENTRY_2;
      logro_markup_open (markup, "w:p", NULL);
      write_properties (docx, &line, 0);
      if (i == 0)
        begin_field (markup, " TOC \\o \"1-2\" \\h \\z \\u ");
      if (entry != NULL)
        write_entry (markup, entry);
      else
        write_field_mark (markup, "end");
      logro_markup_close (markup);
    }
}

static void
write_contents (LogroOffice *office,
                const char  *title,
                GArray      *entries)
{
  LogroDocx *docx = (LogroDocx *) office;
  LogroOfficeParagraph heading = { LOGRO_OFFICE_CONTENTS, LOGRO_ALIGN_START, title };

  logro_markup_open (docx->body, "w:sdt", NULL);
  logro_markup_open (docx->body, "w:sdtPr", NULL);
  logro_markup_open (docx->body, "w:docPartObj", NULL);
  logro_docx_value (docx->body, "w:docPartGallery", "Table of Contents");
  logro_markup_leaf (docx->body, "w:docPartUnique", NULL);
  logro_markup_close (docx->body);
  logro_markup_close (docx->body);
  logro_markup_open (docx->body, "w:sdtContent", NULL);
  write_paragraph (office, &heading);
  office->top = FALSE;
  write_entries (docx, entries);
  logro_markup_close (docx->body);
  logro_markup_close (docx->body);
}

static void
write_picture (LogroOffice        *office,
               const LogroPicture *picture,
               gboolean            keep_next)
{
  LogroDocx *docx = (LogroDocx *) office;
  LogroOfficeParagraph holder = { LOGRO_OFFICE_FIGURE, LOGRO_ALIGN_CENTER, "", NULL, keep_next };

  logro_markup_open (docx->body, "w:p", NULL);
  write_properties (docx, &holder, 0);
  logro_markup_open (docx->body, "w:r", NULL);
  logro_docx_write_drawing (docx, picture);
  logro_markup_close (docx->body);
  logro_markup_close (docx->body);
}

const LogroOfficeClass logro_docx_class = {
  begin_section, break_page, write_paragraph, write_list, write_contents, write_picture,
  logro_docx_begin_table, logro_docx_begin_row, logro_docx_begin_cell, logro_docx_end_cell,
  logro_docx_end_row, logro_docx_end_table
};
