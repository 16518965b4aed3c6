/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sound.h"

#include <stdlib.h>
#include <string.h>

static const char *const elementos[] = { "1.1", "1.2", "1.3", "2.1", "2.2" };

static void
make_comite (LogroPlan *plan)
{
  LogroComite *comite = plan->comite;

  g_object_set (comite, "decreto-numero", "12", "decreto-fecha", "2026-05-04", NULL);
  sample_append (comite->miembros, "nombre", "Ana Soto", "cargo", "Alcaldesa", "preside", TRUE,
                 NULL);
  sample_append (comite->miembros, "nombre", "Luis Paz", NULL);
  sample_append (comite->miembros, "nombre", "Eva Ríos", NULL);
  sample_append (comite->contrapartes, "nombre", "Luis Paz", "calidad", LOGRO_CALIDAD_PLANTA, NULL);
  sample_append (comite->contrapartes, "nombre", "EVA RIOS", "calidad", LOGRO_CALIDAD_CONTRATA,
                 NULL);
  sample_append (comite->tareas, "fase", "diseno", "actividad", "Talleres", "responsable", "Eva",
                 "inicio", "2026-06-01", "termino", "2026-07-01", NULL);
}

static void
make_scores (LogroPlan *plan)
{
  for (guint i = 0; i < 5; i++)
    {
      logro_plan_answer (plan, sample_elemento (plan, elementos[i]), 1);
      sample_evaluate (plan, elementos[i], 2, 3);
      sample_validate (plan, elementos[i], 2);
      g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, i), "evidencia", "Actas",
                    "cifra-3", "10", NULL);
    }
  sample_append (plan->validacion->validadores, "nombre", "Rosa Díaz", NULL);
}

/* A línea beside the one of the área chosen, so that a fault in one leaves the other. */
static void
make_other_linea (LogroPlan *plan)
{
  LogroLinea *linea = sample_linea (plan, "Encuesta de usuarios", "2");

  g_object_set (linea, "responsable", "Eva", NULL);
  sample_cierra (linea, "2.1", 4);
  sample_append (linea->indicadores, "nombre", "Personas", "unidad", "n.º", "linea-base", "0",
                 "meta", "300", NULL);
  for (guint i = 0; i < 2; i++)
    g_object_set (sample_actividad (linea, "2027-04-01", "2027-06-30", 5, 0), "responsable", "Eva",
                  NULL);
}

static void
make_design (LogroPlan *plan)
{
  LogroMatriz *matriz = plan->diseno->matriz;
  LogroCriterioMatriz *criterio = sample_append (matriz->criterios, "nombre", "Costo", NULL);
  LogroHerramienta *herramienta =
    sample_append (matriz->herramientas, "nombre", "Procesos", "subcriterio", "1", NULL);
  LogroLinea *linea = sample_linea (plan, "Plan anual", "1");
  LogroActividad *actividad = sample_actividad (linea, "2027-03-01", "2027-09-30", 100, 200);

  sample_append (herramienta->valores, "criterio", criterio->id, "puntos", (gint64) 4, NULL);
  g_object_set (logro_list_get (plan->diseno->areas, 0), "elegida", TRUE, "motivo", "Lo más débil",
                NULL);
  g_object_set (linea, "responsable", "Ana Soto", NULL);
  g_object_set (actividad, "nombre", "Talleres", "responsable", "Luis Paz", NULL);
  for (guint i = 0; i < 3; i++)
    sample_cierra (linea, elementos[i], 4);
  sample_append (linea->indicadores, "nombre", "Avance", "unidad", "%", "linea-base", "0", "meta",
                 "90", NULL);
  sample_seguimiento (linea->seguimientos, "2027-04-01", 10);
  sample_seguimiento (linea->seguimientos, "2027-05-01", 30);
  make_other_linea (plan);
  g_object_set (sample_ami (plan, "Actas", "2027-03-01", "2027-05-29"), "implementacion", "Eva",
                "mantencion", "Eva", "medio-verificacion", "Libro", "subcriterios", "1, 2", NULL);
}

LogroPlan *
sound_plan (void)
{
  LogroPlan *plan = sample_plan ();

  g_object_set (plan->diagnostico, "fecha", "2026-03-02", NULL);
  g_object_set (logro_list_get (plan->diagnostico->participantes, 0), "nombre", "Ana Soto", NULL);
  g_object_set (plan->ingreso, "invitacion-fecha", "2026-02-01", "aceptacion-fecha", "2026-02-10",
                NULL);
  g_object_set (plan->ingreso->convenio, "numero", "7", NULL);
  sample_append (plan->ingreso->convenio->firmantes, "nombre", "Ana Soto", NULL);
  make_comite (plan);
  make_scores (plan);
  make_design (plan);
  sample_append (plan->validacion_plan->evaluadores, "nombre", "Rosa Diaz", NULL);
  sample_append (plan->implementacion->medidas, "medida", "Más gente", "responsable", "Ana",
                 "plazo", "2027-06-30", NULL);
  return plan;
}

