/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The glossary that the program brings along: it is whole, it leads nowhere wrong, and words are
 * found however they are written. */

#include "support.h"

#include <string.h>

#include "core/text.h"
#include "document/catalogo.h"

/* The heads of the guide's glossary. */
static const char *const heads[] = {
  "Actividad", "Alineamiento", "Buena práctica", "Conducta", "Corto plazo",
  "Despliegue de una práctica", "Documentación de un proceso", "Efectividad", "Eficacia",
  "Eficiencia", "Elemento de gestión", "Enfoque", "Estrategia", "Evidencia",
  "Factores críticos de éxito", "Foco de atención al cliente o usuario", "Fortaleza",
  "Gestión de calidad", "Indicador de desempeño", "Largo plazo", "Mediano plazo",
  "Mejora continua", "Misión", "Modelo de gestión", "Objetivos estratégicos",
  "Oportunidad de mejora", "Organismos asociados", "Plan de mejora", "Planificación estratégica",
  "Práctica", "Procedimiento", "Proceso", "Procesos de apoyo", "Procesos estratégicos",
  "Procesos principales u operativos", "Sistema", "Sistema de calidad", "Valores", "Visión",
};

static void
test_heads (void)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();
  guint of_guide = 0;

  g_assert_cmpuint (G_N_ELEMENTS (heads), ==, 39);
  for (guint i = 0; i < logro_list_get_n (glosario->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (glosario->terminos, i);

      g_assert_nonnull (termino->definicion);
      if (!termino->propio)
        g_assert_cmpstr (termino->nombre, ==, heads[of_guide++]);
    }
  g_assert_cmpuint (of_guide, ==, G_N_ELEMENTS (heads));
}

static void
test_references (void)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();

  for (guint i = 0; i < logro_list_get_n (glosario->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (glosario->terminos, i);

      g_assert_true (logro_glosario_find (glosario, termino->id) == termino);
      for (guint j = 0; j < logro_list_get_n (termino->referencias); j++)
        {
          LogroVease *vease = logro_list_get (termino->referencias, j);

          g_test_message ("%s: %s", termino->id, vease->termino);
          g_assert_nonnull (logro_glosario_find (glosario, vease->termino));
          g_assert_cmpstr (vease->termino, !=, termino->id);
        }
    }
  g_assert_null (logro_glosario_find (glosario, "no-hay"));
}

static void
test_order (void)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();
  g_autofree char *before = g_strdup ("");

  for (guint i = 0; i < logro_list_get_n (glosario->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (glosario->terminos, i);
      char *folded = logro_text_fold (termino->nombre);

      g_assert_cmpstr (before, <, folded);
      g_free (before);
      before = folded;
    }
}

/* A form may name one term only. */
static void
test_explain (void)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();
  static const struct
  {
    const char *text, *id;
  } labels[] = {
    { "Evidencia", "evidencia" },
    { "EVIDENCIAS:", "evidencia" },
    { "Oportunidades de mejora", "oportunidad-de-mejora" },
    { "Despliegue", "despliegue-de-una-practica" },
    { "enfoque ", "enfoque" },
    { "Brechas", "brecha" },
    { "Foco", "foco-del-plan" },
    { "Acciones de Mejora Inmediata", "accion-de-mejora-inmediata" },
    { "Valores", NULL }, /* of the matriz */
    { "Sistema de seguimiento", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      LogroTermino *termino = logro_glosario_explain (glosario, labels[i].text);

      g_assert_cmpstr (termino != NULL ? termino->id : NULL, ==, labels[i].id);
    }
  for (guint i = 0; i < logro_list_get_n (glosario->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (glosario->terminos, i);
      g_auto (GStrv) forms = g_strsplit (termino->formas != NULL ? termino->formas : "", ";", -1);

      for (guint j = 0; forms[j] != NULL; j++)
        g_assert_true (logro_glosario_explain (glosario, forms[j]) == termino);
    }
}

static void
assert_first (const char *words,
              const char *id)
{
  g_autoptr (GPtrArray) found = logro_glosario_search (logro_catalogo_get_glosario (), words);

  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpstr (((LogroTermino *) found->pdata[0])->id, ==, id);
}

static void
test_search (void)
{
  LogroGlosario *glosario = logro_catalogo_get_glosario ();
  g_autoptr (GPtrArray) all = logro_glosario_search (glosario, NULL);
  g_autoptr (GPtrArray) none = logro_glosario_search (glosario, "zzz");
  g_autoptr (GPtrArray) brechas = logro_glosario_search (glosario, "brecha");

  g_assert_cmpuint (all->len, ==, logro_list_get_n (glosario->terminos));
  g_assert_cmpuint (none->len, ==, 0);
  assert_first ("VISION", "vision");
  assert_first ("vi", "vision"); /* and not "actividad" */
  assert_first ("  practica   despliegue ", "despliegue-de-una-practica");
  assert_first ("desempeno", "indicador-de-desempeno");
  assert_first ("amis", "accion-de-mejora-inmediata");
  /* in a name, then in meanings only */
  g_assert_cmpstr (((LogroTermino *) brechas->pdata[0])->id, ==, "brecha");
  g_assert_cmpuint (brechas->len, >, 2);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/document/glosario/heads", test_heads);
  g_test_add_func ("/document/glosario/references", test_references);
  g_test_add_func ("/document/glosario/order", test_order);
  g_test_add_func ("/document/glosario/explain", test_explain);
  g_test_add_func ("/document/glosario/search", test_search);
  return g_test_run ();
}
