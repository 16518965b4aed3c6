/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words are those of the screen: these tables are for those who follow the plan up, and in no
 * document. */

#include "app/tablero.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "app/semaforo.h"
#include "core/decimal.h"
#include "core/fecha.h"

/* Quarters that bars show well. */
#define MAX_QUARTERS 24

static char *
format_money (gint64 amount)
{
  return logro_decimal_format_whole (amount, *nl_langinfo (RADIXCHAR) == ',');
}

static char *
format_percent (int percent)
{
  return percent == LOGRO_SIN_DATO ? g_strdup ("—") : g_strdup_printf ("%d %%", percent);
}

static const char *
get_name (const char *name)
{
  return name != NULL ? name : _("Without a name");
}

LogroTable *
logro_tablero_make_situacion (LogroModelo *modelo,
                              GArray      *situaciones,
                              GPtrArray   *records,
                              GPtrArray   *styles)
{
  LogroTable *table = logro_table_new (_("Planned against real"));
  g_autofree char *what = logro_modelo_adapt (modelo, modelo->plan == LOGRO_PLAN_PLANTILLA
                                                        ? _("Línea or AMI")
                                                        : _("Línea"));

  logro_table_add_column (table, what, LOGRO_ALIGN_START, 4);
  logro_table_add_column (table, _("Responsible"), LOGRO_ALIGN_START, 2);
  logro_table_add_column (table, _("End"), LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, _("Planned"), LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, _("Real"), LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, _("State"), LOGRO_ALIGN_START, 1);
  for (guint i = 0; i < situaciones->len; i++)
    {
      const LogroSituacion *one = &g_array_index (situaciones, LogroSituacion, i);
      g_autofree char *name = LOGRO_IS_AMI (one->registro)
                                ? g_strdup_printf (_("AMI: %s"), get_name (one->nombre))
                                : g_strdup (get_name (one->nombre));
      g_autofree char *end = logro_fecha_format (one->estado.periodo.termino);
      g_autofree char *previsto = format_percent (one->estado.previsto);
      g_autofree char *real = format_percent (one->estado.real);
      g_autofree char *state = logro_semaforo_dup_text (one->estado.semaforo);

      logro_table_add_row (table, name, one->responsable != NULL ? one->responsable : "", end,
                           previsto, real, state, NULL);
      g_ptr_array_add (records, g_object_ref (one->registro));
      g_ptr_array_add (styles, (gpointer) logro_semaforo_get_style (one->estado.semaforo));
    }
  return table;
}

/* "3 days late", "today", "in 5 days". */
static char *
format_days (int days)
{
  if (days == 0)
    return g_strdup (_("today"));
  if (days < 0)
    return g_strdup_printf (ngettext ("%d day late", "%d days late", -days), -days);
  return g_strdup_printf (ngettext ("in %d day", "in %d days", days), days);
}

/* What happens to what: "Ends: Collect data". */
static char *
format_cita (const LogroCita *cita)
{
  return g_strdup_printf (cita->tipo == LOGRO_CITA_INICIO ? _("Begins: %s")
                          : LOGRO_IS_AMI (cita->registro) ? _("AMI: %s")
                          : LOGRO_IS_MEDIDA (cita->registro) ? _("Medida: %s")
                                                             : _("Ends: %s"),
                          get_name (cita->nombre));
}

static void
add_cita (LogroTable      *table,
          const LogroCita *cita)
{
  g_autofree char *fecha = logro_fecha_format (cita->fecha);
  g_autofree char *what = format_cita (cita);
  g_autofree char *days = format_days (cita->dias);

  logro_table_add_row (table, fecha, what,
                       cita->linea != NULL ? get_name (cita->linea->nombre) : "", days, NULL);
}

static void
add_rest (LogroTable *table,
          guint       n)
{
  g_autofree char *rest = g_strdup_printf (ngettext ("… and %u more", "… and %u more", n), n);

  logro_table_add_row (table, "", rest, NULL);
}

LogroTable *
logro_tablero_make_agenda (LogroModelo *modelo,
                           GArray      *citas,
                           gboolean     overdue,
                           GPtrArray   *records,
                           guint       *n)
{
  LogroTable *table = logro_table_new (overdue ? _("Overdue") : _("Coming soon"));
  g_autofree char *linea = logro_modelo_adapt (modelo, _("Línea"));

  *n = 0;
  logro_table_add_column (table, _("Date"), LOGRO_ALIGN_START, 1);
  logro_table_add_column (table, _("What"), LOGRO_ALIGN_START, 4);
  logro_table_add_column (table, linea, LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, _("When"), LOGRO_ALIGN_START, 1);
  for (guint i = 0; i < citas->len; i++)
    {
      const LogroCita *cita = &g_array_index (citas, LogroCita, i);

      if ((cita->dias < 0) != overdue || (*n)++ >= LOGRO_TABLERO_MAX_ROWS)
        continue;
      add_cita (table, cita);
      g_ptr_array_add (records, g_object_ref (cita->registro));
    }
  if (*n > LOGRO_TABLERO_MAX_ROWS)
    {
      add_rest (table, *n - LOGRO_TABLERO_MAX_ROWS);
      g_ptr_array_add (records, NULL);
    }
  return table;
}

