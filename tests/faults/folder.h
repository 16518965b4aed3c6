/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The folder that a trial works in. */
#pragma once

#include <glib/gstdio.h>

/* Removes the files in it. */
static inline void
clear_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
}
