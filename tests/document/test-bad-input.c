/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan's file that says what cannot be is refused with line and reason; what is only odd is kept as
 * it is, through a save and back. */

#include "support.h"

#include <string.h>

#include "document/error.h"

#define PLAN                                                                             \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan xmlns=\"urn:logro:plan:1\" "        \
  "version=\"1.0\" id=\"p1\" modelo=\"modelo-pequeno\">\n<diseno>\n<linea id=\"l1\">\n"
#define END "\n</linea>\n</diseno>\n</plan>\n"

static void
test_refused (void)
{
  static const struct
  {
    const char *xml;
    const char *word;
  } cases[] = {
    { PLAN "<actividad id=\"a\" propios=\"99999999999999999999\"/>" END, "9999999999" },
    { PLAN "<actividad id=\"a\" externos=\"1000000000001\"/>" END, "1000000000000" },
    { PLAN "<actividad id=\"a\" propios=\"-1\"/>" END, "-1" },
    { PLAN "<actividad id=\"a\" propios=\"12.5\"/>" END, "12.5" },
    { PLAN "<actividad id=\"a\" avance=\"101\"/>" END, "100" },
    { PLAN "<seguimiento id=\"a\" avance=\"-2\"/>" END, "-2" },
    { PLAN "<actividad id=\"a\" inicio=\"2026-02-30\"/>" END, "2026-02-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (support_read (cases[i].xml, -1, NULL, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
      if (strstr (error->message, "ine 5") == NULL ||
          strstr (error->message, cases[i].word) == NULL)
        g_error ("line 5, “%s” expected: %s", cases[i].word, error->message);
    }
}

/* What a person may correct later does not keep the plan shut. */
static void
test_odd (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroPlan) plan =
    support_read (PLAN "<actividad id=\"a\" inicio=\"2026-12-31\" termino=\"2026-01-01\"/>"
                  "<seguimiento id=\"s\" fecha=\"1900-01-01\" avance=\"100\"/>" END,
                  -1, NULL, &error);
  LogroActividad *actividad;

  g_assert_no_error (error);
  actividad = logro_list_get (((LogroLinea *) logro_list_get (plan->diseno->lineas, 0))
                                ->actividades, 0);
  g_assert_cmpstr (actividad->inicio, ==, "2026-12-31");
  g_assert_cmpstr (actividad->termino, ==, "2026-01-01");
}

/* As it was, after it was written and read. */
static void
assert_comes_back (const char *nombre,
                   const char *prose)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroPlan) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = NULL;
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, "descripcion", prose, NULL);

  logro_list_append (plan->diseno->lineas, linea);
  xml = support_xml (plan);
  again = support_read (xml, -1, NULL, &error);
  g_assert_no_error (error);
  linea = logro_list_get (again->diseno->lineas, 0);
  g_assert_cmpstr (linea->nombre, ==, nombre);
  g_assert_cmpstr (linea->descripcion, ==, prose);
}

static void
test_texts (void)
{
  g_autofree char *long_prose = g_strnfill (100 * 1024, 'a');

  assert_comes_back ("Atención 🏛️👩🏽‍💼", "Mejorar 🚀\nlos plazos");
  assert_comes_back ("תוכנית العربية", "שורה\notra");
  assert_comes_back ("<b>x</b> & \"y\" 'z' ]]> &amp; <![CDATA[", "<script>\n&#1; %s %n</script>");
  assert_comes_back ("x", long_prose);
}

/* A line has its limit, in a file too. */
static void
test_long_line (void)
{
  g_autofree char *name = g_strnfill (100 * 1024, 'a');
  g_autofree char *xml = g_strdup_printf (PLAN "<actividad id=\"a\" nombre=\"%s\"/>" END, name);
  g_autoptr (GError) error = NULL;

  g_assert_null (support_read (xml, -1, NULL, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "ine 5"));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/bad-input/refused", test_refused);
  g_test_add_func ("/document/bad-input/odd", test_odd);
  g_test_add_func ("/document/bad-input/texts", test_texts);
  g_test_add_func ("/document/bad-input/long-line", test_long_line);
  return g_test_run ();
}
