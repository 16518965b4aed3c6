/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli chart, report, import and export: become the program that draws, a helper of
 * this one. */

#include <errno.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "core/helper.h"

#define HELPER "logro-draw"

int
logro_cmd_draw (const LogroCommand  *command,
                int                  argc,
                char               **argv)
{
  g_autofree char *path = logro_helper_find (HELPER);
  g_autofree char *message = NULL;
  g_autofree char **words = g_new0 (char *, argc + 2);

  words[0] = (char *) HELPER;
  for (int i = 0; i < argc; i++)
    words[i + 1] = argv[i];

  execv (path, words);
  message = g_strdup_printf (_("the part of Logro that draws (%s) could not be started: %s; "
                               "install Logro again"), HELPER, g_strerror (errno));
  logro_cli_say (message);
  return LOGRO_CLI_FAILED;
}
