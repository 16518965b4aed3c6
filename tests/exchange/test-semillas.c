/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The real documents of two municipalities, field by field. They are not part of the program:
 * the folder is named by LOGRO_SEEDS, or lies beside it as ../shared/seeds; without it there is
 * nothing to test. */

#include "exchange/importacion.h"

#include <locale.h>
#include <string.h>

#include "modelos.h"

typedef struct
{
  LogroPlan *plan;
  LogroRejillas *rejillas;
  LogroImportacion *importacion;
} Lectura;

static gboolean
read_seed (const char *name,
           LogroPlan  *plan,
           Lectura    *self)
{
  const char *folder = g_getenv ("LOGRO_SEEDS");
  g_autofree char *path = folder != NULL
                          ? g_build_filename (folder, name, NULL)
                          : g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "seeds", name,
                                                   NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  *self = (Lectura) { .plan = plan };
  if (!g_file_get_contents (path, &data, &length, NULL))
    {
      g_test_skip ("the folder of real documents is not here");
      return FALSE;
    }
  bytes = g_bytes_new_take (data, length);
  self->rejillas = logro_rejillas_read (bytes, name, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (self->rejillas->rejillas->len, ==, 1);
  self->importacion = logro_importacion_new (
    plan, self->rejillas, self->rejillas->rejillas->pdata[0],
    logro_encabezado_find (self->rejillas->rejillas->pdata[0], NULL));
  return TRUE;
}

static void
lectura_clear (Lectura *self)
{
  g_clear_pointer (&self->importacion, logro_importacion_free);
  g_clear_pointer (&self->rejillas, logro_rejillas_free);
  g_clear_object (&self->plan);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lectura, lectura_clear)

static LogroLinea *
get_linea (const Lectura *self,
           guint          n)
{
  return logro_list_get (self->plan->diseno->lineas, n);
}

/* The texts of a list with | between them. */
static char *
join (LogroList  *lista,
      const char *campo)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (lista); i++)
    {
      g_autofree char *texto = NULL;

      g_object_get (logro_list_get (lista, i), campo, &texto, NULL);
      g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", texto);
    }
  return g_string_free (all, FALSE);
}

static void
assert_list (LogroList  *lista,
             const char *campo,
             const char *expected)
{
  g_autofree char *all = join (lista, campo);

  g_assert_cmpstr (all, ==, expected);
}

/* What is short enough to be written here; of the long texts, how they begin and end. */
static const struct
{
  const char *subcriterio;
  const char *ejemplo;
  const char *area_begin;
  const char *area_end;
  const char *nombre_begin;
  const char *inicio;
  const char *termino;
  const char *recursos;
  const char *indicadores;
  const char *responsables; /* the first, then the others */
} banica[] = {
  { "2.4", NULL, "No se Evidencia la", "Modelo CAF, etc.", "Crear un espacio", "2024-09-01",
    "2025-08-31", "Equipos tecnologicos|internet", "Numero de tareas realizadas",
    "Planificación|RRHH" },
  { "4.5", "4", "No se utiliza la", "para la organización.", "Utilizar herramientas", "2025-01-01",
    "2025-02-28", "Equipos tecnologicos|internet", "Informe de tareas realizadas", "Informatico" },
  { "5.2", "2", "No se evidencia el", "desechos sólidos, etc.", "Involucrar a los", "2024-09-01",
    "2024-10-31", "Equipos tecnologicos|internet", "Numero de tareas realizadas",
    "Informatico|libre acceso a la información" },
  { "5.2", "3", "No se evidencian los", "grupos de interés.", "Tomar en cuenta", "2024-11-01",
    "2024-11-30", "Material gastabile|salon de reuniones", "Informe de tarea realizada",
    "Planificación" },
  { "6.1", "1", "No se ha medido la", "con la institución.", "Medir la opinión", "2024-09-01",
    "2024-10-31", "Equipos tecnologicos|material gastable", "Medición",
    "Libre acceso a la información" },
  { "6.1", "6", "No se ha medido la", "a sus necesidades.", "Conocer la opinión", "2024-09-01",
    "2024-10-31", "Equipos tecnologicos|material gastable", "Medición",
    "Libre acceso a la información" },
  { "6.2", "4", "No se ha medido el", "servicios brindados.", "Conocer cumplimiento",
    "2024-09-01", "2024-11-30", "Equipos tecnologicos|material gastable", "Resultado de evaluación",
    "Libre acceso a la informacion|RRHH|Planificación" },
  { "7.2", "1", "no se han medido los", "género, entre otros.", "Conocer el rendimiento",
    "2025-01-01", "2025-03-31", "Equipos tecnologicos|material gastable", "Resultatdo de medición",
    "RRHH" },
  { "8.2", "2", "No se ha medido la", "Desarrollo del Municipio.", "Medir frecuencia", "2025-01-01",
    "2025-08-31", "Equipos tecnologicos|material gastable", "Medición", "Planificación" },
  { "8.2", "6", "No se ha medido el", "alianzas, otros.", "Medir el Intercambio", "2024-09-01",
    "2024-08-31", "Equipos tecnologicos|material gastable", "Medición", "Planificación" },
};

