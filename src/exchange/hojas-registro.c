/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happened and who took part as tables: follow-up, measures, tasks, people, observations and
 * attached files. */

#include "exchange/hojas-private.h"

#include "core/adjuntos.h"

/* A row of @record for each of the columns from @first on, whose ids are its fields. */
static gboolean
add_record (LogroHoja             *hoja,
            LogroRecord           *record,
            const LogroColumnaDef *defs,
            guint                  n,
            guint                  first)
{
  for (guint i = first; i < n; i++)
    logro_hoja_add_field (hoja, record, defs[i].id);
  return logro_hoja_end_row (hoja);
}

/* The follow-up of one línea or AMI: the table that grows without end, so fields are not looked up
 * by their names here. */
static gboolean
add_seguimientos (LogroHoja  *hoja,
                  const char *tipo,
                  const char *nombre,
                  LogroList  *seguimientos)
{
  g_autofree char *opcion = g_strconcat ("opcion.", tipo, NULL);
  const char *palabra = logro_hoja_word (hoja, opcion);

  for (guint i = 0; i < logro_list_get_n (seguimientos); i++)
    {
      LogroSeguimiento *seguimiento = logro_list_get (seguimientos, i);

      logro_hoja_add_word (hoja, palabra, tipo);
      logro_hoja_add_text (hoja, nombre);
      logro_hoja_add_text (hoja, seguimiento->fecha);
      logro_hoja_add_integer (hoja, seguimiento->avance);
      logro_hoja_add_text (hoja, seguimiento->observaciones);
      if (!logro_hoja_end_row (hoja))
        return FALSE;
    }
  return TRUE;
}

void
logro_hoja_seguimientos (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "tipo", LOGRO_COLUMNA_TEXTO, 16 },
    { "nombre", LOGRO_COLUMNA_TEXTO, 40 },
    { "fecha", LOGRO_COLUMNA_FECHA },
    { "avance", LOGRO_COLUMNA_PORCENTAJE, .palabra = "gantt.avance" },
    { "observaciones", LOGRO_COLUMNA_TEXTO, 60 },
  };
  LogroDiseno *diseno = hoja->plan->diseno;
  gboolean more = TRUE;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (diseno->lineas); i++)
    n += logro_list_get_n (LOGRO_LINEA (logro_list_get (diseno->lineas, i))->seguimientos);
  for (guint i = 0; i < logro_list_get_n (diseno->amis); i++)
    n += logro_list_get_n (LOGRO_AMI (logro_list_get (diseno->amis, i))->seguimientos);
  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);

  for (guint i = 0; more && i < logro_list_get_n (diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (diseno->lineas, i);

      more = add_seguimientos (hoja, "linea", linea->nombre, linea->seguimientos);
    }
  for (guint i = 0; more && i < logro_list_get_n (diseno->amis); i++)
    {
      LogroAmi *ami = logro_list_get (diseno->amis, i);

      more = add_seguimientos (hoja, "ami", ami->nombre, ami->seguimientos);
    }
}

static void
write_list (LogroHoja             *hoja,
            LogroList             *list,
            const LogroColumnaDef *defs,
            guint                  n)
{
  logro_hoja_add_columns (hoja, defs, n);
  logro_hoja_expect (hoja, logro_list_get_n (list));
  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (!add_record (hoja, logro_list_get (list, i), defs, n, 0))
      return;
}

void
logro_hoja_medidas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "origen", LOGRO_COLUMNA_TEXTO, 32 },
    { "fecha", LOGRO_COLUMNA_FECHA },
    { "problema", LOGRO_COLUMNA_TEXTO, 40 },
    { "medida", LOGRO_COLUMNA_TEXTO, 40 },
    { "responsable", LOGRO_COLUMNA_TEXTO },
    { "plazo", LOGRO_COLUMNA_FECHA },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
  };

  write_list (hoja, hoja->plan->implementacion->medidas, defs, G_N_ELEMENTS (defs));
}

void
logro_hoja_observaciones (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "componente", LOGRO_COLUMNA_TEXTO },
    { "texto", LOGRO_COLUMNA_TEXTO, 50, .palabra = "columna.observacion" },
    { "respuesta", LOGRO_COLUMNA_TEXTO, 50 },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
  };

  write_list (hoja, hoja->plan->validacion_plan->observaciones, defs, G_N_ELEMENTS (defs));
}

