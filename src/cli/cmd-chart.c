/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli chart: the results as a picture that fits into a page of text, or the líneas and their
 * activities as one on a page of its own. */

#include <string.h>

#include <glib/gi18n.h>

#include "chart/export.h"
#include "chart/fonts.h"
#include "cli/commands.h"
#include "core/fecha.h"
#include "report/figures-gantt.h"
#include "report/figures.h"
#include "report/paper.h"

#define GANTT "gantt"

/* Points; and pixels per point, for a picture that is still sharp on paper. */
#define WIDTH 720.0
#define SCALE 3.0

static GBytes *
draw_gantt (LogroPlan        *plan,
            LogroChartFormat  format,
            GError          **error)
{
  g_autofree char *hoy = logro_fecha_today ();
  g_autoptr (LogroGanttData) data = logro_figures_gantt (plan, hoy, NULL, NULL);
  guint32 first, last;

  if (!logro_gantt_data_get_span (data, &first, &last))
    {
      g_set_error_literal (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_DRAW,
                           _("the plan has no líneas, activities or AMI with dates to draw"));
      return NULL;
    }
  return logro_figures_export_gantt (data, logro_ink_print (), format,
                                     logro_paper_for_country (plan->municipalidad->pais), error);
}

static GBytes *
draw (LogroPlan         *plan,
      LogroChartKind     kind,
      LogroChartFormat   format,
      gboolean           criterios,
      GError           **error)
{
  g_autoptr (LogroCuadro) ambitos = logro_cuadro_new_etapa (plan, LOGRO_INSTANCIA_DIAGNOSTICO);
  g_autoptr (LogroCuadro) own = criterios ? logro_cuadro_new_criterios (plan, ambitos) : NULL;
  g_autoptr (LogroChartData) data = logro_figures_chart_of (plan, criterios ? own : ambitos);
  const LogroInk *ink = logro_ink_print ();

  return logro_chart_export (kind, data, ink, format, WIDTH,
                             logro_chart_natural_height (kind, data, ink, WIDTH), SCALE, error);
}

int
logro_cmd_chart (const LogroCommand  *command,
                 int                  argc,
                 char               **argv)
{
  g_autofree char *kind_id = NULL;
  g_autofree char *output = NULL;
  gboolean criterios = FALSE;
  const GOptionEntry entries[] = {
    { "kind", 'k', 0, G_OPTION_ARG_FILENAME, &kind_id, N_("Which chart"), "radar|bars|gantt" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The picture to write"), N_("FILE") },
    { "criterios", 'c', 0, G_OPTION_ARG_NONE, &criterios,
      N_("A value for each criterio, not for each ámbito"), NULL },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  const char *dot = output != NULL ? strrchr (output, '.') : NULL;
  LogroDocument *document;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  LogroChartFormat format;
  LogroChartKind kind = LOGRO_CHART_N_KINDS; /* a Gantt chart */
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (kind_id == NULL ||
      (!g_str_equal (kind_id, GANTT) && !logro_chart_kind_from_id (kind_id, &kind)))
    return logro_cli_misused (command, _("--kind is radar, bars or gantt"));
  if (dot == NULL || !logro_chart_format_from_id (dot + 1, &format, NULL))
    return logro_cli_misused (command, _("--output is a file that ends in .svg, .png or .pdf"));

  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);

  if (!logro_fonts_check (&error))
    return logro_cli_failed (error);

  file = logro_cli_file (output);
  bytes = kind < LOGRO_CHART_N_KINDS
            ? draw (logro_document_get_plan (document), kind, format, criterios, &error)
            : draw_gantt (logro_document_get_plan (document), format, &error);
  if (bytes == NULL ||
      !logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, &error))
    return logro_cli_failed (error);
  return LOGRO_CLI_DONE;
}
