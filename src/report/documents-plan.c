/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the documents about the Plan de Mejoras write what they have in common. */
#include "report/documents-plan.h"

#include "core/decimal.h"
#include "core/fecha.h"
#include "core/references.h"
#include "core/words.h"

/* Widens a período by another one. */
static void
widen (LogroPeriodo       *periodo,
       const LogroPeriodo *other)
{
  if (other->primero != 0 && (periodo->primero == 0 || other->primero < periodo->primero))
    {
      periodo->primero = other->primero;
      periodo->inicio = other->inicio;
    }
  if (other->ultimo > periodo->ultimo)
    {
      periodo->ultimo = other->ultimo;
      periodo->termino = other->termino;
    }
}

LogroPeriodo
logro_documents_get_periodo (LogroPlan *plan)
{
  LogroPeriodo periodo = logro_periodo_new (NULL, NULL);

  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroPeriodo one = logro_periodo_linea (logro_list_get (plan->diseno->lineas, i));

      widen (&periodo, &one);
    }
  for (guint i = 0; i < logro_list_get_n (plan->diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (plan->diseno->amis, i);
      LogroPeriodo one = logro_periodo_new (ami->inicio, ami->plazo);

      widen (&periodo, &one);
    }
  return periodo;
}

char *
logro_documents_dup_periodo (LogroPlan          *plan,
                             const LogroPeriodo *periodo)
{
  g_autofree char *desde = logro_fecha_format (periodo->inicio);
  g_autofree char *hasta = logro_fecha_format (periodo->termino);
  const char *word = *desde == '\0'   ? "periodo.hasta"
                     : *hasta == '\0' ? "periodo.desde"
                                      : "periodo.ambos";

  if (*desde == '\0' && *hasta == '\0')
    return g_strdup ("");
  return logro_words_fill (logro_documents_word (plan, word), "desde", desde, "hasta", hasta,
                           NULL);
}

char *
logro_documents_format_money (LogroPlan *plan,
                              gint64     amount)
{
  return logro_decimal_format_whole (amount, logro_documents_has_comma (plan));
}

char *
logro_documents_format_decimal (LogroPlan  *plan,
                                const char *decimal)
{
  return logro_decimal_format (decimal, logro_documents_has_comma (plan));
}

char *
logro_documents_format_percent (gint64 percent)
{
  if (percent == LOGRO_SIN_DATO)
    return g_strdup (LOGRO_DOCUMENTS_NONE);
  return g_strdup_printf ("%" G_GINT64_FORMAT "\302\240%%", percent);
}

char *
logro_documents_dup_semaforo (LogroPlan     *plan,
                              LogroSemaforo  semaforo)
{
  static const char *const words[] = {
    [LOGRO_SEMAFORO_GRIS] = "semaforo.gris",
    [LOGRO_SEMAFORO_VERDE] = "semaforo.verde",
    [LOGRO_SEMAFORO_AMARILLO] = "semaforo.amarillo",
    [LOGRO_SEMAFORO_ROJO] = "semaforo.rojo",
  };

  return g_strdup_printf ("%s\302\240%s", logro_semaforo_get_shape (semaforo),
                          logro_documents_word (plan, words[semaforo]));
}

static void
add_line (GString    *text,
          const char *numero,
          const char *nombre)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, numero);
  if (nombre != NULL)
    g_string_append_printf (text, ". %s", nombre);
}

char *
logro_documents_dup_ambitos (LogroPlan  *plan,
                             const char *numeros)
{
  g_auto (GStrv) parts = g_strsplit (logro_documents_text (numeros), " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      {
        LogroSubcriterio *ambito = logro_documents_find_ambito (plan, parts[i]);

        add_line (text, parts[i], ambito != NULL ? ambito->nombre : NULL);
      }
  return g_string_free (text, FALSE);
}

static gboolean
criterio_has (LogroCriterio      *criterio,
              const char *const  *numeros)
{
  for (guint i = 0; i < logro_list_get_n (criterio->subcriterios); i++)
    {
      LogroSubcriterio *ambito = logro_list_get (criterio->subcriterios, i);

      if (g_strv_contains (numeros, ambito->numero))
        return TRUE;
    }
  return FALSE;
}

char *
logro_documents_dup_criterios (LogroPlan  *plan,
                               const char *numeros)
{
  g_auto (GStrv) parts = g_strsplit (logro_documents_text (numeros), " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (plan->model->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (plan->model->criterios, i);

      if (criterio_has (criterio, (const char *const *) parts))
        add_line (text, criterio->numero, criterio->nombre);
    }
  return g_string_free (text, FALSE);
}

const char *
logro_documents_name (LogroPlan  *plan,
                      const char *nombre)
{
  return nombre != NULL ? nombre : logro_documents_word (plan, "gantt.sin-nombre");
}

const char *
logro_documents_find_origen (LogroPlan  *plan,
                             const char *id)
{
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      if (g_strcmp0 (linea->id, id) == 0)
        return logro_documents_name (plan, linea->nombre);
    }
  for (guint i = 0; i < logro_list_get_n (plan->diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (plan->diseno->amis, i);

      if (g_strcmp0 (ami->id, id) == 0)
        return logro_documents_name (plan, ami->nombre);
    }
  return "";
}

char *
logro_documents_dup_numbered (LogroPlan  *plan,
                              const char *word,
                              guint       number,
                              const char *nombre)
{
  g_autofree char *n = g_strdup_printf ("%u", number);

  return logro_words_fill (logro_documents_word (plan, word), "n", n, "nombre",
                           logro_documents_name (plan, nombre), NULL);
}

char *
logro_documents_shorten (const char *text,
                         guint       most)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n\t", ' ');
  glong length = g_utf8_strlen (line, -1);
  char *end;

  if (length <= (glong) most)
    return g_steal_pointer (&line);
  end = g_utf8_offset_to_pointer (line, most);
  *end = '\0';
  /* A word that is not longer than half of what may stand is not cut. */
  for (char *p = end; p > line + (end - line) / 2; p--)
    if (*p == ' ')
      {
        *p = '\0';
        break;
      }
  return g_strconcat (g_strchomp (line), "…", NULL);
}

static char *
fill_unit (LogroPlan  *plan,
           const char *word)
{
  return logro_words_fill (logro_documents_word (plan, word),
                           "unidad", logro_documents_word (plan, "dinero.unidad"), NULL);
}

void
logro_documents_add_money_columns (LogroTable *table,
                                   LogroPlan  *plan,
                                   gboolean    total)
{
  guint first = logro_table_get_n_columns (table);
  g_autofree char *group = fill_unit (plan, "dinero.grupo");

  logro_table_add_column (table, logro_documents_word (plan, "dinero.propios"), LOGRO_ALIGN_END,
                          3);
  logro_table_add_column (table, logro_documents_word (plan, "dinero.externos"), LOGRO_ALIGN_END,
                          3);
  if (total)
    logro_table_add_column (table, logro_documents_word (plan, "total"), LOGRO_ALIGN_END, 3);
  logro_table_group_columns (table, first, total ? 3 : 2, group);
}

void
logro_documents_add_plan (LogroReport *report,
                          LogroPlan   *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  g_autofree char *ciclo = g_strdup_printf ("%" G_GINT64_FORMAT, plan->ciclo);
  LogroPeriodo periodo = logro_documents_get_periodo (plan);
  g_autofree char *period = logro_documents_dup_periodo (plan, &periodo);

  logro_documents_add_field (report, plan, "municipalidad", municipality);
  logro_documents_add_field (report, plan, "plan.ciclo", ciclo);
  logro_documents_add_field (report, plan, "plan.periodo", period);
}
