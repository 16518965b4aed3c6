/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of pages: made-up contents, and readers of what was made.
 *
 * PDFs are read back with poppler's tools and qpdf; where those are missing the readers skip the
 * test and give NULL. */
#pragma once

#include "report/pages.h"

typedef struct
{
  const char *id;
  gboolean    landscape;
} Sheet;

/* Every paper, upright and lying. */
static const Sheet sheets[] = {
  { "letter", FALSE }, { "letter", TRUE }, { "a4", FALSE },
  { "a4", TRUE }, { "oficio", FALSE }, { "oficio", TRUE }
};

/* A report without blocks, with all that the foot says. */
LogroReport *sample_report (void);

/* "palabra0 palabra1 …", n words. */
char *sample_words (guint n);

/* Rows of "inicio<n>", a phrase of some lines that ends in "fin<n>." and a number, under a head
 * that begins with "Cabezal". */
LogroTable *sample_table (guint n_rows);

LogroChartData *sample_chart (guint n_axes);

LogroPages *lay_out (LogroReport *report,
                     const char  *paper_id,
                     gboolean     landscape);

/* What a program prints when given the PDF of the pages after up to two options. */
char *read_pdf (LogroPages *pages,
                const char *program,
                const char *option1,
                const char *option2);

/* The text of each page, ended by NULL. */
GStrv read_texts (LogroPages *pages);

/* The first page with that word, counted from 0, or -1. */
int find_page (GStrv       texts,
               const char *word);

guint count_word (const char *text,
                  const char *word);

/* Nothing is painted outside the margins of any page. */
void assert_ink_inside (LogroPages *pages);
