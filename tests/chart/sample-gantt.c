/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Gantt charts that the tests of this folder draw. */
#include "sample-gantt.h"

const LogroGanttWords sample_gantt_words = {
  .months = { "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic" },
  .quarters = { "T1", "T2", "T3", "T4" },
  .heads = { "Línea y actividad", "Responsable", "Avance", "Estado" },
  .marks = { "Hecho", "Por hacer", "Vencido", "Plazo de AMI", "Sin informe de avance" },
  .lights = { NULL, "Sin informe", "Al día", "Con retraso", "Atrasada" },
  .dates = { NULL, "Sin fechas", "Falta una fecha", "El término es anterior al inicio" },
  .today = "Hoy",
  .percent = "%",
  .day_format = "%d-%m-%Y",
};

typedef struct
{
  LogroGanttKind kind;
  const char *name;
  const char *responsable;
  const char *start;
  const char *end;
  int progress;
  LogroChartLight light;
} Line;

#define LINEA LOGRO_GANTT_LINEA
#define ACT LOGRO_GANTT_ACTIVIDAD
#define HITO LOGRO_GANTT_HITO
#define GRIS LOGRO_LIGHT_GRIS
#define VERDE LOGRO_LIGHT_VERDE
#define AMARILLO LOGRO_LIGHT_AMARILLO
#define ROJO LOGRO_LIGHT_ROJO

static const Line lines[] = {
  { LOGRO_GANTT_HEADING, "Acciones de Mejora Inmediata" },
  { HITO, "Publicar los horarios de atención en cada oficina", "Secretaría Municipal", NULL,
    "2025-04-15", 100, VERDE },
  { HITO, "Buzón de sugerencias en la Dirección de Tránsito", "Dirección de Tránsito", NULL,
    "2025-05-09", 100, VERDE },
  { HITO, "Calendario compartido de reuniones directivas", "Administración Municipal", NULL,
    "2025-06-06", 60, ROJO },
  { HITO, "Señalética accesible en el edificio consistorial", "Dirección de Obras", NULL,
    "2025-09-12", 30, VERDE },
  { LINEA, "Planificación estratégica participativa", "Secretaría Comunal de Planificación",
    "2025-03-03", "2025-11-28", 58, VERDE },
  { ACT, "Constituir el equipo y aprobar su calendario", "SECPLAN", "2025-03-03", "2025-03-28",
    100, VERDE },
  { ACT, "Revisar misión, visión y valores con el personal", "SECPLAN", "2025-04-01",
    "2025-05-16", 100, VERDE },
  { ACT, "Definir objetivos e indicadores por unidad", "Direcciones", "2025-05-12", "2025-07-31",
    100, VERDE },
  { ACT, "Elaborar el tablero de gestión", "Administración Municipal", "2025-07-14",
    "2025-09-30", 35, VERDE },
  { ACT, "Difundir el plan en todas las unidades", "Comunicaciones", "2025-10-01", "2025-11-07",
    0, VERDE },
  { ACT, "Primer seguimiento trimestral", "SECPLAN", "2025-11-03", "2025-11-28", 0, VERDE },
  { LINEA, "Plan anual de capacitación con evaluación del aprendizaje", "Jefatura de Personal",
    "2025-03-10", "2026-02-27", 41, AMARILLO },
  { ACT, "Detectar necesidades de capacitación por cargo", "Jefatura de Personal", "2025-03-10",
    "2025-04-25", 100, VERDE },
  { ACT, "Aprobar el plan y su presupuesto", "Concejo Municipal", "2025-04-28", "2025-05-23",
    100, VERDE },
  { ACT, "Licitar los cursos", "Adquisiciones", "2025-05-26", "2025-07-04", 80, ROJO },
  { ACT, "Dictar los cursos de atención de usuarios y lenguaje claro", "Jefatura de Personal",
    "2025-07-07", "2025-11-28", 15, AMARILLO },
  { ACT, "Evaluar el aprendizaje y su transferencia al puesto de trabajo", "Jefatura de Personal",
    "2025-11-03", "2026-01-30", 0, VERDE },
  { ACT, "Informe de cierre y plan del año siguiente", "Jefatura de Personal", "2026-02-02",
    "2026-02-27", 0, VERDE },
  { LINEA, "Levantamiento y mejora de procesos de prestación de servicios",
    "Administración Municipal", "2025-04-01", "2026-01-30", 28, ROJO },
  { ACT, "Elegir los diez procesos de mayor demanda", "Comité de Mejoras", "2025-04-01",
    "2025-04-30", 100, VERDE },
  { ACT, "Levantar las fichas de los procesos", "Control", "2025-05-05", "2025-08-01", 60, ROJO },
  { ACT, "Medir los tiempos de atención", "DIDECO", "2025-06-02", "2025-08-29", 40, AMARILLO },
  { ACT, "Rediseñar los procesos de patentes y permisos de edificación",
    "Rentas y Dirección de Obras", "2025-08-04", "2025-10-31", 5, AMARILLO },
  { ACT, "Publicar estándares de servicio", "Comunicaciones", "2025-11-03", "2025-11-28", 0,
    VERDE },
  { ACT, "Capacitar a quienes atienden público", "Jefatura de Personal", "2025-11-10",
    "2025-12-19", 0, VERDE },
  { ACT, "Medir de nuevo y ajustar", "Control", "2026-01-05", "2026-01-30", 0, VERDE },
  { LINEA, "Medición de la satisfacción de usuarios y usuarias", "DIDECO", "2025-03-17",
    "2025-12-19", 49, VERDE },
  { ACT, "Segmentar a los usuarios y sus expectativas", "DIDECO", "2025-03-17", "2025-04-30", 100,
    VERDE },
  { ACT, "Diseñar y probar la encuesta", "DIDECO", "2025-05-05", "2025-06-13", 100, VERDE },
  { ACT, "Aplicar la encuesta en cinco servicios", "DIDECO", "2025-06-16", "2025-08-29", 70,
    VERDE },
  { ACT, "Analizar los resultados por servicio", "SECPLAN", "2025-09-01", "2025-09-30", 0, VERDE },
  { ACT, "Acordar mejoras con cada servicio", "Comité de Mejoras", "2025-10-01", "2025-11-14", 0,
    VERDE },
  { ACT, "Cuenta pública de las mejoras", "Alcaldía", "2025-12-19", "2025-12-19", 0, VERDE },
  { LINEA, "Bienestar y seguridad en el trabajo", "Servicio de Bienestar", "2025-04-07",
    "2025-12-12", -1, GRIS },
  { ACT, "Reactivar el comité paritario", "Comité paritario", "2025-04-07", "2025-05-02", -1,
    GRIS },
  { ACT, "Matriz de riesgos por recinto", "Prevención de riesgos", "2025-05-05", "2025-07-25", -1,
    GRIS },
  { ACT, "Encuesta de clima laboral", "Jefatura de Personal", "2025-08-04", "2025-09-05", -1,
    GRIS },
  { ACT, "Programa de conciliación de trabajo y familia", "Servicio de Bienestar", "2025-09-08",
    "2025-11-28", -1, GRIS },
  { ACT, "Simulacro de emergencia", "Prevención de riesgos", "2025-12-12", "2025-12-12", -1,
    GRIS },
  { LINEA, "Gestión de cobranzas e ingresos municipales", "Dirección de Finanzas", "2025-05-01",
    "2026-02-13", 33, VERDE },
  { ACT, "Actualizar el catastro de patentes", "Rentas", "2025-05-01", "2025-08-29", 75, VERDE },
  { ACT, "Depurar la deuda morosa", "Finanzas", "2025-06-02", "2025-09-26", 55, VERDE },
  { ACT, "Convenios de pago en línea", "Finanzas e Informática", "2025-08-18", "2025-11-14", 0,
    VERDE },
  { ACT, "Campaña de regularización", "Comunicaciones", "2025-10-06", "2025-12-05", 0, VERDE },
  { ACT, "Cobranza judicial de los casos mayores", "Asesoría Jurídica", "2025-12-01",
    "2026-02-13", 0, VERDE },
};

