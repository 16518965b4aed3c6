/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the record table share: the widget itself, its columns and its actions. */
#pragma once

#include "app/form.h"
#include "app/record-table.h"

G_BEGIN_DECLS

struct _LogroRecordTable
{
  GtkBox parent_instance;
  GtkColumnView *view;
  GtkScrolledWindow *scrolled;
  GtkLabel *empty;
  GtkWidget *none; /* that the filter lets nothing through */
  GtkWidget *tools;
  GtkWidget *add;   /* two of them */
  GtkWidget *paste;

  char *columns;
  int rows;
  gboolean fixed;
  gboolean adds;
  LogroList *list;   /* NULL where rows of several lists are shown */
  GListModel *model; /* the rows */
  GType type;        /* and what they are */
  GtkFilter *filter;
  GPtrArray *cells; /* LogroRecordCells, one a column */
  guint columns_id; /* columns are due to be made again */
  GtkSliceListModel *slice; /* the rows that are in the view so far */
  GtkSingleSelection *selection;
  GtkWidget *detail; /* not owned */
  LogroForm *detail_form;
  gboolean leaving; /* the focus is on its way out */
};

/* The record of the chosen row, or NULL. */
LogroRecord *logro_record_table_get_chosen (LogroRecordTable *self);

/* Whether the rows are shown sorted by a column. */
gboolean logro_record_table_is_sorted (LogroRecordTable *self);

/* The record's place in the view; its row comes if it has not yet. */
gboolean logro_record_table_find_shown (LogroRecordTable *self,
                                        LogroRecord      *record,
                                        guint            *position);

/* Makes the columns for the list, and again when the records that head them change. */
void logro_record_table_follow_columns (LogroRecordTable *self);

/* The actions "table.…" and their keys. */
void logro_record_table_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
