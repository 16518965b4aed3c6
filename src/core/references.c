/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One walk knows where each kind of thing is found in a plan; all else asks it. */

#include "core/references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text.h"

/* Sees one thing; returns TRUE to end the walk. number is NULL where there is none. */
typedef gboolean (*Visit) (const char *id,
                           const char *number,
                           const char *name,
                           gpointer    data);

static char *
make_label (const char *number,
            const char *name)
{
  if (name == NULL)
    name = _("Without a name");
  return number != NULL ? g_strdup_printf ("%s %s", number, name) : g_strdup (name);
}

/* The records of @list by two of their fields. */
static gboolean
walk_list (LogroList  *list,
           const char *id,
           const char *name,
           Visit       visit,
           gpointer    data)
{
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (list)->type ());
  const LogroField *id_field = logro_record_class_find (klass, id);
  const LogroField *name_field = logro_record_class_find (klass, name);
  gboolean over = FALSE;

  for (guint i = 0; !over && i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const char *id_text = logro_record_get_value (record, id_field).text;

      over = id_text != NULL &&
             visit (id_text, NULL, logro_record_get_value (record, name_field).text, data);
    }
  g_type_class_unref (klass);
  return over;
}

static void
walk_fases (LogroModelo *model,
            Visit        visit,
            gpointer     data)
{
  for (guint i = 0; i < logro_list_get_n (model->fases); i++)
    {
      LogroFase *fase = logro_list_get (model->fases, i);
      g_autofree char *number = g_strdup_printf ("%d", (int) fase->numero);

      if (visit (fase->id, fase->numero >= 0 ? number : NULL, fase->nombre, data))
        return;
    }
}

static void
walk_criterios (LogroModelo *model,
                Visit        visit,
                gpointer     data)
{
  for (guint i = 0; i < logro_list_get_n (model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (model->criterios, i);

      if (visit (criterio->numero, criterio->numero, criterio->nombre, data))
        return;
    }
}

static void
walk_subcriterios (LogroModelo *model,
                   Visit        visit,
                   gpointer     data)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (model); i++)
    {
      LogroSubcriterio *sub = logro_modelo_get_subcriterio (model, i);

      if (visit (sub->numero, sub->numero, logro_subcriterio_get_corto (sub), data))
        return;
    }
}

static void
walk_elementos (LogroModelo *model,
                Visit        visit,
                gpointer     data)
{
  for (guint i = 0; i < logro_modelo_get_n_elementos (model); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (model, i);

      if (visit (elemento->id, elemento->id, elemento->nombre, data))
        return;
    }
}

static void
walk_metodologias (LogroPlan *plan,
                   Visit      visit,
                   gpointer   data)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    if (walk_list (logro_modelo_get_subcriterio (plan->model, i)->metodologias, "id", "nombre",
                   visit, data))
      return;
  walk_list (plan->diseno->propias, "id", "nombre", visit, data);
}

static void
walk_actividades (LogroPlan *plan,
                  Visit      visit,
                  gpointer   data)
{
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    if (walk_list (((LogroLinea *) logro_list_get (plan->diseno->lineas, i))->actividades, "id",
                   "nombre", visit, data))
      return;
}

static void
walk_personas (LogroPlan *plan,
               Visit      visit,
               gpointer   data)
{
  if (!walk_list (plan->comite->miembros, "nombre", "nombre", visit, data) &&
      !walk_list (plan->comite->contrapartes, "nombre", "nombre", visit, data) &&
      !walk_list (plan->diagnostico->participantes, "nombre", "nombre", visit, data))
    walk_list (plan->model->roles, "nombre", "nombre", visit, data);
}

static void
walk (LogroPlan  *plan,
      LogroRefers what,
      Visit       visit,
      gpointer    data)
{
  switch (what)
    {
    case LOGRO_REFERS_FASE:
      walk_fases (plan->model, visit, data);
      break;
    case LOGRO_REFERS_CRITERIO:
      walk_criterios (plan->model, visit, data);
      break;
    case LOGRO_REFERS_SUBCRITERIO:
      walk_subcriterios (plan->model, visit, data);
      break;
    case LOGRO_REFERS_ELEMENTO:
      walk_elementos (plan->model, visit, data);
      break;
    case LOGRO_REFERS_METODOLOGIA:
      walk_metodologias (plan, visit, data);
      break;
    case LOGRO_REFERS_ORIGEN:
      if (!walk_list (plan->diseno->lineas, "id", "nombre", visit, data))
        walk_list (plan->diseno->amis, "id", "nombre", visit, data);
      break;
    case LOGRO_REFERS_CRITERIO_MATRIZ:
      walk_list (plan->diseno->matriz->criterios, "id", "nombre", visit, data);
      break;
    case LOGRO_REFERS_ROL:
      walk_list (plan->model->roles, "nombre", "nombre", visit, data);
      break;
    case LOGRO_REFERS_PERSONA:
      walk_personas (plan, visit, data);
      break;
    case LOGRO_REFERS_DIMENSION:
      walk_list (plan->diseno->lineas, "dimension", "dimension", visit, data);
      break;
    case LOGRO_REFERS_ACTIVIDAD:
      walk_actividades (plan, visit, data);
      break;
    case LOGRO_REFERS_PROGRAMA:
      walk_list (plan->registro->programas, "id", "nombre", visit, data);
      break;
    case LOGRO_REFERS_EVALUADOR:
      walk_list (plan->diagnostico->evaluadores, "id", "nombre", visit, data);
      break;
    case LOGRO_REFERS_GRADO:
      walk_list (plan->cabecera->grados, "nombre", "nombre", visit, data);
      break;
    case LOGRO_REFERS_ALTERNATIVA:
    case LOGRO_REFERS_PUNTOS:
    case LOGRO_REFERS_NOTHING:
      break;
    }
}

