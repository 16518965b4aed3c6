/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report told to a writer, block by block: pages, sections, contents and what is plain text. */
#include "report/office-private.h"

#include <string.h>

#include "core/words.h"
#include "report/pages.h"

#define CAPTION_ROOM 18  /* below a picture with a caption, in points */
#define FIGURE_ROOM 6    /* below one without */
#define COVER_TOP 0.24   /* of the height of the page, above the title */

void
logro_office_init_paper (const LogroOffice  *office,
                         LogroOfficeSection  section,
                         LogroPaper         *paper)
{
  *paper = office->paper;
  if (section == LOGRO_OFFICE_LANDSCAPE)
    logro_paper_lay_down (paper);
}

double
logro_office_get_first_width (const LogroOffice *office)
{
  return office->paper.width - 2 * office->paper.margin;
}

static void
enter_section (LogroOffice        *office,
               LogroOfficeSection  section)
{
  LogroPaper paper;

  logro_office_init_paper (office, section, &paper);
  office->section = section;
  office->width = paper.width - 2 * paper.margin;
  office->height = paper.height - 2 * paper.margin - LOGRO_OFFICE_FOOT_ROOM;
}

void
logro_office_init (LogroOffice            *office,
                   const LogroOfficeClass *klass,
                   LogroReport            *report,
                   const LogroPaper       *paper,
                   const LogroProgress    *progress)
{
  office->klass = klass;
  office->report = logro_report_ref (report);
  office->paper = *paper;
  office->progress = progress;
  office->type = logro_type_new (logro_report_get_language (report));
  office->fresh = TRUE;
  enter_section (office, LOGRO_OFFICE_PORTRAIT);
  office->told = LOGRO_OFFICE_N_SECTIONS;
}

void
logro_office_clear (LogroOffice *office)
{
  g_free (office->pages);
  logro_type_free (office->type);
  logro_report_unref (office->report);
}

/* What follows begins a page, in that kind of section. */
static void
change_section (LogroOffice        *office,
                LogroOfficeSection  section)
{
  if (office->section == section && office->fresh)
    return;
  enter_section (office, section);
  office->fresh = TRUE;
}

void
logro_office_prepare (LogroOffice *office)
{
  if (office->told != office->section)
    office->klass->begin_section (office, office->section);
  else if (office->fresh && office->begun)
    office->klass->break_page (office);
  office->told = office->section;
  office->top = office->fresh;
  office->begun = TRUE;
  office->fresh = FALSE;
}

void
logro_office_say (LogroOffice        *office,
                  LogroOfficeStyleId  style,
                  const char         *text,
                  gboolean            keep_next)
{
  LogroOfficeParagraph paragraph = { style, logro_office_styles[style].align, text, NULL,
                                     keep_next };

  logro_office_prepare (office);
  office->klass->paragraph (office, &paragraph);
}

void
logro_office_leave (LogroOffice *office,
                    double       height,
                    gboolean     keep_next)
{
  LogroOfficeParagraph paragraph = { LOGRO_OFFICE_GAP, LOGRO_ALIGN_START, "", NULL, keep_next,
                                     height };

  logro_office_prepare (office);
  office->klass->paragraph (office, &paragraph);
}

/* --- Blocks that are plain text -------------------------------------------------------------- */

static char *
format_anchor (guint index)
{
  return g_strdup_printf ("h%u", index + 1);
}

static void
tell_heading (LogroOffice      *office,
              guint             index,
              const LogroBlock *block)
{
  LogroOfficeStyleId style = LOGRO_OFFICE_HEADING_1 + block->level - 1;
  g_autofree char *anchor = format_anchor (index);
  LogroOfficeParagraph paragraph = { style, LOGRO_ALIGN_START, block->text, anchor };

  logro_office_prepare (office);
  office->klass->paragraph (office, &paragraph);
}

static void
tell_paragraph (LogroOffice      *office,
                guint             index,
                const LogroBlock *block)
{
  static const LogroOfficeStyleId styles[] = {
    [LOGRO_PARAGRAPH_NORMAL] = LOGRO_OFFICE_BODY,
    [LOGRO_PARAGRAPH_SMALL] = LOGRO_OFFICE_SMALL,
    [LOGRO_PARAGRAPH_NOTE] = LOGRO_OFFICE_NOTE
  };

  logro_office_say (office, styles[block->style], block->text, block->keep_next);
}

