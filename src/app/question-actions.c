/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Actions and keys of the questions.
 *
 * A key goes through two questions: what is the focus on (text, the page, elsewhere in the window),
 * and what does the table say for it there. Popovers keep their keys. */

#include "app/question-actions.h"

#include "app/ladder.h"

typedef struct
{
  GtkWidget *page; /* not owned: it owns this */
  LogroQuestionNav *nav;
  LogroPageActFunc func;
  GtkEventController *keys; /* on the window, while the page is shown */
} Actions;

/* Where the focus may be for a key to work; each place includes those before. */
typedef enum
{
  NOT_ON_ROWS,  /* on the page, but not on a ladder or list: there arrows move the focus */
  ON_PAGE,      /* anywhere on the page but in text */
  IN_WINDOW,    /* anywhere but in text */
  EVERYWHERE,   /* in text too */
} Reach;

static const struct
{
  guint key;
  GdkModifierType modifiers;
  Reach reach;
  const char *action;
} keys[] = {
  { GDK_KEY_Up, 0, NOT_ON_ROWS, "question.previous" },
  { GDK_KEY_KP_Up, 0, NOT_ON_ROWS, "question.previous" },
  { GDK_KEY_Down, 0, NOT_ON_ROWS, "question.next" },
  { GDK_KEY_KP_Down, 0, NOT_ON_ROWS, "question.next" },
  { GDK_KEY_Left, 0, ON_PAGE, "question.previous" },
  { GDK_KEY_KP_Left, 0, ON_PAGE, "question.previous" },
  { GDK_KEY_Right, 0, ON_PAGE, "question.next" },
  { GDK_KEY_KP_Right, 0, ON_PAGE, "question.next" },
  { GDK_KEY_Page_Up, 0, ON_PAGE, "question.previous" },
  { GDK_KEY_KP_Page_Up, 0, ON_PAGE, "question.previous" },
  { GDK_KEY_Page_Down, 0, ON_PAGE, "question.next" },
  { GDK_KEY_KP_Page_Down, 0, ON_PAGE, "question.next" },
  { GDK_KEY_Delete, 0, ON_PAGE, "question.clear" },
  { GDK_KEY_KP_Delete, 0, ON_PAGE, "question.clear" },
  { GDK_KEY_o, 0, ON_PAGE, "question.observe" },
  { GDK_KEY_o, GDK_SHIFT_MASK, ON_PAGE, "question.observe" },
  { GDK_KEY_g, GDK_CONTROL_MASK, EVERYWHERE, "question.go-to" },
  { GDK_KEY_e, GDK_CONTROL_MASK, EVERYWHERE, "question.next-unanswered" },
  { GDK_KEY_r, GDK_CONTROL_MASK, EVERYWHERE, "question.review" },
  { GDK_KEY_Escape, 0, EVERYWHERE, "question.leave" },
  { GDK_KEY_Return, GDK_CONTROL_MASK, EVERYWHERE, "question.leave" },
  { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, EVERYWHERE, "question.leave" },
};

gboolean
logro_question_actions_is_text (GtkWidget *widget)
{
  return widget != NULL && (GTK_IS_EDITABLE (widget) || GTK_IS_TEXT_VIEW (widget));
}

/* How far a key must reach to work where the focus is; -1 when none does. */
static int
get_reach (GtkWidget *page,
           GtkWidget *focus)
{
  if (focus == NULL)
    return IN_WINDOW;
  if (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return -1;
  if (logro_question_actions_is_text (focus))
    return EVERYWHERE;
  if (!gtk_widget_is_ancestor (focus, page))
    return IN_WINDOW;
  if (gtk_widget_get_ancestor (focus, LOGRO_TYPE_LADDER) != NULL ||
      gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX) != NULL)
    return ON_PAGE;
  return NOT_ON_ROWS;
}

static gboolean
press_digit (Actions *actions,
             guint    key)
{
  if (key >= GDK_KEY_0 && key <= GDK_KEY_9)
    logro_question_nav_press_digit (actions->nav, key - GDK_KEY_0);
  else if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    logro_question_nav_press_digit (actions->nav, key - GDK_KEY_KP_0);
  else
    return FALSE;
  return TRUE;
}

