/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables that people bring, column by column. Source: domain page §2 and §3. A new one is an
 * array here and a row at the end. */

#include "exchange/destino.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The PMI of CAF: 13 columns, two of them under "Tiempo". */
static const LogroDestinoColumna pmi[] = {
  { "orden", N_("No."), "no|n|num|numero|nro|item|orden", LOGRO_COLUMNA_ORDEN },
  { "criterio", N_("Criterio"), "criterio|criterio no|criterio caf|no criterio|criterios",
    LOGRO_COLUMNA_CRITERIO, LOGRO_COLUMNA_BAJA, "criterio" },
  { "subcriterio", N_("Subcriterio"),
    "subcriterio|subcriterio no|sub criterio|sub criterio no|no subcriterio|subcriterios",
    LOGRO_COLUMNA_SUBCRITERIO, LOGRO_COLUMNA_BAJA, "subcriterio" },
  { "area", N_("Área de mejora"),
    "area de mejora|areas de mejora|oportunidad de mejora|oportunidades de mejora|debilidad|"
    "hallazgo|area",
    LOGRO_COLUMNA_AREA, LOGRO_COLUMNA_PRINCIPAL, "area", "ejemplo" },
  { "accion", N_("Acción de mejora"),
    "accion de mejora|acciones de mejora|accion|acciones|accion propuesta|propuesta de "
    "mejora|mejora",
    LOGRO_COLUMNA_TEXTO, LOGRO_COLUMNA_PRINCIPAL, "nombre" },
  { "objetivo", N_("Objetivo"), "objetivo|objetivos|objetivo especifico|objetivos especificos",
    LOGRO_COLUMNA_LISTA, 0, "objetivos/texto" },
  { "tareas", N_("Tareas"), "tareas|tarea|actividades|tareas a realizar|actividad|pasos",
    LOGRO_COLUMNA_LISTA, 0, "actividades/nombre" },
  { "inicio", N_("Inicio"),
    "tiempo inicio|inicio|fecha de inicio|fecha inicio|desde|comienzo|plazo inicio",
    LOGRO_COLUMNA_INICIO, 0, "inicio" },
  { "fin", N_("Fin"),
    "tiempo fin|fin|fecha de termino|fecha de fin|fecha fin|fecha termino|termino|hasta|"
    "finalizacion|final|plazo fin|plazo termino",
    LOGRO_COLUMNA_FIN, 0, "termino" },
  { "recursos", N_("Recursos necesarios"), "recursos necesarios|recursos|recurso|insumos",
    LOGRO_COLUMNA_NOMBRES, 0, "recursos/nombre" },
  { "indicador", N_("Indicador"), "indicador|indicadores|indicador de logro|indicador de exito",
    LOGRO_COLUMNA_LISTA, 0, "indicadores/nombre" },
  { "responsable", N_("Responsable de seguimiento"),
    "responsable de seguimiento|responsable|responsables|responsable del seguimiento|encargado|"
    "responsable area|area responsable",
    LOGRO_COLUMNA_NOMBRES, 0, "responsable+corresponsables/nombre" },
  { "comentarios", N_("Comentarios"),
    "comentarios|comentario|observaciones|observacion|notas|comentarios y observaciones",
    LOGRO_COLUMNA_TEXTO, 0, "comentarios" },
};

/* The rows of a Mexican plan. */
static const LogroDestinoColumna mx[] = {
  { "orden", N_("No."), "no|n|num|numero", LOGRO_COLUMNA_ORDEN },
  { "criterio", N_("Criterio"), "criterio|criterios|criterio de evaluacion", LOGRO_COLUMNA_CRITERIO,
    LOGRO_COLUMNA_PRINCIPAL, "criterio" },
  { "acciones", N_("Acciones"), "accion|acciones|acciones a realizar|acciones de mejora",
    LOGRO_COLUMNA_LISTA, LOGRO_COLUMNA_PRINCIPAL, "nombre&actividades/nombre" },
  { "recursos", N_("Recursos"), "recursos|recurso|recursos necesarios", LOGRO_COLUMNA_NOMBRES, 0,
    "recursos/nombre" },
  { "dimension", N_("Dimensión"), "dimension|dimensiones", LOGRO_COLUMNA_TEXTO, 0, "dimension" },
};

/* Answers of a diagnóstico. */
static const LogroDestinoColumna respuestas[] = {
  { "elemento", N_("Elemento"), "elemento|elemento no|no elemento|pregunta|item|codigo",
    LOGRO_COLUMNA_ELEMENTO, LOGRO_COLUMNA_PRINCIPAL },
  { "alternativa", N_("Alternativa"),
    "alternativa|puntaje|respuesta|puntos|alternativa "
    "elegida|valor|nota", LOGRO_COLUMNA_ALTERNATIVA },
  { "observacion", N_("Observación"), "observacion|observaciones|comentario|comentarios",
    LOGRO_COLUMNA_TEXTO },
};

