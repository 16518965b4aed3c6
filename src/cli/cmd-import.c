/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli import: a table that others made becomes a plan, and what was done to it is told. */

#include <glib/gi18n.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/json.h"
#include "core/text.h"
#include "document/catalogo.h"
#include "document/error.h"
#include "exchange/importacion-log.h"

typedef struct
{
  char *model;
  char *output;
  char *municipality;
  char *into;
  char *table;
  char *as;
  char *log;
  gboolean accept_open;
} Options;

/* One table of the file and its header. */
typedef struct
{
  LogroRejilla *rejilla;
  LogroEncabezado *encabezado;
} Candidate;

static void
candidate_free (Candidate *candidate)
{
  g_clear_pointer (&candidate->encabezado, logro_encabezado_free);
  g_free (candidate);
}

/* The tables that can be read as something. */
static GPtrArray *
list_candidates (LogroRejillas      *rejillas,
                 const LogroDestino *destino)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) candidate_free);

  for (guint i = 0; i < rejillas->rejillas->len; i++)
    {
      LogroRejilla *rejilla = rejillas->rejillas->pdata[i];
      LogroEncabezado *encabezado = logro_encabezado_find (rejilla, destino);
      Candidate *candidate;

      if (encabezado == NULL)
        continue;
      logro_encabezado_recall (encabezado);
      candidate = g_new (Candidate, 1);
      *candidate = (Candidate) { rejilla, encabezado };
      g_ptr_array_add (found, candidate);
    }
  return found;
}

/* A table as a person names it: by its place or the name of its sheet. */
static gboolean
is_named (LogroRejillas *rejillas,
          LogroRejilla  *rejilla,
          const char    *name)
{
  guint place;
  g_autofree char *number = NULL;

  g_ptr_array_find (rejillas->rejillas, rejilla, &place);
  number = g_strdup_printf ("%u", place + 1);
  return strcmp (number, name) == 0 || g_strcmp0 (rejilla->nombre, name) == 0;
}

static void
say_candidates (LogroRejillas *rejillas,
                GPtrArray     *candidates)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      Candidate *candidate = candidates->pdata[i];
      g_autofree char *line = NULL;
      guint place;

      g_ptr_array_find (rejillas->rejillas, candidate->rejilla, &place);
      line = g_strdup_printf (_("table %u, “%s”: %s (rows: %u)"), place + 1,
                              candidate->rejilla->nombre != NULL ? candidate->rejilla->nombre
                              : candidate->rejilla->antes != NULL ? candidate->rejilla->antes : "",
                              _(candidate->encabezado->destino->titulo),
                              candidate->rejilla->filas->len);
      logro_cli_say (line);
    }
}

/* The one table that is meant; with several a person is asked. */
static Candidate *
choose (LogroRejillas  *rejillas,
        GPtrArray      *candidates,
        const char     *name,
        GError        **error)
{
  if (name != NULL)
    for (guint i = candidates->len; i > 0; i--)
      if (!is_named (rejillas, ((Candidate *) candidates->pdata[i - 1])->rejilla, name))
        g_ptr_array_remove_index (candidates, i - 1);
  if (candidates->len == 1)
    return candidates->pdata[0];

  if (candidates->len == 0)
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
                 _("%s: no table of it has a header that is known (área de mejora, acción de "
                   "mejora, criterio …); put the headings above the table and try again"),
                 rejillas->nombre);
  else
    {
      say_candidates (rejillas, candidates);
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
                   _("%s: it has several tables; say which one with --table"), rejillas->nombre);
    }
  return NULL;
}

static LogroDocument *
make_document (const Options       *options,
               const LogroDestino  *destino,
               GError             **error)
{
  g_autoptr (LogroModelo) model = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autofree char *nombre = logro_text_clean (options->municipality, FALSE);

  if (options->into != NULL)
    return logro_cli_open (options->into, error);
  model = logro_catalogo_find (options->model != NULL ? options->model : destino->modelo,
                               error);
  if (model == NULL)
    return NULL;
  plan = logro_plan_new (model);
  logro_record_set_text (LOGRO_RECORD (plan->municipalidad), "nombre", nombre);
  return logro_document_new (plan);
}