static void
tell_blank_lines (LogroOffice      *office,
                  guint             index,
                  const LogroBlock *block)
{
  for (guint i = 0; i < block->lines; i++)
    logro_office_say (office, LOGRO_OFFICE_WRITING, "", block->keep_next && i + 1 == block->lines);
}

static void
tell_list (LogroOffice      *office,
           guint             index,
           const LogroBlock *block)
{
  logro_office_prepare (office);
  office->klass->list (office, block);
}

static void
tell_space (LogroOffice      *office,
            guint             index,
            const LogroBlock *block)
{
  if (!office->fresh)
    logro_office_leave (office, block->amount, TRUE);
}

static void
tell_page_break (LogroOffice      *office,
                 guint             index,
                 const LogroBlock *block)
{
  office->fresh = TRUE;
}

static void
tell_section (LogroOffice      *office,
              guint             index,
              const LogroBlock *block)
{
  change_section (office, block->landscape ? LOGRO_OFFICE_LANDSCAPE : LOGRO_OFFICE_PORTRAIT);
}

static void
tell_cover (LogroOffice      *office,
            guint             index,
            const LogroBlock *block)
{
  LogroOfficeSection section = office->section;

  change_section (office, LOGRO_OFFICE_COVER);
  logro_office_leave (office, office->height * COVER_TOP, FALSE);
  logro_office_say (office, LOGRO_OFFICE_TITLE, block->text, FALSE);
  for (guint i = 0; i < block->pairs->len; i++)
    logro_office_say (office, LOGRO_OFFICE_SUBTITLE,
                      g_array_index (block->pairs, LogroPair, i).first, FALSE);
  change_section (office, section);
}

/* --- Contents and pictures ------------------------------------------------------------------- */

static void
entry_clear (gpointer data)
{
  LogroOfficeEntry *entry = data;

  g_free (entry->anchor);
}

static void
tell_contents (LogroOffice      *office,
               guint             index,
               const LogroBlock *block)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (LogroOfficeEntry));

  g_array_set_clear_func (entries, entry_clear);
  for (guint i = index + 1; i < logro_report_get_n_blocks (office->report); i++)
    {
      const LogroBlock *heading = logro_report_get_block (office->report, i);
      LogroOfficeEntry entry = { heading->level, heading->text };

      if (heading->kind != LOGRO_BLOCK_HEADING || heading->level > 2)
        continue;
      entry.anchor = format_anchor (i);
      entry.page = office->pages != NULL ? office->pages[i] : 0;
      g_array_append_val (entries, entry);
    }
  logro_office_prepare (office);
  office->klass->contents (office, block->text, entries);
}

static gboolean
is_chart (LogroOffice *office,
          guint        index)
{
  return index < logro_report_get_n_blocks (office->report)
         && logro_report_get_block (office->report, index)->kind == LOGRO_BLOCK_CHART;
}

static gboolean
tell_pictures (LogroOffice       *office,
               guint              index,
               const LogroBlock  *block,
               GError           **error)
{
  /* index - 1 of the first block is a number too large for any block. */
  LogroPictureFrame frame = { office->width, office->height,
                              block->text[0] != '\0' ? CAPTION_ROOM : FIGURE_ROOM,
                              is_chart (office, index + 1) || is_chart (office, index - 1), TRUE };
  g_autoptr (GPtrArray) pictures = logro_pictures_new (block, &frame, error);
  gboolean legend = block->text[0] != '\0';

  if (pictures == NULL)
    return FALSE;
  for (guint i = 0; i < pictures->len; i++)
    {
      gboolean last = i + 1 == pictures->len;

      logro_office_prepare (office);
      office->klass->picture (office, g_ptr_array_index (pictures, i),
                              last && (legend || block->keep_next));
    }
  if (legend)
    logro_office_say (office, LOGRO_OFFICE_LEGEND, block->text, block->keep_next);
  return TRUE;
}

