/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as a list of blocks: how it is put together. */
#include "report/report-private.h"

#include <string.h>

static void
pair_clear (gpointer data)
{
  LogroPair *pair = data;

  g_free (pair->first);
  g_free (pair->second);
}

static LogroBlock *
add_block (LogroReport    *report,
           LogroBlockKind  kind)
{
  LogroBlock *block = g_new0 (LogroBlock, 1);

  block->kind = kind;
  g_ptr_array_add (report->blocks, block);
  return block;
}

static LogroBlock *
last_block (LogroReport *report)
{
  if (report->blocks->len == 0)
    return NULL;
  return g_ptr_array_index (report->blocks, report->blocks->len - 1);
}

void
logro_report_add_heading (LogroReport *report,
                          guint        level,
                          const char  *text)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);
  g_return_if_fail (level >= 1 && level <= 3);

  block = add_block (report, LOGRO_BLOCK_HEADING);
  block->level = level;
  block->text = logro_report_clean (text);
  block->keep_next = TRUE;
}

/* Where the paragraph that begins at text ends: at a line without visible letters, or at the
 * end of all. next is where the one after it begins. */
static const char *
paragraph_end (const char  *text,
               const char **next)
{
  const char *line = text;

  while (*line != '\0')
    {
      const char *end = strchr (line, '\n');
      const char *p = end;

      if (end == NULL)
        break;
      do
        p++;
      while (*p == ' ' || *p == '\t' || *p == '\r');
      if (*p == '\n' || *p == '\0')
        {
          *next = p;
          return end;
        }
      line = end + 1;
    }
  *next = text + strlen (text);
  return *next;
}

void
logro_report_add_paragraph (LogroReport         *report,
                            LogroParagraphStyle  style,
                            const char          *text)
{
  g_autofree char *valid = logro_report_clean (text);
  const char *p = valid;

  g_return_if_fail (report != NULL);

  while (*(p += strspn (p, " \t\r\n")) != '\0')
    {
      const char *next;
      const char *end = paragraph_end (p, &next);
      LogroBlock *block = add_block (report, LOGRO_BLOCK_PARAGRAPH);

      block->style = style;
      block->text = g_strchomp (g_strndup (p, end - p));
      p = next;
    }
}

/* A block of that kind with pairs at the end of the report: the last one if it is alike. */
static LogroBlock *
open_pairs (LogroReport    *report,
            LogroBlockKind  kind,
            gboolean        boxed,
            gboolean        numbered)
{
  LogroBlock *block = last_block (report);

  if (block != NULL && block->kind == kind && block->boxed == boxed && block->numbered == numbered)
    return block;
  block = add_block (report, kind);
  block->boxed = boxed;
  block->numbered = numbered;
  block->pairs = g_array_new (FALSE, FALSE, sizeof (LogroPair));
  g_array_set_clear_func (block->pairs, pair_clear);
  return block;
}

static void
add_pair (LogroBlock *block,
          const char *first,
          const char *second,
          guint       lines)
{
  LogroPair pair = { logro_report_clean (first), logro_report_clean (second), MAX (lines, 1) };

  g_strstrip (pair.second);
  g_array_append_val (block->pairs, pair);
}

void
logro_report_add_field (LogroReport *report,
                        const char  *label,
                        const char  *value,
                        guint        lines)
{
  g_return_if_fail (report != NULL);

  add_pair (open_pairs (report, LOGRO_BLOCK_FIELDS, FALSE, FALSE), label, value, lines);
}

void
logro_report_add_boxed_field (LogroReport *report,
                              const char  *label,
                              const char  *value,
                              guint        lines)
{
  g_return_if_fail (report != NULL);

  add_pair (open_pairs (report, LOGRO_BLOCK_FIELDS, TRUE, FALSE), label, value, lines);
}

void
logro_report_add_item (LogroReport *report,
                       gboolean     numbered,
                       const char  *text)
{
  g_return_if_fail (report != NULL);

  add_pair (open_pairs (report, LOGRO_BLOCK_LIST, FALSE, numbered != FALSE), text, NULL, 1);
}

void
logro_report_add_cover (LogroReport        *report,
                        const char         *title,
                        const char * const *lines)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);
  g_return_if_fail (lines != NULL);

  logro_report_add_page_break (report);
  block = open_pairs (report, LOGRO_BLOCK_COVER, FALSE, FALSE);
  block->text = logro_report_clean (title);
  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0')
      add_pair (block, lines[i], NULL, 1);
  logro_report_add_page_break (report);
}

void
logro_report_add_contents (LogroReport *report,
                           const char  *title)
{
  g_return_if_fail (report != NULL);

  add_block (report, LOGRO_BLOCK_CONTENTS)->text = logro_report_clean (title);
}

void
logro_report_take_table (LogroReport *report,
                         LogroTable  *table)
{
  g_return_if_fail (report != NULL);
  g_return_if_fail (table != NULL);

  add_block (report, LOGRO_BLOCK_TABLE)->table = table;
}

void
logro_report_take_chart (LogroReport    *report,
                         LogroChartKind  kind,
                         LogroChartData *data,
                         const char     *caption)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);
  g_return_if_fail (data != NULL);

  block = add_block (report, LOGRO_BLOCK_CHART);
  block->chart_kind = kind;
  block->chart_data = data;
  block->text = logro_report_clean (caption);
}

void
logro_report_take_gantt (LogroReport    *report,
                         LogroGanttData *data,
                         const char     *caption)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);
  g_return_if_fail (data != NULL);

  block = add_block (report, LOGRO_BLOCK_GANTT);
  block->gantt = data;
  block->text = logro_report_clean (caption);
}

void
logro_report_add_signature (LogroReport *report,
                            const char  *name,
                            const char  *role)
{
  g_return_if_fail (report != NULL);

  add_pair (open_pairs (report, LOGRO_BLOCK_SIGNATURES, FALSE, FALSE), name, role, 1);
}

void
logro_report_add_blank_lines (LogroReport *report,
                              guint        lines)
{
  g_return_if_fail (report != NULL);

  if (lines > 0)
    add_block (report, LOGRO_BLOCK_BLANK_LINES)->lines = lines;
}

void
logro_report_add_space (LogroReport *report,
                        double       points)
{
  g_return_if_fail (report != NULL);
  g_return_if_fail (points >= 0);

  add_block (report, LOGRO_BLOCK_SPACE)->amount = points;
}

void
logro_report_add_page_break (LogroReport *report)
{
  g_return_if_fail (report != NULL);

  add_block (report, LOGRO_BLOCK_PAGE_BREAK);
}

void
logro_report_begin_section (LogroReport *report,
                            gboolean     landscape)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);

  block = last_block (report);
  if (block == NULL || block->kind != LOGRO_BLOCK_SECTION)
    block = add_block (report, LOGRO_BLOCK_SECTION);
  block->landscape = landscape != FALSE;
}

void
logro_report_keep_with_next (LogroReport *report)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);

  block = last_block (report);
  if (block != NULL)
    block->keep_next = TRUE;
}


void
logro_report_keep_whole (LogroReport *report)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);

  block = last_block (report);
  g_return_if_fail (block != NULL && (block->kind == LOGRO_BLOCK_TABLE || block->boxed));
  block->whole = TRUE;
}