static void
append_line (GString           *out,
             const LogroSuceso *suceso)
{
  if (suceso->fila > 0)
    g_string_append_printf (out, _("row %u"), suceso->fila);
  if (suceso->columna != NULL)
    g_string_append_printf (out, "%s%s", suceso->fila > 0 ? ", " : "", suceso->columna);
  g_string_append (out, ": ");
  if (suceso->original != NULL)
    {
      g_autofree char *line = g_strdelimit (g_strdup (suceso->original), "\n\t", ' ');

      g_string_append_printf (out, "“%s”", line);
    }
  if (suceso->valor != NULL && *suceso->valor != '\0')
    g_string_append_printf (out, suceso->clase == LOGRO_SUCESO_REPARO ||
                            suceso->clase == LOGRO_SUCESO_TEXTO ? "%s→ “%s”" : "%s(¿%s?)",
                            suceso->original != NULL ? " " : "", suceso->valor);
  if (suceso->original != NULL || suceso->valor != NULL)
    g_string_append (out, ". ");
  g_string_append_printf (out, "%s\n", suceso->motivo);
}

static char *
make_text (LogroImportacion *importacion,
           GPtrArray        *log)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < log->len; i++)
    append_line (out, log->pdata[i]);
  return g_string_free (out, FALSE);
}

static void
append_event (GString           *out,
              const LogroSuceso *suceso)
{
  logro_json_open (out, NULL, '{');
  logro_json_append (out, "clase", logro_suceso_get_id (suceso->clase));
  logro_json_append_number (out, "fila", suceso->fila);
  logro_json_append (out, "columna", suceso->columna);
  logro_json_append (out, "original", suceso->original);
  logro_json_append (out, "valor", suceso->valor);
  logro_json_append (out, "reparo", suceso->id);
  logro_json_append (out, "motivo", suceso->motivo);
  g_string_append_c (out, '}');
}

static char *
make_json (LogroImportacion *importacion,
           GPtrArray        *log,
           gboolean          written)
{
  GString *out = g_string_new (NULL);

  logro_json_open (out, NULL, '{');
  logro_json_append (out, "archivo", importacion->nombre);
  logro_json_append (out, "tabla", importacion->rejilla->nombre);
  logro_json_append (out, "destino", importacion->destino->id);
  logro_json_append_number (out, "registros", logro_importacion_count_records (importacion));
  logro_json_append_number (out, "problemas", logro_importacion_count_problems (importacion));
  logro_json_append_boolean (out, "escrito", written);
  logro_json_open (out, "sucesos", '[');
  for (guint i = 0; i < log->len; i++)
    append_event (out, log->pdata[i]);
  g_string_append (out, "]}\n");
  return g_string_free (out, FALSE);
}

/* Says how it ended; what a person must decide makes the exit code 1 in any case. */
static int
finish (const Options *options,
        const char    *name,
        guint          n,
        guint          problems)
{
  g_autofree char *message = NULL;

  if (problems == 0 || options->accept_open)
    {
      message = g_strdup_printf (ngettext ("“%s” was written with %u row of the table",
                                           "“%s” was written with %u rows of the "
                                           "table", n), name, n);
      logro_cli_say (message);
      g_clear_pointer (&message, g_free);
    }
  if (problems == 0)
    return LOGRO_CLI_DONE;
  message = g_strdup_printf (options->accept_open
    ? ngettext ("%u cell needs a person; it is open in the plan",
                "%u cells need a person; they are open in the plan", problems)
    : ngettext ("%u cell needs a person, so nothing was written (--accept-open leaves it open)",
                "%u cells need a person, so nothing was written (--accept-open leaves them open)",
                problems), problems);
  logro_cli_say (message);
  return LOGRO_CLI_FAILED;
}

/* Puts the table into the plan and the plan on disk, unless a person must decide first. */
static gboolean
write_plan (const Options     *options,
            LogroImportacion  *importacion,
            LogroDocument     *document,
            guint             *n,
            GError           **error)
{
  g_autofree char *name = logro_cli_dup_name (options->output);
  g_autoptr (GFile) file = logro_cli_file (options->output);
  g_autofree char *warning = NULL;

  if (g_strcmp0 (options->output, options->into) != 0 &&
      !logro_cli_check_free (options->output, name, error))
    return FALSE;
  if (logro_importacion_count_problems (importacion) > 0 && !options->accept_open)
    return TRUE;
  *n = logro_importacion_apply (importacion);
  if (!logro_document_save (document, file, FALSE, &warning, error))
    return FALSE;
  if (warning != NULL)
    logro_cli_say (warning);
  return TRUE;
}

