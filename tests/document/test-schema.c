/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The generated RELAX NG takes what Logro writes and refuses what Logro refuses (xmllint
 * judges). */

#include "support.h"

#include <string.h>

#include <glib/gstdio.h>

#include "document/schema.h"

static char *folder;

static char *
put (const char *name,
     const char *text)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

/* Whether xmllint finds @xml valid; @words, when given, must be in what it says. */
static gboolean
is_valid (const LogroFormat *format,
          const char        *xml)
{
  g_autofree char *schema = logro_schema_write (format);
  g_autofree char *rng = put ("s.rng", schema);
  g_autofree char *document = put ("d.xml", xml);
  char *argv[] = { "xmllint", "--noout", "--nonet", "--relaxng", rng, document, NULL };
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  gboolean valid;
  int status;

  g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &said, &status, &error);
  g_assert_no_error (error);
  valid = g_spawn_check_wait_status (status, NULL);
  /* a schema that does not compile, or a file that is no XML, would also be “not valid” */
  if (strstr (said, valid ? "d.xml validates" : "d.xml fails to validate") == NULL)
    g_error ("xmllint: %s\n%s", said, schema);
  g_remove (rng);
  g_remove (document);
  return valid;
}

static gboolean
skip (void)
{
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");

  if (xmllint == NULL)
    g_test_skip ("xmllint is not installed");
  return xmllint == NULL;
}

static void
assert_valid (const LogroFormat *format,
              const char        *xml)
{
  if (!is_valid (format, xml))
    g_error ("not valid: %s", xml);
}

/* A row of a PMI, with everything its columns may have. */
static LogroLinea *
full_row (void)
{
  LogroLinea *row = g_object_new (LOGRO_TYPE_LINEA, "nombre", "Medir", "subcriterio", "1",
                                  "criterio", "2", "ejemplo", "4", "dimension", "Estratégica",
                                  "area", "No se ha medido", "comentarios", "N/A", NULL);

  logro_list_append (row->objetivos, g_object_new (LOGRO_TYPE_OBJETIVO, "texto", "Saber", NULL));
  logro_list_append (row->objetivos, g_object_new (LOGRO_TYPE_OBJETIVO, "texto", "Usar", NULL));
  logro_list_append (row->recursos, g_object_new (LOGRO_TYPE_RECURSO, "nombre", "Papel", NULL));
  logro_list_append (row->corresponsables,
                     g_object_new (LOGRO_TYPE_CORRESPONSABLE, "nombre", "RR.HH.", NULL));
  return row;
}

static char *
full_plan (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroDiagnostico *d = plan->diagnostico;

  g_object_set (plan->municipalidad, "nombre", "Ñuñoa", "tipo", "Ilustre Municipalidad", "region",
                "RM", "provincia", "Santiago", NULL);
  g_object_set (d, "fecha", "2028-02-29", "inicio", "09:00", "duracion", (gint64) 1440, "prevista",
                (gint64) 1, "lugar", "Sala", "descripcion", "a", "observaciones", "b", NULL);
  g_object_set (logro_list_get (d->participantes, 0), "presente", TRUE, NULL);
  for (guint i = 0; i < 7; i++)
    g_object_set (logro_list_get (d->respuestas, i), "alternativa", (gint64) 0, "revisar", TRUE,
                  "observacion", "c", NULL);
  logro_list_append (plan->diseno->lineas, full_row ());
  return support_xml (plan);
}

static void
test_plans (void)
{
  g_autoptr (LogroPlan) plan = NULL;
  g_autofree char *fresh = NULL, *full = NULL;
  g_autoptr (GRand) rand = support_rand ();

  if (skip ())
    return;
  plan = support_plan ();
  fresh = support_xml (plan);
  assert_valid (&logro_format_plan, fresh);
  full = full_plan ();
  assert_valid (&logro_format_plan, full);
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *xml = NULL;

      for (guint n = 0; n < 10; n++)
        support_random_edit (plan, rand);
      xml = support_xml (plan);
      assert_valid (&logro_format_plan, xml);
    }
}

static void
test_files (void)
{
  static const struct
  {
    const char *name;
    const LogroFormat *format;
  } files[] = {
    { "modelo-pequeno.xml", &logro_format_modelo },
    { "../../data/models/subdere-progresivo.xml", &logro_format_modelo },
    { "../../data/models/caf-2013.xml", &logro_format_modelo },
    { "../../data/models/caf-2020.xml", &logro_format_modelo },
    { "../../data/models/mx-consolidacion.xml", &logro_format_modelo },
    { "../../data/samples/loma-clara.logro", &logro_format_plan },
    { "../../data/samples/san-isidro-servicios.logro", &logro_format_plan },
    { "../../data/samples/villa-los-aromos.logro", &logro_format_plan },
  };

  if (skip ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = support_data (files[i].name);
      g_autofree char *xml = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      assert_valid (files[i].format, xml);
    }
}