static gboolean
on_key_pressed (Actions        *actions,
                guint           key,
                guint           code,
                GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (actions->page));
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  int reach = get_reach (actions->page, focus);

  if (reach < 0)
    return GDK_EVENT_PROPAGATE;
  if (modifiers == 0 && reach <= IN_WINDOW && press_digit (actions, key))
    return GDK_EVENT_STOP;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == gdk_keyval_to_lower (key) && keys[i].modifiers == modifiers &&
        (int) keys[i].reach >= reach)
      {
        gtk_widget_activate_action (actions->page, keys[i].action, NULL);
        return GDK_EVENT_STOP;
      }
  return GDK_EVENT_PROPAGATE;
}

static void
on_map (Actions *actions)
{
  actions->keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (actions->keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (actions->keys, "key-pressed", G_CALLBACK (on_key_pressed), actions);
  gtk_widget_add_controller (GTK_WIDGET (gtk_widget_get_root (actions->page)), actions->keys);
}

static void
on_unmap (Actions *actions)
{
  GtkWidget *window = gtk_event_controller_get_widget (actions->keys);

  gtk_widget_remove_controller (window, g_steal_pointer (&actions->keys));
}

static void
update (Actions *actions)
{
  GtkWidget *page = actions->page;
  guint position = logro_question_nav_get_position (actions->nav);
  LogroPlan *plan = logro_question_nav_get_plan (actions->nav);
  guint n = logro_modelo_get_n_elementos (plan->model);
  gboolean writable = !logro_journal_is_read_only (logro_plan_get_journal (plan));
  LogroRespuesta *respuesta = logro_question_nav_get_respuesta (actions->nav);

  gtk_widget_action_set_enabled (page, "question.previous", position > 0);
  gtk_widget_action_set_enabled (page, "question.next", position + 1 < n);
  gtk_widget_action_set_enabled (page, "question.clear",
                                 writable && respuesta->alternativa != LOGRO_SIN_RESPUESTA);
  gtk_widget_action_set_enabled (page, "question.review", writable);
}

static void
on_action (GtkWidget  *page,
           const char *name,
           GVariant   *parameter)
{
  Actions *actions = g_object_get_data (G_OBJECT (page), "question-actions");

  if (actions == NULL)
    return;
  if (g_str_equal (name, "question.previous"))
    logro_question_nav_step (actions->nav, -1);
  else if (g_str_equal (name, "question.next"))
    logro_question_nav_step (actions->nav, 1);
  else if (g_str_equal (name, "question.next-unanswered"))
    logro_question_nav_next_unanswered (actions->nav);
  else if (g_str_equal (name, "question.clear"))
    logro_question_nav_choose (actions->nav, LOGRO_SIN_RESPUESTA);
  else if (g_str_equal (name, "question.review"))
    logro_question_nav_toggle_review (actions->nav);
  else if (g_str_equal (name, "question.go-to"))
    actions->func (page, LOGRO_PAGE_ACT_GO_TO);
  else if (g_str_equal (name, "question.observe"))
    actions->func (page, LOGRO_PAGE_ACT_OBSERVE);
  else if (g_str_equal (name, "question.focus"))
    actions->func (page, LOGRO_PAGE_ACT_FOCUS);
  else
    actions->func (page, LOGRO_PAGE_ACT_LEAVE);
}

static void
actions_free (gpointer data)
{
  Actions *actions = data;

  g_signal_handlers_disconnect_by_data (actions->nav, actions);
  g_object_unref (actions->nav);
  g_free (actions);
}

void
logro_question_actions_install (GtkWidgetClass *klass)
{
  static const char *const names[] = {
    "question.previous", "question.next",  "question.next-unanswered",
    "question.clear",    "question.review", "question.go-to",
    "question.observe",  "question.focus",  "question.leave",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_class_install_action (klass, names[i], NULL, on_action);
}

void
logro_question_actions_attach (GtkWidget        *page,
                               LogroQuestionNav *nav,
                               LogroPageActFunc  func)
{
  Actions *actions = g_new0 (Actions, 1);

  actions->page = page;
  actions->nav = g_object_ref (nav);
  actions->func = func;
  g_object_set_data_full (G_OBJECT (page), "question-actions", actions, actions_free);
  g_signal_connect_swapped (page, "map", G_CALLBACK (on_map), actions);
  g_signal_connect_swapped (page, "unmap", G_CALLBACK (on_unmap), actions);
  g_signal_connect_swapped (nav, "notify", G_CALLBACK (update), actions);
  g_signal_connect_swapped (nav, "answer-changed", G_CALLBACK (update), actions);
  update (actions);
  if (gtk_widget_get_mapped (page))
    on_map (actions);
}
