/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the page back end: strips, the unit in which blocks are set on pages.
 *
 * Planning turns each block into strips: horizontal pieces over the width of the text that are
 * never cut, such as a table row or two lines of a paragraph. A breaker then fills pages with
 * strips, and neither knows nor cares what is in them. Drawing goes through the strips of a page
 * and asks each block to paint its own. Texts are set once, while planning, into a store of lines
 * (pages-lines.h), and strips say which of a text's lines they hold. */
#pragma once

#include "report/pages-lines.h"
#include "report/pages.h"

G_BEGIN_DECLS

/* Parts of a table that are not rows. */
#define LOGRO_PART_CAPTION (G_MAXUINT32)
#define LOGRO_PART_HEAD    (G_MAXUINT32 - 1)

/* From one line to the next, in points, where people write by hand. */
#define LOGRO_WRITING_LINE 21

/* Room above a block, in points. */
#define LOGRO_GAP 6

typedef enum
{
  LOGRO_STRIP_KEEP  = 1 << 0,  /* on the same page as the next strip */
  LOGRO_STRIP_BREAK = 1 << 1,  /* ends the page; has no height */
  LOGRO_STRIP_ROW   = 1 << 2   /* at the top of a page, wants the head of its table above it */
} LogroStripFlags;

typedef struct
{
  guint32 block;
  guint32 part;    /* which row, field or pair of the block */
  guint32 from;    /* lines of the part: from .. to - 1 */
  guint32 to;
  float   space;   /* above it, unless at the top of a page */
  float   height;
  float   y;       /* on its page, below the upper margin */
  guint32 flags;
} LogroStrip;

typedef struct
{
  guint    first;  /* strip */
  gboolean head;   /* repeats the head of the table it begins with */
  gboolean lying;
} LogroPage;

/* What planning leaves behind for drawing a block. */
typedef struct
{
  gpointer data;
  double   head;   /* height of a table's head when it is repeated, or 0 */
  gboolean lying;  /* stands on paper that lies down */
  guint    page;   /* where it begins, counted from 0 */
  double   y;      /* where it begins on that page, below the upper margin */
} LogroPlan;

struct _LogroPages
{
  LogroReport *report;
  LogroPaper   papers[2]; /* as asked for, and lying down */
  LogroType   *type;
  LogroLines  *lines;
  guint32      foot;     /* text at the left of each foot */
  guint32      numbers;  /* text at the right of the first foot; those of others follow it */
  double       width;    /* of the text, where it is being planned, broken or painted */
  double       height;   /* the same, without the foot */
  gboolean     linked;   /* painted as a whole into one PDF, so that pages may point to pages */
  LogroPlan   *plans;    /* one per block */
  GArray      *strips;   /* of LogroStrip */
  GArray      *pages;    /* of LogroPage */
};

/* What is being painted: the strips of one block on one page. */
typedef struct
{
  LogroPages       *pages;
  cairo_t          *cr;         /* origin at the upper left corner of the text */
  gboolean          tagged;     /* the target takes PDF tags */
  const LogroBlock *block;
  LogroPlan        *plan;
  const LogroStrip *strips;
  guint             n_strips;
  gboolean          head;       /* the table's head is repeated at the top */
} LogroRun;

/* How a kind of block is set; see pages-*.c. */
typedef struct
{
  void (*plan)      (LogroPages       *pages,
                     guint             index,
                     const LogroBlock *block);
  void (*finish)    (LogroPages       *pages,
                     guint             index,
                     const LogroBlock *block);  /* once all pages are known */
  void (*draw)      (const LogroRun   *run);
  void (*free_data) (gpointer          data);
} LogroBlockClass;

extern const LogroBlockClass logro_block_text;
extern const LogroBlockClass logro_block_fields;
extern const LogroBlockClass logro_block_boxes;
extern const LogroBlockClass logro_block_list;
extern const LogroBlockClass logro_block_cover;
extern const LogroBlockClass logro_block_contents;
extern const LogroBlockClass logro_block_table;
extern const LogroBlockClass logro_block_chart;
extern const LogroBlockClass logro_block_gantt;
extern const LogroBlockClass logro_block_signatures;
extern const LogroBlockClass logro_block_blank_lines;

/* Adds a strip that is never cut. */
void logro_pages_add_strip (LogroPages *pages,
                            guint       block,
                            guint       part,
                            double      space,
                            double      height,
                            guint       flags);

/* Adds strips for a part made of equal lines, with padding above the first and below the last,
 * so that no single line is left alone on a page. flags count for all of them, but KEEP only for
 * the last. */
void logro_pages_add_lines (LogroPages *pages,
                            guint       block,
                            guint       part,
                            double      space,
                            double      padding,
                            guint       n_lines,
                            double      line,
                            guint       flags);

/* Keeps the strips from first to end - 1 on one page, unless they are higher than that. */
gboolean logro_pages_keep (LogroPages *pages,
                           guint       first,
                           guint       end,
                           double      highest);

/* Height of a line of the face. */
double logro_pages_get_line (LogroPages  *pages,
                             LogroFaceId  face);

/* Sets a text in lines and gives its number; see logro_lines_add(). */
guint32 logro_pages_set_text (LogroPages  *pages,
                              LogroFaceId  face,
                              const char  *text,
                              double       width);

/* Paints lines of a text; see logro_lines_show(). */
void logro_run_show (const LogroRun *run,
                     guint32         text,
                     double          x,
                     double          y,
                     double          width,
                     LogroAlign      align,
                     guint           from,
                     guint           to);

/* Takes the measures of the sheets that stand, or of those that lie down. */
void logro_pages_turn (LogroPages *pages,
                       gboolean    lying);

/* The strip after the last one of the part that strips[first] belongs to. */
guint logro_run_part_end (const LogroRun *run,
                          guint           first);

/* Rules to write on, one for each line of the strip, from x to the right margin. */
void logro_run_writing_lines (const LogroRun   *run,
                              const LogroStrip *strip,
                              double            x,
                              double            width);

/* The print ink with the letters of documents; the sheet is its paper. */
LogroInk logro_pages_ink (void);

/* Fills pages with all strips. */
void logro_pages_break (LogroPages *pages);

/* What is painted between the two leads to the place where that block begins. */
void logro_run_begin_link (const LogroRun *run,
                           guint           block);
void logro_run_end_link (const LogroRun *run);

/* A tag of PDF structure around what is painted between the two; nothing elsewhere. */
void logro_run_begin_tag (const LogroRun *run,
                          const char     *tag);
void logro_run_end_tag (const LogroRun *run,
                        const char     *tag);

/* A vertical line of that grey. */
void logro_run_rule_down (const LogroRun *run,
                          double          x,
                          double          y,
                          double          height,
                          double          thickness,
                          double          grey);

/* A horizontal line of that thickness and grey (0 black … 1 white). */
void logro_run_rule (const LogroRun *run,
                     double          x,
                     double          y,
                     double          width,
                     double          thickness,
                     double          grey);

/* Paints a shade behind what follows. */
void logro_run_shade (const LogroRun *run,
                      double          x,
                      double          y,
                      double          width,
                      double          height,
                      double          grey);

G_END_DECLS
