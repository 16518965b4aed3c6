/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli report: a document of the plan on the paper of its country. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "report/documents.h"
#include "report/pages.h"

static GBytes *
set (LogroPlan         *plan,
     const char        *document_id,
     const LogroPaper  *paper,
     GError           **error)
{
  g_autoptr (LogroReport) report = logro_documents_build (document_id, plan, NULL, error);
  g_autoptr (LogroPages) pages = report != NULL ? logro_pages_new (report, paper) : NULL;

  return pages != NULL ? logro_pages_to_pdf (pages, NULL, error) : NULL;
}

static gboolean
is_pdf (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, ".pdf");
}

int
logro_cmd_report (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  g_autofree char *document_id = NULL;
  g_autofree char *output = NULL;
  g_autofree char *paper_id = NULL;
  const GOptionEntry entries[] = {
    { "document", 'd', 0, G_OPTION_ARG_FILENAME, &document_id, N_("Which document"),
      "resultados|acta" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The file to write"), N_("FILE.pdf") },
    { "paper", 'p', 0, G_OPTION_ARG_FILENAME, &paper_id,
      N_("On which paper, if not that of the country"), "letter|a4|oficio" },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  LogroDocument *document;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  GError *error = NULL;
  LogroPaper paper;
  LogroPlan *plan;

  if (code >= 0)
    return code;
  if (document_id == NULL || logro_documents_find (document_id, NULL) == NULL)
    return logro_cli_misused (command, _("--document is resultados or acta"));
  if (output == NULL || !is_pdf (output))
    return logro_cli_misused (command, _("--output is a file that ends in .pdf"));
  if (paper_id != NULL && !logro_paper_init (&paper, paper_id, FALSE))
    return logro_cli_misused (command, _("--paper is letter, a4 or oficio"));

  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);

  plan = logro_document_get_plan (document);
  if (paper_id == NULL)
    logro_paper_init (&paper, logro_paper_for_country (plan->municipalidad->pais), FALSE);
  file = logro_cli_file (output);
  bytes = set (plan, document_id, &paper, &error);
  if (bytes == NULL ||
      !logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, &error))
    return logro_cli_failed (error);
  return LOGRO_CLI_DONE;
}
