/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of phase 5 show: brechas, the matriz, AMI and líneas. */

#include <glib/gi18n.h>
#include <langinfo.h>

#include "app/derived-private.h"
#include "app/plan-figures.h"
#include "calc/conversion.h"
#include "calc/periodo.h"
#include "calc/puntaje.h"
#include "core/decimal.h"
#include "core/fecha.h"
#include "core/references.h"

/* Ámbitos */

/* áreas stand in the model's order */
static guint
get_place (LogroPlan   *plan,
           LogroRecord *area)
{
  guint position = 0;

  logro_list_find (plan->diseno->areas, area, &position);
  return position;
}

static const LogroBrecha *
get_ambito (LogroPlan   *plan,
            LogroRecord *area)
{
  return logro_plan_figures_get_ambito (plan, get_place (plan, area));
}

static char *
dup_of (const LogroBrecha *brecha)
{
  if (brecha->medidos == 0)
    return g_strdup ("—");
  return g_strdup_printf (_("%d of %d"), (int) brecha->brecha, (int) brecha->maximo);
}

static gint64
get_brecha (LogroPlan   *plan,
            LogroRecord *record)
{
  return get_ambito (plan, record)->brecha;
}

static char *
dup_brecha (LogroPlan   *plan,
            LogroRecord *record)
{
  return dup_of (get_ambito (plan, record));
}

static gint64
get_logro (LogroPlan   *plan,
           LogroRecord *record)
{
  const LogroBrecha *brecha = get_ambito (plan, record);
  LogroPuntaje puntaje = { brecha->maximo, brecha->puntos, brecha->medidos, brecha->medidos };

  return brecha->medidos > 0 ? logro_puntaje_get_logro (&puntaje) : LOGRO_SIN_DATO;
}

static char *
dup_logro (LogroPlan   *plan,
           LogroRecord *record)
{
  return logro_derived_dup_percent (get_logro (plan, record));
}

static char *
name_instancia (const LogroBrecha *brecha)
{
  static const char *const names[] = { N_("Diagnóstico"), N_("Autoevaluación"), N_("Validated") };

  return g_strdup (brecha->medidos > 0 ? _(names[brecha->instancia]) : "—");
}

static char *
dup_instancia (LogroPlan   *plan,
               LogroRecord *record)
{
  return name_instancia (get_ambito (plan, record));
}

static gboolean
knows_any (LogroPlan *plan)
{
  guint n = logro_list_get_n (plan->diseno->areas);

  for (guint i = 0; i < n; i++)
    if (logro_plan_figures_get_orden (plan, i) > 0)
      return TRUE;
  return FALSE;
}

/* Those without a brecha come last. */
static gint64
get_orden (LogroPlan   *plan,
           LogroRecord *record)
{
  guint orden = logro_plan_figures_get_orden (plan, get_place (plan, record));

  return orden > 0 ? orden : G_MAXINT;
}

static char *
dup_place (gint64 place)
{
  return place > 0 && place < G_MAXINT ? g_strdup_printf ("%dº", (int) place) : g_strdup ("—");
}

static char *
dup_orden (LogroPlan   *plan,
           LogroRecord *record)
{
  return dup_place (get_orden (plan, record));
}

static char *
dup_elegidas (LogroPlan   *plan,
              LogroRecord *record)
{
  LogroList *areas = plan->diseno->areas;
  guint n = logro_list_get_n (areas), chosen = 0, bare = 0;
  const char *known = knows_any (plan) ? "" : _("No brecha is known yet: nothing has been "
                                                "scored, or all has its full points.");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < n; i++)
    {
      LogroArea *area = logro_list_get (areas, i);

      chosen += area->elegida;
      bare += area->elegida && area->motivo == NULL;
    }
  first = g_strdup_printf (ngettext ("%u área de mejora chosen, of %u ámbitos.",
                                     "%u áreas de mejora chosen, of %u ámbitos.", chosen),
                           chosen, n);
  if (bare > 0)
    second = g_strdup_printf (ngettext ("%u still lacks a reason.", "%u still lack a reason.",
                                        bare), bare);
  text = g_strjoin (" ", known, first, second, NULL);
  return g_strdup (g_strchug (text));
}

/* Elements, by their validated scores */

static const LogroBrecha *
get_elemento (LogroPlan   *plan,
              LogroRecord *validado)
{
  const char *id = LOGRO_VALIDADO (validado)->elemento;

  return logro_plan_figures_get_elemento (plan,
                                          logro_modelo_find_elemento (plan->model, id)->indice);
}

static gint64
get_puntos (LogroPlan   *plan,
            LogroRecord *record)
{
  return get_elemento (plan, record)->puntos;
}

static char *
dup_puntos (LogroPlan   *plan,
            LogroRecord *record)
{
  const LogroBrecha *brecha = get_elemento (plan, record);

  if (brecha->medidos == 0)
    return g_strdup ("—");
  return g_strdup_printf (_("%d of %d"), (int) brecha->puntos, (int) brecha->maximo);
}

