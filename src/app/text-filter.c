/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands in the place of the two functions by which GTK puts text into entries and text views,
 * whoever asks for it: keys, an input method, the clipboard, a drop. */

#include "app/text-filter.h"

#include <string.h>

#include "core/text.h"

/* Bytes of a word that a text view looks for line ends in. */
#define LONG_WORD 1000

#define GUARDED "logro-guarded"

static gsize
get_length (const char *text,
            int         length)
{
  return length >= 0 ? (gsize) length : strlen (text);
}

static void
on_insert_into_entry (GtkEditable *editable,
                      const char  *text,
                      int          length,
                      int         *position)
{
  g_autofree char *clean = logro_text_filter (text, get_length (text, length), FALSE);

  g_signal_chain_from_overridden_handler (editable, clean != NULL ? clean : text,
                                          clean != NULL ? (int) strlen (clean) : length, position);
}

static void
on_insert_into_buffer (GtkTextBuffer *buffer,
                       GtkTextIter   *place,
                       const char    *text,
                       int            length)
{
  g_autofree char *clean = logro_text_filter (text, get_length (text, length), TRUE);

  g_signal_chain_from_overridden_handler (buffer, place, clean != NULL ? clean : text,
                                          clean != NULL ? (int) strlen (clean) : length);
}

void
logro_text_filter_install (void)
{
  static gboolean installed;

  if (installed)
    return;
  installed = TRUE;
  /* these make the signals known */
  g_type_class_unref (g_type_class_ref (GTK_TYPE_TEXT));
  g_type_class_unref (g_type_class_ref (GTK_TYPE_TEXT_BUFFER));
  g_signal_override_class_handler ("insert-text", GTK_TYPE_TEXT, G_CALLBACK (on_insert_into_entry));
  g_signal_override_class_handler ("insert-text", GTK_TYPE_TEXT_BUFFER,
                                   G_CALLBACK (on_insert_into_buffer));
}

void
logro_label_show (GtkLabel   *label,
                  const char *text)
{
  g_autofree char *shown = logro_text_show (text != NULL ? text : "", LOGRO_LABEL_MAX);

  gtk_label_set_text (label, shown);
}

/* To look for the places in a word where a line might end takes Pango a time that grows with the
 * square of it; without a look at words it does not. */
static void
on_text_changed (GtkTextView   *view,
                 GtkTextBuffer *buffer)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  gtk_text_view_set_wrap_mode (view, logro_text_has_long_word (text, LONG_WORD)
                                       ? GTK_WRAP_CHAR : GTK_WRAP_WORD_CHAR);
}

void
logro_text_view_guard (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  if (g_object_get_data (G_OBJECT (view), GUARDED) != NULL)
    return;
  g_object_set_data (G_OBJECT (view), GUARDED, GUARDED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (on_text_changed), view,
                           G_CONNECT_SWAPPED);
}
