/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Goals of the PPCS by quarter, what the quarterly reports say of them, and the feedback. */

#include "exchange/hojas-private.h"

#include <math.h>

#include "calc/informes.h"
#include "core/decimal.h"
#include "core/words.h"

static double
get_figure (const char *text)
{
  double value = NAN;

  logro_decimal_get (text, &value);
  return value;
}

void
logro_hoja_metas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "programa", LOGRO_COLUMNA_TEXTO, 36, .palabra = "reporte.ppcs" },
    { "nombre", LOGRO_COLUMNA_TEXTO, 36, .palabra = "ppcs.meta" },
    { "unidad", LOGRO_COLUMNA_TEXTO, 16, .palabra = "ppcs.unidad" },
    { "marzo", LOGRO_COLUMNA_DECIMAL, .palabra = "mes.03" },
    { "junio", LOGRO_COLUMNA_DECIMAL, .palabra = "mes.06" },
    { "septiembre", LOGRO_COLUMNA_DECIMAL, .palabra = "mes.09" },
    { "diciembre", LOGRO_COLUMNA_DECIMAL, .palabra = "mes.12" },
    { "anual", LOGRO_COLUMNA_DECIMAL, 14, .palabra = "ppcs.anual",
      .formula = "SUM({marzo}:{diciembre})" },
  };
  LogroList *programas = hoja->plan->registro->programas;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (programas); i++)
    n += logro_list_get_n (LOGRO_PROGRAMA (logro_list_get (programas, i))->metas);
  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < logro_list_get_n (programas); i++)
    {
      LogroPrograma *programa = logro_list_get (programas, i);

      for (guint j = 0; j < logro_list_get_n (programa->metas); j++)
        {
          LogroMeta *meta = logro_list_get (programa->metas, j);
          const double figures[] = { get_figure (meta->marzo), get_figure (meta->junio),
                                     get_figure (meta->septiembre), get_figure (meta->diciembre) };
          double sum = 0;

          logro_hoja_add_text (hoja, programa->nombre);
          logro_hoja_add_text (hoja, meta->nombre);
          logro_hoja_add_text (hoja, programa->unidad);
          for (guint k = 0; k < G_N_ELEMENTS (figures); k++)
            {
              logro_hoja_add_number (hoja, figures[k]);
              sum += isnan (figures[k]) ? 0 : figures[k];
            }
          logro_hoja_add_number (hoja, sum);
          if (!logro_hoja_end_row (hoja))
            return;
        }
    }
}

/* "Rechazado: no está en la unidad validada (tonelada)", and a word for programs. */
static void
add_revision (LogroHoja     *hoja,
              LogroCifra    *cifra,
              LogroPrograma *programa)
{
  static const char *const claves[] = {
    [LOGRO_CIFRA_ACEPTADA] = "aceptada",       [LOGRO_CIFRA_SIN_PROGRAMA] = "sin-programa",
    [LOGRO_CIFRA_SIN_VALIDAR] = "sin-validar", [LOGRO_CIFRA_OTRA_UNIDAD] = "otra-unidad",
    [LOGRO_CIFRA_SIN_AVANCE] = "sin-avance",
  };
  const char *clave = claves[logro_informes_review (hoja->plan, cifra)];
  g_autofree char *id = g_strconcat ("revision.", clave, NULL);
  char *texto = logro_words_fill (logro_hoja_word (hoja, id), "unidad",
                                  programa != NULL && programa->unidad != NULL ? programa->unidad
                                                                               : "", NULL);

  logro_hoja_take_word (hoja, texto, clave);
}

static gboolean
add_cifra (LogroHoja    *hoja,
           LogroInforme *informe,
           LogroCifra   *cifra)
{
  LogroPrograma *programa = logro_informes_find_programa (hoja->plan, cifra->programa);
  g_auto (LogroVentana) ventana =
    logro_informes_get_ventana (hoja->plan->implementacion, informe);
  double meta = 0;
  gboolean known = programa != NULL && informe->corte != NULL &&
                   logro_informes_get_meta (programa, informe->corte, &meta);

  logro_hoja_add_text (hoja, informe->nombre);
  logro_hoja_add_text (hoja, informe->corte);
  logro_hoja_take_text (hoja, g_steal_pointer (&ventana.desde));
  logro_hoja_take_text (hoja, g_steal_pointer (&ventana.hasta));
  logro_hoja_add_text (hoja, informe->entrega);
  logro_hoja_add_text (hoja, programa != NULL ? programa->nombre : cifra->programa);
  logro_hoja_add_number (hoja, known ? meta : NAN);
  logro_hoja_add_field (hoja, LOGRO_RECORD (cifra), "avance");
  logro_hoja_add_text (hoja, cifra->unidad);
  add_revision (hoja, cifra, programa);
  logro_hoja_add_text (hoja, cifra->colaboradores);
  logro_hoja_add_text (hoja, cifra->comentario);
  return logro_hoja_end_row (hoja);
}

void
logro_hoja_reportes (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "informe", LOGRO_COLUMNA_TEXTO, 20, .palabra = "reporte.nombre" },
    { "corte", LOGRO_COLUMNA_FECHA },
    { "desde", LOGRO_COLUMNA_FECHA, 14 },
    { "hasta", LOGRO_COLUMNA_FECHA, 14 },
    { "entrega", LOGRO_COLUMNA_FECHA, 14, .palabra = "reporte.entregado" },
    { "programa", LOGRO_COLUMNA_TEXTO, 36, .palabra = "reporte.ppcs" },
    { "meta", LOGRO_COLUMNA_DECIMAL, 14, .palabra = "reporte.meta" },
    { "avance", LOGRO_COLUMNA_DECIMAL, 12, .palabra = "reporte.avance" },
    { "unidad", LOGRO_COLUMNA_TEXTO, 14 },
    { "revision", LOGRO_COLUMNA_TEXTO, 40, .palabra = "reporte.revision" },
    { "colaboradores", LOGRO_COLUMNA_TEXTO, 30, .palabra = "ppcs.colaboradores" },
    { "comentario", LOGRO_COLUMNA_TEXTO, 40 },
  };
  LogroList *informes = hoja->plan->implementacion->informes;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (informes); i++)
    n += logro_list_get_n (LOGRO_INFORME (logro_list_get (informes, i))->cifras);
  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);

      for (guint j = 0; j < logro_list_get_n (informe->cifras); j++)
        if (!add_cifra (hoja, informe, logro_list_get (informe->cifras, j)))
          return;
    }
}

void
logro_hoja_retroalimentacion (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "informe", LOGRO_COLUMNA_TEXTO, 20, .palabra = "reporte.nombre" },
    { "fecha", LOGRO_COLUMNA_FECHA },
    { "observacion", LOGRO_COLUMNA_TEXTO, 50, .palabra = "retro.observacion" },
    { "respuesta", LOGRO_COLUMNA_TEXTO, 50, .palabra = "retro.respuesta" },
    { "cerrada", LOGRO_COLUMNA_FECHA },
  };
  LogroList *informes = hoja->plan->implementacion->informes;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (informes); i++)
    n += logro_list_get_n (LOGRO_INFORME (logro_list_get (informes, i))->atenciones);
  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);

      for (guint j = 0; j < logro_list_get_n (informe->atenciones); j++)
        {
          logro_hoja_add_text (hoja, informe->nombre);
          for (guint k = 1; k < G_N_ELEMENTS (defs); k++)
            logro_hoja_add_field (hoja, logro_list_get (informe->atenciones, j), defs[k].id);
          if (!logro_hoja_end_row (hoja))
            return;
        }
    }
}
