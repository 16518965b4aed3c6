/* SPDX-License-Identifier: GPL-3.0-or-later */
/* iCalendar is lines of at most 75 octets; a longer one goes on in the next, after a blank. In a
 * text, commas, semicolons, backslashes and line ends are escaped. */

#include "exchange/calendario.h"

#include <string.h>

#include "calc/agenda.h"
#include "calc/estado.h"
#include "core/fecha.h"
#include "core/words.h"

/* Octets of a line, without its end. */
#define MAX_LINE 75

/* Days ahead that no plan reaches. */
#define ALWAYS 1000000

typedef struct
{
  LogroPlan *plan;
  GString *out;
  const char *hoy;
  char *stamp;
  guint n;
} Calendario;

static const char *
get_word (Calendario *self,
          const char *id)
{
  return logro_modelo_get_palabra (self->plan->model, id);
}

/* Never within a character: some calendars put the lines together only after decoding them. */
static void
append_line (Calendario *self,
             const char *line)
{
  gsize room = MAX_LINE;

  while (strlen (line) > room)
    {
      gsize n = room;

      while (((guchar) line[n] & 0xC0) == 0x80)
        n--;
      g_string_append_len (self->out, line, n);
      g_string_append (self->out, "\r\n ");
      line += n;
      room = MAX_LINE - 1;
    }
  g_string_append (self->out, line);
  g_string_append (self->out, "\r\n");
}

static void
append_text (Calendario *self,
             const char *name,
             const char *text)
{
  g_autoptr (GString) line = g_string_new (name);

  g_string_append_c (line, ':');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("\\;,", *p) != NULL)
        g_string_append_c (line, '\\');
      if (*p == '\n')
        g_string_append (line, "\\n");
      else
        g_string_append_c (line, *p);
    }
  append_line (self, line->str);
}

/* "20261120" */
static char *
format_day (const char *iso)
{
  return g_strdup_printf ("%.4s%.2s%.2s", iso, iso + 5, iso + 8);
}

/* @que is what falls on the day, with {que} filled in by @nombre; @id a record's or a field's name,
 * @tipo what of it. */
static void
add_event (Calendario *self,
           const char *fecha,
           const char *id,
           const char *tipo,
           const char *que,
           const char *nombre,
           const char *nota)
{
  g_autofree char *summary = NULL;
  g_autofree char *uid = g_strdup_printf ("%s-%s-%s@logro", self->plan->id, id, tipo);
  g_autofree char *next = NULL;
  g_autofree char *day = NULL;
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (logro_fecha_get_day (fecha) == 0)
    return;
  if (nombre == NULL)
    nombre = get_word (self, "gantt.sin-nombre");
  summary = logro_words_fill (get_word (self, que), "que", nombre, NULL);
  day = format_day (fecha);
  next = logro_fecha_from_day (logro_fecha_get_day (fecha) + 1);
  start = g_strdup_printf ("DTSTART;VALUE=DATE:%s", day);

  append_line (self, "BEGIN:VEVENT");
  append_text (self, "UID", uid);
  append_line (self, self->stamp);
  append_line (self, start);
  if (next != NULL) /* the day after the last that a plan can have: without it, it is one day too */
    {
      g_autofree char *after = format_day (next);

      end = g_strdup_printf ("DTEND;VALUE=DATE:%s", after);
      append_line (self, end);
    }
  append_text (self, "SUMMARY", summary);
  if (nota != NULL && *nota != '\0')
    append_text (self, "DESCRIPTION", nota);
  append_line (self, "TRANSP:TRANSPARENT");
  append_line (self, "END:VEVENT");
  self->n++;
}

/* "Línea de acción: …", "Responsable: …", a line for each that is known. */
static char *
make_note (Calendario *self,
           const char *linea,
           const char *responsable)
{
  GString *note = g_string_new (NULL);

  if (linea != NULL)
    g_string_append_printf (note, "%s: %s", get_word (self, "columna.linea"), linea);
  if (responsable != NULL)
    g_string_append_printf (note, "%s%s: %s", note->len > 0 ? "\n" : "",
                            get_word (self, "gantt.responsable"), responsable);
  return g_string_free (note, FALSE);
}

static const char *
get_text (LogroRecord *record,
          const char  *name)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);

  return field != NULL ? logro_record_get_value (record, field).text : NULL;
}

/* What is to be finished, as the agenda knows it. */
static void
add_agenda (Calendario *self)
{
  g_autoptr (GArray) citas = logro_agenda_list (self->plan, self->hoy, ALWAYS);

  for (guint i = 0; i < citas->len; i++)
    {
      const LogroCita *cita = &g_array_index (citas, LogroCita, i);
      const char *who = get_text (cita->registro, LOGRO_IS_AMI (cita->registro) ? "implementacion"
                                                                                : "responsable");
      g_autofree char *nota =
        make_note (self, cita->linea != NULL ? cita->linea->nombre : NULL, who);

      if (cita->tipo == LOGRO_CITA_TERMINO)
        add_event (self, cita->fecha, get_text (cita->registro, "id"), "termino",
                   LOGRO_IS_AMI (cita->registro) ? "calendario.ami" : "calendario.termino",
                   cita->nombre, nota);
    }
}

