/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Colors and paper. Each drop-down's id is a key; its choices' ids are the key's words. */

#include "app/preferences.h"

#include "app/settings.h"

typedef struct
{
  const char *key;
  const char *words[5];
} Choice;

static const Choice choices[] = {
  { "color-scheme", { "system", "light", "dark" } },
  { "paper", { "auto", "letter", "a4", "oficio" } },
};

static void
on_selected (GtkDropDown *drop_down,
             GParamSpec  *pspec,
             gpointer     data)
{
  const Choice *choice = data;

  logro_settings_set_string (choice->key, choice->words[gtk_drop_down_get_selected (drop_down)]);
}

static void
connect_choice (GtkBuilder   *builder,
                const Choice *choice)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (gtk_builder_get_object (builder, choice->key));
  g_autofree char *value = logro_settings_get_string (choice->key);

  for (guint i = 0; choice->words[i] != NULL; i++)
    if (g_str_equal (choice->words[i], value))
      gtk_drop_down_set_selected (drop_down, i);
  g_signal_connect (drop_down, "notify::selected", G_CALLBACK (on_selected), (gpointer) choice);
}

void
logro_preferences_show (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/preferences.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    connect_choice (builder, &choices[i]);
  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