typedef struct
{
  GPtrArray *list;
  GHashTable *seen; /* ids; not owned */
} Collect;

static gboolean
collect (const char *id,
         const char *number,
         const char *name,
         gpointer    data)
{
  Collect *to = data;
  LogroReference *reference;

  if (g_hash_table_contains (to->seen, id))
    return FALSE;
  reference = g_new0 (LogroReference, 1);
  reference->id = g_strdup (id);
  reference->label = make_label (number, name);
  g_ptr_array_add (to->list, reference);
  g_hash_table_add (to->seen, reference->id);
  return FALSE;
}

static void
reference_free (LogroReference *reference)
{
  g_free (reference->id);
  g_free (reference->label);
  g_free (reference);
}

GPtrArray *
logro_references_list (LogroPlan  *plan,
                       LogroRefers what)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Collect to = { g_ptr_array_new_with_free_func ((GDestroyNotify) reference_free), seen };

  walk (plan, what, collect, &to);
  return to.list;
}

/* What is looked for in a walk, and what was found. */
typedef struct
{
  const char *wanted;
  char *found; /* label by id, or id by any writing */
} Search;

static gboolean
find_label (const char *id,
            const char *number,
            const char *name,
            gpointer    data)
{
  Search *search = data;

  if (!g_str_equal (id, search->wanted))
    return FALSE;
  search->found = make_label (number, name);
  return TRUE;
}

/* wanted is folded. */
static gboolean
find_id (const char *id,
         const char *number,
         const char *name,
         gpointer    data)
{
  Search *search = data;
  g_autofree char *label = make_label (number, name);
  const char *writings[] = { id, name, label };

  for (guint i = 0; i < G_N_ELEMENTS (writings) && search->found == NULL; i++)
    if (writings[i] != NULL)
      {
        g_autofree char *folded = logro_text_fold (writings[i]);

        if (g_str_equal (folded, search->wanted))
          search->found = g_strdup (id);
      }
  return search->found != NULL;
}

static char **
split (const LogroField *field,
       const char       *text,
       const char       *signs)
{
  if (field->flags & LOGRO_FIELD_SEVERAL)
    return g_strsplit_set (text, signs, -1);
  return g_strdupv ((char *[]) { (char *) text, NULL });
}

char *
logro_references_dup_label (LogroPlan        *plan,
                            const LogroField *field,
                            const char       *value)
{
  g_auto (GStrv) ids = split (field, value != NULL ? value : "", " ");
  GString *label = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      Search search = { ids[i], NULL };

      if (*ids[i] == '\0')
        continue;
      walk (plan, field->refers, find_label, &search);
      g_string_append_printf (label, "%s%s", label->len > 0 ? ", " : "",
                              search.found != NULL ? search.found : ids[i]);
      g_free (search.found);
    }
  return g_string_free (label, FALSE);
}

static char *
parse_parts (LogroPlan        *plan,
             const LogroField *field,
             const char       *text,
             const char       *signs)
{
  g_auto (GStrv) parts = split (field, text, signs);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *folded = logro_text_fold (g_strstrip (parts[i]));
      Search search = { folded, NULL };

      if (*folded == '\0')
        continue;
      walk (plan, field->refers, find_id, &search);
      if (search.found == NULL)
        return NULL;
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", search.found);
      g_free (search.found);
    }
  return g_strdup (ids->str);
}

char *
logro_references_parse (LogroPlan        *plan,
                        const LogroField *field,
                        const char       *text)
{
  char *ids;

  if (logro_refers_is_free (field->refers))
    return g_strdup (text);
  ids = parse_parts (plan, field, text, ",;");
  /* names have blanks, so numbers parted by blanks come second */
  return ids != NULL ? ids : parse_parts (plan, field, text, " ,;");
}

gboolean
logro_references_names (const LogroField *field,
                        const char       *value,
                        const char       *id)
{
  g_auto (GStrv) ids = value != NULL ? split (field, value, " ") : NULL;

  return ids != NULL && g_strv_contains ((const char *const *) ids, id);
}
