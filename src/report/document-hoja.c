/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hoja del responsable: for each person or unit, a sheet with all that the plan asks of them
 * (reparto.h) and a place to sign. */
#include "report/documents-plan.h"

#include "core/fecha.h"
#include "core/text.h"
#include "report/reparto.h"

#define DONE 100
#define BLANK_ROWS 1         /* of each table of the form: it is for one person, on one page */
#define BLANK_ACTIVIDADES 2
#define ABOVE_SIGNATURES 8

/* Under that title and, for a form, with so many blank rows; otherwise a table without rows is left
 * out. */
static void
take_table (LogroReport *report,
            LogroPlan   *plan,
            const char  *title,
            LogroTable  *table,
            guint        blank)
{
  if (logro_table_get_n_rows (table) == 0 && blank == 0)
    {
      logro_table_free (table);
      return;
    }
  logro_table_set_caption (table, logro_documents_word (plan, title));
  logro_documents_take_form (report, table, blank);
}

static void
add_lineas (LogroReport      *report,
            LogroPlan        *plan,
            const LogroParte *hoja,
            const char       *hoy,
            gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.linea", LOGRO_ALIGN_START, 9 },
    { "plan.periodo", LOGRO_ALIGN_START, 6 },
    { "columna.previsto", LOGRO_ALIGN_END, 2 },
    { "columna.real", LOGRO_ALIGN_END, 2 },
    { "columna.estado", LOGRO_ALIGN_START, 4 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->lineas->len; i++)
    {
      LogroLinea *linea = g_ptr_array_index (hoja->lineas, i);
      LogroEstado estado = logro_estado_linea (linea, hoy);
      g_autofree char *period = logro_documents_dup_periodo (plan, &estado.periodo);
      g_autofree char *previsto = logro_documents_format_percent (estado.previsto);
      g_autofree char *real = logro_documents_format_percent (estado.real);
      g_autofree char *light = logro_documents_dup_semaforo (plan, estado.semaforo);

      logro_table_add_row (table, logro_documents_name (plan, linea->nombre), period, previsto,
                           real, light, NULL);
    }
  take_table (report, plan, "hoja.lineas", table, blank ? BLANK_ROWS : 0);
}

/* As the Gantt chart has it: a línea reported as done counts all its activities as done. */
static const char *
get_state (LogroActividad *actividad,
           LogroLinea     *linea,
           const char     *hoy)
{
  LogroEstado estado = logro_estado_linea (linea, hoy);

  if (actividad->avance == DONE || estado.real == DONE)
    return "estado.terminada";
  if (actividad->termino != NULL && g_strcmp0 (actividad->termino, hoy) < 0)
    return "gantt.vencido";
  return actividad->avance > 0 ? "estado.en-curso" : "estado.pendiente";
}

static void
add_actividades (LogroReport      *report,
                 LogroPlan        *plan,
                 const LogroParte *hoja,
                 const char       *hoy,
                 gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.actividad", LOGRO_ALIGN_START, 9 },
    { "columna.linea", LOGRO_ALIGN_START, 6 },
    { "columna.inicio", LOGRO_ALIGN_START, 3 },
    { "columna.termino", LOGRO_ALIGN_START, 3 },
    { "columna.estado", LOGRO_ALIGN_START, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->actividades->len; i++)
    {
      LogroActividad *actividad = g_ptr_array_index (hoja->actividades, i);
      LogroLinea *linea = LOGRO_LINEA (LOGRO_RECORD (actividad)->owner);
      g_autofree char *inicio = logro_fecha_format (actividad->inicio);
      g_autofree char *termino = logro_fecha_format (actividad->termino);

      logro_table_add_row (table, logro_documents_name (plan, actividad->nombre),
                           logro_documents_name (plan, linea->nombre), inicio, termino,
                           logro_documents_word (plan, get_state (actividad, linea, hoy)), NULL);
    }
  take_table (report, plan, "linea.actividades", table, blank ? BLANK_ACTIVIDADES : 0);
}

