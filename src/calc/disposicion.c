/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One table per layout says what is shown; whatever a field table has besides, and a record says
 * something of, is left out. So a new field of an action is named as left out until somebody gives
 * it a place. */

#include "calc/disposicion.h"

#include <string.h>

#include "calc/periodo.h"
#include "core/decimal.h"
#include "core/words.h"

/* Source: plan template, Part I and II. */
static const LogroDisposicion plantilla[] = {
  { "nombre", "nombre", "nombre" },
  { "ambito", "criterio subcriterio", "subcriterios" },
  { "periodo", "inicio termino", "plazo" },
  { "responsable", "responsable", "implementacion mantencion" },
  { "actores", "actores", NULL },
  { "equipo", "equipo", NULL },
  { "descripcion", "descripcion como", "caracterizacion" },
  { "actividades",
    "actividades/nombre actividades/inicio actividades/termino actividades/propios "
    "actividades/externos actividades/responsable", NULL },
  { "seguimientos", "seguimientos/fecha seguimientos/avance seguimientos/observaciones", NULL },
  { "indicadores",
    "indicadores/nombre indicadores/formula indicadores/unidad indicadores/linea-base "
    "indicadores/meta", NULL },
  { "cierres", "cierres/elemento cierres/esperado", NULL },
  { "medio", NULL, "medio-verificacion" },
};

/* The thirteen columns of the PMI. */
static const LogroDisposicion pmi[] = {
  { "numero", NULL, NULL },
  { "criterio", "criterio", NULL },
  { "subcriterio", "subcriterio", "subcriterios" },
  { "area", "area ejemplo", NULL },
  { "accion", "nombre", "nombre" },
  { "objetivo", "objetivos/texto", NULL },
  { "tareas", "actividades/nombre", "caracterizacion" },
  { "inicio", "inicio", "inicio" },
  { "fin", "termino", "plazo" },
  { "recursos", "recursos/nombre", NULL },
  { "indicador", "indicadores/nombre indicadores/unidad indicadores/meta", NULL },
  { "responsable", "responsable corresponsables/nombre", "implementacion mantencion" },
  { "comentarios", "comentarios", NULL },
};

/* The rows of the Mexican plan, and who answers for each. */
static const LogroDisposicion consolidacion[] = {
  { "criterio", "criterio", NULL },
  { "acciones", "nombre actividades/nombre", "nombre" },
  { "recursos", "recursos/nombre", NULL },
  { "dimension", "dimension", NULL },
  { "responsable", "responsable corresponsables/nombre", "implementacion mantencion" },
};

const LogroDisposicion *
logro_disposicion_list (LogroFormaPlan  forma,
                        guint          *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  switch (forma)
    {
    case LOGRO_PLAN_PMI:
      *n = G_N_ELEMENTS (pmi);
      return pmi;
    case LOGRO_PLAN_CONSOLIDACION:
      *n = G_N_ELEMENTS (consolidacion);
      return consolidacion;
    case LOGRO_PLAN_PLANTILLA:
    default:
      *n = G_N_ELEMENTS (plantilla);
      return plantilla;
    }
}

static void
add_all (GPtrArray *acciones,
         LogroList *list)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    g_ptr_array_add (acciones, logro_list_get (list, i));
}

GPtrArray *
logro_disposicion_list_acciones (LogroPlan *plan)
{
  GPtrArray *acciones = g_ptr_array_new ();

  add_all (acciones, plan->diseno->lineas);
  add_all (acciones, plan->diseno->amis);
  return acciones;
}

static const char *
get_campos (const LogroDisposicion *self,
            LogroRecord            *accion)
{
  return LOGRO_IS_AMI (accion) ? self->ami : self->linea;
}

/* What @record says in its field, if anything; several ids are several values. */
static void
take_value (GPtrArray   *valores,
            LogroRecord *record,
            const char  *name)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  g_assert (field != NULL);
  if (logro_record_is_default (record, field))
    return;
  text = logro_record_dup_text (record, field);
  if (!(field->flags & LOGRO_FIELD_SEVERAL))
    {
      if (valores->len == 0 || !g_str_equal (valores->pdata[valores->len - 1], text))
        g_ptr_array_add (valores, g_steal_pointer (&text));
      return;
    }
  parts = g_strsplit (text, " ", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_ptr_array_add (valores, g_strdup (parts[i]));
}

static LogroList *
get_list (LogroRecord *record,
          const char  *path)
{
  g_autofree char *name = g_strndup (path, strcspn (path, "/"));
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);

  g_assert (field != NULL && field->kind == LOGRO_CHILDREN);
  return logro_record_get_list (record, field);
}

/* The criterio of a subcriterio of the plan's model. */
static const char *
find_criterio (LogroRecord *accion,
               const char  *subcriterio)
{
  LogroRecord *root = logro_record_get_root (accion);
  LogroSubcriterio *sub = LOGRO_IS_PLAN (root)
                            ? logro_modelo_find_subcriterio (LOGRO_PLAN (root)->model, subcriterio)
                            : NULL;

  return sub != NULL ? LOGRO_CRITERIO (((LogroRecord *) sub)->owner)->numero : NULL;
}

