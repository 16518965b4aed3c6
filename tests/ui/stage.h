/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page of the program in a window, for tests inside the process. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

/* In place of g_test_init(). Gives the code to leave with, or -1 to go on; there is no display: 77. */
int stage_init (int    *argc,
                char ***argv);

/* The sample plan: the worked example, 117 of 234 points. */
LogroPlan *stage_plan (void);

/* A new plan over the same model, in which nothing is written. */
LogroPlan *stage_new_plan (void);

/* A new plan over the model of that id. */
LogroPlan *stage_new_plan_of (const char *modelo);

/* A window with the page of the step that names @pagina, filled and drawn. */
GtkWindow *stage_show (LogroPlan  *plan,
                       const char *pagina);

/* A projector's 1024 pixels less the sidebar, and its height less the bars of the window. */
#define STAGE_LEAST_WIDTH 785
#define STAGE_LEAST_HEIGHT 600

/* Every page of @plan from the phase @first on fits into that. */
void stage_assert_all_fit (LogroPlan *plan,
                           guint      first);

/* The page in it. */
LogroPage *stage_page (GtkWindow *window);

/* A child of a widget's template, by its id. */
gpointer stage_child (gpointer    widget,
                      const char *id);

/* The n-th widget of @type below @root, and within the one of @id; the second is below the page, and
 * there must be one. */
gpointer stage_find_in (GtkWidget  *root,
                        GType       type,
                        const char *id,
                        guint       n);
gpointer stage_nth (GtkWindow  *window,
                    GType       type,
                    const char *id,
                    guint       n);

/* The widget with that id somewhere below @root, however its .ui was built. */
gpointer stage_find (gpointer    root,
                     const char *id);

/* Lets everything happen that is due: idle calls, sizes, frames. */
void stage_settle (GtkWindow *window);

/* Closes the window; nothing of its page is left. */
void stage_close (GtkWindow *window);

G_END_DECLS