/* Each fault is planted in a valid plan. */
static void
test_faults (void)
{
  static const struct
  {
    const char *good;
    const char *bad;
  } faults[] = {
    { "fecha=\"2028-02-29\"", "fecha=\"2027-02-29\"" },
    { "fecha=\"2028-02-29\"", "fecha=\"29-02-2028\"" },
    { "fecha=\"2028-02-29\"", "fecha=\"2028-02-29Z\"" },
    { "fecha=\"2028-02-29\"", "fecha=\"0208-02-29\"" },
    { "inicio=\"09:00\"", "inicio=\"9:00\"" },
    { "inicio=\"09:00\"", "inicio=\"24:00\"" },
    { "duracion=\"1440\"", "duracion=\"1441\"" },
    { "duracion=\"1440\"", "duracion=\"-1\"" },
    { "duracion=\"1440\"", "duracion=\"mucho\"" },
    { "prevista=\"1\"", "prevista=\"0\"" },
    { "presente=\"si\"", "presente=\"true\"" },
    { "lugar=\"Sala\"", "sala=\"Sala\"" },
    { "lugar=\"Sala\"", "xml:lang=\"es\"" },
    { " modelo=\"modelo-pequeno\"", "" },
    { " modelo=\"modelo-pequeno\"", " modelo=\"\"" },
    { "<respuesta elemento=\"1.1\"", "<respuesta" },
    { "<observacion>c</observacion>", "<observacion tono=\"a\">c</observacion>" },
    { "<observacion>c</observacion>", "<observacion><b/></observacion>" },
    { "<observacion>c</observacion>", "<observacion>c</observacion><observacion>d</observacion>" },
    { "<observacion>c</observacion>", "c" },
    { "<observacion>c</observacion>", "<nota/>" },
    { "<objetivo ", "<meta " },
    { "<corresponsable ", "<corresponsable rol=\"a\" " },
    { "urn:logro:plan:1", "urn:logro:plan:2" },
    { "<municipalidad ", "<participante id=\"x\"/><municipalidad " },
  };
  g_autofree char *xml = NULL;

  if (skip ())
    return;
  xml = full_plan ();
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GString) spoilt = g_string_new (xml);

      g_assert_cmpuint (g_string_replace (spoilt, faults[i].good, faults[i].bad, 1), ==, 1);
      if (is_valid (&logro_format_plan, spoilt->str))
        g_error ("“%s” for “%s” is valid", faults[i].bad, faults[i].good);
      g_assert_null (support_read (spoilt->str, -1, NULL, NULL)); /* and Logro thinks so too */
    }
}

static void
test_long_line (void)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (LogroPlan) plan = NULL;
  g_autofree char *full = NULL;
  g_autoptr (GString) longer = NULL;

  if (skip ())
    return;
  for (guint i = 0; i < LOGRO_TEXT_MAX; i++)
    g_string_append (line, "ñ");
  plan = support_plan ();
  g_object_set (plan->diagnostico, "lugar", line->str, NULL);
  full = support_xml (plan);
  assert_valid (&logro_format_plan, full);
  longer = g_string_new (full);
  g_string_replace (longer, "lugar=\"", "lugar=\"x", 1);
  g_assert_false (is_valid (&logro_format_plan, longer->str));
}

/* Choices, and records within records of their own kind. */
static void
test_muestra (void)
{
#define MUESTRA "<muestra xmlns=\"urn:logro:muestra:1\" version=\"1.0\""
  if (skip ())
    return;
  assert_valid (&muestra_format, MUESTRA "/>");
  assert_valid (&muestra_format,
                MUESTRA " color=\"azul\" cuenta=\"-5\"><relato>a</relato><municipalidad/>"
                        "<muestra><muestra/></muestra><muestra/></muestra>");
  g_assert_false (is_valid (&muestra_format, MUESTRA " color=\"Azul\"/>"));
  g_assert_false (is_valid (&muestra_format, MUESTRA " cuenta=\"-6\"/>"));
  g_assert_false (
      is_valid (&muestra_format, MUESTRA "><municipalidad/><municipalidad/></muestra>"));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  support_init (&argc, &argv);
  folder = g_dir_make_tmp ("logro-schema-XXXXXX", NULL);
  g_test_add_func ("/document/schema/plans", test_plans);
  g_test_add_func ("/document/schema/files", test_files);
  g_test_add_func ("/document/schema/faults", test_faults);
  g_test_add_func ("/document/schema/long-line", test_long_line);
  g_test_add_func ("/document/schema/muestra", test_muestra);
  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