void
logro_hoja_tareas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "plan", LOGRO_COLUMNA_TEXTO, 22, .palabra = "columna.grupo" },
    { "fase", LOGRO_COLUMNA_TEXTO, 28, .palabra = "coleccion.fase" },
    { "actividad", LOGRO_COLUMNA_TEXTO, 44 },
    { "responsable", LOGRO_COLUMNA_TEXTO },
    { "inicio", LOGRO_COLUMNA_FECHA },
    { "termino", LOGRO_COLUMNA_FECHA },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
  };
  const struct
  {
    LogroList *tareas;
    const char *palabra;
    const char *clave;
  } planes[] = {
    { hoja->plan->comite->tareas, "opcion.comite", "comite" },
    { hoja->plan->autoevaluacion->tareas, "opcion.autoevaluacion", "autoevaluacion" },
  };

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, logro_list_get_n (planes[0].tareas) +
                             logro_list_get_n (planes[1].tareas));
  for (guint i = 0; i < G_N_ELEMENTS (planes); i++)
    for (guint j = 0; j < logro_list_get_n (planes[i].tareas); j++)
      {
        logro_hoja_add_word (hoja, logro_hoja_word (hoja, planes[i].palabra), planes[i].clave);
        if (!add_record (hoja, logro_list_get (planes[i].tareas, j), defs, G_N_ELEMENTS (defs), 1))
          return;
      }
}

/* A cell of the field @name, which not every record of people has. */
static void
add_known (LogroHoja   *hoja,
           LogroRecord *record,
           const char  *name)
{
  if (logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name) != NULL)
    logro_hoja_add_field (hoja, record, name);
  else
    logro_hoja_add_text (hoja, NULL);
}

void
logro_hoja_personas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "grupo", LOGRO_COLUMNA_TEXTO, 28 },
    { "nombre", LOGRO_COLUMNA_TEXTO, 30 },
    { "cargo", LOGRO_COLUMNA_TEXTO, 30 },
    { "institucion", LOGRO_COLUMNA_TEXTO },
    { "unidad", LOGRO_COLUMNA_TEXTO },
    { "calidad", LOGRO_COLUMNA_TEXTO, 14 },
    { "correo", LOGRO_COLUMNA_TEXTO, 30 },
    { "telefono", LOGRO_COLUMNA_TEXTO, 16 },
    { "presente", LOGRO_COLUMNA_TEXTO, 10, .palabra = "asistencia.presente" },
    { "firma", LOGRO_COLUMNA_TEXTO, 10 },
    { "preside", LOGRO_COLUMNA_TEXTO, 10 },
  };
  LogroPlan *plan = hoja->plan;
  const struct
  {
    LogroList *personas;
    const char *palabra;
    const char *clave;
  } grupos[] = {
    { plan->diagnostico->participantes, "opcion.diagnostico", "diagnostico" },
    { plan->diagnostico->evaluadores, "opcion.quienes-evaluan", "quienes-evaluan" },
    { plan->ingreso->convenio->firmantes, "opcion.convenio", "convenio" },
    { plan->comite->contrapartes, "opcion.contrapartes", "contrapartes" },
    { plan->comite->miembros, "opcion.comite", "comite" },
    { plan->validacion->validadores, "opcion.validadores", "validadores" },
    { plan->validacion_plan->evaluadores, "opcion.evaluadores", "evaluadores" },
  };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (grupos); i++)
    n += logro_list_get_n (grupos[i].personas);
  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < G_N_ELEMENTS (grupos); i++)
    for (guint j = 0; j < logro_list_get_n (grupos[i].personas); j++)
      {
        logro_hoja_add_word (hoja, logro_hoja_word (hoja, grupos[i].palabra), grupos[i].clave);
        for (guint k = 1; k < G_N_ELEMENTS (defs); k++)
          add_known (hoja, logro_list_get (grupos[i].personas, j), defs[k].id);
        if (!logro_hoja_end_row (hoja))
          return;
      }
}

void
logro_hoja_adjuntos (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "fase", LOGRO_COLUMNA_TEXTO, 28, .palabra = "coleccion.fase" },
    { "elemento", LOGRO_COLUMNA_TEXTO, 28 },
    { "descripcion", LOGRO_COLUMNA_TEXTO, 40 },
    { "ruta", LOGRO_COLUMNA_TEXTO, 40, .palabra = "coleccion.archivo" },
    { "tamano", LOGRO_COLUMNA_ENTERO, 14, .palabra = "coleccion.tamano" },
    { "sha256", LOGRO_COLUMNA_TEXTO, 66, .palabra = "coleccion.sha256" },
  };
  g_autoptr (GPtrArray) adjuntos = logro_adjuntos_list (hoja->plan);

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, adjuntos->len);
  for (guint i = 0; i < adjuntos->len; i++)
    {
      LogroFase *fase = logro_adjuntos_get_fase (adjuntos->pdata[i]);
      LogroElemento *elemento = logro_adjuntos_get_elemento (adjuntos->pdata[i]);

      logro_hoja_add_word (hoja, fase != NULL ? fase->nombre : NULL,
                           fase != NULL ? fase->id : NULL);
      logro_hoja_take_text (hoja, elemento != NULL
                                    ? g_strdup_printf ("%s %s", elemento->id, elemento->nombre)
                                    : NULL);
      if (!add_record (hoja, adjuntos->pdata[i], defs, G_N_ELEMENTS (defs), 2))
        return;
    }
}
