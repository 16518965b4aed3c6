/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page of the window: one step of a phase of a plan. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE (logro_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (LogroPage, logro_page, LOGRO, PAGE, GtkBox)

/* Properties: plan (LogroPlan), fase (LogroFase), paso (LogroPaso or NULL); given at construction.
 * */

struct _LogroPageClass
{
  GtkBoxClass parent_class;

  /* Fills the page, once, with its plan; after the first frame of the window. */
  void (*fill) (LogroPage *self,
                LogroPlan *plan);

  /* Shows the plan as it is now: after fill, and after changes, at most once per idle and only
   * while the page is in view; what changed meanwhile is shown when it comes into view. May be
   * NULL. */
  void (*refresh) (LogroPage *self,
                   LogroPlan *plan);

  /* The page is shown: (again) put the focus where work goes on. */
  void (*enter) (LogroPage *self);

  /* Chooses what is about @registro, the id or key of a record, and puts the focus there. What the
   * page's tables list is chosen by itself. */
  void (*reveal) (LogroPage  *self,
                  const char *registro);
};

/**
 * logro_page_new:
 * @plan: an open plan
 * @fase: a phase of its model
 * @paso: (nullable): a step of @fase; NULL for a phase without screens
 *
 * Returns: (transfer floating): the page that the step names; one that says so when this version
 *   has no such page
 */
LogroPage *logro_page_new (LogroPlan *plan,
                           LogroFase *fase,
                           LogroPaso *paso);

/**
 * logro_page_fill:
 * @self: a page that has not been filled yet
 */
void logro_page_fill (LogroPage *self);

/**
 * logro_page_enter:
 * @self: a filled page that has become visible
 */
void logro_page_enter (LogroPage *self);

/**
 * logro_page_leave:
 * @self: the page that is shown
 *
 * Keeps what has the focus, which a page loses when it is hidden, for logro_page_enter().
 */
void logro_page_leave (LogroPage *self);

/**
 * logro_page_reveal:
 * @self: a page
 * @registro: the id of a record, or the key of one that has none
 *
 * Chooses it on the page and puts the focus there: now, or when the page is filled and shown.
 */
void logro_page_reveal (LogroPage  *self,
                        const char *registro);

LogroPlan *logro_page_get_plan (LogroPage *self);
LogroFase *logro_page_get_fase (LogroPage *self);
LogroPaso *logro_page_get_paso (LogroPage *self);

/**
 * logro_page_say:
 * @self: a page
 * @text: a short sentence
 *
 * Shows a passing message, if the page is in sight.
 */
void logro_page_say (LogroPage  *self,
                     const char *text);

/**
 * logro_page_go_to:
 * @self: a page
 * @pagina: what a step names
 *
 * Shows the page of the first step that names @pagina, if the model has one.
 */
void logro_page_go_to (LogroPage  *self,
                       const char *pagina);

/**
 * logro_page_class_set_ui:
 * @klass: a page class, in its class_init
 * @name: "reunion" for ui/page-reunion.ui
 */
void logro_page_class_set_ui (GtkWidgetClass *klass,
                              const char     *name);

G_END_DECLS
