/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli check: what the plan doctor finds, what the plan still lacks, and attached files that
 * are not what they were, a line for each thing.
 *
 * What lacks is not said again when a rule of the doctor has said it of each record. */

#include <glib/gi18n.h>

#include "calc/doctor.h"
#include "calc/requisitos.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "core/fecha.h"
#include "document/adjunto.h"

static const char *const formats[] = { "text", "json", NULL };

/* What there is to say of a plan. */
typedef struct
{
  GPtrArray *hallazgos;  /* LogroHallazgo, the justified ones among them */
  GPtrArray *requisitos; /* LogroRequisito, only such as lack something */
  GPtrArray *unanswered; /* ids of elements */
  GArray *adjuntos;      /* Faulty */
  LogroModelo *modelo;
} Findings;

/* An attached file that is not as it was attached. */
typedef struct
{
  LogroAdjunto *adjunto;
  LogroAdjuntoEstado estado;
} Faulty;

static GArray *
list_faulty (LogroDocument *document)
{
  g_autoptr (GPtrArray) adjuntos = logro_adjuntos_list (logro_document_get_plan (document));
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Faulty));

  for (guint i = 0; i < adjuntos->len; i++)
    {
      LogroAdjunto *adjunto = adjuntos->pdata[i];
      g_autofree char *path =
        logro_adjunto_dup_path (logro_document_get_file (document), adjunto->ruta);
      Faulty faulty = { adjunto, logro_adjunto_look (path, adjunto->tamano, adjunto->sha256, FALSE,
                                                     NULL, NULL) };

      if (faulty.estado != LOGRO_ADJUNTO_IGUAL)
        g_array_append_val (list, faulty);
    }
  return list;
}

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

static gboolean
is_told (GPtrArray  *hallazgos,
         const char *regla)
{
  for (guint i = 0; regla != NULL && i < hallazgos->len; i++)
    if (g_str_equal (((const LogroHallazgo *) hallazgos->pdata[i])->regla->id, regla))
      return TRUE;
  return FALSE;
}

/* Phases that nobody has begun lack everything, which is no finding: what stays are the first phase
 * and those where something is there. */
static gboolean
is_to_come (GPtrArray  *requisitos,
            const char *fase)
{
  return !g_str_equal (fase, ((const LogroRequisito *) requisitos->pdata[0])->fase) &&
         logro_requisitos_sum (requisitos, fase, NULL).hechos == 0;
}

/* Those of @requisitos that are worth a word. */
static GPtrArray *
list_lacks (GPtrArray *requisitos,
            GPtrArray *hallazgos)
{
  GPtrArray *lacks = g_ptr_array_new ();

  for (guint i = 0; i < requisitos->len; i++)
    {
      const LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto != NULL && !is_told (hallazgos, requisito->regla) &&
          !is_to_come (requisitos, requisito->fase))
        g_ptr_array_add (lacks, (gpointer) requisito);
    }
  return lacks;
}

/* "diseno/lineas [k3x9]: " */
static void
append_place (GString             *out,
              const LogroHallazgo *hallazgo)
{
  g_string_append (out, hallazgo->fase);
  if (hallazgo->paso != NULL)
    g_string_append_printf (out, "/%s", hallazgo->paso);
  if (hallazgo->registro != NULL)
    g_string_append_printf (out, " [%s]", hallazgo->registro);
  g_string_append (out, ": ");
}

static void
append_explanation (GString          *out,
                    LogroModelo      *modelo,
                    const LogroRegla *regla)
{
  g_autofree char *porque = logro_modelo_adapt (modelo, _(regla->porque));
  g_autofree char *remedio = logro_modelo_adapt (modelo, _(regla->remedio));

  g_string_append_printf (out, "    %s %s\n", porque, remedio);
}

static void
append_found (GString        *out,
              const Findings *findings,
              gboolean        explain)
{
  for (guint i = 0; i < findings->hallazgos->len; i++)
    {
      const LogroHallazgo *hallazgo = findings->hallazgos->pdata[i];

      if (hallazgo->excepcion != NULL)
        continue;
      append_place (out, hallazgo);
      g_string_append_printf (out, "%s: %s\n", logro_gravedad_get_name (hallazgo->regla->gravedad),
                              hallazgo->que);
      if (explain)
        append_explanation (out, findings->modelo, hallazgo->regla);
    }
}