static gint64
get_brecha_elemento (LogroPlan   *plan,
                     LogroRecord *record)
{
  return get_elemento (plan, record)->brecha;
}

static char *
dup_brecha_elemento (LogroPlan   *plan,
                     LogroRecord *record)
{
  const LogroBrecha *brecha = get_elemento (plan, record);

  return logro_derived_dup_number (brecha->medidos > 0 ? brecha->brecha : LOGRO_SIN_DATO);
}

static char *
dup_instancia_elemento (LogroPlan   *plan,
                        LogroRecord *record)
{
  return name_instancia (get_elemento (plan, record));
}

static gboolean
closes (LogroLinea *linea,
        const char *elemento)
{
  for (guint i = 0; i < logro_list_get_n (linea->cierres); i++)
    if (g_strcmp0 (((LogroCierra *) logro_list_get (linea->cierres, i))->elemento, elemento) == 0)
      return TRUE;
  return FALSE;
}

/* More líneas than these are not named: no cell has room for them. */
#define MAX_NAMED 5

static char *
dup_lineas (LogroPlan   *plan,
            LogroRecord *record)
{
  GString *text = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas) && n <= MAX_NAMED; i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      if (!closes (linea, LOGRO_VALIDADO (record)->elemento))
        continue;
      if (n++ < MAX_NAMED)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "",
                                linea->nombre != NULL ? linea->nombre : _("Without a name"));
      else
        g_string_append (text, "; …");
    }
  return g_string_free (text, FALSE);
}

/* The matriz */

static LogroPrioridad
get_prioridad (LogroPlan   *plan,
               LogroRecord *record)
{
  return logro_plan_figures_get_prioridad (plan, LOGRO_HERRAMIENTA (record));
}

static gint64
get_total (LogroPlan   *plan,
           LogroRecord *record)
{
  return get_prioridad (plan, record).total;
}

static char *
dup_total (LogroPlan   *plan,
           LogroRecord *record)
{
  return logro_derived_dup_number (get_total (plan, record));
}

static gint64
get_lugar (LogroPlan   *plan,
           LogroRecord *record)
{
  return get_prioridad (plan, record).lugar;
}

static char *
dup_lugar (LogroPlan   *plan,
           LogroRecord *record)
{
  return dup_place (get_lugar (plan, record));
}

static char *
dup_faltan (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroMatriz *matriz = LOGRO_MATRIZ (record);
  guint n = logro_list_get_n (matriz->herramientas);
  guint cells = n * logro_list_get_n (matriz->criterios), missing = 0;

  for (guint i = 0; i < n; i++)
    missing += get_prioridad (plan, logro_list_get (matriz->herramientas, i)).faltan;
  if (cells == 0)
    return g_strdup ("");
  if (missing == 0)
    return g_strdup_printf (_("All %u values have been given; the most a row can total is %d."),
                            cells, (int) logro_prioridad_get_maximo (matriz));
  return g_strdup_printf (ngettext ("%u of %u values is missing: the places may still change.",
                                    "%u of %u values are missing: the places may still change.",
                                    missing), missing, cells);
}

/* The head of its column: what weighs more than once, and what counts the other way round. */
static char *
dup_titulo (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroCriterioMatriz *criterio = LOGRO_CRITERIO_MATRIZ (record);
  g_autofree char *peso = criterio->peso != 1 ? g_strdup_printf (" ×%d", (int) criterio->peso)
                                              : g_strdup ("");

  return g_strdup_printf ("%s%s%s", criterio->nombre != NULL ? criterio->nombre
                                                             : _("Without a name"),
                          peso, criterio->inverso ? " ▼" : "");
}

/* AMI */

static char *
dup_aviso_ami (LogroPlan   *plan,
               LogroRecord *record)
{
  LogroAmi *ami = LOGRO_AMI (record);
  LogroPeriodo periodo = logro_periodo_new (ami->inicio, ami->plazo);
  int days = logro_periodo_get_days (&periodo);
  g_autofree char *cost = logro_decimal_format_whole (ami->costo, *nl_langinfo (RADIXCHAR) == ',');

  if (ami->costo > 0 && days > LOGRO_AMI_DIAS)
    return g_strdup_printf (_("▲ It costs %s M$ and takes %d days: it is better a línea."), cost,
                            days);
  if (ami->costo > 0)
    return g_strdup_printf (_("▲ It costs %s M$: it is better a línea."), cost);
  if (days > LOGRO_AMI_DIAS)
    return g_strdup_printf (_("▲ It takes %d days, more than %d: it is better a línea."), days,
                            LOGRO_AMI_DIAS);
  return g_strdup ("");
}

static const char *
get_aviso_style (LogroPlan   *plan,
                 LogroRecord *record)
{
  return "logro-aviso";
}

