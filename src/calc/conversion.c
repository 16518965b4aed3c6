/* SPDX-License-Identifier: GPL-3.0-or-later */
/* New lines are attached empty and filled within the step: a record that moves from one list to
 * another is then moved back by undo, too. */

#include "calc/conversion.h"

#include <glib/gi18n-lib.h>

#include "calc/brecha.h"
#include "calc/trazabilidad.h"
#include "core/references.h"
#include "core/text.h"
#include "core/words.h"

static LogroLinea *
add_linea (LogroPlan  *plan,
           const char *nombre,
           const char *subcriterio,
           const char *metodologia)
{
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, "subcriterio", subcriterio,
                                    "metodologia", metodologia, NULL);

  logro_list_append (plan->diseno->lineas, linea);
  return linea;
}

static void
append_said (GString    *text,
             LogroPlan  *plan,
             const char *word,
             const char *what)
{
  g_autofree char *said = NULL;

  if (what == NULL || *what == '\0')
    return;
  said = logro_words_fill (logro_modelo_get_palabra (plan->model, word), "que", what, NULL);
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n\n" : "", said);
}

/* What the AMI says, and at the end what a línea has no field for. */
static char *
describe (LogroPlan  *plan,
          LogroAmi   *ami,
          const char *others)
{
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (ami), "subcriterios");
  g_autofree char *names = logro_references_dup_label (plan, field, others);
  GString *text = g_string_new (ami->caracterizacion);

  append_said (text, plan, "conversion.ambitos", names);
  append_said (text, plan, "conversion.medio", ami->medio_verificacion);
  return g_string_free (text, FALSE);
}

static void
fill_from_ami (LogroPlan  *plan,
               LogroLinea *linea,
               LogroAmi   *ami)
{
  g_auto (GStrv) ambitos = g_strsplit (ami->subcriterios != NULL ? ami->subcriterios : "", " ", 2);
  g_autofree char *text = describe (plan, ami, ambitos[0] != NULL ? ambitos[1] : NULL);

  logro_record_set_text (LOGRO_RECORD (linea), "subcriterio", ambitos[0]);
  logro_record_set_text (LOGRO_RECORD (linea), "responsable", ami->implementacion);
  if (g_strcmp0 (ami->mantencion, ami->implementacion) != 0)
    logro_record_set_text (LOGRO_RECORD (linea), "equipo", ami->mantencion);
  logro_record_set_text (LOGRO_RECORD (linea), "descripcion", text);
  if (ami->inicio != NULL || ami->plazo != NULL || ami->costo > 0)
    logro_list_append (linea->actividades,
                       g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", ami->nombre, "inicio",
                                     ami->inicio, "termino", ami->plazo, "propios", ami->costo,
                                     "responsable", ami->implementacion, NULL));
}

static void
move_all (LogroList *from,
          LogroList *to)
{
  guint n = logro_list_get_n (from);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (records, g_object_ref (logro_list_get (from, i)));
  logro_list_splice (from, 0, n, NULL, 0);
  logro_list_splice (to, logro_list_get_n (to), 0, (LogroRecord **) records->pdata, n);
}

static void
move_references (LogroPlan  *plan,
                 const char *from,
                 const char *to)
{
  LogroList *medidas = plan->implementacion->medidas;

  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    if (g_strcmp0 (((LogroMedida *) logro_list_get (medidas, i))->origen, from) == 0)
      logro_record_set_text (logro_list_get (medidas, i), "origen", to);
  for (guint i = logro_list_get_n (plan->excepciones); i > 0; i--)
    if (g_strcmp0 (((LogroExcepcion *) logro_list_get (plan->excepciones, i - 1))->registro,
                   from) == 0)
      logro_list_remove (plan->excepciones, i - 1);
}