static void
append_justified (GString        *out,
                  const Findings *findings)
{
  if (logro_doctor_count (findings->hallazgos) == findings->hallazgos->len)
    return;
  g_string_append_printf (out, "%s\n", _("Justified exceptions:"));
  for (guint i = 0; i < findings->hallazgos->len; i++)
    {
      const LogroHallazgo *hallazgo = findings->hallazgos->pdata[i];

      if (hallazgo->excepcion == NULL)
        continue;
      g_string_append (out, "  ");
      append_place (out, hallazgo);
      g_string_append_printf (out, "%s — %s\n", hallazgo->que, hallazgo->excepcion->motivo);
    }
}

/* "autoevaluacion [1.1]: Attached file: acta.pdf: Missing" */
static void
append_faulty (GString        *out,
               const Findings *findings)
{
  for (guint i = 0; i < findings->adjuntos->len; i++)
    {
      Faulty faulty = g_array_index (findings->adjuntos, Faulty, i);
      LogroFase *fase = logro_adjuntos_get_fase (faulty.adjunto);
      LogroElemento *elemento = logro_adjuntos_get_elemento (faulty.adjunto);
      g_autofree char *name = logro_adjunto_dup_shown (faulty.adjunto->ruta);

      g_string_append (out, fase != NULL ? fase->id : "plan");
      if (elemento != NULL)
        g_string_append_printf (out, " [%s]", elemento->id);
      g_string_append_printf (out, ": %s: %s: %s\n", _("Attached file"), name,
                              logro_adjunto_estado_get_name (faulty.estado));
    }
}

static char *
format_text (const Findings *findings,
             guint           n,
             gboolean        explain)
{
  GString *out = g_string_new (NULL);

  append_found (out, findings, explain);
  for (guint i = 0; i < findings->requisitos->len; i++)
    {
      const LogroRequisito *requisito = findings->requisitos->pdata[i];

      g_string_append_printf (out, "%s/%s: %s: %s\n", requisito->fase, requisito->paso,
                              _("Lacking"), requisito->texto);
    }
  if (findings->unanswered->len > 0)
    {
      g_string_append (out, _("Without answer:"));
      for (guint i = 0; i < findings->unanswered->len; i++)
        g_string_append_printf (out, " %s", (char *) findings->unanswered->pdata[i]);
      g_string_append_c (out, '\n');
    }
  append_faulty (out, findings);
  if (n == 0)
    g_string_append (out, _("Nothing is wrong and nothing is missing.\n"));
  append_justified (out, findings);
  return g_string_free (out, FALSE);
}

static void
append_hallazgo (GString             *out,
                 LogroModelo         *modelo,
                 const LogroHallazgo *hallazgo)
{
  g_autofree char *porque = logro_modelo_adapt (modelo, _(hallazgo->regla->porque));
  g_autofree char *remedio = logro_modelo_adapt (modelo, _(hallazgo->regla->remedio));

  logro_json_open (out, NULL, '{');
  logro_json_append (out, "regla", hallazgo->regla->id);
  logro_json_append (out, "gravedad", logro_gravedad_get_id (hallazgo->regla->gravedad));
  logro_json_append (out, "fase", hallazgo->fase);
  logro_json_append (out, "paso", hallazgo->paso);
  logro_json_append (out, "registro", hallazgo->registro);
  logro_json_append (out, "que", hallazgo->que);
  logro_json_append (out, "porque", porque);
  logro_json_append (out, "remedio", remedio);
  logro_json_append (out, "excepcion",
                     hallazgo->excepcion != NULL ? hallazgo->excepcion->motivo : NULL);
  g_string_append_c (out, '}');
}

/* An array of the findings that are justified, or of the others. */
static void
append_hallazgos (GString        *out,
                  const char     *name,
                  const Findings *findings,
                  gboolean        justified)
{
  logro_json_open (out, name, '[');
  for (guint i = 0; i < findings->hallazgos->len; i++)
    {
      const LogroHallazgo *hallazgo = findings->hallazgos->pdata[i];

      if ((hallazgo->excepcion != NULL) == justified)
        append_hallazgo (out, findings->modelo, hallazgo);
    }
  g_string_append_c (out, ']');
}

