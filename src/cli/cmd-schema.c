/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli schema: the form of a plan's file, for other programs. */

#include "cli/commands.h"
#include "document/schema.h"

int
logro_cmd_schema (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  const GOptionEntry entries[] = { { NULL } };
  int code = logro_cli_parse (command, entries, 0, argc, argv);
  g_autofree char *schema = NULL;

  if (code >= 0)
    return code;

  schema = logro_schema_write (&logro_format_plan);
  logro_cli_print (schema);
  return LOGRO_CLI_DONE;
}