LogroLinea *
logro_conversion_of_ami (LogroPlan *plan,
                         LogroAmi  *ami)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroLinea *linea;
  guint position;

  g_return_val_if_fail (logro_list_find (plan->diseno->amis, ami, &position), NULL);
  logro_journal_begin (journal, _("Turn the AMI into a línea"));
  linea = add_linea (plan, ami->nombre, NULL, NULL);
  fill_from_ami (plan, linea, ami);
  move_all (ami->seguimientos, linea->seguimientos);
  move_references (plan, ami->id, linea->id);
  logro_list_remove (plan->diseno->amis, position);
  logro_journal_end (journal);
  return linea;
}

static void
add_actividad (LogroLinea *linea,
               const char *texto)
{
  /* the methodology still has what is too long for a line */
  g_autofree char *text = g_utf8_substring (texto, 0,
                                            MIN (g_utf8_strlen (texto, -1), LOGRO_TEXT_MAX));

  if (*g_strstrip (text) != '\0')
    logro_list_append (linea->actividades,
                       g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", text, NULL));
}

static void
take_metodologia (LogroPlan        *plan,
                  LogroLinea       *linea,
                  LogroMetodologia *metodologia)
{
  for (guint i = 0; i < logro_list_get_n (metodologia->etapas); i++)
    add_actividad (linea, ((LogroEtapa *) logro_list_get (metodologia->etapas, i))->texto);
  for (guint i = 0; i < logro_list_get_n (metodologia->cierres); i++)
    {
      const char *id = ((LogroCierra *) logro_list_get (metodologia->cierres, i))->elemento;
      LogroElemento *elemento = logro_modelo_find_elemento (plan->model, id);
      LogroBrecha brecha;

      if (elemento != NULL &&
          (!logro_brecha_elemento (plan, elemento, &brecha) || brecha.brecha > 0))
        logro_list_append (linea->cierres, g_object_new (LOGRO_TYPE_CIERRA, "elemento", id, NULL));
    }
}

/* Activities from its steps, and the brechas it closes. */
static void
take_steps (LogroPlan   *plan,
            LogroLinea  *linea,
            LogroRecord *metodologia)
{
  if (LOGRO_IS_METODOLOGIA (metodologia))
    {
      take_metodologia (plan, linea, LOGRO_METODOLOGIA (metodologia));
    }
  else if (metodologia != NULL)
    {
      const char *etapas = LOGRO_METODOLOGIA_PROPIA (metodologia)->etapas;
      g_auto (GStrv) lines = g_strsplit (etapas != NULL ? etapas : "", "\n", -1);

      for (guint i = 0; lines[i] != NULL; i++)
        add_actividad (linea, lines[i]);
    }
}

/* The ámbito it is of. */
static const char *
get_subcriterio (LogroRecord *metodologia)
{
  if (LOGRO_IS_METODOLOGIA (metodologia))
    return LOGRO_SUBCRITERIO (metodologia->owner)->numero;
  return metodologia != NULL ? LOGRO_METODOLOGIA_PROPIA (metodologia)->subcriterio : NULL;
}

static const char *
get_herramienta_subcriterio (LogroHerramienta *herramienta,
                             LogroRecord      *metodologia)
{
  return herramienta->subcriterio != NULL ? herramienta->subcriterio
                                          : get_subcriterio (metodologia);
}

static LogroLinea *
begin_linea (LogroPlan   *plan,
             const char  *nombre,
             const char  *subcriterio,
             const char  *metodologia,
             LogroRecord *steps)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroLinea *linea;

  logro_journal_begin (journal, _("Make a línea"));
  linea = add_linea (plan, nombre, subcriterio, metodologia);
  take_steps (plan, linea, steps);
  logro_journal_end (journal);
  return linea;
}

LogroLinea *
logro_conversion_of_herramienta (LogroPlan        *plan,
                                 LogroHerramienta *herramienta)
{
  LogroRecord *metodologia =
    logro_trazabilidad_find_metodologia (plan, herramienta->metodologia);

  return begin_linea (plan, herramienta->nombre,
                      get_herramienta_subcriterio (herramienta, metodologia),
                      herramienta->metodologia, metodologia);
}

