/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/helper.h"

static char *
take_if_there (char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_EXECUTABLE))
    return path;
  g_free (path);
  return NULL;
}

char *
logro_helper_find (const char *name)
{
  static const char * const places[] = { ".", "../cli", "../libexec" };
  const char *given = g_getenv ("LOGRO_LIBEXECDIR");
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  char *found = NULL;

  if (given != NULL)
    found = take_if_there (g_build_filename (given, name, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (places) && found == NULL && folder != NULL; i++)
    found = take_if_there (g_build_filename (folder, places[i], name, NULL));
  return found != NULL ? found : g_build_filename (LOGRO_LIBEXECDIR, name, NULL);
}
