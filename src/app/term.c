/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels take no focus, so that a form is filled in without stumbling over them; the keyboard asks
 * for the term at the focus instead (F1, app/glosario-window.h). */

#include "app/term.h"

#include <glib/gi18n.h>

#include "app/glosario-window.h"
#include "app/popup.h"
#include "app/term-card.h"
#include "document/catalogo.h"

#define TERM "logro-term"
#define HEADING "logro-term-heading"

static LogroTermino *
get_term (gpointer label)
{
  return g_object_get_data (label, TERM);
}

static void
on_glossary_wanted (GtkWidget     *button,
                    LogroTermCard *card)
{
  g_autoptr (LogroTermino) termino = NULL;
  GtkWidget *window = gtk_widget_get_ancestor (button, GTK_TYPE_WINDOW);

  g_object_get (card, "termino", &termino, NULL);
  logro_popup_close (button);
  logro_glosario_window_show (GTK_WINDOW (window), termino);
}

static void
point_to (GtkWidget *popover,
          GtkWidget *label)
{
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (label, gtk_widget_get_parent (popover), &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                                 &(GdkRectangle) { bounds.origin.x, bounds.origin.y,
                                                   bounds.size.width, bounds.size.height });
}

static void
on_clicked (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            GtkWidget       *label)
{
  GtkWidget *box, *card, *button;

  if (get_term (label) == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  card = logro_term_card_new (get_term (label));
  button = gtk_button_new_with_mnemonic (_("Open the _Glossary"));
  gtk_widget_add_css_class (box, "logro-popover");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_glossary_wanted), card, 0);
  gtk_box_append (GTK_BOX (box), card);
  gtk_box_append (GTK_BOX (box), button);
  /* a label lets no focus into a popover of its own */
  logro_popup_open (gtk_widget_get_parent (label), box);
  point_to (gtk_widget_get_ancestor (box, GTK_TYPE_POPOVER), label);
}

/* Once: what the label is, may change. */
static void
listen (GtkWidget *label)
{
  GtkGesture *gesture;

  if (g_object_get_data (G_OBJECT (label), "logro-term-gesture") != NULL)
    return;
  gesture = gtk_gesture_click_new ();
  g_signal_connect (gesture, "pressed", G_CALLBACK (on_clicked), label);
  gtk_widget_add_controller (label, GTK_EVENT_CONTROLLER (gesture));
  g_object_set_data (G_OBJECT (label), "logro-term-gesture", gesture);
  /* the dots go as far as the words */
  gtk_widget_set_halign (label, GTK_ALIGN_START);
}

void
logro_term_tell (GtkWidget  *widget,
                 const char *text)
{
  LogroTermino *termino = logro_glosario_explain (logro_catalogo_get_glosario (), text);

  if (termino != NULL)
    gtk_widget_set_tooltip_text (widget, termino->definicion);
}

/* A click on it means something else already: a tab, a button. */
static gboolean
is_pressed (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) != NULL ||
         gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON) != NULL;
}

void
logro_term_mark (GtkLabel *label)
{
  LogroTermino *termino = logro_glosario_explain (logro_catalogo_get_glosario (),
                                                  gtk_label_get_text (label));
  GtkWidget *widget = GTK_WIDGET (label);

  if (is_pressed (widget))
    {
      logro_term_tell (widget, gtk_label_get_text (label));
      return;
    }
  if (termino == get_term (label))
    return;
  g_object_set_data_full (G_OBJECT (label), TERM,
                          termino != NULL ? g_object_ref (termino) : NULL, g_object_unref);
  gtk_widget_set_tooltip_text (widget, termino != NULL ? termino->definicion : NULL);
  gtk_widget_set_cursor_from_name (widget, termino != NULL ? "help" : NULL);
  if (termino != NULL)
    {
      listen (widget);
      gtk_widget_add_css_class (widget, "logro-term");
    }
  else
    gtk_widget_remove_css_class (widget, "logro-term");
}

void
logro_term_set_heading (GtkWidget *area,
                        GtkLabel  *label)
{
  g_object_set_data_full (G_OBJECT (area), HEADING, g_object_ref (label), g_object_unref);
}

LogroTermino *
logro_term_find_near (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      GtkWidget *heading = g_object_get_data (G_OBJECT (widget), HEADING);

      for (GtkWidget *one = widget; one != NULL; one = gtk_widget_get_prev_sibling (one))
        if (get_term (one) != NULL)
          return get_term (one);
      if (heading != NULL && get_term (heading) != NULL)
        return get_term (heading);
    }
  return NULL;
}
