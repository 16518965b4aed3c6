/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli chart, report, import and export: become the program that draws, which stands beside
 * this one in a build folder and in the folder of helpers when installed. */

#include <errno.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "cli/commands.h"

#define HELPER "logro-draw"

int
logro_cmd_draw (const LogroCommand  *command,
                int                  argc,
                char               **argv)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  g_autofree char *beside = folder != NULL ? g_build_filename (folder, HELPER, NULL) : NULL;
  g_autofree char *installed = g_build_filename (LOGRO_LIBEXECDIR, HELPER, NULL);
  g_autofree char *message = NULL;
  g_autofree char **words = g_new0 (char *, argc + 2);

  words[0] = (char *) HELPER;
  for (int i = 0; i < argc; i++)
    words[i + 1] = argv[i];

  if (beside != NULL && g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    execv (beside, words);
  else
    execv (installed, words);

  message = g_strdup_printf (_("the part of Logro that draws (%s) could not be started: %s; "
                               "install Logro again"), HELPER, g_strerror (errno));
  logro_cli_say (message);
  return LOGRO_CLI_FAILED;
}
