/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists repairs, problems, suggestions, and what was not read. */

#include "exchange/importacion-log.h"

#include <glib/gi18n-lib.h>

const char *
logro_suceso_get_id (LogroSucesoClase clase)
{
  static const char * const ids[] = { "reparo", "problema", "sugerencia", "omitida", "no-leida",
                                      "texto" };

  return ids[clase];
}

static void
suceso_free (LogroSuceso *suceso)
{
  g_free (suceso->valor);
  g_free (suceso->motivo);
  g_free (suceso);
}

static void
add (GPtrArray         *log,
     const LogroSuceso *suceso)
{
  g_ptr_array_add (log, g_memdup2 (suceso, sizeof *suceso));
}

static char *
join_values (GPtrArray *valores)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < valores->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? " | " : "", (char *) valores->pdata[i]);
  return g_string_free (all, FALSE);
}

static void
add_cell (GPtrArray                 *log,
          guint                      numero,
          const LogroDestinoColumna *columna,
          const LogroImportCelda    *celda)
{
  LogroSuceso suceso = { .fila = numero, .columna = _(columna->titulo),
                         .original = celda->original };

  for (LogroReparo reparo = 0; reparo < LOGRO_REPARO_N; reparo++)
    if ((celda->reparos & LOGRO_REPARO_BIT (reparo)) != 0)
      {
        suceso.clase = LOGRO_SUCESO_REPARO;
        suceso.id = logro_reparo_get_id (reparo);
        suceso.valor = join_values (celda->valores);
        suceso.motivo = g_strdup (logro_reparo_get_reason (reparo));
        add (log, &suceso);
      }
  suceso.id = NULL;
  suceso.valor = g_strdup (celda->sugerencia);
  suceso.clase = celda->problema != NULL ? LOGRO_SUCESO_PROBLEMA : LOGRO_SUCESO_SUGERENCIA;
  suceso.motivo = g_strdup (celda->problema != NULL ? celda->problema
                            : _("The same name is written in another way in other rows"));
  if (celda->problema != NULL || celda->sugerencia != NULL)
    add (log, &suceso);
  else
    {
      g_free (suceso.valor);
      g_free (suceso.motivo);
    }
}

GPtrArray *
logro_importacion_list_log (LogroImportacion *self)
{
  GPtrArray *log = g_ptr_array_new_with_free_func ((GDestroyNotify) suceso_free);

  for (guint i = 0; i < self->encabezado->n_columnas; i++)
    if (self->encabezado->columnas[i] == NULL && *self->encabezado->titulos[i] != '\0')
      add (log, &(LogroSuceso) {
        .clase = LOGRO_SUCESO_NO_LEIDA, .columna = self->encabezado->titulos[i],
        .motivo = g_strdup (_("The column was not read: its heading names nothing that is known")),
      });
  for (guint i = 0; i < self->datos->len; i++)
    {
      const LogroImportDato *dato = self->datos->pdata[i];

      add (log, &(LogroSuceso) {
        .clase = LOGRO_SUCESO_TEXTO, .columna = _(dato->campo->label),
        .valor = join_values (dato->valores),
        .motivo = g_strdup (_("Taken from the text around the table")),
      });
    }
  for (guint i = 0; i < self->filas->len; i++)
    {
      const LogroImportFila *fila = self->filas->pdata[i];

      if (fila->clase == LOGRO_IMPORT_OMITIDA)
        add (log, &(LogroSuceso) {
          .clase = LOGRO_SUCESO_OMITIDA, .fila = fila->origen->numero,
          .motivo = g_strdup_printf (_("The row was left out: %s"), _(fila->motivo)),
        });
      else
        for (guint j = 0; j < self->destino->n_columnas; j++)
          add_cell (log, fila->origen->numero, &self->destino->columnas[j], &fila->celdas[j]);
    }
  return log;
}

char *
logro_importacion_dup_notes (const LogroImportacion *self,
                             const LogroRejillas    *rejillas)
{
  GPtrArray *datos = self != NULL ? self->datos : NULL;
  GString *notes = g_string_new (NULL);

  for (guint i = 0; i < rejillas->avisos->len; i++)
    g_string_append_printf (notes, "%s%s", i > 0 ? "\n" : "", (char *) rejillas->avisos->pdata[i]);
  if (datos != NULL && datos->len > 0)
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "",
                            _("Taken from the text around the table: "));
  for (guint i = 0; datos != NULL && i < datos->len; i++)
    g_string_append_printf (notes, "%s%s", i > 0 ? ", " : "",
                            _(((LogroImportDato *) datos->pdata[i])->campo->label));
  return g_string_free (notes, FALSE);
}
