/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One walk over the plan, by the field tables; the rules are in doctor-*.c. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/instancia.h"
#include "calc/periodo.h"
#include "calc/trazabilidad.h"
#include "core/fecha.h"
#include "core/text.h"

static void
hallazgo_free (LogroHallazgo *hallazgo)
{
  g_free (hallazgo->que);
  g_free (hallazgo->registro);
  g_free (hallazgo);
}

void
logro_consulta_report_at (LogroConsulta *c,
                          const char    *fase,
                          const char    *paso,
                          const char    *registro,
                          char          *que)
{
  LogroHallazgo *hallazgo = g_new (LogroHallazgo, 1);

  *hallazgo = (LogroHallazgo) { c->regla, que, fase, paso, g_strdup (registro) };
  g_ptr_array_add (c->found, hallazgo);
}

void
logro_consulta_report (LogroConsulta *c,
                       const char    *registro,
                       char          *que)
{
  logro_consulta_report_at (c, c->regla->fase, c->regla->paso, registro, que);
}

void
logro_consulta_report_reversed (LogroConsulta *c,
                                const char    *registro,
                                const char    *format,
                                const char    *nombre,
                                const char    *inicio,
                                const char    *termino)
{
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  g_autofree char *own = NULL;

  if (inicio == NULL || termino == NULL || g_strcmp0 (termino, inicio) >= 0)
    return;
  start = logro_fecha_format (inicio);
  end = logro_fecha_format (termino);
  own = logro_modelo_adapt (c->plan->model, format);
  logro_consulta_report (c, registro,
                         g_strdup_printf (own, logro_consulta_name (nombre), end, start));
}

void
logro_consulta_report_dates (LogroConsulta *c,
                             const char    *format,
                             const char    *inicio,
                             const char    *termino)
{
  g_autofree char *start = logro_fecha_format (inicio);
  g_autofree char *end = logro_fecha_format (termino);

  if (inicio != NULL && termino != NULL && g_strcmp0 (termino, inicio) < 0)
    logro_consulta_report (c, NULL, g_strdup_printf (format, end, start));
}

const char *
logro_consulta_name (const char *nombre)
{
  return nombre != NULL ? nombre : _("without a name");
}

/* Adds the ids of @record and of all within it; they are borrowed. */
static void
collect_ids (LogroRecord *record,
             GHashTable  *ids)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if ((field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY)) &&
          !logro_record_is_default (record, field))
        g_hash_table_add (ids, logro_record_get_value (record, field).text);
      else if (field->kind == LOGRO_CHILD)
        collect_ids (logro_record_get_child (record, field), ids);
      else if (field->kind == LOGRO_CHILDREN)
        {
          LogroList *list = logro_record_get_list (record, field);

          for (guint j = 0; j < logro_list_get_n (list); j++)
            collect_ids (logro_list_get (list, j), ids);
        }
    }
}

gboolean
logro_consulta_has_id (LogroConsulta *c,
                       const char    *id)
{
  if (c->ids == NULL)
    {
      c->ids = g_hash_table_new (g_str_hash, g_str_equal);
      collect_ids (LOGRO_RECORD (c->plan), c->ids);
    }
  return g_hash_table_contains (c->ids, id);
}

gboolean
logro_consulta_has_subcriterio (LogroConsulta *c,
                                const char    *numero)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (c->plan->model); i++)
    if (g_strcmp0 (logro_modelo_get_subcriterio (c->plan->model, i)->numero, numero) == 0)
      return TRUE;
  return FALSE;
}

typedef const LogroPrueba *(*Table) (guint *n);

static const Table tables[] = {
  logro_doctor_of_comite,
  logro_doctor_of_puntajes,
  logro_doctor_of_diseno,
  logro_doctor_of_lineas,
  logro_doctor_of_implementacion,
  logro_doctor_of_modelos,
  logro_doctor_of_plan,
};

