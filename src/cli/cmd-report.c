/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli report: a document of the plan on the paper of its country, or the names of all. */

#include <glib/gi18n.h>
#include <string.h>

#include "chart/fonts.h"
#include "cli/commands.h"
#include "report/documents.h"
#include "report/format.h"

typedef struct
{
  char *document_id;
  char *output;
  char *paper_id;
  char *responsable;
  gboolean list;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->document_id);
  g_free (wish->output);
  g_free (wish->paper_id);
  g_free (wish->responsable);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

/* The reason without its full stop, for the sentence goes on. */
static int
misused (const LogroCommand *command,
         const GError       *error)
{
  g_autofree char *reason = g_strdup (error->message);

  if (g_str_has_suffix (reason, "."))
    reason[strlen (reason) - 1] = '\0';
  return logro_cli_misused (command, reason);
}

/* Whether the wish can be granted to any plan; an exit code when not. */
static int
check (const LogroCommand *command,
       const Wish         *wish)
{
  g_autoptr (GError) error = NULL;
  LogroPaper paper;

  if (wish->list)
    return -1;
  if (wish->document_id == NULL)
    return logro_cli_misused (command, _("--document names one of those that --list lists"));
  if (logro_documents_find (wish->document_id, &error) == NULL)
    return misused (command, error);
  if (wish->responsable != NULL && !g_str_equal (wish->document_id, "hoja-responsable"))
    return logro_cli_misused (command, _("--responsable goes with --document hoja-responsable"));
  if (wish->output == NULL)
    return logro_cli_misused (command, _("--output is the file to write"));
  if (logro_formats_find (wish->output, &error) == NULL)
    return misused (command, error);
  if (wish->paper_id != NULL && !logro_paper_init (&paper, wish->paper_id, FALSE))
    return logro_cli_misused (command, _("--paper is letter, a4 or oficio"));
  return -1;
}

static void
list_documents (LogroPlan *plan)
{
  g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);

  for (guint i = 0; i < kinds->len; i++)
    {
      const LogroDocumentKind *kind = kinds->pdata[i];
      g_autofree char *line = g_strdup_printf ("%s\t%s\n", kind->id,
                                               logro_documents_get_title (kind, plan));

      logro_cli_print (line);
    }
}

static GBytes *
write_report (LogroPlan   *plan,
              const Wish  *wish,
              GError     **error)
{
  const LogroDocumentRequest request = { NULL, wish->responsable };
  g_autoptr (LogroReport) report =
    logro_documents_build (wish->document_id, plan, &request, error);
  const char *paper_id = wish->paper_id;
  LogroPaper paper;

  if (report == NULL)
    return NULL;
  if (paper_id == NULL)
    paper_id = logro_paper_for_country (plan->municipalidad->pais);
  logro_paper_init (&paper, paper_id, FALSE);
  return logro_format_write (logro_formats_find (wish->output, NULL), report, &paper, NULL, error);
}

int
logro_cmd_report (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "document", 'd', 0, G_OPTION_ARG_FILENAME, &wish.document_id, N_("Which document"),
      N_("NAME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_("The file to write; the end of its name says how"), "X.pdf|odt|docx|html" },
    { "paper", 'p', 0, G_OPTION_ARG_FILENAME, &wish.paper_id,
      N_("On which paper, if not that of the country"), "letter|a4|oficio" },
    { "responsable", 'r', 0, G_OPTION_ARG_STRING, &wish.responsable,
      N_("Only the sheet of that person or unit, of hoja-responsable"), N_("NAME") },
    { "list", 'l', 0, G_OPTION_ARG_NONE, &wish.list,
      N_("Print the names of the documents the plan has, and write none"), NULL },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  LogroDocument *document;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  GError *error = NULL;

  if (code >= 0 || (code = check (command, &wish)) >= 0)
    return code;
  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);
  if (wish.list)
    {
      list_documents (logro_document_get_plan (document));
      return LOGRO_CLI_DONE;
    }
  if (logro_fonts_check (&error))
    bytes = write_report (logro_document_get_plan (document), &wish, &error);
  file = logro_cli_file (wish.output);
  if (bytes == NULL ||
      !logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, &error))
    return logro_cli_failed (error);
  return LOGRO_CLI_DONE;
}