/* --- All of it ------------------------------------------------------------------------------- */

typedef void (*TellFunc) (LogroOffice      *office,
                          guint             index,
                          const LogroBlock *block);

/* Charts can fail, and are told by tell_pictures(). */
static const TellFunc tellers[] = {
  [LOGRO_BLOCK_HEADING] = tell_heading,
  [LOGRO_BLOCK_PARAGRAPH] = tell_paragraph,
  [LOGRO_BLOCK_FIELDS] = logro_office_tell_fields,
  [LOGRO_BLOCK_TABLE] = logro_office_tell_table,
  [LOGRO_BLOCK_CHART] = NULL,
  [LOGRO_BLOCK_GANTT] = NULL,
  [LOGRO_BLOCK_SIGNATURES] = logro_office_tell_signatures,
  [LOGRO_BLOCK_BLANK_LINES] = tell_blank_lines,
  [LOGRO_BLOCK_LIST] = tell_list,
  [LOGRO_BLOCK_COVER] = tell_cover,
  [LOGRO_BLOCK_CONTENTS] = tell_contents,
  [LOGRO_BLOCK_SPACE] = tell_space,
  [LOGRO_BLOCK_PAGE_BREAK] = tell_page_break,
  [LOGRO_BLOCK_SECTION] = tell_section
};

/* Contents are filled in with the pages that a PDF has; a word processor counts its own when it is
 * asked to. */
static gboolean
find_pages (LogroOffice  *office,
            GError      **error)
{
  guint n = logro_report_get_n_blocks (office->report);
  LogroProgress silent = { office->progress != NULL ? office->progress->cancellable : NULL };
  g_autoptr (LogroPages) pages = NULL;
  gboolean wanted = FALSE;

  for (guint i = 0; i < n && !wanted; i++)
    wanted = logro_report_get_block (office->report, i)->kind == LOGRO_BLOCK_CONTENTS;
  if (!wanted)
    return TRUE;
  pages = logro_pages_new_stepwise (office->report, &office->paper, &silent, error);
  if (pages == NULL)
    return FALSE;
  office->pages = g_new (guint, n);
  for (guint i = 0; i < n; i++)
    office->pages[i] = logro_pages_get_page_of (pages, i) + 1;
  return TRUE;
}

gboolean
logro_office_tell (LogroOffice  *office,
                   GError      **error)
{
  guint n = logro_report_get_n_blocks (office->report);

  if (!find_pages (office, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const LogroBlock *block = logro_report_get_block (office->report, i);

      if (!logro_progress_step (office->progress, i / (double) n, error))
        return FALSE;
      if (tellers[block->kind] != NULL)
        tellers[block->kind] (office, i, block);
      else if (!tell_pictures (office, i, block, error))
        return FALSE;
    }
  /* A document without blocks has a page all the same. */
  if (!office->begun)
    logro_office_say (office, LOGRO_OFFICE_BODY, "", FALSE);
  return TRUE;
}

/* --- What both formats say of the document --------------------------------------------------- */

void
logro_office_tell_numbers (LogroOffice           *office,
                           LogroOfficeNumberFunc  func,
                           gpointer               data)
{
  /* Signs that no text has, since XML cannot hold them. */
  g_autofree char *words = logro_words_fill (logro_report_get_page_words (office->report),
                                             "n", "\001", "m", "\002", NULL);
  const char *p = words;

  while (*p != '\0')
    {
      size_t length = strcspn (p, "\001\002");
      g_autofree char *piece = g_strndup (p, length);

      if (length > 0)
        func (piece, FALSE, data);
      p += length;
      if (*p != '\0')
        func (NULL, *p++ == '\002', data);
    }
}

void
logro_office_split_language (LogroReport  *report,
                             char        **language,
                             char        **country)
{
  g_auto (GStrv) parts = g_strsplit (logro_report_get_language (report), "-", 3);
  gboolean known = parts[0] != NULL && parts[0][0] != '\0';

  *language = g_strdup (known ? parts[0] : "none");
  *country = g_strdup (known && parts[1] != NULL && strlen (parts[1]) == 2 ? parts[1] : "none");
}
