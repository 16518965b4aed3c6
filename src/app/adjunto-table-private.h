/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two halves of the table of attachments share: the widget itself and its actions. */
#pragma once

#include "app/adjunto-table.h"
#include "app/record-table.h"
#include "core/adjunto.h"
#include "document/adjunto-watch.h"

G_BEGIN_DECLS

struct _LogroAdjuntoTable
{
  GtkBox parent_instance;
  LogroRecordTable *table;
  GtkWidget *first_tools;
  GtkWidget *last_tools;
  GtkWidget *busy;
  GtkLabel *busy_label;

  LogroList *list;
  LogroAdjuntoWatch *watch;
  GCancellable *cancellable; /* while files are read */
};

/* The plan, as long as there is a list; and the file it lives in, or NULL. */
LogroPlan *logro_adjunto_table_get_plan (LogroAdjuntoTable *self);
GFile     *logro_adjunto_table_get_file (LogroAdjuntoTable *self);

/* (transfer full) The attachment of the chosen row, or NULL. */
LogroAdjunto *logro_adjunto_table_dup_chosen (LogroAdjuntoTable *self);

/* Enables the actions that make sense now. */
void logro_adjunto_table_update (LogroAdjuntoTable *self);

/* The actions "adjunto.…". */
void logro_adjunto_table_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
