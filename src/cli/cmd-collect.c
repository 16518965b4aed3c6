/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli collect: the attached files of a plan in one folder, with an index. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "exchange/coleccion.h"

/* A line for each file: state, copy or "-", path. */
static char *
format (LogroColeccion *coleccion)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < coleccion->files->len; i++)
    {
      const LogroColectado *one = coleccion->files->pdata[i];
      g_autofree char *ruta = logro_adjunto_dup_shown (one->ruta);

      g_string_append_printf (out, "%s\t%s\t%s\n", logro_adjunto_estado_get_id (one->estado),
                              one->archivo != NULL ? one->archivo : "-", ruta);
    }
  return g_string_free (out, FALSE);
}

int
logro_cmd_collect (const LogroCommand  *command,
                   int                  argc,
                   char               **argv)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_("The folder to copy into; it is made when there is none"), N_("FOLDER") },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  LogroDocument *document;
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (output == NULL)
    return logro_cli_misused (command, _("--output is missing"));
  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);

  coleccion = logro_coleccion_new (logro_document_get_plan (document),
                                   logro_document_get_file (document));
  folder = logro_cli_file (output);
  if (!logro_coleccion_copy (coleccion, folder, NULL, &error))
    return logro_cli_failed (error);
  text = format (coleccion);
  logro_cli_print (text);
  return logro_coleccion_count_faults (coleccion) > 0 ? LOGRO_CLI_FAILED : LOGRO_CLI_DONE;
}
