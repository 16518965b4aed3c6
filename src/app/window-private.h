/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window's struct, shared by window.c (what is shown) and its other files (what can be
 * done). */
#pragma once

#include "app/guardian.h"
#include "app/page.h"
#include "app/window.h"

G_BEGIN_DECLS

/* What goes on when a save has succeeded. */
typedef void (*LogroAfterSave) (LogroWindow *self);

struct _LogroWindow
{
  GtkApplicationWindow parent_instance;
  GtkStack *root; /* "opening", "start", "plan", "meeting" */
  GtkRevealer *message;
  GtkLabel *message_label;
  GMenu *undo_menu;

  /* From plan.ui, once there is a document. */
  GtkWidget *plan;
  GtkMenuButton *menu;
  GtkLabel *title;
  GtkLabel *ciclo;
  GtkLabel *state;
  GtkWidget *sidebar;
  GtkListBox *nav;
  GtkLabel *fase;
  GtkLabel *paso;
  GtkMenuButton *estado; /* whether the phase is closed, and what can be done about it */
  GtkImage *estado_shape;
  GtkLabel *estado_label;
  GtkLabel *estado_text;
  GtkLabel *estado_log;
  GtkWidget *close_phase;
  GtkWidget *reopen_phase;
  GtkStack *pages;
  GtkMenuButton *lacks;
  GtkLabel *lacks_label;
  GtkListBox *lacks_list;

  gboolean begun; /* the first frame is over */
  guint begin_id;
  LogroWindowFunc begin; /* what is due then */
  gpointer begin_data;

  LogroDocument *document;
  LogroDocument *before; /* the plan over the model it had before, or NULL */
  GPtrArray *requisitos; /* of the state last shown */
  guint update_id;       /* an idle update is due */
  guint review_id;       /* the plan doctor is due */
  guint message_id;
  const char *changed_fase; /* a closed phase that was changed since the last update; interned */
  GSList *warned;           /* those of which a person was told */
  LogroAfterSave after_save;
  GtkWidget *meeting; /* the meeting mode, while it is on */
};

/* Sees to it that the window begins after its first frame. */
void logro_window_await_frame (LogroWindow *self);

/* Enables the actions that make sense now; all of them are judged here. */
void logro_window_update_actions (LogroWindow *self);

void logro_window_class_install_actions (GtkWidgetClass *klass);

/* The page that is shown, or NULL. */
LogroPage *logro_window_get_page (LogroWindow *self);

/* Goes @by steps forward (or back) in the list of pages. */
void logro_window_step (LogroWindow *self,
                        int          by);

/* Whether there is a page @by steps away. */
gboolean logro_window_can_step (LogroWindow *self,
                                int          by);

/* Makes what is being typed part of the plan: entries that commit when they lose the focus. */
void logro_window_commit_focus (LogroWindow *self);

/* What keeps its work safe; NULL in a window without application. */
LogroGuardian *logro_window_get_guardian (LogroWindow *self);

/* The history of the plan, or NULL without one. */
LogroJournal *logro_window_get_journal (LogroWindow *self);

/* Saves the plan, in a place that is asked for when it has none, and calls @after (or NULL) when it
 * is saved; a failure is told, with what can be done. The second always asks for the place. */
void logro_window_save (LogroWindow   *self,
                        LogroAfterSave after);
void logro_window_save_as (LogroWindow *self);

/* Closes the window unless the plan is modified; then asks first. */
gboolean logro_window_close_request (GtkWindow *window);

/* Shows the plan over the model it had before again. */
void logro_window_go_back (LogroWindow *self);

/* Shows the page of the plan doctor; whether the model has one. */
void logro_window_review (LogroWindow *self);
gboolean logro_window_can_review (LogroWindow *self);

/* Has the plan doctor look when no more changes come for a while. */
void logro_window_await_review (LogroWindow *self);

/* Says in the bar which plan it is and whether it is saved; and which cycle it is in, if that is
 * not the first. */
void logro_window_show_state (LogroWindow *self);
void logro_window_show_ciclo (LogroWindow *self);

/* Says beside the title whether the phase is closed. */
void logro_window_show_fase (LogroWindow *self);

/* Asks for the date or the reason, and closes the phase or opens it again. */
void logro_window_close_phase (LogroWindow *self);
void logro_window_reopen_phase (LogroWindow *self);

/* Whether the phase can be closed, or opened @again. */
gboolean logro_window_can_close_phase (LogroWindow *self,
                                       gboolean     again);

/* Looks whether a change is one of a closed phase; later, a person is told. */
void logro_window_notice_change (LogroWindow      *self,
                                 LogroRecord      *record,
                                 const LogroField *field);
void logro_window_warn_closed (LogroWindow *self);

/* Turns the meeting mode on or off. */
void logro_window_set_meeting (LogroWindow *self,
                               gboolean     on);

G_END_DECLS
