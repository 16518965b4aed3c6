/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of finished texts, the same for screen, clipboard, CSV and documents. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LOGRO_ALIGN_START,
  LOGRO_ALIGN_CENTER,
  LOGRO_ALIGN_END
} LogroAlign;

/**
 * LogroTable:
 *
 * A caption, columns, and rows of cell texts in reading order. Columns are added before the
 * first row; rows only at the end. Texts are copied, and %NULL counts as an empty text.
 */
typedef struct _LogroTable LogroTable;

/* A table without columns or rows; caption may be NULL. */
LogroTable *logro_table_new (const char *caption);

void logro_table_free (LogroTable *table);

/* Adds a column. weight is its share of the width relative to the other columns (any unit,
 * above 0). Must come before the first row. */
void logro_table_add_column (LogroTable *table,
                             const char *title,
                             LogroAlign  align,
                             double      weight);

/* Puts a title above the next n columns from first on, which have been added: their heads stand in
 * two rows then. Groups must not overlap. */
void logro_table_group_columns (LogroTable *table,
                                guint       first,
                                guint       n,
                                const char *title);

/* Adds a row of texts, ended by NULL. Missing cells are empty; texts beyond the last column
 * are a programming error. */
void logro_table_add_row (LogroTable *table,
                          ...) G_GNUC_NULL_TERMINATED;

/* The same for a row that sums up others: it is printed strong. */
void logro_table_add_row_strong (LogroTable *table,
                                 ...) G_GNUC_NULL_TERMINATED;

/* The same for a row that heads those below it, up to the next one: it is printed strong, and on
 * the page of the row that follows. */
void logro_table_add_row_head (LogroTable *table,
                               ...) G_GNUC_NULL_TERMINATED;

/* Adds empty rows that are there to be filled by hand: on paper they are high enough for that. */
void logro_table_add_rows_blank (LogroTable *table,
                                 guint       n);

/* Adds a row of the texts of an array that ends with NULL, strong or not. */
void logro_table_add_cells (LogroTable         *table,
                            const char * const *cells,
                            gboolean            strong);

/* Says that the table has more columns than fit in letters of the usual size: it is set in smaller
 * ones, with less room between its columns. */
void        logro_table_set_dense (LogroTable *table);
gboolean    logro_table_is_dense (const LogroTable *table);

void        logro_table_set_caption (LogroTable *table,
                                     const char *caption);
const char *logro_table_get_caption (const LogroTable *table);
guint       logro_table_get_n_columns (const LogroTable *table);
const char *logro_table_get_title (const LogroTable *table,
                                   guint             column);
LogroAlign  logro_table_get_align (const LogroTable *table,
                                   guint             column);
double      logro_table_get_weight (const LogroTable *table,
                                    guint             column);

/* The title above a group of columns, "" for a column in no group; the first of the columns of the
 * group and how many they are, of a column in none itself and 1. Both places may be NULL. */
const char *logro_table_get_group (const LogroTable *table,
                                   guint             column,
                                   guint            *first,
                                   guint            *n);
gboolean    logro_table_has_groups (const LogroTable *table);
guint       logro_table_get_n_rows (const LogroTable *table);

/* The text of a cell; never NULL. */
const char *logro_table_get_cell (const LogroTable *table,
                                  guint             row,
                                  guint             column);
gboolean    logro_table_is_strong (const LogroTable *table,
                                   guint             row);

/* Whether the row heads those below it; such a row is strong too. */
gboolean    logro_table_is_head (const LogroTable *table,
                                 guint             row);

/* Whether the row is there to be filled by hand. */
gboolean    logro_table_is_blank (const LogroTable *table,
                                  guint             row);

/* Whether something in the row is: all of it, or a cell that holds line breaks alone, which is how
 * room is left to write in it. */
gboolean    logro_table_is_form (const LogroTable *table,
                                 guint             row);

/* Head row and rows as tab-separated lines, to be pasted into a spreadsheet: a cell with a tab,
 * a line break or a quote is quoted, and its quotes are doubled. */
char *logro_table_to_tsv (const LogroTable *table);

/* One <table> with caption and heads that name their scope; a fragment in UTF-8, escaped. The
 * first column is taken as the head of its row. */
char *logro_table_to_html (const LogroTable *table);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroTable, logro_table_free)

G_END_DECLS