/* The criterios of its subcriterios, each once. */
static void
take_criterios (GPtrArray   *valores,
                LogroRecord *accion)
{
  g_autoptr (GPtrArray) subcriterios = g_ptr_array_new_with_free_func (g_free);

  take_value (subcriterios, accion, LOGRO_IS_AMI (accion) ? "subcriterios" : "subcriterio");
  for (guint i = 0; i < subcriterios->len; i++)
    {
      const char *criterio = find_criterio (accion, subcriterios->pdata[i]);

      if (criterio != NULL &&
          !g_ptr_array_find_with_equal_func (valores, criterio, g_str_equal, NULL))
        g_ptr_array_add (valores, g_strdup (criterio));
    }
}

GPtrArray *
logro_disposicion_list_valores (const LogroDisposicion *self,
                                LogroRecord            *accion)
{
  GPtrArray *valores = g_ptr_array_new_with_free_func (g_free);
  const char *campos = get_campos (self, accion);
  g_auto (GStrv) paths = g_strsplit (campos != NULL ? campos : "", " ", -1);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      const char *slash = strchr (paths[i], '/');
      LogroList *list = slash != NULL ? get_list (accion, paths[i]) : NULL;

      if (list == NULL && *paths[i] != '\0')
        take_value (valores, accion, paths[i]);
      for (guint j = 0; list != NULL && j < logro_list_get_n (list); j++)
        take_value (valores, logro_list_get (list, j), slash + 1);
    }
  if (valores->len == 0 && g_str_equal (self->id, "criterio"))
    take_criterios (valores, accion);
  return valores;
}

/* The values, each behind its number unless it is alone, or all behind @mark. */
static char *
join_lines (GPtrArray  *valores,
            const char *mark)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < valores->len; i++)
    {
      g_string_append (text, i > 0 ? "\n" : "");
      if (mark != NULL)
        g_string_append (text, mark);
      else if (valores->len > 1)
        g_string_append_printf (text, "%u. ", i + 1);
      g_string_append (text, valores->pdata[i]);
    }
  return g_string_free (text, FALSE);
}

static char *
join (GPtrArray  *valores,
      const char *between)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < valores->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? between : "", (char *) valores->pdata[i]);
  return g_string_free (text, FALSE);
}

/* "4) No se ha medido …": the number is that of an example of the guide. */
static char *
dup_area (LogroRecord *accion)
{
  LogroLinea *linea = LOGRO_IS_LINEA (accion) ? LOGRO_LINEA (accion) : NULL;
  const char *area = linea != NULL && linea->area != NULL ? linea->area : "";

  if (linea == NULL || linea->ejemplo == NULL)
    return g_strdup (area);
  return g_strdup_printf ("%s) %s", linea->ejemplo, area);
}

/* "Encuestas con informe (meta: 2 encuestas)" */
static char *
dup_indicador (LogroPlan      *plan,
               LogroIndicador *indicador)
{
  g_autofree char *meta = logro_decimal_format (
    indicador->meta, logro_municipalidad_has_comma (plan->municipalidad));
  g_autofree char *both = g_strconcat (meta, " ", indicador->unidad, NULL);
  const char *nombre = indicador->nombre != NULL ? indicador->nombre : "";

  if (*meta == '\0')
    return indicador->unidad == NULL ? g_strdup (nombre)
                                     : g_strdup_printf ("%s (%s)", nombre, indicador->unidad);
  return logro_words_fill (logro_modelo_get_palabra (plan->model, "indicador.con-meta"), "nombre",
                           nombre, "meta", both, NULL);
}

static char *
dup_indicadores (LogroPlan   *plan,
                 LogroRecord *accion)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  LogroList *list = LOGRO_IS_LINEA (accion) ? LOGRO_LINEA (accion)->indicadores : NULL;

  for (guint i = 0; list != NULL && i < logro_list_get_n (list); i++)
    g_ptr_array_add (lines, dup_indicador (plan, logro_list_get (list, i)));
  return join_lines (lines, NULL);
}

/* The first or the last day, of its activities where it has none itself. */
static char *
dup_day (LogroRecord *accion,
         gboolean     end)
{
  LogroPeriodo periodo = LOGRO_IS_LINEA (accion)
                           ? logro_periodo_linea (LOGRO_LINEA (accion))
                           : logro_periodo_new (LOGRO_AMI (accion)->inicio,
                                                LOGRO_AMI (accion)->plazo);

  return g_strdup (end ? periodo.termino : periodo.inicio);
}