static char *
format_quarter (int trimestre)
{
  return g_strdup_printf (_("Q%d %d"), trimestre % 4 + 1, trimestre / 4);
}

static void
add_dinero (LogroTable        *table,
            const char        *name,
            const LogroDinero *dinero,
            gboolean           strong)
{
  g_autofree char *propios = format_money (dinero->propios);
  g_autofree char *externos = format_money (dinero->externos);
  g_autofree char *total = format_money (logro_dinero_get_total (dinero));
  const char *cells[] = { name, propios, externos, total, NULL };

  logro_table_add_cells (table, cells, strong);
}

/* The label of a money column of the activities. */
static const char *
get_label (LogroPlan  *plan,
           const char *name)
{
  LogroRecordClass *klass = g_type_class_ref (LOGRO_TYPE_ACTIVIDAD);
  const char *label = logro_plan_label_field (LOGRO_RECORD (plan),
                                              logro_record_class_find (klass, name));

  g_type_class_unref (klass);
  return label;
}

LogroTable *
logro_tablero_make_dinero (LogroPlan         *plan,
                           GArray            *trimestres,
                           const LogroDinero *sin_fecha,
                           const LogroDinero *total)
{
  LogroTable *table = logro_table_new (_("Money planned by quarter"));

  logro_table_add_column (table, _("Quarter"), LOGRO_ALIGN_START, 2);
  logro_table_add_column (table, get_label (plan, "propios"), LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, get_label (plan, "externos"), LOGRO_ALIGN_END, 1);
  logro_table_add_column (table, _("Total"), LOGRO_ALIGN_END, 1);
  if (logro_dinero_get_total (total) == 0)
    return table;
  for (guint i = 0; i < trimestres->len; i++)
    {
      const LogroDineroTrimestre *one = &g_array_index (trimestres, LogroDineroTrimestre, i);
      g_autofree char *quarter = format_quarter (one->trimestre);

      add_dinero (table, quarter, &one->dinero, FALSE);
    }
  if (logro_dinero_get_total (sin_fecha) != 0)
    add_dinero (table, _("Without dates"), sin_fecha, FALSE);
  add_dinero (table, _("Total of the plan"), total, TRUE);
  return table;
}

/* The next of 1, 2, 5, 10, 20 … that is not less. */
static double
round_up (gint64 most)
{
  static const int steps[] = { 1, 2, 5 };
  gint64 power = 1;

  while (TRUE)
    {
      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        if (steps[i] * power >= most)
          return steps[i] * power;
      power *= 10;
    }
}

LogroChartData *
logro_tablero_make_chart (LogroPlan *plan,
                          GArray    *trimestres)
{
  LogroChartData *data;
  gint64 most = 0;

  for (guint i = 0; i < trimestres->len; i++)
    {
      const LogroDinero *dinero = &g_array_index (trimestres, LogroDineroTrimestre, i).dinero;

      most = MAX (most, MAX (dinero->propios, dinero->externos));
    }
  if (most == 0 || most > LOGRO_CHART_MAX_VALUE || trimestres->len > MAX_QUARTERS)
    return NULL;
  data = logro_chart_data_new (_("Money planned by quarter"), round_up (most),
                               logro_modelo_get_palabra (plan->model, "dinero.unidad"));
  logro_chart_data_add_series (data, get_label (plan, "propios"));
  logro_chart_data_add_series (data, get_label (plan, "externos"));
  for (guint i = 0; i < trimestres->len; i++)
    {
      const LogroDineroTrimestre *one = &g_array_index (trimestres, LogroDineroTrimestre, i);
      g_autofree char *quarter = format_quarter (one->trimestre);
      guint axis = logro_chart_data_add_axis (data, quarter);

      logro_chart_data_set (data, 0, axis, one->dinero.propios);
      logro_chart_data_set (data, 1, axis, one->dinero.externos);
    }
  return data;
}

char *
logro_tablero_dup_total (LogroPlan         *plan,
                         const LogroDinero *total)
{
  g_autofree char *sum = format_money (logro_dinero_get_total (total));
  g_autofree char *propios = format_money (total->propios);
  g_autofree char *externos = format_money (total->externos);

  return g_strdup_printf (_("Total of the plan: %s %s, of which %s are own funds and %s external"),
                          sum, logro_modelo_get_palabra (plan->model, "dinero.unidad"), propios,
                          externos);
}
