/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records packed and unpacked are what they were; what the program brings along is what its files
 * say. */

#include "support.h"

#include "core/frozen.h"
#include "document/catalogo.h"

static void
assert_survives (gpointer record)
{
  g_autoptr (GBytes) bytes = logro_record_freeze (record);
  g_autoptr (LogroRecord) thawed = logro_record_thaw (G_OBJECT_TYPE (record), bytes);

  support_assert_same (record, thawed);
}

static void
test_every_kind (void)
{
  g_autoptr (Muestra) muestra = g_object_new (TYPE_MUESTRA, NULL);

  assert_survives (muestra);
  g_object_set (muestra, "id", "m1", "titulo", "Año «nuevo»", "dia", "2028-02-29", "hora", "23:59",
                "cuenta", (gint64) -5, "listo", TRUE, "color", 2, "relato", "uno\n\ndos & <tres>",
                NULL);
  g_object_set (muestra->lugar, "nombre", "Ñuñoa", NULL);
  for (guint i = 0; i < 3; i++)
    logro_list_append (muestra->hijos, g_object_new (TYPE_MUESTRA, "titulo", "hijo", NULL));
  assert_survives (muestra);
}

static void
test_plans (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (GRand) rand = support_rand ();

  for (guint i = 0; i < 20; i++)
    {
      for (guint n = 0; n < 50; n++)
        support_random_edit (plan, rand);
      assert_survives (plan);
    }
}

static void
test_model (void)
{
  g_autoptr (GBytes) bytes = support_data ("../../data/models/subdere-progresivo.xml");
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) written = logro_catalogo_read (bytes, "subdere-progresivo.xml", &error);
  g_autoptr (LogroModelo) frozen = logro_catalogo_find ("subdere-progresivo", &error);

  g_assert_no_error (error);
  support_assert_same (written, frozen);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/frozen/every-kind", test_every_kind);
  g_test_add_func ("/core/frozen/plans", test_plans);
  g_test_add_func ("/core/frozen/model", test_model);
  return g_test_run ();
}