char *
logro_disposicion_dup_texto (const LogroDisposicion *self,
                             LogroPlan              *plan,
                             LogroRecord            *accion,
                             guint                   numero)
{
  static const char *const side_by_side[] = { "criterio", "subcriterio", "recursos", "responsable",
                                              NULL };
  g_autoptr (GPtrArray) valores = NULL;
  char *day = NULL;

  if (g_str_equal (self->id, "numero"))
    return g_strdup_printf ("%u", numero);
  if (g_str_equal (self->id, "area"))
    return dup_area (accion);
  if (g_str_equal (self->id, "accion"))
    return g_strconcat (logro_disposicion_get_nombre (accion), NULL);
  if (g_str_equal (self->id, "indicador"))
    return dup_indicadores (plan, accion);
  if (g_str_equal (self->id, "inicio") || g_str_equal (self->id, "fin"))
    {
      day = dup_day (accion, g_str_equal (self->id, "fin"));
      return day != NULL ? day : g_strdup ("");
    }
  valores = logro_disposicion_list_valores (self, accion);
  if (g_strv_contains (side_by_side, self->id))
    return join (valores, "; ");
  return join_lines (valores, g_str_equal (self->id, "acciones") ? "• " : NULL);
}

const char *
logro_disposicion_get_nombre (LogroRecord *accion)
{
  LogroLinea *linea;

  if (LOGRO_IS_AMI (accion))
    return LOGRO_AMI (accion)->nombre;
  linea = LOGRO_LINEA (accion);
  for (guint i = 0; linea->nombre == NULL && i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      if (actividad->nombre != NULL)
        return actividad->nombre;
    }
  return linea->nombre;
}

/* Whether the layout shows that field, or with a list that field of its records; with @any, some
 * field of them. */
static gboolean
has_place (LogroFormaPlan  forma,
           LogroRecord    *accion,
           const char     *campo,
           const char     *suyo,
           gboolean        any)
{
  g_autofree char *path = suyo != NULL ? g_strconcat (campo, "/", suyo, NULL)
                          : any        ? g_strconcat (campo, "/", NULL)
                                       : g_strdup (campo);
  guint n;
  const LogroDisposicion *columns = logro_disposicion_list (forma, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *campos = get_campos (&columns[i], accion);
      g_auto (GStrv) paths = g_strsplit (campos != NULL ? campos : "", " ", -1);

      for (guint j = 0; paths[j] != NULL; j++)
        if (any ? g_str_has_prefix (paths[j], path) : g_str_equal (paths[j], path))
          return TRUE;
    }
  return FALSE;
}

static void
fuera_free (gpointer item)
{
  LogroFuera *fuera = item;

  g_clear_pointer (&fuera->lugares, g_array_unref);
  g_free (fuera);
}

static LogroFuera *
add_fuera (GPtrArray        *all,
           LogroRecord      *accion,
           guint             numero,
           const LogroField *campo,
           const LogroField *suyo)
{
  LogroFuera *fuera = g_new0 (LogroFuera, 1);

  *fuera = (LogroFuera) { accion, numero, campo, suyo, NULL };
  g_ptr_array_add (all, fuera);
  return fuera;
}

/* The records of a list that say something: all that do, or those that do in the field @suyo. */
static void
look_at_list (GPtrArray        *all,
              LogroRecord      *accion,
              guint             numero,
              const LogroField *campo,
              const LogroField *suyo)
{
  LogroList *list = logro_record_get_list (accion, campo);
  g_autoptr (GArray) lugares = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      guint place = i + 1;

      if (suyo != NULL ? !logro_record_is_default (record, suyo)
                       : !logro_record_is_empty (record) || logro_record_is_implied (record))
        g_array_append_val (lugares, place);
    }
  if (lugares->len > 0)
    add_fuera (all, accion, numero, campo, suyo)->lugares = g_steal_pointer (&lugares);
}

static void
look_at_children (GPtrArray        *all,
                  LogroFormaPlan    forma,
                  LogroRecord      *accion,
                  guint             numero,
                  const LogroField *campo)
{
  g_autoptr (GTypeClass) type_class = g_type_class_ref (campo->type ());
  LogroRecordClass *klass = LOGRO_RECORD_CLASS (type_class);

  if (!has_place (forma, accion, campo->name, NULL, TRUE))
    {
      look_at_list (all, accion, numero, campo, NULL);
      return;
    }
  for (guint i = 0; i < klass->n_fields; i++)
    if (!(klass->fields[i].flags & LOGRO_FIELD_ID) &&
        !has_place (forma, accion, campo->name, klass->fields[i].name, FALSE))
      look_at_list (all, accion, numero, campo, &klass->fields[i]);
}

static void
look_at (GPtrArray      *all,
         LogroFormaPlan  forma,
         LogroRecord    *accion,
         guint           numero)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (accion);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILDREN)
        look_at_children (all, forma, accion, numero, field);
      else if (!(field->flags & LOGRO_FIELD_ID) && !logro_record_is_default (accion, field) &&
               !has_place (forma, accion, field->name, NULL, FALSE))
        add_fuera (all, accion, numero, field, NULL);
    }
}

GPtrArray *
logro_disposicion_list_fuera (LogroPlan      *plan,
                              LogroFormaPlan  forma)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (fuera_free);
  guint n_lineas = logro_list_get_n (plan->diseno->lineas);
  guint n_amis = logro_list_get_n (plan->diseno->amis);

  for (guint i = 0; i < n_lineas; i++)
    look_at (all, forma, logro_list_get (plan->diseno->lineas, i), i + 1);
  for (guint i = 0; i < n_amis; i++)
    look_at (all, forma, logro_list_get (plan->diseno->amis, i), i + 1);
  return all;
}