static void
append_adjuntos (GString        *out,
                 const Findings *findings)
{
  logro_json_open (out, "adjuntos", '[');
  for (guint i = 0; i < findings->adjuntos->len; i++)
    {
      Faulty faulty = g_array_index (findings->adjuntos, Faulty, i);
      LogroFase *fase = logro_adjuntos_get_fase (faulty.adjunto);
      LogroElemento *elemento = logro_adjuntos_get_elemento (faulty.adjunto);

      logro_json_open (out, NULL, '{');
      logro_json_append (out, "fase", fase != NULL ? fase->id : NULL);
      logro_json_append (out, "elemento", elemento != NULL ? elemento->id : NULL);
      logro_json_append (out, "archivo", faulty.adjunto->ruta);
      logro_json_append (out, "estado", logro_adjunto_estado_get_id (faulty.estado));
      g_string_append_c (out, '}');
    }
  g_string_append_c (out, ']');
}

static char *
format_json (const Findings *findings)
{
  GString *out = g_string_new (NULL);

  logro_json_open (out, NULL, '{');
  append_hallazgos (out, "hallazgos", findings, FALSE);
  append_hallazgos (out, "justificados", findings, TRUE);
  logro_json_open (out, "faltan", '[');
  for (guint i = 0; i < findings->requisitos->len; i++)
    {
      const LogroRequisito *requisito = findings->requisitos->pdata[i];

      logro_json_open (out, NULL, '{');
      logro_json_append (out, "fase", requisito->fase);
      logro_json_append (out, "paso", requisito->paso);
      logro_json_append (out, "texto", requisito->texto);
      g_string_append_c (out, '}');
    }
  g_string_append_c (out, ']');
  logro_json_open (out, "sin_respuesta", '[');
  for (guint i = 0; i < findings->unanswered->len; i++)
    logro_json_append (out, NULL, findings->unanswered->pdata[i]);
  g_string_append_c (out, ']');
  append_adjuntos (out, findings);
  g_string_append (out, "}\n");
  return g_string_free (out, FALSE);
}

/* Prints what there is to say; gives the exit code. */
static int
examine (LogroDocument *document,
         const char    *hoy,
         gboolean       json,
         gboolean       explain)
{
  LogroPlan *plan = logro_document_get_plan (document);
  g_autoptr (GPtrArray) requisitos = logro_requisitos_list (plan);
  g_autoptr (GPtrArray) hallazgos = logro_doctor_list (plan, hoy);
  g_autoptr (GPtrArray) lacks = list_lacks (requisitos, hallazgos);
  g_autoptr (GPtrArray) unanswered = list_unanswered (plan);
  g_autoptr (GArray) adjuntos = list_faulty (document);
  const Findings findings = { hallazgos, lacks, unanswered, adjuntos, plan->model };
  guint n = logro_doctor_count (hallazgos) + lacks->len + adjuntos->len;
  g_autofree char *text = json ? format_json (&findings) : format_text (&findings, n, explain);

  logro_cli_print (text);
  return n > 0 ? LOGRO_CLI_FAILED : LOGRO_CLI_DONE;
}

int
logro_cmd_check (const LogroCommand  *command,
                 int                  argc,
                 char               **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *on = NULL;
  g_autofree char *hoy = NULL;
  gboolean explain = FALSE;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &format, N_("How to print it"), "text|json" },
    { "explain", 'e', 0, G_OPTION_ARG_NONE, &explain,
      N_("Also say why it matters and what to do"), NULL },
    { "on", 0, 0, G_OPTION_ARG_FILENAME, &on,
      N_("The day on which the plan is judged; today if not given"), "yyyy-mm-dd" },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  LogroDocument *document;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (format != NULL && logro_cli_find (format, formats) < 0)
    return logro_cli_misused (command, _("--format is text or json"));
  hoy = on != NULL ? logro_fecha_parse (on) : NULL;
  if (on != NULL && hoy == NULL)
    return logro_cli_misused (command, _("--on is a date, like 2027-06-30"));

  document = logro_cli_open (argv[0], &error);
  if (document == NULL)
    return logro_cli_failed (error);
  return examine (document, hoy,
                  format != NULL && logro_cli_find (format, formats) == 1, explain);
}
