/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli check: what the plan still lacks, a line for each thing. */

#include <glib/gi18n.h>

#include "calc/requisitos.h"
#include "cli/commands.h"
#include "cli/json.h"

static const char *const formats[] = { "text", "json", NULL };

/* The elements without answer, as people name them. */
static GPtrArray *
list_unanswered (LogroPlan *plan)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);

      if (logro_plan_get_respuesta (plan, elemento)->alternativa == LOGRO_SIN_RESPUESTA)
        g_ptr_array_add (ids, elemento->id);
    }
  return ids;
}

/* Phases that nobody has begun lack everything, which is no finding: what stays are the first phase
 * and those where something is there. */
static void
forget_phases_to_come (GPtrArray *requisitos)
{
  for (guint i = requisitos->len; i > 0; i--)
    {
      LogroRequisito *first = requisitos->pdata[0], *one = requisitos->pdata[i - 1];

      if (!g_str_equal (one->fase, first->fase) &&
          logro_requisitos_sum (requisitos, one->fase, NULL).hechos == 0)
        g_ptr_array_remove_index (requisitos, i - 1);
    }
}

static char *
format_text (GPtrArray *requisitos,
             GPtrArray *unanswered,
             guint      n_findings)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < requisitos->len; i++)
    {
      const LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto != NULL)
        g_string_append_printf (out, "%s/%s: %s\n", requisito->fase, requisito->paso,
                                requisito->texto);
    }

  if (unanswered->len > 0)
    {
      g_string_append (out, _("Without answer:"));
      for (guint i = 0; i < unanswered->len; i++)
        g_string_append_printf (out, " %s", (char *) unanswered->pdata[i]);
      g_string_append_c (out, '\n');
    }

  if (n_findings == 0)
    g_string_append (out, _("Nothing is missing.\n"));
  return g_string_free (out, FALSE);
}

static char *
format_json (GPtrArray *requisitos,
             GPtrArray *unanswered)
{
  GString *out = g_string_new (NULL);

  logro_json_open (out, NULL, '{');
  logro_json_open (out, "hallazgos", '[');
  for (guint i = 0; i < requisitos->len; i++)
    {
      const LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto == NULL)
        continue;
      logro_json_open (out, NULL, '{');
      logro_json_append (out, "fase", requisito->fase);
      logro_json_append (out, "paso", requisito->paso);
      logro_json_append (out, "texto", requisito->texto);
      g_string_append_c (out, '}');
    }
  g_string_append_c (out, ']');

  logro_json_open (out, "sin_respuesta", '[');
  for (guint i = 0; i < unanswered->len; i++)
    logro_json_append (out, NULL, unanswered->pdata[i]);
  g_string_append (out, "]}\n");
  return g_string_free (out, FALSE);
}

int
logro_cmd_check (const LogroCommand  *command,
                 int                  argc,
                 char               **argv)
{
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &format, N_("How to print it"), "text|json" },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  LogroDocument *document;
  g_autoptr (GPtrArray) requisitos = NULL;
  g_autoptr (GPtrArray) unanswered = NULL;
  g_autofree char *text = NULL;
  guint n_findings = 0;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (format != NULL && logro_cli_find (format, formats) < 0)
    return logro_cli_misused (command, _("--format is text or json"));

  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);

  requisitos = logro_requisitos_list (logro_document_get_plan (document));
  forget_phases_to_come (requisitos);
  unanswered = list_unanswered (logro_document_get_plan (document));
  for (guint i = 0; i < requisitos->len; i++)
    n_findings += ((const LogroRequisito *) requisitos->pdata[i])->texto != NULL;

  text = format != NULL && logro_cli_find (format, formats) == 1
           ? format_json (requisitos, unanswered)
           : format_text (requisitos, unanswered, n_findings);
  logro_cli_print (text);
  return n_findings > 0 ? LOGRO_CLI_FAILED : LOGRO_CLI_DONE;
}
