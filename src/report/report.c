/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as a list of blocks: how one is put together and read. */
#include "report/report.h"

#include <string.h>

#include "core/words.h"

struct _LogroReport
{
  int        ref_count;
  char      *title;
  char      *language;
  char      *municipality;
  char      *date;
  char      *subject;
  char      *author;
  char      *created;
  char      *page_words;
  GPtrArray *blocks;
};

G_DEFINE_QUARK (logro-report-error-quark, logro_report_error)

/* Back ends trust the encoding, so bad bytes stop here. */
static char *
clean (const char *text)
{
  return text != NULL ? g_utf8_make_valid (text, -1) : g_strdup ("");
}

static void
set_text (char       **place,
          const char  *text)
{
  g_free (*place);
  *place = clean (text);
}

static void
pair_clear (gpointer data)
{
  LogroPair *pair = data;

  g_free (pair->first);
  g_free (pair->second);
}

static void
block_free (gpointer data)
{
  LogroBlock *block = data;

  g_free (block->text);
  g_clear_pointer (&block->pairs, g_array_unref);
  g_clear_pointer (&block->table, logro_table_free);
  g_clear_pointer (&block->chart_data, logro_chart_data_free);
  g_free (block);
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

LogroReport *
logro_report_new (const char *title,
                  const char *language)
{
  LogroReport *report = g_new0 (LogroReport, 1);

  report->ref_count = 1;
  report->title = clean (title);
  report->language = clean (language);
  report->municipality = clean (NULL);
  report->date = clean (NULL);
  report->subject = clean (NULL);
  report->author = clean (NULL);
  report->created = clean (NULL);
  report->page_words = clean ("{n}/{m}");
  report->blocks = g_ptr_array_new_with_free_func (block_free);
  return report;
}

LogroReport *
logro_report_ref (LogroReport *report)
{
  g_return_val_if_fail (report != NULL, NULL);

  g_atomic_int_inc (&report->ref_count);
  return report;
}

void
logro_report_unref (LogroReport *report)
{
  if (report == NULL || !g_atomic_int_dec_and_test (&report->ref_count))
    return;
  g_free (report->title);
  g_free (report->language);
  g_free (report->municipality);
  g_free (report->date);
  g_free (report->subject);
  g_free (report->author);
  g_free (report->created);
  g_free (report->page_words);
  g_ptr_array_unref (report->blocks);
  g_free (report);
}

void
logro_report_set_municipality (LogroReport *report,
                               const char  *municipality)
{
  g_return_if_fail (report != NULL);

  set_text (&report->municipality, municipality);
}

void
logro_report_set_date (LogroReport *report,
                       const char  *date)
{
  g_return_if_fail (report != NULL);

  set_text (&report->date, date);
}

void
logro_report_set_subject (LogroReport *report,
                          const char  *subject)
{
  g_return_if_fail (report != NULL);

  set_text (&report->subject, subject);
}

void
logro_report_set_author (LogroReport *report,
                         const char  *author)
{
  g_return_if_fail (report != NULL);

  set_text (&report->author, author);
}

void
logro_report_set_created (LogroReport *report,
                          const char  *created)
{
  g_return_if_fail (report != NULL);

  set_text (&report->created, created);
}

void
logro_report_set_page_words (LogroReport *report,
                             const char  *words)
{
  g_return_if_fail (report != NULL);

  set_text (&report->page_words, words);
}

const char *
logro_report_get_title (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->title;
}

const char *
logro_report_get_language (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->language;
}

const char *
logro_report_get_municipality (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->municipality;
}

const char *
logro_report_get_date (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->date;
}

const char *
logro_report_get_subject (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->subject;
}

const char *
logro_report_get_author (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->author;
}

const char *
logro_report_get_created (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->created;
}

char *
logro_report_dup_page_words (const LogroReport *report,
                             guint              n,
                             guint              m)
{
  g_autofree char *n_text = g_strdup_printf ("%u", n);
  g_autofree char *m_text = g_strdup_printf ("%u", m);

  g_return_val_if_fail (report != NULL, NULL);

  return logro_words_fill (report->page_words, "n", n_text, "m", m_text, NULL);
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
  block->text = clean (text);
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
  g_autofree char *valid = clean (text);
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

/* Adds to the list at the end of the report, or begins one. */
static void
add_pair (LogroReport    *report,
          LogroBlockKind  kind,
          const char     *first,
          const char     *second,
          guint           lines)
{
  LogroBlock *block = last_block (report);
  LogroPair pair = { clean (first), clean (second), MAX (lines, 1) };

  if (block == NULL || block->kind != kind)
    {
      block = add_block (report, kind);
      block->pairs = g_array_new (FALSE, FALSE, sizeof (LogroPair));
      g_array_set_clear_func (block->pairs, pair_clear);
    }
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

  add_pair (report, LOGRO_BLOCK_FIELDS, label, value, lines);
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
  block->text = clean (caption);
}

void
logro_report_add_signature (LogroReport *report,
                            const char  *name,
                            const char  *role)
{
  g_return_if_fail (report != NULL);

  add_pair (report, LOGRO_BLOCK_SIGNATURES, name, role, 1);
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
logro_report_keep_with_next (LogroReport *report)
{
  LogroBlock *block;

  g_return_if_fail (report != NULL);

  block = last_block (report);
  if (block != NULL)
    block->keep_next = TRUE;
}

guint
logro_report_get_n_blocks (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, 0);

  return report->blocks->len;
}

const LogroBlock *
logro_report_get_block (const LogroReport *report,
                        guint              index)
{
  g_return_val_if_fail (report != NULL && index < report->blocks->len, NULL);

  return g_ptr_array_index (report->blocks, index);
}
