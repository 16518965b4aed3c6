/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli export: tables of a plan for spreadsheets and programs, and its deadlines. The ending
 * of the output file says which. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "core/fecha.h"
#include "document/error.h"
#include "exchange/exportacion.h"
#include "exchange/original.h"

typedef struct
{
  char *output;
  char *table;
  char *on;
  gboolean spreadsheet;
  gboolean list;
  gboolean original;
} Options;

static int
list_tables (LogroPlan *plan)
{
  g_autoptr (GPtrArray) kinds = logro_hojas_list_for (plan);

  for (guint i = 0; i < kinds->len; i++)
    {
      const LogroHojaKind *kind = kinds->pdata[i];
      g_autofree char *line =
        g_strdup_printf ("%s\t%s\n", kind->id, logro_hojas_get_title (kind, plan));

      logro_cli_print (line);
    }
  return LOGRO_CLI_DONE;
}

/* What is wrong with the usage, or NULL. */
static const char *
find_misuse (const Options *options)
{
  const LogroExportacion *exportacion =
    logro_exportaciones_find (options->output, options->spreadsheet);

  if (options->list)
    return options->output != NULL ? _("--list writes no file, so it takes no --output") : NULL;
  if (options->original && options->output != NULL && options->table == NULL)
    return g_str_has_suffix (options->output, ".csv") ||
           g_str_has_suffix (options->output, ".tsv")
           ? NULL : _("with --original, --output is a file that ends in .csv or .tsv");
  if (exportacion == NULL)
    return _("--output is a file that ends in .xlsx, .csv or .ics");
  if (exportacion->one_table && logro_hojas_find (options->table) == NULL)
    return _("a .csv file holds one table: --table is one of those that --list names");
  if (!exportacion->one_table && (options->table != NULL || options->spreadsheet))
    return _("--table and --spreadsheet are for .csv files");
  return NULL;
}

/* The table that was imported last, as it was laid out. */
static GBytes *
make_original (const Options *options,
               LogroPlan     *plan,
               const char    *name,
               GError       **error)
{
  guint n = logro_list_get_n (plan->importadas);
  gboolean tabs = g_str_has_suffix (options->output, ".tsv");

  if (n > 0)
    return logro_original_export (plan, logro_list_get (plan->importadas, n - 1),
                                  tabs ? '\t' : options->spreadsheet ? ';' : ',');
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
               _("%s: no table was imported into it"), name);
  return NULL;
}

static int
export (const Options *options,
        const char    *path,
        const char    *hoy)
{
  const LogroExportacion *exportacion =
    logro_exportaciones_find (options->output, options->spreadsheet);
  const LogroHojaOpciones opciones = { .hoy = hoy };
  GError *error = NULL;
  LogroDocument *document = logro_cli_open (path, &error);
  g_autofree char *name = logro_cli_dup_name (path);
  g_autofree char *aviso = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  LogroPlan *plan;

  if (document == NULL)
    return logro_cli_failed (error);
  plan = logro_document_get_plan (document);
  if (options->list)
    return list_tables (plan);

  file = logro_cli_file (options->output);
  if (options->original)
    bytes = make_original (options, plan, name, &error);
  else
    bytes = exportacion->make (plan, logro_hojas_find (options->table), &opciones, &aviso, &error);
  if (aviso != NULL)
    logro_cli_say (aviso);
  if (bytes == NULL ||
      !logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, &error))
    return logro_cli_failed (error);
  return LOGRO_CLI_DONE;
}

int
logro_cmd_export (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  Options options = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file to write"),
      "FILE.xlsx|.csv|.ics" },
    { "table", 't', 0, G_OPTION_ARG_FILENAME, &options.table, N_("Which table, for a .csv file"),
      N_("NAME") },
    { "spreadsheet", 's', 0, G_OPTION_ARG_NONE, &options.spreadsheet,
      N_("Write the .csv file for a spreadsheet in Spanish"), NULL },
    { "original", 0, 0, G_OPTION_ARG_NONE, &options.original,
      N_("Write the table that was imported last in its own layout (.csv, .tsv)"), NULL },
    { "list", 'l', 0, G_OPTION_ARG_NONE, &options.list, N_("Name the tables there are"), NULL },
    { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on,
      N_("The day on which the plan is judged; today if not given"), "yyyy-mm-dd" },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  const char *misuse = code < 0 ? find_misuse (&options) : NULL;
  g_autofree char *hoy = options.on != NULL ? logro_fecha_parse (options.on)
                                            : logro_fecha_today ();

  if (code < 0 && misuse != NULL)
    code = logro_cli_misused (command, misuse);
  else if (code < 0 && hoy == NULL)
    code = logro_cli_misused (command, _("--on is a date, like 2027-06-30"));
  else if (code < 0)
    code = export (&options, argv[0], hoy);
  g_free (options.output);
  g_free (options.table);
  g_free (options.on);
  return code;
}
