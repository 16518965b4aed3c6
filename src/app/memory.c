/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A key file under $XDG_STATE_HOME/logro, one group a plan. Losing it loses nothing of a plan. */

#include "app/memory.h"

#include <gio/gio.h>

/* Plans remembered; the oldest go when there are more. */
#define MAX_PLANS 100

static GKeyFile *memory;
static gboolean changed;

static char *
get_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "logro", "places.ini", NULL);
}

static GKeyFile *
get_memory (void)
{
  if (memory == NULL)
    {
      g_autofree char *path = get_path ();

      memory = g_key_file_new ();
      g_key_file_load_from_file (memory, path, G_KEY_FILE_NONE, NULL);
    }
  return memory;
}

static char *
get (const char *plan,
     const char *key)
{
  char *value = g_key_file_get_string (get_memory (), plan, key, NULL);

  return value != NULL ? value : g_strdup ("");
}

static void
set (const char *plan,
     const char *key,
     const char *value)
{
  g_autofree char *old = get (plan, key);

  if (g_str_equal (old, value))
    return;
  g_key_file_set_string (get_memory (), plan, key, value);
  changed = TRUE;
}

char *
logro_memory_get_page (const char *plan)
{
  return get (plan, "page");
}

void
logro_memory_set_page (const char *plan,
                       const char *page)
{
  set (plan, "page", page);
}

char *
logro_memory_get_elemento (const char *plan)
{
  return get (plan, "elemento");
}

void
logro_memory_set_elemento (const char *plan,
                           const char *elemento)
{
  set (plan, "elemento", elemento);
}

void
logro_memory_flush (void)
{
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  g_auto (GStrv) plans = NULL;
  gsize n;

  if (!changed)
    return;
  plans = g_key_file_get_groups (memory, &n);
  for (gsize i = 0; i + MAX_PLANS < n; i++)
    g_key_file_remove_group (memory, plans[i], NULL);
  path = get_path ();
  folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  g_key_file_save_to_file (memory, path, NULL);
  changed = FALSE;
}