/* Members of the comité. */
static const LogroDestinoColumna miembros[] = {
  { "orden", N_("No."), "no|n|num|numero", LOGRO_COLUMNA_ORDEN },
  { "nombre", N_("Nombre"), "nombre|nombre completo|nombres|nombre y apellido|integrante|miembro",
    LOGRO_COLUMNA_TEXTO, LOGRO_COLUMNA_PRINCIPAL, "nombre" },
  { "cargo", N_("Cargo"), "cargo|rol|funcion|puesto", LOGRO_COLUMNA_TEXTO, 0, "cargo" },
  { "unidad", N_("Unidad"), "unidad|direccion|departamento|area|dependencia",
    LOGRO_COLUMNA_TEXTO, 0, "unidad" },
  { "correo", N_("Correo"), "correo|correo electronico|email|e mail|mail", LOGRO_COLUMNA_TEXTO, 0,
    "correo" },
};

/* The summary of acciones de mejora inmediata, and what a sheet for each of them asks. */
static const LogroDestinoColumna amis[] = {
  { "nombre", N_("Nombre de la AMI"),
    "nombre de la ami|ami|accion de mejora inmediata|nombre ami|nombre de la accion",
    LOGRO_COLUMNA_TEXTO, LOGRO_COLUMNA_PRINCIPAL, "nombre" },
  { "subcriterio", N_("Subcriterio"),
    "subcriterio s|criterio s subcriterio s|criterio subcriterio|subcriterio|subcriterios",
    LOGRO_COLUMNA_SUBCRITERIO, 0, "subcriterios" },
  { "implementacion", N_("Responsable de implementación"),
    "responsable implementacion|implementacion|responsable de implementacion",
    LOGRO_COLUMNA_TEXTO, 0, "implementacion" },
  { "mantencion", N_("Responsable de mantención"),
    "responsable mantencion|mantencion|responsable de mantencion", LOGRO_COLUMNA_TEXTO, 0,
    "mantencion" },
  { "caracterizacion", N_("Caracterización"),
    "caracterizacion|caracterizacion que se hara|descripcion", LOGRO_COLUMNA_TEXTO, 0,
    "caracterizacion" },
  { "medio", N_("Medio de verificación"), "medio de verificacion|medios de verificacion",
    LOGRO_COLUMNA_TEXTO, 0, "medio-verificacion" },
  { "plazo", N_("Plazo de ejecución"), "plazo de ejecucion|plazo", LOGRO_COLUMNA_FIN, 0, "plazo" },
};

/* The summary of líneas de acción, and what a sheet for each of them asks: its own fields, and the
 * rows of its activities, reports and indicators. */
