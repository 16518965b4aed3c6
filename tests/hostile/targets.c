/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "targets.h"

#include <string.h>

#include "calc/doctor.h"
#include "core/decimal.h"
#include "core/fecha.h"
#include "core/glosario.h"
#include "core/plan.h"
#include "core/text.h"
#include "document/catalogo.h"
#include "document/document.h"
#include "document/error.h"
#include "document/format.h"
#include "document/writer.h"
#include "exchange/fuente-tubo.h"
#include "exchange/importacion.h"
#include "exchange/respuestas.h"
#include "tablas.h"

/* Rows of a table that go into a plan; more of them take the same way. */
#define MAX_ROWS 500

static LogroModelo *modelo;
static LogroGlosario *glosario;

void
targets_prepare (void)
{
  g_autoptr (GError) error = NULL;

  if (modelo != NULL)
    return;
  modelo = logro_catalogo_find ("subdere-progresivo", &error);
  g_assert_no_error (error);
  glosario = logro_catalogo_get_glosario ();
  g_ptr_array_unref (logro_glosario_search (glosario, "plan"));
}

/* What is in a plan must be fit to be checked and to be saved. */
static void
use_plan (LogroPlan *plan)
{
  g_autoptr (GPtrArray) hallazgos = logro_doctor_list (plan, "2026-11-20");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = logro_writer_write (LOGRO_RECORD (plan), &logro_format_plan, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
}

static void
check_text (const char *text)
{
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_null (logro_text_filter (text, strlen (text), TRUE));
}

static void
use_table (LogroRejillas *rejillas,
           LogroRejilla  *rejilla)
{
  LogroEncabezado *encabezado;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (LogroImportacion) importacion = NULL;

  if (rejilla->nombre != NULL)
    check_text (rejilla->nombre);
  for (guint i = 0; i < rejilla->filas->len; i++)
    {
      const LogroRejillaFila *fila = rejilla->filas->pdata[i];

      for (guint j = 0; j < fila->n; j++)
        if (fila->celdas[j].texto != NULL)
          check_text (fila->celdas[j].texto);
    }
  encabezado = logro_encabezado_find (rejilla, NULL);
  if (encabezado == NULL || rejilla->filas->len > MAX_ROWS)
    {
      g_clear_pointer (&encabezado, logro_encabezado_free);
      return;
    }
  plan = logro_plan_new (modelo);
  importacion = logro_importacion_new (plan, rejillas, rejilla, encabezado);
  logro_importacion_apply (importacion);
  use_plan (plan);
}

gboolean
target_table (GBytes      *bytes,
              const char  *name,
              GError     **error)
{
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_read (bytes, name, error);

  if (rejillas == NULL)
    return FALSE;
  for (guint i = 0; i < MIN (rejillas->rejillas->len, 5); i++)
    use_table (rejillas, rejillas->rejillas->pdata[i]);
  return TRUE;
}

/* @bytes as the text of a part; what is behind a zero byte is not in it. */
static char *
dup_part (GBytes *bytes,
          gsize   skip)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return size > skip ? g_strndup (data + skip, size - skip) : g_strdup ("");
}

#define XLSX_NS "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"r\""

gboolean
target_xlsx (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  static const char * const names[] = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                        "xl/styles.xml", "xl/workbook.xml",
                                        "xl/_rels/workbook.xml.rels" };
  static const char * const sound[] = {
    "<worksheet " XLSX_NS "><sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"2\"><v>45000</v></c>"
    "</row></sheetData></worksheet>",
    "<sst " XLSX_NS "><si><t>Elemento</t></si><si><t>Alternativa</t></si></sst>",
    "<styleSheet " XLSX_NS "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>"
    "</cellXfs></styleSheet>",
    "<workbook " XLSX_NS "><sheets><sheet name=\"H\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
  };
  g_autofree char *part = dup_part (bytes, 1);
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);
  guint which = size > 0 ? data[0] % G_N_ELEMENTS (names) : 0;
  const char *texts[G_N_ELEMENTS (names)];
  g_autoptr (GBytes) packed = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    texts[i] = i == which ? part : sound[i];
  packed = tablas_pack (names[0], texts[0], names[1], texts[1], names[2], texts[2], names[3],
                        texts[3], names[4], texts[4], NULL);
  return target_table (packed, name, error);
}

static gboolean
read_odf (GBytes      *bytes,
          const char  *mimetype,
          const char  *name,
          GError     **error)
{
  g_autofree char *part = dup_part (bytes, 0);
  g_autoptr (GBytes) packed = tablas_pack ("mimetype", mimetype, "content.xml", part, NULL);

  return target_table (packed, name, error);
}

gboolean
target_ods (GBytes      *bytes,
            const char  *name,
            GError     **error)
{
  return read_odf (bytes, "application/vnd.oasis.opendocument.spreadsheet", name, error);
}

