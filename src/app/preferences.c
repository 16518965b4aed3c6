/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Colors, paper, and how long versions are kept. Each drop-down's id is a key; its choices' ids are
 * the key's words. */

#include "app/preferences.h"

#include "app/guardian.h"
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

static void
on_days (GtkSpinButton *days)
{
  logro_settings_set_int (LOGRO_SETTING_VERSIONS_DAYS, gtk_spin_button_get_value_as_int (days));
}

static void
connect_days (GtkBuilder *builder)
{
  GtkSpinButton *days =
    GTK_SPIN_BUTTON (gtk_builder_get_object (builder, LOGRO_SETTING_VERSIONS_DAYS));

  gtk_spin_button_set_value (days, logro_guardian_get_days ());
  g_signal_connect (days, "value-changed", G_CALLBACK (on_days), NULL);
}

void
logro_preferences_show (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/preferences.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    connect_choice (builder, &choices[i]);
  connect_days (builder);
  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