static int
import (const Options    *options,
        LogroRejillas    *rejillas,
        GPtrArray        *candidates,
        GError          **error)
{
  Candidate *candidate = choose (rejillas, candidates, options->table, error);
  const LogroDestino *destino = candidate != NULL ? candidate->encabezado->destino : NULL;
  g_autoptr (LogroDocument) document = candidate != NULL ? make_document (options, destino, error)
                                                         : NULL;
  g_autoptr (LogroImportacion) importacion = NULL;
  g_autoptr (GPtrArray) log = NULL;
  g_autofree char *name = logro_cli_dup_name (options->output);
  g_autofree char *told = NULL;
  guint n = 0, problems;

  if (document == NULL)
    return LOGRO_CLI_FAILED;
  importacion = logro_importacion_new (logro_document_get_plan (document), rejillas,
                                       candidate->rejilla,
                                       g_steal_pointer (&candidate->encabezado));
  problems = logro_importacion_count_problems (importacion);
  log = logro_importacion_list_log (importacion);
  if (!write_plan (options, importacion, document, &n, error))
    return LOGRO_CLI_FAILED;
  told = g_strcmp0 (options->log, "json") == 0
         ? make_json (importacion, log, problems == 0 || options->accept_open)
         : make_text (importacion, log);
  logro_cli_print (told);
  return finish (options, name, n, problems);
}

static int
read_and_import (const Options *options,
                 const char    *path)
{
  g_autoptr (GFile) file = logro_cli_file (path);
  g_autofree char *name = logro_cli_dup_name (path);
  GError *error = NULL;
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_read_file (file, name, NULL, &error);
  g_autoptr (GPtrArray) candidates = NULL;
  int code;

  if (rejillas == NULL)
    return logro_cli_failed (error);
  for (guint i = 0; i < rejillas->avisos->len; i++)
    logro_cli_say (rejillas->avisos->pdata[i]);
  candidates = list_candidates (rejillas, logro_destinos_find (options->as));
  code = import (options, rejillas, candidates, &error);
  return error != NULL ? logro_cli_failed (error) : code;
}

static const char *
find_misuse (const Options *options)
{
  static const char * const forms[] = { "text", "json", NULL };

  if (options->output == NULL)
    return _("--output is needed");
  if (options->as != NULL && logro_destinos_find (options->as) == NULL)
    return _("--as is one of pmi, mx, lineas, amis, miembros, respuestas");
  if (options->log != NULL && logro_cli_find (options->log, forms) < 0)
    return _("--log is text or json");
  if (options->into != NULL && options->model != NULL)
    return _("--into has a model already; leave out --model");
  return NULL;
}

int
logro_cmd_import (const LogroCommand  *command,
                  int                  argc,
                  char               **argv)
{
  Options options = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("The plan to write"),
      N_("PLAN") },
    { "model", 'm', 0, G_OPTION_ARG_FILENAME, &options.model,
      N_("Its model (see “models”); that of such tables if not given"), N_("ID") },
    { "municipality", 'n', 0, G_OPTION_ARG_FILENAME, &options.municipality,
      N_("The municipality it is about"), N_("NAME") },
    { "into", 'i', 0, G_OPTION_ARG_FILENAME, &options.into,
      N_("Put the table into this plan, not into a new one"), N_("PLAN") },
    { "table", 't', 0, G_OPTION_ARG_FILENAME, &options.table,
      N_("Which table of the file: its number or the name of its sheet"), N_("NAME") },
    { "as", 'a', 0, G_OPTION_ARG_FILENAME, &options.as,
      N_("What to read it as; what fits best if not given"),
      "pmi|mx|lineas|amis|miembros|respuestas" },
    { "log", 'l', 0, G_OPTION_ARG_FILENAME, &options.log, N_("How to tell what was done"),
      "text|json" },
    { "accept-open", 0, 0, G_OPTION_ARG_NONE, &options.accept_open,
      N_("Write the plan although a person must decide about some cells"), NULL },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  const char *misuse = code < 0 ? find_misuse (&options) : NULL;

  if (misuse != NULL)
    code = logro_cli_misused (command, misuse);
  else if (code < 0)
    code = read_and_import (&options, argv[0]);
  g_free (options.output);
  g_free (options.model);
  g_free (options.municipality);
  g_free (options.into);
  g_free (options.table);
  g_free (options.as);
  g_free (options.log);
  return code;
}