static void
get_names (LogroRecord  *metodologia,
           const char  **id,
           const char  **nombre)
{
  gboolean own = LOGRO_IS_METODOLOGIA_PROPIA (metodologia);

  *id = own ? LOGRO_METODOLOGIA_PROPIA (metodologia)->id : LOGRO_METODOLOGIA (metodologia)->id;
  *nombre = own ? LOGRO_METODOLOGIA_PROPIA (metodologia)->nombre
                : LOGRO_METODOLOGIA (metodologia)->nombre;
}

LogroLinea *
logro_conversion_of_metodologia (LogroPlan   *plan,
                                 LogroRecord *metodologia)
{
  const char *id, *nombre;

  get_names (metodologia, &id, &nombre);
  return begin_linea (plan, nombre, get_subcriterio (metodologia), id, metodologia);
}

LogroLinea *
logro_conversion_to_linea (LogroPlan   *plan,
                           LogroRecord *record)
{
  if (LOGRO_IS_AMI (record))
    return logro_conversion_of_ami (plan, LOGRO_AMI (record));
  if (LOGRO_IS_HERRAMIENTA (record))
    return logro_conversion_of_herramienta (plan, LOGRO_HERRAMIENTA (record));
  return logro_conversion_of_metodologia (plan, record);
}

/* What a línea made of @record is known by; all may be NULL. */
typedef struct
{
  const char *nombre;
  const char *subcriterio;
  LogroRecord *metodologia;
} Mark;

static Mark
get_mark (LogroPlan   *plan,
          LogroRecord *record)
{
  Mark mark = { NULL };
  const char *id;

  if (LOGRO_IS_AMI (record))
    {
      mark.nombre = LOGRO_AMI (record)->nombre;
    }
  else if (LOGRO_IS_HERRAMIENTA (record))
    {
      LogroHerramienta *herramienta = LOGRO_HERRAMIENTA (record);

      mark.metodologia = logro_trazabilidad_find_metodologia (plan, herramienta->metodologia);
      mark.nombre = herramienta->nombre;
      mark.subcriterio = get_herramienta_subcriterio (herramienta, mark.metodologia);
    }
  else
    {
      mark.metodologia = record;
      mark.subcriterio = get_subcriterio (record);
      get_names (record, &id, &mark.nombre);
    }
  return mark;
}

static gboolean
has_mark (LogroPlan  *plan,
          LogroLinea *linea,
          const Mark *mark)
{
  g_autofree char *one = logro_text_fold (linea->nombre != NULL ? linea->nombre : "");
  g_autofree char *other = logro_text_fold (mark->nombre != NULL ? mark->nombre : "");

  if (*one != '\0' && g_str_equal (one, other))
    return TRUE;
  return mark->metodologia != NULL && g_strcmp0 (linea->subcriterio, mark->subcriterio) == 0 &&
         logro_trazabilidad_find_metodologia (plan, linea->metodologia) == mark->metodologia;
}

LogroLinea *
logro_conversion_find_linea (LogroPlan   *plan,
                             LogroRecord *record)
{
  Mark mark = get_mark (plan, record);

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    if (has_mark (plan, logro_list_get (plan->diseno->lineas, i), &mark))
      return logro_list_get (plan->diseno->lineas, i);
  return NULL;
}

LogroHerramienta *
logro_conversion_to_matriz (LogroPlan   *plan,
                            LogroRecord *metodologia,
                            gboolean    *added)
{
  LogroList *herramientas = plan->diseno->matriz->herramientas;
  const char *id, *nombre;
  LogroHerramienta *herramienta;

  get_names (metodologia, &id, &nombre);
  if (added != NULL)
    *added = FALSE;
  for (guint i = 0; i < logro_list_get_n (herramientas); i++)
    {
      herramienta = logro_list_get (herramientas, i);
      if (g_strcmp0 (herramienta->metodologia, id) == 0)
        return herramienta;
    }
  herramienta = g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", nombre, "subcriterio",
                              get_subcriterio (metodologia), "metodologia", id, NULL);
  logro_list_append (herramientas, herramienta);
  if (added != NULL)
    *added = TRUE;
  return herramienta;
}
