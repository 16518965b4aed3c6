/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli answer: all answers of a table, or none, or those that are understood. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "exchange/respuestas.h"

static LogroRespuestas *
read_answers (const char  *path,
              LogroPlan   *plan,
              GError     **error)
{
  g_autoptr (GFile) file = logro_cli_file (path);
  g_autofree char *name = logro_cli_dup_name (path);
  g_autoptr (GBytes) bytes = logro_file_read (file, NULL, error);

  return bytes != NULL ? logro_respuestas_read (bytes, name, plan->model, error) : NULL;
}

static void
say_all (GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    logro_cli_say (lines->pdata[i]);
}

static int
refuse (LogroRespuestas *answers,
        const char      *name)
{
  g_autofree char *message = NULL;

  message = g_strdup_printf (ngettext ("“%s” was left as it is: %u row was not understood "
                                       "(--partial leaves it out)",
                                       "“%s” was left as it is: %u rows were not understood "
                                       "(--partial leaves them out)", answers->problemas->len),
                             name, answers->problemas->len);
  logro_cli_say (message);
  return LOGRO_CLI_FAILED;
}

/* Puts the answers into the plan and the plan on disk. */
static int
apply (LogroRespuestas *answers,
       LogroDocument   *document,
       const char      *name)
{
  guint n = logro_respuestas_apply (answers, logro_document_get_plan (document));
  g_autofree char *warning = NULL;
  g_autofree char *message = NULL;
  GError *error = NULL;

  /* a plan that may only be read has taken nothing; saving says why */
  if ((logro_document_is_read_only (document) ||
       logro_journal_is_modified (logro_plan_get_journal (logro_document_get_plan (document)))) &&
      !logro_document_save (document, NULL, FALSE, &warning, &error))
    return logro_cli_failed (error);

  if (warning != NULL)
    logro_cli_say (warning);
  message = g_strdup_printf (ngettext ("%u answer was put into “%s”.\n",
                                       "%u answers were put into “%s”.\n", n), n, name);
  logro_cli_print (message);
  return LOGRO_CLI_DONE;
}

int
logro_cmd_answer (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  gboolean partial = FALSE;
  const GOptionEntry entries[] = {
    { "partial", 'p', 0, G_OPTION_ARG_NONE, &partial,
      N_("Leave out the rows that are not understood, and list them"), NULL },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 2, argc, argv);
  LogroDocument *document;
  g_autoptr (LogroRespuestas) answers = NULL;
  g_autofree char *name = NULL;
  GError *error = NULL;

  if (code >= 0)
    return code;

  name = logro_cli_dup_name (argv[0]);
  document = logro_cli_open (argv[0], &error);
  if (document != NULL)
    answers = read_answers (argv[1], logro_document_get_plan (document), &error);
  if (answers == NULL)
    return logro_cli_failed (error);

  say_all (answers->avisos);
  say_all (answers->problemas);
  if (answers->problemas->len > 0 && !partial)
    return refuse (answers, name);
  return apply (answers, document, name);
}