gboolean
target_odt (GBytes      *bytes,
            const char  *name,
            GError     **error)
{
  return read_odf (bytes, "application/vnd.oasis.opendocument.text", name, error);
}

gboolean
target_docx (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autofree char *part = dup_part (bytes, 0);
  g_autoptr (GBytes) packed = tablas_pack ("word/document.xml", part, NULL);

  return target_table (packed, name, error);
}

gboolean
target_plan (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autoptr (LogroDocument) document = logro_document_open_copy (bytes, name, error);

  if (document == NULL)
    return FALSE;
  use_plan (logro_document_get_plan (document));
  return TRUE;
}

gboolean
target_model (GBytes      *bytes,
              const char  *name,
              GError     **error)
{
  g_autoptr (LogroModelo) read = logro_catalogo_read (bytes, name, error);
  g_autoptr (LogroPlan) plan = NULL;

  if (read == NULL)
    return FALSE;
  plan = logro_plan_new (read);
  use_plan (plan);
  return TRUE;
}

gboolean
target_answers (GBytes      *bytes,
                const char  *name,
                GError     **error)
{
  LogroRespuestas *respuestas = logro_respuestas_read (bytes, name, modelo, error);

  if (respuestas == NULL)
    return FALSE;
  logro_respuestas_free (respuestas);
  return TRUE;
}

static char *
dup_text (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = size > 0 ? g_strndup (data, size) : g_strdup ("");

  return g_utf8_make_valid (text, -1);
}

gboolean
target_values (GBytes      *bytes,
               const char  *name,
               GError     **error)
{
  g_autofree char *typed = dup_text (bytes);
  g_autofree char *fecha = logro_fecha_parse (typed);
  g_autofree char *hora = logro_hora_parse (typed);
  g_autofree char *decimal = logro_decimal_parse (typed);
  g_autofree char *line = logro_text_clean (typed, FALSE);
  g_autofree char *shown = logro_text_show (typed, 100);
  g_autofree char *written = NULL;
  gint64 whole;

  g_assert_true (fecha == NULL || logro_fecha_is_valid (fecha));
  if (fecha != NULL)
    {
      g_autofree char *people = logro_fecha_format (fecha);
      g_autofree char *again = logro_fecha_parse (people);

      g_assert_cmpstr (again, ==, fecha);
    }
  g_assert_true (hora == NULL || logro_hora_is_valid (hora));
  g_assert_true (decimal == NULL || logro_decimal_is_valid (decimal));
  if (decimal != NULL)
    written = logro_decimal_format (decimal, TRUE);
  if (logro_decimal_parse_whole (typed, &whole))
    {
      g_autofree char *people = logro_decimal_format_whole (whole, TRUE);

      g_assert_nonnull (people);
    }
  if (line != NULL)
    check_text (line);
  return fecha != NULL || hora != NULL || decimal != NULL;
}

gboolean
target_search (GBytes      *bytes,
               const char  *name,
               GError     **error)
{
  g_autofree char *typed = dup_text (bytes);
  g_autofree char *folded = logro_text_fold (typed);
  g_autofree char *again = logro_text_fold (folded);
  g_autoptr (GPtrArray) found = logro_glosario_search (glosario, typed);

  g_assert_true (g_utf8_validate (folded, -1, NULL));
  logro_glosario_find (glosario, typed);
  return found->len > 0;
}

static gboolean
on_table (const LogroFuenteTabla *tabla,
          gpointer                data)
{
  return tabla->nombre == NULL || strlen (tabla->nombre) < G_MAXUINT;
}

static gboolean
on_row (const LogroFuenteFila *fila,
        gpointer               data)
{
  gsize *sum = data;

  for (guint i = 0; i < fila->n; i++)
    *sum += strlen (fila->celdas[i].texto) + fila->celdas[i].columna;
  return TRUE;
}

gboolean
target_pipe (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  static const LogroFuenteSalida salida = { .tabla = on_table, .fila = on_row };
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  gsize sum = 0;
  g_autoptr (LogroTubo) tubo = logro_tubo_new (&salida, &sum, avisos);

  return tablas_take (tubo, bytes) == LOGRO_TUBO_DONE;
}

Target
targets_find (const char *name)
{
  static const struct
  {
    const char *name;
    Target target;
  } all[] = {
    { "table", target_table }, { "csv", target_table }, { "html", target_table },
    { "xlsx", target_xlsx }, { "ods", target_ods }, { "odt", target_odt },
    { "docx", target_docx }, { "plan", target_plan }, { "model", target_model },
    { "answers", target_answers }, { "values", target_values }, { "search", target_search },
    { "pipe", target_pipe },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (strcmp (all[i].name, name) == 0)
      return all[i].target;
  return NULL;
}
