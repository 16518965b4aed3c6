/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the report itself: what it is made of. */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

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

/* A copy of the text, "" for NULL. Back ends trust the encoding, so bad bytes stop here. */
char *logro_report_clean (const char *text);

G_END_DECLS
