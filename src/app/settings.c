/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A schema that is missing would abort the program, so it is looked up first. */

#include "app/settings.h"

#include <gio/gio.h>

#define SCHEMA "io.github.logro_app.Logro"

typedef struct
{
  GSettings *settings; /* NULL without schema */
  GHashTable *memory;  /* key → text, used then */
} Store;

static Store *
get_store (void)
{
  static Store store;

  if (store.memory == NULL)
    {
      GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
      g_autoptr (GSettingsSchema) schema =
        source != NULL ? g_settings_schema_source_lookup (source, SCHEMA, TRUE) : NULL;

      store.memory = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      if (schema != NULL)
        store.settings = g_settings_new_full (schema, NULL, NULL);
      else
        g_message ("Preferences are kept for this session only: the schema %s is not installed",
                   SCHEMA);
    }
  return &store;
}

static const char *
recall (const char *key)
{
  const char *value = g_hash_table_lookup (get_store ()->memory, key);

  return value != NULL ? value : "";
}

static void
remember (const char *key,
          char       *value)
{
  g_hash_table_insert (get_store ()->memory, g_strdup (key), value);
}

char *
logro_settings_get_string (const char *key)
{
  GSettings *settings = get_store ()->settings;

  return settings != NULL ? g_settings_get_string (settings, key) : g_strdup (recall (key));
}

void
logro_settings_set_string (const char *key,
                           const char *value)
{
  GSettings *settings = get_store ()->settings;

  if (settings != NULL)
    g_settings_set_string (settings, key, value);
  else
    remember (key, g_strdup (value));
}

int
logro_settings_get_int (const char *key)
{
  GSettings *settings = get_store ()->settings;

  return settings != NULL ? g_settings_get_int (settings, key)
                          : (int) g_ascii_strtoll (recall (key), NULL, 10);
}

void
logro_settings_set_int (const char *key,
                        int         value)
{
  GSettings *settings = get_store ()->settings;

  if (settings != NULL)
    g_settings_set_int (settings, key, value);
  else
    remember (key, g_strdup_printf ("%d", value));
}

gboolean
logro_settings_get_boolean (const char *key)
{
  GSettings *settings = get_store ()->settings;

  return settings != NULL ? g_settings_get_boolean (settings, key) : *recall (key) != '\0';
}

void
logro_settings_set_boolean (const char *key,
                            gboolean    value)
{
  GSettings *settings = get_store ()->settings;

  if (settings != NULL)
    g_settings_set_boolean (settings, key, value);
  else
    remember (key, g_strdup (value ? "1" : ""));
}

void
logro_settings_watch (const char *key,
                      void      (*func) (gpointer data),
                      gpointer    data)
{
  GSettings *settings = get_store ()->settings;
  g_autofree char *signal = g_strconcat ("changed::", key, NULL);

  if (settings != NULL)
    g_signal_connect_swapped (settings, signal, G_CALLBACK (func), data);
}
