/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The deadlines of a plan as a calendar, unfolded and counted. */

#include "exchange/calendario.h"

#include <string.h>

#include "planes.h"

static char *
export (LogroPlan  *plan,
        const char *hoy,
        guint      *n)
{
  g_autoptr (GDateTime) momento = g_date_time_new_utc (2025, 6, 30, 12, 5, 9);
  g_autoptr (GBytes) bytes = logro_calendario_export (plan, hoy, momento, n);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Every line ends with CR LF, has at most 75 octets and is whole characters; then put together. */
static char *
unfold (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  GString *out = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_string_append (out, *lines[i] == ' ' ? "" : "\n");
      g_string_append (out, *lines[i] == ' ' ? lines[i] + 1 : lines[i]);
    }
  return g_string_free (out, FALSE);
}

static guint
count (const char *text,
       const char *what)
{
  guint n = 0;

  for (const char *p = text; (p = strstr (p, what)) != NULL; p += strlen (what))
    n++;
  return n;
}

static void
assert_says (const char *text,
             const char *line)
{
  if (strstr (text, line) == NULL)
    g_error ("no “%s” in:\n%s", line, text);
}

/* No two entries have the same UID. */
static void
assert_unique (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "UID:"))
      g_assert_true (g_hash_table_add (seen, lines[i]));
}

static LogroLinea *
add_linea (LogroPlan  *plan,
           const char *nombre)
{
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, NULL);

  logro_list_append (plan->diseno->lineas, linea);
  return linea;
}

static void
add_actividad (LogroLinea *linea,
               const char *nombre,
               const char *inicio,
               const char *termino,
               gint64      avance)
{
  logro_list_append (linea->actividades,
                     g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", nombre, "inicio", inicio,
                                   "termino", termino, "avance", avance, "responsable",
                                   "Ana, Luis", NULL));
}

static void
test_deadlines (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  LogroLinea *linea = add_linea (plan, "Escuchar; responder, mejorar\\");
  g_autofree char *text = NULL;
  g_autofree char *lines = NULL;
  guint n;

  add_actividad (linea, "Encuesta", "2025-05-01", "2025-12-31", LOGRO_SIN_DATO);
  add_actividad (linea, "Hecha", "2025-01-01", "2025-02-01", 100);
  add_actividad (linea, "Vencida", "2025-01-01", "2025-02-01", 50);
  logro_list_append (plan->diseno->amis,
                     g_object_new (LOGRO_TYPE_AMI, "nombre", "Plazos a la vista", "plazo",
                                   "2025-07-31", NULL));
  logro_list_append (plan->comite->tareas,
                     g_object_new (LOGRO_TYPE_TAREA, "actividad", "Difundir", "termino",
                                   "2025-08-15", NULL));
  g_object_set (plan->validacion, "entrevista-fecha", "2025-09-10", "entrevista-hora", "10:30",
                NULL);
  text = export (plan, "2025-06-30", &n);
  lines = unfold (text);

  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  g_assert_cmpuint (count (lines, "BEGIN:VEVENT"), ==, n);
  g_assert_cmpuint (count (lines, "DTSTAMP:20250630T120509Z"), ==, n);
  /* three ends, a task, the interview, and the next report of the línea */
  g_assert_cmpuint (n, ==, 6);
  assert_unique (lines);
  assert_says (lines, "\nDTSTART;VALUE=DATE:20251231\nDTEND;VALUE=DATE:20260101\n"
                      "SUMMARY:Vence: Encuesta\nDESCRIPTION:Línea de acción: Escuchar\\; "
                      "responder\\, mejorar\\\\\\nResponsable: Ana\\, Luis\n");
  assert_says (lines, "\nDTSTART;VALUE=DATE:20250731\nDTEND;VALUE=DATE:20250801\n"
                      "SUMMARY:Vence la AMI: Plazos a la vista\n");
  assert_says (lines, "SUMMARY:Vence: Vencida\n");
  assert_says (lines, "SUMMARY:Vence: Difundir\n");
  assert_says (lines, "SUMMARY:Entrevista de validación\nDESCRIPTION:10:30\n");
  g_assert_null (strstr (lines, "Hecha"));
}

