/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two halves of the record table share: the widget itself and its actions. */
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
  GtkWidget *tools;

  char *columns;
  int rows;
  gboolean fixed;
  LogroList *list;
  GPtrArray *cells; /* LogroRecordCells, one a column */
  GtkSingleSelection *selection;
  GtkWidget *detail; /* not owned */
  LogroForm *detail_form;
  gboolean leaving; /* the focus is on its way out */
};

/* The record of the chosen row, or NULL. */
LogroRecord *logro_record_table_get_chosen (LogroRecordTable *self);

/* Whether the rows are shown sorted by a column. */
gboolean logro_record_table_is_sorted (LogroRecordTable *self);

/* The record's place in the view. */
gboolean logro_record_table_find_shown (LogroRecordTable *self,
                                        LogroRecord      *record,
                                        guint            *position);

/* The actions "table.…" and their keys. */
void logro_record_table_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