/* The record or list that @path names from the plan: fields and positions, "+" for a new record. */
static gpointer
find (LogroPlan  *plan,
      const char *path)
{
  g_auto (GStrv) steps = g_strsplit (path, "/", 0);
  gpointer at = plan;

  for (guint i = 0; *path != '\0' && steps[i] != NULL; i++)
    if (strcmp (steps[i], "+") == 0)
      at = sample_append (at, NULL, NULL);
    else if (LOGRO_IS_LIST (at))
      at = logro_list_get (at, atoi (steps[i]));
    else
      {
        const LogroField *field = support_field (at, steps[i]);

        at = field->kind == LOGRO_CHILD ? (gpointer) logro_record_get_child (at, field)
                                        : (gpointer) logro_record_get_list (at, field);
      }
  return at;
}

void
sound_edit (LogroPlan  *plan,
            const char *line)
{
  g_auto (GStrv) halves = g_strsplit (line, ": ", 2);
  g_auto (GStrv) values = g_strsplit (halves[1], ", ", 0);
  gpointer at;

  if (strcmp (halves[1], "-") == 0)
    {
      g_autofree char *list = g_path_get_dirname (halves[0]);
      g_autofree char *position = g_path_get_basename (halves[0]);

      logro_list_remove (find (plan, list), atoi (position));
      return;
    }
  at = find (plan, halves[0]);
  for (guint i = 0; values[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (values[i], "=", 2);
      g_autoptr (GError) error = NULL;

      logro_record_set_from_text (at, support_field (at, pair[0]), pair[1], &error);
      g_assert_no_error (error);
    }
}

const SoundFault sound_faults[] = {
  { "acta-sin-firma", "diagnostico/participantes/0: firma=no" },
  { "pregunta-sin-responder", "diagnostico/respuestas/3: alternativa=-1" },
  { "pregunta-por-revisar", "diagnostico/respuestas/1: revisar=si" },
  { "ingreso-al-reves", "ingreso: aceptacion-fecha=2026-01-31" },
  { "convenio-sin-firmantes", "ingreso/convenio/firmantes/0: -" },
  { "decreto-incompleto", "comite: decreto-fecha=" },
  { "contrapartes-no-son-dos", "comite/contrapartes/0: -" },
  { "contraparte-sin-calidad", "comite/contrapartes/0: calidad=honorarios" },
  { "contraparte-fuera-del-comite", "comite/contrapartes/0: nombre=Otra" },
  { "comite-sin-presidencia", "comite/miembros/0: preside=no" },
  { "tarea-al-reves", "comite/tareas/0: termino=2026-05-31" },
  { "tarea-sin-responsable", "comite/tareas/0: responsable=" },
  { "elemento-sin-puntaje", "autoevaluacion/evaluaciones/4: resultado=-1\n"
                            "validacion/validados/4: puntaje=-1" },
  { "evaluacion-por-revisar", "autoevaluacion/evaluaciones/1: revisar=si" },
  { "evidencia-falta", "autoevaluacion/evaluaciones/1: evidencia=" },
  { "resultado-sin-cifras", "autoevaluacion/evaluaciones/2: cifra-3=" },
  { "personas-sobre-dotacion",
    "dotacion: planta=10\nautoevaluacion/evaluaciones/2: personas=11" },
  { "nivel-fuera-de-escala", "autoevaluacion/evaluaciones/3: despliegue=6" },
  { "revision-al-reves",
    "validacion: documental-inicio=2026-09-02, documental-termino=2026-09-01" },
  { "validado-fuera-de-escala", "validacion/validados/4: puntaje=6, comentario=Bien" },
  { "validado-sube-mucho", "validacion/validados/3: puntaje=4" },
  { "validado-sin-comentario", "validacion/validados/3: puntaje=3" },
  { "validado-sin-autoevaluacion", "autoevaluacion/evaluaciones/0: enfoque=-1\n"
                                   "autoevaluacion/evaluaciones/1: enfoque=-1\n"
                                   "autoevaluacion/evaluaciones/2: resultado=-1\n"
                                   "autoevaluacion/evaluaciones/3: enfoque=-1\n"
                                   "autoevaluacion/evaluaciones/4: resultado=-1" },
  { "area-sin-motivo", "diseno/areas/0: motivo=" },
  { "area-sin-linea", "diseno/areas/1: elegida=si, motivo=Sí\n"
                      "diseno/lineas/1: subcriterio=1\n"
                      "validacion/validados/3: puntaje=3, comentario=Bien\n"
                      "validacion/validados/4: puntaje=3, comentario=Bien" },
  { "brecha-sin-linea", "diseno/lineas/0/cierres/0: -" },
  { "herramienta-sin-valores", "diseno/matriz/herramientas/0/valores/0: puntos=0" },
  { "ami-con-costo", "diseno/amis/0: costo=5" },
  { "ami-larga", "diseno/amis/0: plazo=2027-05-30" },
  { "ami-al-reves", "diseno/amis/0: plazo=2027-02-28" },
  { "ami-sin-responsable", "diseno/amis/0: mantencion=" },
  { "ami-sin-medio", "diseno/amis/0: medio-verificacion=" },
  { "ami-sin-plazo", "diseno/amis/0: plazo=" },
  { "linea-sin-responsable", "diseno/lineas/0: responsable=" },
  { "linea-sin-area", "diseno/lineas/0: subcriterio=\ndiseno/areas/0: elegida=no" },
  { "linea-sin-indicador", "diseno/lineas/0/indicadores/0: -" },
  { "linea-sin-brecha", "diseno/areas/0: elegida=no\ndiseno/lineas/0/cierres/0: -\n"
                        "diseno/lineas/0/cierres/0: -\ndiseno/lineas/0/cierres/0: -" },
  { "linea-sin-actividades", "diseno/lineas/0/actividades/0: -" },
  { "linea-sin-recursos", "diseno/lineas/0/actividades/0: propios=0, externos=0" },
  { "linea-al-reves", "diseno/lineas/0: inicio=2027-03-01, termino=2027-02-01" },
  { "linea-discrepa", "diseno/lineas/0: termino=2027-12-31" },
  { "linea-sobre-12-meses", "diseno/lineas/0/actividades/0: termino=2028-03-01" },
  { "linea-repetida", "diseno/lineas/1: nombre=PLAN ANUAL" },
  { "cierre-sin-esperado", "diseno/lineas/0/cierres/0: esperado=-1" },
  { "esperado-bajo", "diseno/lineas/0/cierres/0: esperado=1" },
  { "esperado-fuera-de-escala", "diseno/lineas/0/cierres/0: esperado=6" },
  { "indicador-incompleto", "diseno/lineas/0/indicadores/0: meta=" },
  { "actividad-al-reves", "diseno/lineas/1/actividades/0: termino=2027-01-01" },
  { "actividad-sin-fechas", "diseno/lineas/1/actividades/0: inicio=" },
  { "actividad-sin-responsable", "diseno/lineas/0/actividades/0: responsable=" },
  { "evaluadores-distintos", "validacion-plan/evaluadores/+: nombre=Otro" },
  { "observacion-sin-respuesta", "validacion-plan: resultado=validado\n"
                                 "validacion-plan/observaciones/+: texto=Falta" },
  { "seguimiento-antes", "diseno/lineas/0/seguimientos/0: fecha=2027-02-28" },
  { "seguimiento-futuro", "diseno/lineas/0/seguimientos/1: fecha=2027-06-02" },
  { "seguimiento-sin-fecha", "diseno/amis/0/seguimientos/+: avance=40" },
  { "avance-baja", "diseno/lineas/0/seguimientos/+: fecha=2027-05-15, avance=29" },
  { "medida-incompleta", "implementacion/medidas/0: plazo=" },
  { "referencia-rota", "implementacion/medidas/0: origen=nada" },
  { "referencia-rota", "diseno/amis/0: subcriterios=1 9" },
  { "referencia-rota", "diseno/lineas/0/cierres/+: elemento=7.7, esperado=4" },
  { "fase-cerrada-incompleta", "estados/7: cerrada=2027-06-01" },
  { "ciclo-sin-cierre", "ciclos/+: numero=1" },
  { "excepcion-vana", "excepciones/+: regla=ami-larga" },
  { "excepcion-vana", "excepciones/+: regla=ami-larga, registro=nada, motivo=Sí" },
  { NULL, NULL },
};

void
sound_plant (LogroPlan        *plan,
             const SoundFault *fault)
{
  g_auto (GStrv) lines = g_strsplit (fault->edits, "\n", 0);

  logro_journal_begin (logro_plan_get_journal (plan), "fault");
  for (guint i = 0; lines[i] != NULL; i++)
    sound_edit (plan, lines[i]);
  logro_journal_end (logro_plan_get_journal (plan));
}
