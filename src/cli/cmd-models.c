/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli models: a line for each model, its columns told apart by tabs. */

#include "cli/commands.h"
#include "document/catalogo.h"

int
logro_cmd_models (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  const GOptionEntry entries[] = { { NULL } };
  int code = logro_cli_parse (command, entries, 0, argc, argv);
  g_autoptr (GPtrArray) models = NULL;

  if (code >= 0)
    return code;

  models = logro_catalogo_list ();
  for (guint i = 0; i < models->len; i++)
    {
      const LogroModeloInfo *info = models->pdata[i];
      g_autofree char *line = NULL;

      if (info->error != NULL)
        {
          logro_cli_say (info->error);
          continue;
        }
      line = g_strdup_printf ("%s\t%s\t%s\t%s%s%s\n", info->id, info->edicion, info->pais,
                              info->nombre, info->file != NULL ? "\t" : "",
                              info->file != NULL ? info->file : "");
      logro_cli_print (line);
    }
  return LOGRO_CLI_DONE;
}
