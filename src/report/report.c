/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document as a list of blocks: what it says of itself, and how its blocks are read. */
#include "report/report-private.h"

#include "core/words.h"

G_DEFINE_QUARK (logro-report-error-quark, logro_report_error)

char *
logro_report_clean (const char *text)
{
  return text != NULL ? g_utf8_make_valid (text, -1) : g_strdup ("");
}

static void
set_text (char       **place,
          const char  *text)
{
  g_free (*place);
  *place = logro_report_clean (text);
}

/* Now, in ISO 8601. */
static char *
dup_moment (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

static void
block_free (gpointer data)
{
  LogroBlock *block = data;

  g_free (block->text);
  g_clear_pointer (&block->pairs, g_array_unref);
  g_clear_pointer (&block->table, logro_table_free);
  g_clear_pointer (&block->chart_data, logro_chart_data_free);
  g_clear_pointer (&block->gantt, logro_gantt_data_free);
  g_free (block);
}

LogroReport *
logro_report_new (const char *title,
                  const char *language)
{
  LogroReport *report = g_new0 (LogroReport, 1);

  report->ref_count = 1;
  report->title = logro_report_clean (title);
  report->language = logro_report_clean (language);
  report->municipality = logro_report_clean (NULL);
  report->date = logro_report_clean (NULL);
  report->subject = logro_report_clean (NULL);
  report->author = logro_report_clean (NULL);
  report->created = dup_moment ();
  report->page_words = logro_report_clean ("{n}/{m}");
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

const char *
logro_report_get_page_words (const LogroReport *report)
{
  g_return_val_if_fail (report != NULL, "");

  return report->page_words;
}

char *
logro_report_dup_foot (const LogroReport *report)
{
  GString *words;

  g_return_val_if_fail (report != NULL, NULL);

  words = g_string_new (report->municipality);
  for (guint i = 0; i < 2; i++)
    {
      const char *part = i == 0 ? report->title : report->date;

      if (part[0] != '\0' && words->len > 0)
        g_string_append (words, " · ");
      g_string_append (words, part);
    }
  return g_string_free (words, FALSE);
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
