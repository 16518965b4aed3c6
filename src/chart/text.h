/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: texts measured once and then wrapped by arithmetic.
 *
 * Shaping is the dear part of text. A LogroRuler shapes its text once, on one line, and keeps
 * where each character ends and where a line may break. With hinting off widths grow in
 * proportion to the size, so how a text wraps at any size and width is arithmetic over that
 * table, and searching for a size that fits costs almost nothing. Only the chosen form is shaped
 * again, and not even that when it is one line of the size measured. */
#pragma once

#include "chart/ink.h"
#include "chart/label.h"

G_BEGIN_DECLS

#define LOGRO_TEXT_MAX_LINES 6

typedef struct
{
  PangoContext *context;
  PangoFontDescription *regular;
  PangoFontDescription *bold;
  double size; /* at which rulers measure */
} LogroText;

typedef struct _LogroRuler LogroRuler;

typedef struct
{
  double width;
  double height;
  guint n_lines;
  gboolean broken; /* a word of ordinary length had to be cut in two */
  gboolean cut;    /* the end is missing, with an ellipsis in its place */
} LogroFit;

void logro_text_init (LogroText *text,
                      const LogroInk *ink);

void logro_text_clear (LogroText *text);

/* Measures @string, which must be clean (LogroChartData cleans its own). */
LogroRuler *logro_ruler_new (LogroText *text,
                             const char *string,
                             gboolean bold);

void logro_ruler_free (LogroRuler *ruler);

/* The size of the text at @size points in lines of at most @width points and at most @max_lines
 * (1 to LOGRO_TEXT_MAX_LINES) of them. */
LogroFit logro_ruler_fit (const LogroRuler *ruler,
                          double size,
                          double width,
                          guint max_lines);

/* The least width, up to @width, in which the text takes no more lines than in @width. */
double logro_ruler_balance (const LogroRuler *ruler,
                            double size,
                            double width,
                            guint max_lines);

/* Gives the layout that logro_ruler_fit() spoke of, with its lines as even as can be; it is never
 * larger than that. The ruler gives it once. */
PangoLayout *logro_ruler_layout (LogroRuler *ruler,
                                 double size,
                                 double width,
                                 guint max_lines,
                                 PangoAlignment alignment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroRuler, logro_ruler_free)

G_END_DECLS
