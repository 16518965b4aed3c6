/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small model of the whole programme, and plans over it. */

#include "sample.h"

static void
add_fase (LogroModelo *modelo,
          const char  *id,
          const char  *pasos)
{
  g_auto (GStrv) ids = g_strsplit (pasos, " ", 0);
  LogroFase *fase = sample_append (modelo->fases, "id", id, "nombre", id, NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    sample_append (fase->pasos, "id", ids[i], "nombre", ids[i], "pagina", ids[i], NULL);
}

static void
add_fases (LogroModelo *modelo)
{
  add_fase (modelo, "diagnostico", "reunion preguntas resultados acta");
  add_fase (modelo, "ingreso", "invitacion convenio");
  add_fase (modelo, "comite", "integrantes plan-trabajo comunicacion metodologia buenas-practicas");
  add_fase (modelo, "autoevaluacion", "programa evidencias antecedentes resultados-autoevaluacion");
  add_fase (modelo, "validacion", "validadores puntajes-validados retroalimentacion");
  add_fase (modelo, "diseno", "brechas metodologias matriz foco ami lineas gantt simulador");
  add_fase (modelo, "validacion-plan", "evaluacion-plan");
  add_fase (modelo, "implementacion",
            "seguimiento medidas tablero trazabilidad revision cierre");
}

static LogroSubcriterio *
add_subcriterio (LogroCriterio *criterio,
                 const char    *numero,
                 const char    *nombre)
{
  return sample_append (criterio->subcriterios, "numero", numero, "nombre", nombre, NULL);
}

static void
add_elemento (LogroSubcriterio  *subcriterio,
              const char        *id,
              LogroTipoElemento  tipo,
              const char        *nombre)
{
  LogroElemento *elemento =
    sample_append (subcriterio->elementos, "id", id, "tipo", tipo, "nombre", nombre, NULL);

  for (gint64 valor = 0; valor <= 3; valor++)
    sample_append (elemento->alternativas, "valor", valor, NULL);
}

LogroModelo *
sample_modelo (gint64 maximo)
{
  LogroModelo *modelo = g_object_new (LOGRO_TYPE_MODELO, "id", "muestra", "edicion", "1", "idioma",
                                      "es", "pais", "CL", NULL);
  LogroCriterio *criterio = sample_append (modelo->criterios, "numero", "1", NULL);
  LogroSubcriterio *estrategia = add_subcriterio (criterio, "1", "Estrategia");
  LogroSubcriterio *usuarios = add_subcriterio (criterio, "2", "Usuarios");
  LogroMetodologia *metodologia;

  sample_append (modelo->instrumentos, "id", "diagnostico", "maximo", (gint64) 3, NULL);
  sample_append (modelo->instrumentos, "id", "autoevaluacion", "maximo", maximo, NULL);
  add_elemento (estrategia, "1.1", LOGRO_PRACTICA, "Plan");
  add_elemento (estrategia, "1.2", LOGRO_PRACTICA, "Seguimiento");
  add_elemento (estrategia, "1.3", LOGRO_RESULTADO, "Cumplimiento");
  add_elemento (usuarios, "2.1", LOGRO_PRACTICA, "Encuesta");
  add_elemento (usuarios, "2.2", LOGRO_RESULTADO, "Satisfacción");
  metodologia = sample_append (estrategia->metodologias, "id", "plan-anual", "nombre",
                               "Plan anual por unidad", NULL);
  sample_append (metodologia->cierres, "elemento", "1.1", NULL);
  sample_append (metodologia->cierres, "elemento", "1.2", NULL);
  sample_append (modelo->roles, "nombre", "Alcaldesa", "firma", LOGRO_FIRMA_OBLIGATORIA, NULL);
  sample_append (modelo->roles, "nombre", "Director de Obras", "si-corresponde", TRUE, NULL);
  add_fases (modelo);
  g_assert_true (logro_modelo_open (modelo, NULL, NULL));
  return modelo;
}

LogroPlan *
sample_plan (void)
{
  g_autoptr (LogroModelo) modelo = sample_modelo (5);

  return logro_plan_new (modelo);
}

LogroElemento *
sample_elemento (LogroPlan  *plan,
                 const char *id)
{
  LogroElemento *elemento = logro_modelo_find_elemento (plan->model, id);

  g_assert_nonnull (elemento);
  return elemento;
}

void
sample_evaluate (LogroPlan  *plan,
                 const char *id,
                 gint64      enfoque,
                 gint64      despliegue)
{
  LogroElemento *elemento = sample_elemento (plan, id);
  gpointer evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, elemento->indice);

  if (elemento->tipo == LOGRO_RESULTADO)
    g_object_set (evaluacion, "resultado", enfoque, NULL);
  else
    g_object_set (evaluacion, "enfoque", enfoque, "despliegue", despliegue, NULL);
}

void
sample_validate (LogroPlan  *plan,
                 const char *id,
                 gint64      puntaje)
{
  guint indice = sample_elemento (plan, id)->indice;

  g_object_set (logro_list_get (plan->validacion->validados, indice), "puntaje", puntaje, NULL);
}

gpointer
sample_append (LogroList  *list,
               const char *first_property,
               ...)
{
  GObject *record = g_object_new (logro_list_get_field (list)->type (), NULL);
  va_list args;

  va_start (args, first_property);
  g_object_set_valist (record, first_property, args);
  va_end (args);
  logro_list_append (list, record);
  return record;
}

LogroLinea *
sample_linea (LogroPlan  *plan,
              const char *nombre,
              const char *subcriterio)
{
  return sample_append (plan->diseno->lineas, "nombre", nombre, "subcriterio", subcriterio, NULL);
}

LogroCierra *
sample_cierra (LogroLinea *linea,
               const char *elemento,
               gint64      esperado)
{
  return sample_append (linea->cierres, "elemento", elemento, "esperado", esperado, NULL);
}

LogroActividad *
sample_actividad (LogroLinea *linea,
                  const char *inicio,
                  const char *termino,
                  gint64      propios,
                  gint64      externos)
{
  return sample_append (linea->actividades, "inicio", inicio, "termino", termino, "propios",
                        propios, "externos", externos, NULL);
}

LogroSeguimiento *
sample_seguimiento (LogroList  *seguimientos,
                    const char *fecha,
                    gint64      avance)
{
  return sample_append (seguimientos, "fecha", fecha, "avance", avance, NULL);
}

LogroAmi *
sample_ami (LogroPlan  *plan,
            const char *nombre,
            const char *inicio,
            const char *plazo)
{
  return sample_append (plan->diseno->amis, "nombre", nombre, "inicio", inicio, "plazo", plazo,
                        NULL);
}

void
sample_grow (LogroPlan *plan,
             guint      n,
             guint      actividades,
             guint      seguimientos)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *nombre = g_strdup_printf ("Línea %u", i);
      LogroLinea *linea = sample_linea (plan, nombre, "1");

      g_object_set (linea, "responsable", "Ana Soto", NULL);
      sample_cierra (linea, "1.1", 4);
      sample_append (linea->indicadores, "nombre", "Avance", "unidad", "%", "linea-base", "0",
                     "meta", "100", NULL);
      for (guint j = 0; j < actividades; j++)
        g_object_set (sample_actividad (linea, "2027-01-04", "2027-06-30", 10, 20), "nombre",
                      "Talleres", "responsable", "Luis Paz", NULL);
      for (guint j = 0; j < seguimientos; j++)
        sample_seguimiento (linea->seguimientos, "2027-03-01", 5 * j);
    }
}
