/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What several documents have: tables, texts, and forms to be filled by hand in their place. */
#include "report/documents-parts.h"

#include <string.h>

#include "core/decimal.h"
#include "core/fecha.h"
#include "core/words.h"
#include "report/documents-private.h"
#include "report/figures.h"

const char *
logro_documents_text (const char *text)
{
  return text != NULL ? text : "";
}

void
logro_documents_set_date (LogroReport                *report,
                          const char                 *iso,
                          const LogroDocumentRequest *request)
{
  g_autofree char *date = logro_fecha_format (iso != NULL ? iso : request->hoy);

  logro_report_set_date (report, date);
}

LogroTable *
logro_documents_table_new (LogroPlan                 *plan,
                           const LogroDocumentColumn *columns,
                           guint                      n)
{
  LogroTable *table = logro_table_new (NULL);

  for (guint i = 0; i < n; i++)
    logro_table_add_column (table, logro_documents_word (plan, columns[i].word), columns[i].align,
                            columns[i].weight);
  return table;
}

void
logro_documents_take_form (LogroReport *report,
                           LogroTable  *table,
                           guint        rows)
{
  if (logro_table_get_n_rows (table) == 0)
    logro_table_add_rows_blank (table, rows);
  if (logro_table_get_n_rows (table) > 0)
    logro_report_take_table (report, table);
  else
    logro_table_free (table);
}

void
logro_documents_add_heading (LogroReport *report,
                             LogroPlan   *plan,
                             guint        level,
                             const char  *word)
{
  logro_report_add_heading (report, level, logro_documents_word (plan, word));
}

void
logro_documents_add_text (LogroReport *report,
                          const char  *text,
                          guint        lines)
{
  g_auto (GStrv) paragraphs = g_strsplit (logro_documents_text (text), "\n", -1);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, paragraphs[i]);
  if (text == NULL)
    logro_report_add_blank_lines (report, lines);
}

void
logro_documents_add_prose (LogroReport *report,
                           LogroPlan   *plan,
                           guint        level,
                           const char  *word,
                           const char  *text,
                           guint        lines)
{
  logro_documents_add_heading (report, plan, level, word);
  logro_documents_add_text (report, text, lines);
}

/* Past what people write before an item of a list: a dash, a bullet, a number. */
static const char *
skip_mark (const char *line)
{
  const char *p = line + strspn (line, " \t");
  const char *digits = p + strspn (p, "0123456789");

  if (g_str_has_prefix (p, "•") || g_str_has_prefix (p, "–") || g_str_has_prefix (p, "·"))
    p = g_utf8_next_char (p);
  else if ((*p == '-' || *p == '*') && p[1] == ' ')
    p++;
  else if (digits > p && digits - p < 3 && (*digits == '.' || *digits == ')') && digits[1] == ' ')
    p = digits + 1;
  return p + strspn (p, " \t");
}

void
logro_documents_add_items (LogroReport *report,
                           const char  *text,
                           guint        lines)
{
  g_auto (GStrv) parts = g_strsplit (logro_documents_text (text), "\n", -1);
  guint n = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *item = skip_mark (parts[i]);

      if (*item == '\0')
        continue;
      logro_report_add_item (report, FALSE, item);
      n++;
    }
  if (n == 0)
    logro_report_add_blank_lines (report, lines);
}

void
logro_documents_add_field (LogroReport *report,
                           LogroPlan   *plan,
                           const char  *word,
                           const char  *value)
{
  logro_report_add_field (report, logro_documents_word (plan, word), value, 1);
}

void
logro_documents_add_field_date (LogroReport *report,
                                LogroPlan   *plan,
                                const char  *word,
                                const char  *iso)
{
  g_autofree char *date = logro_fecha_format (iso);

  logro_documents_add_field (report, plan, word, date);
}

const char *
logro_documents_choice (LogroPlan   *plan,
                        LogroRecord *record,
                        const char  *field)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  g_autofree char *choice =
    logro_record_dup_text (record, logro_record_class_find (klass, field));
  g_autofree char *id = g_strdup_printf ("%s.%s", field, choice);

  return logro_documents_word (plan, id);
}

gboolean
logro_documents_has_comma (LogroPlan *plan)
{
  return logro_municipalidad_has_comma (plan->municipalidad);
}