LogroGanttData *
sample_gantt_plan (void)
{
  LogroGanttData *data = logro_gantt_data_new (
    "Plan de Mejoras 2025: Municipalidad de Santa Rosa", &sample_gantt_words);

  logro_gantt_data_set_today (data, logro_gantt_day_from_iso ("2025-08-14"));
  logro_gantt_data_set_note (data, "Avance según el último seguimiento de cada línea.");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const Line *line = &lines[i];
      guint row = logro_gantt_data_add (data, line->kind, line->name,
                                        logro_gantt_day_from_iso (line->start),
                                        logro_gantt_day_from_iso (line->end));

      if (line->kind == LOGRO_GANTT_HEADING)
        continue;
      logro_gantt_data_set_responsable (data, row, line->responsable);
      logro_gantt_data_set_progress (data, row, line->progress);
      logro_gantt_data_set_state (data, row, line->light, NULL);
    }
  return data;
}

LogroGanttData *
sample_gantt_mass (guint n_lineas,
                   guint n_actividades,
                   guint days)
{
  const guint32 start = logro_gantt_day_from_iso ("2025-01-01");
  LogroGanttData *data = logro_gantt_data_new ("Muchas líneas", &sample_gantt_words);

  for (guint i = 0; i < n_lineas * (n_actividades + 1); i++)
    {
      gboolean linea = i % (n_actividades + 1) == 0;
      const Line *like = &lines[5 + i % (G_N_ELEMENTS (lines) - 5)];
      guint32 from = start + (linea ? 0 : (i * 37) % days);
      guint32 to = linea ? start + days - 1 : MIN (start + days - 1, from + 20 + i % 40);
      guint row = logro_gantt_data_add (data, linea ? LINEA : ACT, like->name, from, to);

      logro_gantt_data_set_responsable (data, row, like->responsable);
      logro_gantt_data_set_progress (data, row, i % 101);
      logro_gantt_data_set_state (data, row, LOGRO_LIGHT_GRIS + i % 4, NULL);
    }
  return data;
}
