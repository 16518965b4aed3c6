/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli score: the results of a plan for people, spreadsheets and programs.
 *
 * The text is the table of screen and documents, in the language of the plan. The columns of the
 * other two never change, and their numbers are plain. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "cli/json.h"
#include "exchange/csv.h"
#include "report/figures.h"

static const char *const formats[] = { "text", "csv", "json", NULL };
/* As LogroInstancia numbers them. */
static const char *const stages[] = { "diagnostico", "autoevaluacion", "validado", NULL };

/* How many columns of a terminal a text takes. */
static guint
width_of (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

static void
append_cell (GString    *line,
             const char *text,
             LogroAlign  align,
             guint       width)
{
  guint room = width - width_of (text);

  if (align == LOGRO_ALIGN_END)
    g_string_append_printf (line, "%*s%s", (int) room, "", text);
  else
    g_string_append_printf (line, "%s%*s", text, (int) room, "");
}

/* A table in letters of one width; row -1 is that of the titles. */
static char *
format_table (const LogroTable *table)
{
  GString *out = g_string_new (NULL);
  int n_rows = logro_table_get_n_rows (table);
  guint n = logro_table_get_n_columns (table);
  g_autofree guint *widths = g_new0 (guint, n);

  for (int row = -1; row < n_rows; row++)
    for (guint i = 0; i < n; i++)
      widths[i] = MAX (widths[i], width_of (row < 0 ? logro_table_get_title (table, i)
                                                    : logro_table_get_cell (table, row, i)));

  for (int row = -1; row < n_rows; row++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      for (guint i = 0; i < n; i++)
        {
          g_string_append (line, i > 0 ? "  " : "");
          append_cell (line, row < 0 ? logro_table_get_title (table, i)
                                     : logro_table_get_cell (table, row, i),
                       logro_table_get_align (table, i), widths[i]);
        }
      g_string_append_printf (out, "%s\n", g_strchomp (line->str));
    }
  return g_string_free (out, FALSE);
}

static char *
format_text (LogroPlan         *plan,
             const LogroCuadro *cuadro)
{
  g_autoptr (LogroTable) table = logro_figures_table_of (plan, cuadro);
  g_autofree char *warning = logro_figures_dup_warning_of (plan, cuadro);
  g_autofree char *text = format_table (table);

  return warning != NULL ? g_strdup_printf ("%s\n%s\n", text, warning) : g_steal_pointer (&text);
}

static void
append_csv (GString            *out,
            const char         *numero,
            const char         *nombre,
            const LogroPuntaje *puntaje)
{
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo);
  g_autofree char *obtenido = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->obtenido);
  g_autofree char *logro = g_strdup_printf ("%d", logro_puntaje_get_logro (puntaje));
  g_autofree char *respondidas = g_strdup_printf ("%u", puntaje->respondidas);
  g_autofree char *elementos = g_strdup_printf ("%u", puntaje->elementos);
  const char *cells[] = {
    numero, nombre, maximo, obtenido, logro, respondidas, elementos, NULL
  };

  logro_csv_append_row (out, cells, TRUE);
}

static char *
format_csv (LogroPlan         *plan,
            const LogroCuadro *cuadro)
{
  static const char *const titles[] = {
    "numero", "ambito", "maximo", "obtenido", "logro", "respondidas", "elementos", NULL
  };
  GString *out = g_string_new (NULL);

  logro_csv_append_row (out, titles, FALSE);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      append_csv (out, subcriterio->numero, subcriterio->nombre, &cuadro->principal->puntajes[i]);
    }
  append_csv (out, "total", "", &cuadro->principal->total);
  return g_string_free (out, FALSE);
}

static void
append_json (GString            *out,
             const LogroPuntaje *puntaje)
{
  logro_json_append_number (out, "maximo", puntaje->maximo);
  logro_json_append_number (out, "obtenido", puntaje->obtenido);
  logro_json_append_number (out, "logro", logro_puntaje_get_logro (puntaje));
  logro_json_append_number (out, "respondidas", puntaje->respondidas);
  logro_json_append_number (out, "elementos", puntaje->elementos);
  logro_json_append_boolean (out, "provisional", logro_puntaje_is_provisional (puntaje));
  g_string_append_c (out, '}');
}

static char *
format_json (LogroPlan         *plan,
             const LogroCuadro *cuadro)
{
  GString *out = g_string_new (NULL);

  logro_json_open (out, NULL, '{');
  logro_json_append (out, "municipalidad", plan->municipalidad->nombre);
  logro_json_append (out, "modelo", plan->modelo);
  logro_json_append (out, "etapa", stages[cuadro->instancia]);
  logro_json_open (out, "ambitos", '[');
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      logro_json_open (out, NULL, '{');
      logro_json_append (out, "numero", subcriterio->numero);
      logro_json_append (out, "ambito", subcriterio->nombre);
      append_json (out, &cuadro->principal->puntajes[i]);
    }
  g_string_append_c (out, ']');
  logro_json_open (out, "total", '{');
  append_json (out, &cuadro->principal->total);
  g_string_append (out, "}\n");
  return g_string_free (out, FALSE);
}

int
logro_cmd_score (const LogroCommand  *command,
                 int                  argc,
                 char               **argv)
{
  static char *(*const formatters[]) (LogroPlan *plan, const LogroCuadro *cuadro) = {
    format_text, format_csv, format_json
  };
  g_autofree char *stage = NULL;
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "stage", 's', 0, G_OPTION_ARG_FILENAME, &stage, N_("Which of the scores"),
      "diagnostico|autoevaluacion|validado" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &format, N_("How to print it"), "text|csv|json" },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  int formatter = format != NULL ? logro_cli_find (format, formats) : 0;
  int which = stage != NULL ? logro_cli_find (stage, stages) : 0;
  LogroDocument *document;
  g_autoptr (LogroCuadro) cuadro = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (formatter < 0)
    return logro_cli_misused (command, _("--format is text, csv or json"));
  if (which < 0)
    return logro_cli_misused (command, _("--stage is diagnostico, autoevaluacion or validado"));

  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);

  cuadro = logro_cuadro_new_etapa (logro_document_get_plan (document), which);
  text = formatters[formatter] (logro_document_get_plan (document), cuadro);
  logro_cli_print (text);
  return LOGRO_CLI_DONE;
}
