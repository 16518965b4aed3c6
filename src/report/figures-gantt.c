/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A línea reported as done counts all its activities as done, as the agenda does
 * (calc/agenda.h). */
#include "report/figures-gantt.h"

#include <math.h>

#include "calc/estado.h"
#include "core/fecha.h"
#include "core/words.h"
#include "report/paper.h"

#define DONE 100

/* Points; and pixels per point, for a picture that is still sharp on paper. */
#define WIDTH 792.0
#define SCALE 3.0

/* Points: what printers leave free at most; and the smallest letter with which a plan of seventy
 * rows still stands on one page, to be read at the length of an arm. */
#define MARGIN 36.0
#define LEAST_LETTER 5.0

/* A chart being made. */
typedef struct
{
  LogroGanttData *data;
  LogroModelo    *model;
  const char     *hoy;
  GPtrArray      *records; /* NULL when nobody asks */
} Making;

static void
take_words (LogroModelo *model,
            const char  *id,
            const char **words,
            guint        n)
{
  g_auto (GStrv) parts = g_strsplit (logro_modelo_get_palabra (model, id), " ", n);

  for (guint i = 0; i < n && parts[i] != NULL; i++)
    words[i] = g_intern_string (parts[i]);
}

static LogroGanttWords
get_words (LogroModelo *model)
{
  LogroGanttWords words = {
    .heads = { logro_modelo_get_palabra (model, "gantt.nombre"),
               logro_modelo_get_palabra (model, "gantt.responsable"),
               logro_modelo_get_palabra (model, "gantt.avance"),
               logro_modelo_get_palabra (model, "gantt.estado") },
    .marks = { logro_modelo_get_palabra (model, "gantt.hecho"),
               logro_modelo_get_palabra (model, "gantt.por-hacer"),
               logro_modelo_get_palabra (model, "gantt.vencido"),
               logro_modelo_get_palabra (model, "gantt.plazo"),
               logro_modelo_get_palabra (model, "gantt.sin-avance") },
    .lights = { NULL, logro_modelo_get_palabra (model, "semaforo.gris"),
                logro_modelo_get_palabra (model, "semaforo.verde"),
                logro_modelo_get_palabra (model, "semaforo.amarillo"),
                logro_modelo_get_palabra (model, "semaforo.rojo") },
    .dates = { NULL, logro_modelo_get_palabra (model, "gantt.sin-fechas"),
               logro_modelo_get_palabra (model, "gantt.falta-fecha"),
               logro_modelo_get_palabra (model, "gantt.al-reves") },
    .today = logro_modelo_get_palabra (model, "gantt.hoy"),
    .percent = "%",
    .day_format = "%d-%m-%Y",
  };

  take_words (model, "gantt.meses", words.months, G_N_ELEMENTS (words.months));
  take_words (model, "gantt.trimestres", words.quarters, G_N_ELEMENTS (words.quarters));
  return words;
}

static guint
add_row (Making        *self,
         LogroGanttKind kind,
         gpointer       record,
         const char    *name,
         const char    *inicio,
         const char    *termino,
         const char    *responsable)
{
  guint row = logro_gantt_data_add (self->data, kind,
                                    name != NULL ? name
                                                 : logro_modelo_get_palabra (self->model,
                                                                             "gantt.sin-nombre"),
                                    logro_gantt_day_from_iso (inicio),
                                    logro_gantt_day_from_iso (termino));

  logro_gantt_data_set_responsable (self->data, row, responsable);
  if (self->records != NULL)
    g_ptr_array_add (self->records, record != NULL ? g_object_ref (record) : NULL);
  return row;
}

/* The lights of a chart come in the order of the semáforo. */
static void
set_estado (Making            *self,
            guint              row,
            const LogroEstado *estado)
{
  logro_gantt_data_set_progress (self->data, row,
                                 estado->real == LOGRO_SIN_DATO ? NAN : estado->real);
  logro_gantt_data_set_state (self->data, row, LOGRO_LIGHT_GRIS + estado->semaforo, NULL);
}

static void
add_linea (Making     *self,
           LogroLinea *linea,
           gboolean    folded)
{
  LogroEstado estado = logro_estado_linea (linea, self->hoy);

  set_estado (self,
              add_row (self, LOGRO_GANTT_LINEA, linea, linea->nombre, estado.periodo.inicio,
                       estado.periodo.termino, linea->responsable),
              &estado);
  for (guint i = 0; !folded && i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);
      guint row = add_row (self, LOGRO_GANTT_ACTIVIDAD, actividad, actividad->nombre,
                           actividad->inicio, actividad->termino, actividad->responsable);
      gint64 avance = estado.real == DONE ? DONE : actividad->avance;

      logro_gantt_data_set_progress (self->data, row, avance == LOGRO_SIN_DATO ? NAN : avance);
    }
}

static void
add_amis (Making    *self,
          LogroList *amis)
{
  if (logro_list_get_n (amis) > 0)
    add_row (self, LOGRO_GANTT_HEADING, NULL,
             logro_modelo_get_palabra (self->model, "gantt.amis"), NULL, NULL, NULL);
  for (guint i = 0; i < logro_list_get_n (amis); i++)
    {
      LogroAmi *ami = logro_list_get (amis, i);
      LogroEstado estado = logro_estado_ami (ami, self->hoy);

      set_estado (self,
                  add_row (self, LOGRO_GANTT_HITO, ami, ami->nombre, NULL, ami->plazo,
                           ami->implementacion),
                  &estado);
    }
}

static char *
dup_title (LogroPlan *plan)
{
  const char *title = logro_modelo_get_palabra (plan->model, "gantt.titulo");
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);

  return municipality != NULL && *municipality != '\0'
           ? g_strdup_printf ("%s · %s", title, municipality)
           : g_strdup (title);
}

LogroGanttData *
logro_figures_gantt (LogroPlan  *plan,
                     const char *hoy,
                     GHashTable *folded,
                     GPtrArray  *records)
{
  LogroGanttWords words = get_words (plan->model);
  g_autofree char *title = dup_title (plan);
  g_autofree char *fecha = logro_fecha_format (hoy);
  g_autofree char *note = logro_words_fill (logro_modelo_get_palabra (plan->model, "gantt.nota"),
                                            "fecha", fecha, NULL);
  Making self = { logro_gantt_data_new (title, &words), plan->model, hoy, records };
  LogroList *lineas = plan->diseno->lineas;

  logro_gantt_data_set_note (self.data, note);
  logro_gantt_data_set_today (self.data, logro_gantt_day_from_iso (hoy));
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroLinea *linea = logro_list_get (lineas, i);

      add_linea (&self, linea, folded != NULL && g_hash_table_contains (folded, linea));
    }
  add_amis (&self, plan->diseno->amis);
  return self.data;
}

GBytes *
logro_figures_export_gantt (const LogroGanttData *data,
                            const LogroInk       *ink,
                            LogroChartFormat      format,
                            const char           *paper,
                            GError              **error)
{
  LogroInk small = *ink;
  LogroPaper sheet;

  if (format != LOGRO_CHART_PDF)
    return logro_gantt_export (data, ink, format, WIDTH,
                               logro_gantt_natural_height (data, ink, WIDTH), SCALE, error);
  logro_paper_init (&sheet, paper != NULL ? paper : *logro_paper_list_ids (), TRUE);
  small.min_size = MIN (ink->min_size, LEAST_LETTER);
  return logro_gantt_export (data, &small, format, sheet.width - 2 * MARGIN,
                             sheet.height - 2 * MARGIN, SCALE, error);
}