static const LogroDestinoColumna lineas[] = {
  { "subcriterio", N_("Área de mejora"), "area de mejora|subcriterio|ambito",
    LOGRO_COLUMNA_SUBCRITERIO, LOGRO_COLUMNA_BAJA, "subcriterio" },
  { "responsable", N_("Responsable"),
    "responsable|responsable linea de accion|responsable linea|responsable de la linea de accion",
    LOGRO_COLUMNA_TEXTO, 0, "responsable" },
  { "nombre", N_("Línea de acción"),
    "linea de accion|linea de accion herramienta|herramienta|lineas de accion|linea",
    LOGRO_COLUMNA_TEXTO, LOGRO_COLUMNA_PRINCIPAL, "nombre" },
  { "inicio", N_("Inicio"), "inicio|fecha de inicio", LOGRO_COLUMNA_INICIO, 0, "inicio" },
  { "termino", N_("Término"), "termino|fecha de termino|fin", LOGRO_COLUMNA_FIN, 0, "termino" },
  { "periodo", N_("Período de ejecución"), "periodo de ejecucion|periodo",
    LOGRO_COLUMNA_PERIODO, 0, "inicio~termino" },
  { "actores", N_("Actores internos"), "actores internos|actores", LOGRO_COLUMNA_TEXTO, 0,
    "actores" },
  { "equipo", N_("Equipo de trabajo"), "equipo de trabajo|equipo", LOGRO_COLUMNA_TEXTO, 0,
    "equipo" },
  { "descripcion", N_("Descripción"), "descripcion|descripcion de la linea de accion",
    LOGRO_COLUMNA_TEXTO, 0, "descripcion" },
  { "como", N_("Cómo se aplica la metodología"), "como se aplica la metodologia|metodologia",
    LOGRO_COLUMNA_TEXTO, 0, "como" },
  { "actividad", N_("Actividad"), "actividad|actividades", LOGRO_COLUMNA_LISTA, 0,
    "actividades/nombre" },
  { "actividad-inicio", N_("Inicio de la actividad"),
    "ejecucion inicio|actividad inicio|inicio de la actividad", LOGRO_COLUMNA_INICIO, 0,
    "actividades.inicio" },
  { "actividad-termino", N_("Término de la actividad"),
    "ejecucion termino|actividad termino|termino de la actividad", LOGRO_COLUMNA_FIN, 0,
    "actividades.termino" },
  { "propios", N_("Recursos propios"), "recursos m propios|recursos propios|propios",
    LOGRO_COLUMNA_MONTO, 0, "actividades.propios" },
  { "externos", N_("Recursos externos"),
    "recursos m subdere|recursos subdere|subdere|recursos externos|externos", LOGRO_COLUMNA_MONTO,
    0, "actividades.externos" },
  { "actividad-responsable", N_("Responsable de la actividad"),
    "actividad responsable|responsable de la actividad", LOGRO_COLUMNA_TEXTO, 0,
    "actividades.responsable" },
  { "seguimiento", N_("Fecha de seguimiento"), "fecha de seguimiento|seguimiento",
    LOGRO_COLUMNA_INICIO, 0, "seguimientos/fecha" },
  { "estado", N_("Estado de seguimiento (%)"), "estado de seguimiento|estado", LOGRO_COLUMNA_AVANCE,
    0, "seguimientos.avance" },
  { "observaciones", N_("Observaciones"),
    "observaciones y o recomendaciones|observaciones y recomendaciones|observaciones",
    LOGRO_COLUMNA_TEXTO, 0, "seguimientos.observaciones" },
  { "indicador", N_("Indicador"), "indicador|indicador de exito", LOGRO_COLUMNA_TEXTO, 0,
    "indicadores/nombre" },
  { "formula", N_("Fórmula"), "formula|formula de calculo", LOGRO_COLUMNA_TEXTO, 0,
    "indicadores.formula" },
  { "unidad", N_("Unidad"), "unidad|unidad de medida", LOGRO_COLUMNA_TEXTO, 0,
    "indicadores.unidad" },
  { "linea-base", N_("Línea base"), "linea base", LOGRO_COLUMNA_CIFRA, 0,
    "indicadores.linea-base" },
  { "meta", N_("Meta"), "meta", LOGRO_COLUMNA_CIFRA, 0, "indicadores.meta" },
};

static LogroList *
get_lineas (LogroPlan *plan)
{
  return plan->diseno->lineas;
}

static LogroList *
get_amis (LogroPlan *plan)
{
  return plan->diseno->amis;
}

static LogroList *
get_miembros (LogroPlan *plan)
{
  return plan->comite->miembros;
}

static LogroRecord *
get_cabecera (LogroPlan *plan)
{
  return LOGRO_RECORD (plan->cabecera);
}

static const LogroDestino destinos[] = {
  { "pmi", N_("Plan de Mejora Institucional (CAF)"), N_("Import a PMI"), "caf-2020", "pmi", pmi,
    G_N_ELEMENTS (pmi), logro_linea_get_type, get_lineas },
  { "mx", N_("Plan de Mejora (Mexico)"), N_("Import a plan"), "mx-consolidacion", "acciones", mx,
    G_N_ELEMENTS (mx), logro_linea_get_type, get_lineas, get_cabecera },
  { "lineas", N_("Líneas de acción"), N_("Import líneas"), "subdere-progresivo", "lineas",
    lineas, G_N_ELEMENTS (lineas), logro_linea_get_type, get_lineas },
  { "amis", N_("Acciones de Mejora Inmediata"), N_("Import AMI"), "subdere-progresivo", "ami",
    amis, G_N_ELEMENTS (amis), logro_ami_get_type, get_amis },
  { "miembros", N_("Members of the comité"), N_("Import members"), "subdere-progresivo",
    "integrantes", miembros, G_N_ELEMENTS (miembros), logro_miembro_get_type, get_miembros },
  { "respuestas", N_("Answers of the diagnóstico"), N_("Answers from a table"),
    "subdere-progresivo", "preguntas", respuestas, G_N_ELEMENTS (respuestas), NULL, NULL },
};

const LogroDestino *
logro_destinos_list (guint *n)
{
  *n = G_N_ELEMENTS (destinos);
  return destinos;
}

const LogroDestino *
logro_destinos_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (destinos); i++)
    if (g_strcmp0 (destinos[i].id, id) == 0)
      return &destinos[i];
  return NULL;
}

const LogroDestinoColumna *
logro_destino_find (const LogroDestino *self,
                    const char         *id)
{
  for (guint i = 0; i < self->n_columnas; i++)
    if (strcmp (self->columnas[i].id, id) == 0)
      return &self->columnas[i];
  return NULL;
}