static void
test_banica (void)
{
  g_auto (Lectura) self = { 0 };

  if (!read_seed ("pmi-caf-banica.tsv.txt", modelos_plan_caf (), &self))
    return;
  g_assert_cmpstr (self.importacion->destino->id, ==, "pmi");
  g_assert_cmpuint (self.importacion->encabezado->n_conocidas, ==, 13);
  /* the last row ends before it begins: a person decides */
  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 1);
  g_assert_cmpuint (logro_importacion_apply (self.importacion), ==, G_N_ELEMENTS (banica));

  for (guint i = 0; i < G_N_ELEMENTS (banica); i++)
    {
      const LogroLinea *linea = get_linea (&self, i);
      g_autofree char *others = join (linea->corresponsables, "nombre");
      g_autofree char *responsables = g_strconcat (linea->responsable, *others != '\0' ? "|" : "",
                                                   others, NULL);

      g_test_message ("row %u", i + 1);
      g_assert_cmpstr (linea->subcriterio, ==, banica[i].subcriterio);
      g_assert_null (linea->criterio);
      g_assert_cmpstr (linea->ejemplo, ==, banica[i].ejemplo);
      g_assert_true (g_str_has_prefix (linea->area, banica[i].area_begin));
      g_assert_true (g_str_has_suffix (linea->area, banica[i].area_end));
      g_assert_true (g_str_has_prefix (linea->nombre, banica[i].nombre_begin));
      g_assert_cmpstr (linea->inicio, ==, banica[i].inicio);
      g_assert_cmpstr (linea->termino, ==, banica[i].termino);
      assert_list (linea->recursos, "nombre", banica[i].recursos);
      assert_list (linea->indicadores, "nombre", banica[i].indicadores);
      g_assert_cmpstr (responsables, ==, banica[i].responsables);
      g_assert_cmpuint (logro_list_get_n (linea->objetivos), ==, 1);
      g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, 1);
      g_assert_null (linea->comentarios);
    }
}

static const struct
{
  const char *criterio;
  guint n_acciones;
  const char *primera;
  const char *recursos;
  const char *dimension;
} mexico[] = {
  { "1", 3, "Realizar la planeación", "Documental", "Institucional" },
  { "2", 4, "Entregar en tiempo y forma", "Documental", "Institucional" },
  { "3", 1, "Participar en tiempo y forma", "Documental", "Estratégica" },
  { "4", 2, "Desarrollar PPCS", "Vinculación interinstitucional", "Estratégica" },
  { "5", 2, "Realizar  y desarrollar", "Gestión y trabajo institucional", "Estratégica" },
  { "6", 1, "Participar y aplicar", "Gestión y trabajo institucional", "Estratégica" },
};

static void
test_mexico (void)
{
  g_auto (Lectura) self = { 0 };

  if (!read_seed ("plan-mx-consolidacion.txt", modelos_plan_mx (), &self))
    return;
  g_assert_cmpstr (self.importacion->destino->id, ==, "mx");
  g_assert_cmpuint (logro_importacion_count_problems (self.importacion), ==, 0);
  g_assert_cmpuint (logro_importacion_apply (self.importacion), ==, G_N_ELEMENTS (mexico));
  for (guint i = 0; i < G_N_ELEMENTS (mexico); i++)
    {
      const LogroLinea *linea = get_linea (&self, i);

      g_test_message ("row %u", i + 1);
      g_assert_cmpstr (linea->criterio, ==, mexico[i].criterio);
      g_assert_cmpuint (logro_list_get_n (linea->actividades), ==, mexico[i].n_acciones);
      g_assert_true (g_str_has_prefix (linea->nombre, mexico[i].primera));
      assert_list (linea->recursos, "nombre", mexico[i].recursos);
      g_assert_cmpstr (linea->dimension, ==, mexico[i].dimension);
    }
  g_assert_cmpstr (self.plan->cabecera->administracion, ==, "2018-2021");
  g_assert_cmpint (self.plan->cabecera->evaluacion, ==, 2018);
  g_assert_cmpint (self.plan->cabecera->ejecucion, ==, 2019);
  g_assert_cmpuint (logro_list_get_n (self.plan->cabecera->objetivos), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/semillas/banica", test_banica);
  g_test_add_func ("/exchange/semillas/mexico", test_mexico);
  return g_test_run ();
}
