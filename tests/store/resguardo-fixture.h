/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Safety copies in a folder of their own. */
#pragma once

#include "store/resguardo.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  LogroResguardo *resguardo;
} Fixture;

static inline LogroResguardo *
reopen (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *damaged = NULL;

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  fixture->resguardo = logro_resguardo_open (fixture->folder, &damaged, &error);
  g_assert_no_error (error);
  g_assert_null (damaged);
  return fixture->resguardo;
}

static inline void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("resguardo-XXXXXX", NULL);
  reopen (fixture);
}

static inline void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
  folder = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static inline void
keep (LogroResguardo *resguardo,
      const char     *documento,
      gint64          momento,
      const char     *text)
{
  const LogroBorrador borrador = { (char *) documento, NULL, momento, (char *) "Plan de Aromos",
                                   NULL, NULL, FALSE };
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (logro_resguardo_keep_draft (resguardo, &borrador, bytes, &error));
  g_assert_no_error (error);
}

static inline GPtrArray *
list (LogroResguardo *resguardo)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *drafts = logro_resguardo_list_drafts (resguardo, &error);

  g_assert_no_error (error);
  return drafts;
}

static inline void
assert_text (GBytes     *bytes,
             const char *text)
{
  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text));
}