const char *
logro_documents_find_name (LogroPlan  *plan,
                           const char *cargo)
{
  for (guint i = 0; i < logro_list_get_n (plan->comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (plan->comite->miembros, i);

      if (g_strcmp0 (miembro->cargo, cargo) == 0 && miembro->nombre != NULL)
        return miembro->nombre;
    }
  for (guint i = 0; i < logro_list_get_n (plan->diagnostico->participantes); i++)
    {
      LogroParticipante *participante = logro_list_get (plan->diagnostico->participantes, i);

      if (g_strcmp0 (participante->cargo, cargo) == 0 && participante->nombre != NULL)
        return participante->nombre;
    }
  return NULL;
}

LogroRol *
logro_documents_find_authority (LogroPlan *plan,
                                guint      n)
{
  for (guint i = 0; i < logro_list_get_n (plan->model->roles); i++)
    {
      LogroRol *rol = logro_list_get (plan->model->roles, i);

      if (rol->firma == LOGRO_FIRMA_OBLIGATORIA && n-- == 0)
        return rol;
    }
  return NULL;
}

void
logro_documents_add_authorities (LogroReport *report,
                                 LogroPlan   *plan,
                                 guint        most)
{
  LogroRol *rol;
  guint n = 0;

  for (; n < most && (rol = logro_documents_find_authority (plan, n)) != NULL; n++)
    logro_report_add_signature (report, logro_documents_find_name (plan, rol->nombre),
                                rol->nombre);
  if (n == 0)
    logro_report_add_signature (report, NULL, NULL);
}

char *
logro_documents_format_points (gint64 points)
{
  return points != LOGRO_SIN_DATO ? g_strdup_printf ("%" G_GINT64_FORMAT, points) : g_strdup ("");
}

char *
logro_documents_dup_score (LogroPlan          *plan,
                           const LogroPuntaje *puntaje,
                           const char         *word)
{
  g_autofree char *obtenido = logro_figures_format_obtenido (puntaje);
  g_autofree char *maximo = g_strdup_printf ("%" G_GINT64_FORMAT, puntaje->maximo);
  g_autofree char *logro = logro_figures_format_logro (puntaje);
  g_autofree char *n = g_strdup_printf ("%u", puntaje->respondidas);
  g_autofree char *m = g_strdup_printf ("%u", puntaje->elementos);
  g_autofree char *id = g_strdup_printf ("%s.%s", word, puntaje->respondidas > 0 ? "puntaje"
                                                                                 : "sin-puntaje");

  return logro_words_fill (logro_documents_word (plan, id), "obtenido", obtenido,
                           "maximo", maximo, "logro", logro, "n", n, "m", m, NULL);
}

/* Table, radar and bars; with @notes, how to read them. */
static void
add_scores (LogroReport       *report,
            LogroPlan         *plan,
            const LogroCuadro *cuadro,
            gboolean           notes)
{
  logro_report_take_table (report, logro_figures_table_of (plan, cuadro));
  logro_report_keep_whole (report);
  if (notes)
    {
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL,
                                  logro_documents_word (plan, "resultados.nota"));
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, plan->model->aviso);
    }
  logro_report_take_chart (report, LOGRO_CHART_RADAR, logro_figures_chart_of (plan, cuadro), NULL);
  logro_report_take_chart (report, LOGRO_CHART_BARS, logro_figures_chart_of (plan, cuadro), NULL);
}

void
logro_documents_add_figures (LogroReport       *report,
                             LogroPlan         *plan,
                             const LogroCuadro *cuadro)
{
  g_autofree char *warning = logro_figures_dup_warning_of (plan, cuadro);

  if (warning != NULL)
    {
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE, warning);
      logro_report_keep_with_next (report);
    }
  if (logro_cuadro_wants_criterios (plan->model))
    {
      g_autoptr (LogroCuadro) criterios = logro_cuadro_new_criterios (plan, cuadro);

      add_scores (report, plan, criterios, TRUE);
      add_scores (report, plan, cuadro, FALSE);
    }
  else
    add_scores (report, plan, cuadro, TRUE);
}

void
logro_documents_add_ambito (LogroReport      *report,
                            guint             level,
                            LogroSubcriterio *subcriterio)
{
  g_autofree char *heading = g_strdup_printf ("%s. %s", subcriterio->numero, subcriterio->nombre);

  logro_report_add_heading (report, level, heading);
}

LogroSubcriterio *
logro_documents_find_ambito (LogroPlan  *plan,
                             const char *numero)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      if (g_strcmp0 (subcriterio->numero, numero) == 0)
        return subcriterio;
    }
  return NULL;
}

char *
logro_documents_dup_contact (LogroPersona *persona)
{
  g_autofree char *both = g_strdup_printf ("%s\n%s", logro_documents_text (persona->correo),
                                           logro_documents_text (persona->telefono));

  return g_strdup (g_strstrip (both));
}

void
logro_documents_add_tareas (LogroReport *report,
                            LogroPlan   *plan,
                            LogroList   *tareas,
                            const char  *fase,
                            const char  *heading,
                            guint        blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.actividad", LOGRO_ALIGN_START, 10 },
    { "columna.responsable", LOGRO_ALIGN_START, 5 },
    { "columna.inicio", LOGRO_ALIGN_START, 3 },
    { "columna.termino", LOGRO_ALIGN_START, 3 },
    { "columna.estado", LOGRO_ALIGN_START, 3 }
  };
  g_autoptr (LogroTable) table =
    logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < logro_list_get_n (tareas); i++)
    {
      LogroTarea *tarea = logro_list_get (tareas, i);
      g_autofree char *inicio = logro_fecha_format (tarea->inicio);
      g_autofree char *termino = logro_fecha_format (tarea->termino);

      if (g_strcmp0 (tarea->fase, fase) == 0)
        logro_table_add_row (table, logro_documents_text (tarea->actividad),
                             logro_documents_text (tarea->responsable), inicio, termino,
                             logro_documents_choice (plan, LOGRO_RECORD (tarea), "estado"), NULL);
    }
  if (logro_table_get_n_rows (table) == 0 && blank == 0)
    return;
  logro_report_add_heading (report, 3, heading);
  logro_documents_take_form (report, g_steal_pointer (&table), blank);
}