static gboolean
has_subcriterio (LogroCriterio *criterio,
                 const char    *numero)
{
  for (guint i = 0; i < logro_list_get_n (criterio->subcriterios); i++)
    if (g_strcmp0 (((LogroSubcriterio *) logro_list_get (criterio->subcriterios, i))->numero,
                   numero) == 0)
      return TRUE;
  return FALSE;
}

/* "Personas / 3 Competencias", and the ámbitos of the next criterio after a semicolon. */
static char *
dup_criterio (LogroPlan   *plan,
              LogroRecord *record)
{
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "subcriterios");
  const char *value = logro_record_get_value (record, field).text;
  g_auto (GStrv) ids = g_strsplit (value != NULL ? value : "", " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (plan->model->criterios, i);
      gboolean named = FALSE;

      for (guint j = 0; ids[j] != NULL; j++)
        if (has_subcriterio (criterio, ids[j]))
          {
            g_autofree char *label = logro_references_dup_label (plan, field, ids[j]);

            if (!named)
              g_string_append_printf (text, "%s%s / ", text->len > 0 ? "; " : "",
                                      criterio->nombre);
            g_string_append_printf (text, "%s%s", named ? ", " : "", label);
            named = TRUE;
          }
    }
  return g_string_free (text, FALSE);
}

/* Líneas */

static char *
dup_aviso_linea (LogroPlan   *plan,
                 LogroRecord *record)
{
  LogroPeriodo own = logro_periodo_linea (LOGRO_LINEA (record));
  LogroPeriodo derived = logro_periodo_of_actividades (LOGRO_LINEA (record));
  g_autofree char *from = logro_fecha_format (derived.inicio);
  g_autofree char *to = logro_fecha_format (derived.termino);

  return own.discrepa ? g_strdup_printf (_("▲ Its activities run from %s to %s."), from, to)
                      : g_strdup ("");
}

static char *
dup_actual (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroElemento *elemento =
    logro_modelo_find_elemento (plan->model, LOGRO_CIERRA (record)->elemento);
  gint64 puntos = elemento != NULL ? logro_instancia_get_vigente (plan, elemento, NULL)
                                   : LOGRO_SIN_DATO;

  if (puntos == LOGRO_SIN_DATO)
    return g_strdup ("—");
  return g_strdup_printf (_("%d of %d"), (int) puntos,
                          (int) logro_instancia_get_maximo (plan, elemento,
                                                            LOGRO_INSTANCIA_VALIDADO));
}

/* What its promises come to, where both scores are known. */
static char *
dup_esperado (LogroPlan   *plan,
              LogroRecord *record)
{
  LogroList *cierres = LOGRO_LINEA (record)->cierres;
  gint64 today = 0, then = 0;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (cierres); i++)
    {
      LogroCierra *cierra = logro_list_get (cierres, i);
      LogroElemento *elemento = logro_modelo_find_elemento (plan->model, cierra->elemento);
      gint64 puntos = elemento != NULL ? logro_instancia_get_vigente (plan, elemento, NULL)
                                       : LOGRO_SIN_DATO;

      if (puntos == LOGRO_SIN_DATO || cierra->esperado == LOGRO_SIN_DATO)
        continue;
      n++;
      today += puntos;
      then += cierra->esperado;
    }
  if (n == 0)
    return g_strdup ("");
  return g_strdup_printf (ngettext ("Today %d points in %u element; expected %d (%+d).",
                                    "Today %d points in %u elements; expected %d (%+d).", n),
                          (int) today, n, (int) then, (int) (then - today));
}

const LogroDerived logro_derived_diseno[] = {
  { "area", "brecha", N_("Brecha"), dup_brecha, get_brecha },
  { "area", "logro", N_("% logro"), dup_logro, get_logro },
  { "area", "instancia", N_("Measured on"), dup_instancia },
  { "area", "orden", N_("Priority"), dup_orden, get_orden },
  { "diseno", "elegidas", N_("Chosen"), dup_elegidas },
  { "validado", "puntos", N_("Points"), dup_puntos, get_puntos },
  { "validado", "brecha", N_("Brecha"), dup_brecha_elemento, get_brecha_elemento },
  { "validado", "instancia", N_("Measured on"), dup_instancia_elemento },
  { "validado", "lineas", N_("Closed by"), dup_lineas },
  { "herramienta", "total", N_("Total"), dup_total, get_total },
  { "herramienta", "lugar", N_("Place"), dup_lugar, get_lugar },
  { "matriz", "faltan", N_("Missing values"), dup_faltan },
  { "criterio-matriz", "titulo", N_("Criterion"), dup_titulo },
  { "ami", "aviso", N_("Notice"), dup_aviso_ami, NULL, get_aviso_style },
  { "ami", "criterio", N_("Criterio / subcriterio"), dup_criterio },
  { "linea", "aviso", N_("Notice"), dup_aviso_linea, NULL, get_aviso_style },
  { "linea", "esperado", N_("Expected score"), dup_esperado },
  { "cierra", "actual", N_("Today"), dup_actual },
  { NULL },
};
