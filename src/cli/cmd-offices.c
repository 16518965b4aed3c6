/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli offices: the plans of many offices, from the plan of one. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "document/dependencias.h"
#include "document/error.h"

static GPtrArray *
read_names (const char  *path,
            GError     **error)
{
  g_autoptr (GFile) file = logro_cli_file (path);
  g_autoptr (GBytes) bytes = logro_file_read (file, NULL, error);
  g_autofree char *text = NULL;
  gsize length;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

  if (bytes == NULL)
    return NULL;
  text = data != NULL ? g_strndup (data, length) : g_strdup ("");
  if (!g_utf8_validate (text, -1, NULL))
    {
      g_autofree char *name = logro_cli_dup_name (path);

      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX,
                   _("%s: the names are not text in UTF-8"), name);
      return NULL;
    }
  return logro_dependencias_parse (g_str_has_prefix (text, "\357\273\277") ? text + 3 : text);
}

/* A line for each plan that was made; what was not is said apart. */
static int
print_made (GPtrArray *made)
{
  int code = LOGRO_CLI_DONE;

  for (guint i = 0; i < made->len; i++)
    {
      const LogroDependencia *one = made->pdata[i];
      g_autofree char *path = g_file_get_parse_name (one->file);
      g_autofree char *line =
        one->error != NULL ? g_strdup_printf ("%s: %s: %s", one->nombre, path, one->error)
                           : g_strdup_printf ("%s\t%s\n", one->nombre, path);

      if (one->error == NULL)
        logro_cli_print (line);
      else
        {
          logro_cli_say (line);
          code = LOGRO_CLI_FAILED;
        }
    }
  return code;
}

static int
run (const char              *plan,
     const char              *names_path,
     const char              *output,
     LogroDependenciasFlags   flags)
{
  GError *error = NULL;
  LogroDocument *document = logro_cli_open (plan, &error);
  g_autoptr (GPtrArray) names = document != NULL ? read_names (names_path, &error) : NULL;
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (GFile) folder = logro_cli_file (output);

  if (names == NULL)
    return logro_cli_failed (error);
  if (!logro_dependencias_allows (logro_document_get_plan (document)))
    {
      logro_cli_say (_("the plans of this model are those of municipalities, not of offices"));
      return LOGRO_CLI_FAILED;
    }
  made = logro_dependencias_make (logro_document_get_plan (document), names, flags, folder);
  return print_made (made);
}

int
logro_cmd_offices (const LogroCommand  *command,
                   int                  argc,
                   char               **argv)
{
  g_autofree char *output = NULL;
  gboolean objectives = FALSE, actions = FALSE, ppcs = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The folder for the plans"),
      N_("FOLDER") },
    { "objectives", 0, 0, G_OPTION_ARG_NONE, &objectives,
      N_("They begin with the presentation and the objectives of PLAN"), NULL },
    { "actions", 0, 0, G_OPTION_ARG_NONE, &actions, N_("They begin with its actions"), NULL },
    { "ppcs", 0, 0, G_OPTION_ARG_NONE, &ppcs, N_("They begin with its PPCS"), NULL },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 2, argc, argv);

  if (code >= 0)
    return code;
  if (output == NULL)
    return logro_cli_misused (command, _("--output is needed"));
  return run (argv[0], argv[1], output,
              (objectives ? LOGRO_DEPENDENCIAS_OBJETIVOS : 0) |
                (actions ? LOGRO_DEPENDENCIAS_ACCIONES : 0) | (ppcs ? LOGRO_DEPENDENCIAS_PPCS : 0));
}