/* Which part of the AMI is theirs. */
static const char *
get_part (const LogroParte *hoja,
          LogroAmi         *ami)
{
  g_autofree char *first = logro_text_fold (logro_documents_text (ami->implementacion));
  g_autofree char *second = logro_text_fold (logro_documents_text (ami->mantencion));

  if (!g_str_equal (first, hoja->clave))
    return "columna.mantencion";
  return g_str_equal (second, hoja->clave) ? "hoja.ambas" : "columna.implementacion";
}

static void
add_amis (LogroReport      *report,
          LogroPlan        *plan,
          const LogroParte *hoja,
          const char       *hoy,
          gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "ami.nombre", LOGRO_ALIGN_START, 9 },
    { "hoja.parte", LOGRO_ALIGN_START, 5 },
    { "columna.plazo", LOGRO_ALIGN_START, 3 },
    { "columna.real", LOGRO_ALIGN_END, 2 },
    { "columna.estado", LOGRO_ALIGN_START, 4 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->amis->len; i++)
    {
      LogroAmi *ami = g_ptr_array_index (hoja->amis, i);
      LogroEstado estado = logro_estado_ami (ami, hoy);
      g_autofree char *plazo = logro_fecha_format (ami->plazo);
      g_autofree char *real = logro_documents_format_percent (estado.real);
      g_autofree char *light = logro_documents_dup_semaforo (plan, estado.semaforo);

      logro_table_add_row (table, logro_documents_name (plan, ami->nombre),
                           logro_documents_word (plan, get_part (hoja, ami)), plazo, real, light,
                           NULL);
    }
  take_table (report, plan, "seguimiento.amis", table, blank ? BLANK_ROWS : 0);
}

static void
add_tareas (LogroReport      *report,
            LogroPlan        *plan,
            const LogroParte *hoja,
            gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.actividad", LOGRO_ALIGN_START, 12 },
    { "columna.inicio", LOGRO_ALIGN_START, 3 },
    { "columna.termino", LOGRO_ALIGN_START, 3 },
    { "columna.estado", LOGRO_ALIGN_START, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->tareas->len; i++)
    {
      LogroTarea *tarea = g_ptr_array_index (hoja->tareas, i);
      g_autofree char *inicio = logro_fecha_format (tarea->inicio);
      g_autofree char *termino = logro_fecha_format (tarea->termino);

      logro_table_add_row (table, logro_documents_name (plan, tarea->actividad), inicio, termino,
                           logro_documents_choice (plan, LOGRO_RECORD (tarea), "estado"), NULL);
    }
  take_table (report, plan, "hoja.tareas", table, blank ? BLANK_ROWS : 0);
}

static void
add_medidas (LogroReport      *report,
             LogroPlan        *plan,
             const LogroParte *hoja,
             gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "seguimiento.medida", LOGRO_ALIGN_START, 9 },
    { "seguimiento.linea-o-ami", LOGRO_ALIGN_START, 6 },
    { "columna.plazo", LOGRO_ALIGN_START, 3 },
    { "columna.estado", LOGRO_ALIGN_START, 3 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->medidas->len; i++)
    {
      LogroMedida *medida = g_ptr_array_index (hoja->medidas, i);
      g_autofree char *plazo = logro_fecha_format (medida->plazo);

      logro_table_add_row (table, logro_documents_text (medida->medida),
                           logro_documents_find_origen (plan, medida->origen), plazo,
                           logro_documents_choice (plan, LOGRO_RECORD (medida), "estado"), NULL);
    }
  take_table (report, plan, "seguimiento.medidas", table, blank ? BLANK_ROWS : 0);
}