/* A rule is asked in the forms of plan it is for. */
static gboolean
applies (const LogroRegla *regla,
         LogroModelo      *modelo)
{
  return regla->formas == 0 || (regla->formas & LOGRO_FORMA (modelo->plan)) != 0;
}

/* The rules for @modelo of each kind of record: GType → GPtrArray of LogroPrueba. */
static GHashTable *
sort_by_type (LogroModelo *modelo)
{
  GHashTable *types = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      guint n;
      const LogroPrueba *pruebas = tables[t] (&n);

      for (guint i = 0; i < n; i++)
        for (guint j = 0; applies (&pruebas[i].regla, modelo) && j < LOGRO_SOBRE_MAX &&
                          pruebas[i].sobre[j] != NULL;
             j++)
          {
            gpointer type = GSIZE_TO_POINTER (pruebas[i].sobre[j] ());
            GPtrArray *list = g_hash_table_lookup (types, type);

            if (list == NULL)
              g_hash_table_insert (types, type, list = g_ptr_array_new ());
            g_ptr_array_add (list, (gpointer) &pruebas[i]);
          }
    }
  return types;
}

static void
walk (LogroConsulta *c,
      GHashTable    *types,
      LogroRecord   *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  GPtrArray *pruebas = g_hash_table_lookup (types, GSIZE_TO_POINTER (G_OBJECT_TYPE (record)));

  for (guint i = 0; pruebas != NULL && i < pruebas->len; i++)
    {
      const LogroPrueba *prueba = pruebas->pdata[i];

      c->regla = &prueba->regla;
      prueba->look (c, record);
    }
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILD)
      walk (c, types, logro_record_get_child (record, &klass->fields[i]));
    else if (klass->fields[i].kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, &klass->fields[i]);

        for (guint j = 0; j < logro_list_get_n (list); j++)
          walk (c, types, logro_list_get (list, j));
      }
}

static void
prepare (LogroConsulta *c)
{
  LogroList *lineas = c->plan->diseno->lineas;

  c->vigentes = logro_instancia_list_vigentes (c->plan);
  c->cerrados = logro_trazabilidad_list_cerrados (c->plan);
  c->maximo = logro_instancia_get_maximo (c->plan, NULL, LOGRO_INSTANCIA_AUTOEVALUACION);
  c->lineas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroLinea *linea = logro_list_get (lineas, i);
      LogroPeriodo periodo = logro_periodo_linea (linea);
      g_autofree char *key = linea->nombre != NULL ? logro_text_fold (linea->nombre) : NULL;

      if (periodo.inicio != NULL &&
          (c->comienzo == NULL || g_strcmp0 (periodo.inicio, c->comienzo) < 0))
        c->comienzo = periodo.inicio;
      if (key != NULL && !g_hash_table_contains (c->lineas, key))
        g_hash_table_insert (c->lineas, g_steal_pointer (&key), linea);
    }
}

/* Finds the exception of each finding: "rule record" → LogroExcepcion. */
static void
excuse (LogroConsulta *c)
{
  g_autoptr (GHashTable) reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < logro_list_get_n (c->plan->excepciones); i++)
    {
      LogroExcepcion *excepcion = logro_list_get (c->plan->excepciones, i);

      if (excepcion->motivo != NULL && excepcion->regla != NULL)
        g_hash_table_insert (reasons,
                             g_strconcat (excepcion->regla, " ", excepcion->registro, NULL),
                             excepcion);
    }
  if (g_hash_table_size (reasons) == 0)
    return;
  for (guint i = 0; i < c->found->len; i++)
    {
      LogroHallazgo *hallazgo = c->found->pdata[i];
      g_autofree char *key = g_strconcat (hallazgo->regla->id, " ", hallazgo->registro, NULL);

      hallazgo->excepcion = g_hash_table_lookup (reasons, key);
    }
}