/* A report is due a quarter after the last; never in the past, after the end or the closing. */
static void
test_reports (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  LogroLinea *linea = add_linea (plan, "Plazos");
  g_autofree char *due = NULL;
  g_autofree char *late = NULL;
  g_autofree char *last = NULL;
  g_autofree char *closed = NULL;

  g_object_set (linea, "inicio", "2025-01-01", "termino", "2025-12-31", NULL);
  logro_list_append (linea->seguimientos,
                     g_object_new (LOGRO_TYPE_SEGUIMIENTO, "fecha", "2025-03-31", "avance",
                                   (gint64) 20, NULL));
  due = export (plan, "2025-04-01", NULL);
  assert_says (due, "DTSTART;VALUE=DATE:20250630\r\nDTEND;VALUE=DATE:20250701\r\n"
                    "SUMMARY:Informar avance: Plazos\r\n");
  late = export (plan, "2025-08-04", NULL);
  assert_says (late, "DTSTART;VALUE=DATE:20250804\r\nDTEND;VALUE=DATE:20250805\r\n"
                     "SUMMARY:Informar avance: Plazos\r\n");
  last = export (plan, "2026-01-01", NULL);
  g_assert_null (strstr (last, "Informar avance"));
  g_object_set (plan->implementacion, "cierre-fecha", "2025-04-01", NULL);
  closed = export (plan, "2025-04-01", NULL);
  g_assert_null (strstr (closed, "Informar avance"));
}

/* A calendar moves what it has: names and dates may change, the UID does not. */
static void
test_stable (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  LogroLinea *linea = add_linea (plan, "Una");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *uid = NULL;

  g_object_set (linea, "termino", "2025-12-31", NULL);
  uid = g_strdup_printf ("UID:%s-%s-termino@logro", plan->id, linea->id);
  before = export (plan, "2025-06-30", NULL);
  g_object_set (linea, "nombre", "Otra", "termino", "2026-03-31", NULL);
  after = export (plan, "2025-06-30", NULL);
  assert_says (before, uid);
  assert_says (after, uid);
}

static void
test_plans (void)
{
  LogroPlan *(*const makers[]) (void) = { plan_vacio, plan_muestra, plan_monstruo };
  static const guint numbers[] = { 0, 8, 600 };

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (LogroPlan) plan = makers[i]();
      guint n;
      g_autofree char *text = export (plan, "2025-06-30", &n);
      g_autofree char *lines = unfold (text);

      g_assert_cmpuint (count (lines, "\nBEGIN:VEVENT\n"), ==, n);
      g_assert_cmpuint (n, >=, numbers[i]);
      g_assert_true (i > 0 || n == 0);
      assert_unique (lines);
    }
}

/* A línea that was not named yet, and one whose name is cut into lines between its letters. */
static void
test_names (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  guint n;

  for (guint i = 0; i < 60; i++)
    g_string_append (name, "ñandú");
  logro_list_append (plan->diseno->lineas, g_object_new (LOGRO_TYPE_LINEA, "inicio", "2025-07-01",
                                                         "termino", "2025-12-31", NULL));
  logro_list_append (plan->diseno->lineas, g_object_new (
    LOGRO_TYPE_LINEA, "nombre", name->str, "inicio", "2025-07-01", "termino", "2025-12-31", NULL));
  raw = export (plan, "2025-06-30", &n);
  text = unfold (raw);
  assert_says (text, "Sin nombre");
  assert_says (text, name->str);
  assert_unique (text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/calendario/deadlines", test_deadlines);
  g_test_add_func ("/exchange/calendario/reports", test_reports);
  g_test_add_func ("/exchange/calendario/stable", test_stable);
  g_test_add_func ("/exchange/calendario/plans", test_plans);
  g_test_add_func ("/exchange/calendario/names", test_names);
  return g_test_run ();
}