/* The follow-ups to come: what is on the calendar already, and room for the others. */
static void
add_next (LogroReport      *report,
          LogroPlan        *plan,
          const LogroParte *hoja,
          const char       *hoy,
          gboolean          blank)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.linea", LOGRO_ALIGN_START, 7 },
    { "columna.fecha", LOGRO_ALIGN_START, 3 },
    { "seguimiento.estado", LOGRO_ALIGN_CENTER, 2 },
    { "seguimiento.observaciones", LOGRO_ALIGN_START, 9 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < hoja->lineas->len; i++)
    {
      LogroLinea *linea = g_ptr_array_index (hoja->lineas, i);
      LogroEstado estado = logro_estado_linea (linea, hoy);

      for (guint j = 0; j < logro_list_get_n (linea->seguimientos); j++)
        {
          LogroSeguimiento *seguimiento = logro_list_get (linea->seguimientos, j);
          g_autofree char *fecha = logro_fecha_format (seguimiento->fecha);

          if (g_strcmp0 (seguimiento->fecha, hoy) > 0)
            logro_table_add_row (table, logro_documents_name (plan, linea->nombre), fecha, "", "",
                                 NULL);
        }
      blank |= estado.real != DONE;
    }
  if (blank)
    logro_table_add_rows_blank (table, BLANK_ROWS);
  take_table (report, plan, "hoja.proximos", table, 0);
}

/* What they are in the comité, or failing that in the meeting; "" for a unit and for others. */
static const char *
find_cargo (LogroPlan  *plan,
            const char *clave)
{
  for (guint i = 0; i < logro_list_get_n (plan->comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (plan->comite->miembros, i);
      g_autofree char *other = logro_text_fold (logro_documents_text (miembro->nombre));

      if (g_str_equal (other, clave) && miembro->cargo != NULL)
        return miembro->cargo;
    }
  for (guint i = 0; i < logro_list_get_n (plan->diagnostico->participantes); i++)
    {
      LogroParticipante *participante = logro_list_get (plan->diagnostico->participantes, i);
      g_autofree char *other = logro_text_fold (logro_documents_text (participante->nombre));

      if (g_str_equal (other, clave) && participante->cargo != NULL)
        return participante->cargo;
    }
  return "";
}

static gboolean
is_empty (const LogroParte *hoja)
{
  return hoja->lineas->len + hoja->actividades->len + hoja->amis->len + hoja->tareas->len +
           hoja->medidas->len == 0;
}

/* blank: a form of all tables, for a plan that names nobody yet. */
static void
add_hoja (LogroReport      *report,
          LogroPlan        *plan,
          const LogroParte *hoja,
          const char       *hoy,
          gboolean          blank)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  const char *cargo = blank ? "" : find_cargo (plan, hoja->clave);

  logro_report_add_page_break (report);
  logro_report_add_heading (report, 1, logro_report_get_title (report));
  logro_report_add_heading (report, 2, blank ? logro_documents_word (plan, "hoja.en-blanco")
                                             : hoja->nombre);
  logro_documents_add_field (report, plan, "municipalidad", municipality);
  if (blank || *cargo != '\0')
    logro_documents_add_field (report, plan, "columna.cargo", cargo);
  logro_documents_add_field_date (report, plan, "seguimiento.al", hoy);
  if (is_empty (hoja) && !blank)
    logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE,
                                logro_documents_word (plan, "hoja.nada"));
  add_lineas (report, plan, hoja, hoy, blank);
  add_actividades (report, plan, hoja, hoy, blank);
  add_amis (report, plan, hoja, hoy, blank);
  add_tareas (report, plan, hoja, blank);
  add_medidas (report, plan, hoja, blank);
  add_next (report, plan, hoja, hoy, blank);
  logro_report_add_space (report, ABOVE_SIGNATURES);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "hoja.firma"));
  logro_report_keep_with_next (report);
  logro_report_add_signature (report, hoja->nombre, cargo);
  logro_report_add_signature (report, NULL, logro_documents_word (plan,
                                                                  "seguimiento.contraparte"));
}

void
logro_document_hoja_build (LogroReport                *report,
                           LogroPlan                  *plan,
                           const LogroDocumentRequest *request)
{
  g_autoptr (GPtrArray) list = logro_reparto_list (plan, request->responsable);
  gboolean blank = list->len == 0 && request->responsable == NULL;

  if (list->len == 0)
    g_ptr_array_add (list, logro_parte_new (logro_documents_text (request->responsable)));
  for (guint i = 0; i < list->len; i++)
    add_hoja (report, plan, g_ptr_array_index (list, i), request->hoy, blank);
}