/* The place of the phase in the programme; what belongs to none comes last. */
static gint64
get_place (LogroModelo *modelo,
           const char  *fase)
{
  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    if (g_strcmp0 (((LogroFase *) logro_list_get (modelo->fases, i))->id, fase) == 0)
      return i;
  return G_MAXINT;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      modelo)
{
  gint64 one = get_place (modelo, (*(LogroHallazgo *const *) a)->fase);
  gint64 other = get_place (modelo, (*(LogroHallazgo *const *) b)->fase);

  return (one > other) - (one < other);
}

GPtrArray *
logro_doctor_list (LogroPlan  *plan,
                   const char *hoy)
{
  g_autofree char *today = hoy == NULL ? logro_fecha_today () : NULL;
  g_autoptr (GHashTable) types = sort_by_type (plan->model);
  LogroConsulta c = {
    .plan = plan,
    .hoy = hoy != NULL ? hoy : today,
    .found = g_ptr_array_new_with_free_func ((GDestroyNotify) hallazgo_free),
  };

  prepare (&c);
  walk (&c, types, LOGRO_RECORD (plan));
  excuse (&c);
  g_ptr_array_sort_with_data (c.found, compare, plan->model); /* stable, as GLib promises */
  g_free (c.vigentes);
  g_free (c.cerrados);
  g_hash_table_unref (c.lineas);
  g_clear_pointer (&c.ids, g_hash_table_unref);
  return c.found;
}

guint
logro_doctor_count (GPtrArray *hallazgos)
{
  guint n = 0;

  for (guint i = 0; i < hallazgos->len; i++)
    n += ((LogroHallazgo *) hallazgos->pdata[i])->excepcion == NULL;
  return n;
}

static LogroExcepcion *
find_excepcion (LogroPlan  *plan,
                const char *regla,
                const char *registro)
{
  for (guint i = 0; i < logro_list_get_n (plan->excepciones); i++)
    {
      LogroExcepcion *excepcion = logro_list_get (plan->excepciones, i);

      if (g_strcmp0 (excepcion->regla, regla) == 0 &&
          g_strcmp0 (excepcion->registro, registro) == 0)
        return excepcion;
    }
  return NULL;
}

void
logro_doctor_justify (LogroPlan  *plan,
                      const char *regla,
                      const char *registro,
                      const char *motivo)
{
  LogroExcepcion *excepcion = find_excepcion (plan, regla, registro);

  logro_journal_begin (logro_plan_get_journal (plan), _("Justify an exception"));
  if (excepcion != NULL)
    g_object_set (excepcion, "motivo", motivo, NULL);
  else
    logro_list_append (plan->excepciones,
                       g_object_new (LOGRO_TYPE_EXCEPCION, "regla", regla, "registro", registro,
                                     "motivo", motivo, NULL));
  logro_journal_end (logro_plan_get_journal (plan));
}

void
logro_doctor_revoke (LogroPlan      *plan,
                     LogroExcepcion *excepcion)
{
  guint position;

  if (!logro_list_find (plan->excepciones, excepcion, &position))
    return;
  logro_journal_begin (logro_plan_get_journal (plan), _("Revoke an exception"));
  logro_list_remove (plan->excepciones, position);
  logro_journal_end (logro_plan_get_journal (plan));
}

GPtrArray *
logro_doctor_list_reglas (void)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      guint n;
      const LogroPrueba *pruebas = tables[t] (&n);

      for (guint i = 0; i < n; i++)
        g_ptr_array_add (list, (gpointer) &pruebas[i].regla);
    }
  return list;
}

const char *
logro_gravedad_get_name (LogroGravedad gravedad)
{
  static const char *const names[] = { N_("Advice"), N_("Warning"), N_("Error") };

  return _(names[gravedad]);
}

const char *
logro_gravedad_get_id (LogroGravedad gravedad)
{
  static const char *const ids[] = { "consejo", "aviso", "error" };

  return ids[gravedad];
}