/* The next report is due a quarter after the last one, or after the start: today when that has
 * passed, and none when the línea or AMI ends before. */
static void
add_informe (Calendario        *self,
             LogroRecord       *registro,
             const LogroEstado *estado)
{
  int last = MAX (logro_fecha_get_day (estado->informe), estado->periodo.primero);
  int hoy = logro_fecha_get_day (self->hoy);
  int due = last + LOGRO_CALENDARIO_DIAS_INFORME;
  gboolean begun = estado->periodo.primero != 0 && estado->periodo.primero <= hoy;
  g_autofree char *fecha = NULL;
  g_autofree char *nota = make_note (self, NULL, get_text (registro, LOGRO_IS_AMI (registro)
                                                                       ? "implementacion"
                                                                       : "responsable"));

  if (!begun || estado->real == 100)
    return;
  due = MAX (due, hoy);
  if (estado->periodo.ultimo != 0 && due > estado->periodo.ultimo)
    return;
  fecha = logro_fecha_from_day (due);
  add_event (self, fecha, get_text (registro, "id"), "informe", "calendario.informe",
             get_text (registro, "nombre"), nota);
}

static void
add_informes (Calendario *self)
{
  LogroDiseno *diseno = self->plan->diseno;
  const char *cierre = self->plan->implementacion->cierre_fecha;

  if (cierre != NULL && g_strcmp0 (cierre, self->hoy) <= 0)
    return;
  for (guint i = 0; i < logro_list_get_n (diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (diseno->lineas, i);
      const LogroEstado estado = logro_estado_linea (linea, self->hoy);

      add_informe (self, LOGRO_RECORD (linea), &estado);
    }
  for (guint i = 0; i < logro_list_get_n (diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (diseno->amis, i);
      const LogroEstado estado = logro_estado_ami (ami, self->hoy);

      add_informe (self, LOGRO_RECORD (ami), &estado);
    }
}

static void
add_tareas (Calendario *self,
            LogroList  *tareas)
{
  for (guint i = 0; i < logro_list_get_n (tareas); i++)
    {
      LogroTarea *tarea = logro_list_get (tareas, i);
      g_autofree char *nota = make_note (self, NULL, tarea->responsable);

      if (tarea->estado == LOGRO_TAREA_PENDIENTE || tarea->estado == LOGRO_TAREA_EN_CURSO)
        add_event (self, tarea->termino, tarea->id, "termino", "calendario.termino",
                   tarea->actividad, nota);
    }
}

/* Dates that a phase has one of. */
static void
add_fases (Calendario *self)
{
  LogroPlan *plan = self->plan;
  const struct
  {
    const char *fecha;
    const char *id;
    const char *nota;
  } fechas[] = {
    { plan->diagnostico->fecha, "diagnostico", plan->diagnostico->lugar },
    { plan->validacion->documental_inicio, "documental-inicio", NULL },
    { plan->validacion->documental_termino, "documental-termino", NULL },
    { plan->validacion->entrevista_fecha, "entrevista", plan->validacion->entrevista_hora },
    { plan->diseno->difusion_fecha, "difusion-diseno", NULL },
    { plan->validacion_plan->fecha, "validacion-plan", NULL },
    { plan->implementacion->difusion_fecha, "difusion-plan", NULL },
    { plan->implementacion->cierre_fecha, "cierre", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fechas); i++)
    {
      g_autofree char *palabra = g_strconcat ("calendario.", fechas[i].id, NULL);

      add_event (self, fechas[i].fecha, fechas[i].id, "fase", palabra, "", fechas[i].nota);
    }
}

GBytes *
logro_calendario_export (LogroPlan  *plan,
                         const char *hoy,
                         GDateTime  *momento,
                         guint      *n_eventos)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (momento);
  g_autofree char *stamp = g_date_time_format (utc, "DTSTAMP:%Y%m%dT%H%M%SZ");
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  Calendario self = { plan, g_string_new (NULL), hoy, stamp, 0 };
  g_autofree char *name =
    logro_words_fill (get_word (&self, "calendario.titulo"), "que", municipality, NULL);

  append_line (&self, "BEGIN:VCALENDAR");
  append_line (&self, "VERSION:2.0");
  append_line (&self, "PRODID:-//Logro//Logro//ES");
  append_line (&self, "CALSCALE:GREGORIAN");
  append_line (&self, "METHOD:PUBLISH");
  append_text (&self, "X-WR-CALNAME", name);
  add_fases (&self);
  add_tareas (&self, plan->comite->tareas);
  add_tareas (&self, plan->autoevaluacion->tareas);
  add_agenda (&self);
  add_informes (&self);
  append_line (&self, "END:VCALENDAR");
  if (n_eventos != NULL)
    *n_eventos = self.n;
  return g_string_free_to_bytes (self.out);
}
