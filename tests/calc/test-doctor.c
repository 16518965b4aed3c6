/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sound plan has no findings; a fault planted in it is found by its rule, and by that alone. */

#include "sound.h"

#include <string.h>

#include "calc/doctor.h"

static void
assert_only (LogroPlan  *plan,
             const char *regla)
{
  g_autoptr (GPtrArray) list = logro_doctor_list (plan, SOUND_HOY);

  for (guint i = 0; i < list->len; i++)
    {
      LogroHallazgo *hallazgo = list->pdata[i];

      if (g_strcmp0 (hallazgo->regla->id, regla) != 0)
        g_error ("%s: %s (%s)", hallazgo->regla->id, hallazgo->que, regla);
      g_assert_null (strstr (hallazgo->que, "(null)"));
      g_assert_cmpuint (strlen (hallazgo->que), >, 20);
      g_assert_nonnull (hallazgo->fase);
      g_assert_nonnull (hallazgo->paso);
      g_assert_null (hallazgo->excepcion);
    }
  if (regla != NULL && list->len == 0)
    g_error ("%s found nothing", regla);
}

static void
test_sound (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  g_autoptr (LogroPlan) empty = sample_plan ();

  assert_only (plan, NULL);
  assert_only (empty, NULL); /* what is not there yet is no fault */
}

/* Each fault alone, found; and taken back, gone. */
static void
test_faults (void)
{
  for (guint i = 0; sound_faults[i].regla != NULL; i++)
    {
      g_autoptr (LogroPlan) plan = sound_plan ();

      sound_plant (plan, &sound_faults[i]);
      assert_only (plan, sound_faults[i].regla);
      logro_journal_undo (logro_plan_get_journal (plan));
      assert_only (plan, NULL);
    }
}

/* Every rule has its fault above, an id of its own, and words for people; those of other forms of
 * plan have theirs in test-modelos.c. */
static void
test_reglas (void)
{
  g_autoptr (GPtrArray) reglas = logro_doctor_list_reglas ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (reglas->len, >, 50);
  for (guint i = 0; i < reglas->len; i++)
    {
      const LogroRegla *regla = reglas->pdata[i];
      gboolean planted =
        regla->formas != 0 && (regla->formas & LOGRO_FORMA (LOGRO_PLAN_PLANTILLA)) == 0;

      g_assert_true (g_hash_table_add (ids, (gpointer) regla->id));
      g_assert_true (g_str_has_suffix (regla->porque, "."));
      g_assert_true (g_str_has_suffix (regla->remedio, "."));
      for (guint j = 0; sound_faults[j].regla != NULL && !planted; j++)
        planted = strcmp (sound_faults[j].regla, regla->id) == 0;
      if (!planted)
        g_error ("no fault for %s", regla->id);
    }
}

static void
test_where (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = logro_list_get (plan->diseno->amis, 0);
  g_autoptr (GPtrArray) list = NULL;
  LogroHallazgo *first, *last;

  sound_edit (plan, "diseno/amis/0: plazo=2027-02-28");
  sound_edit (plan, "diagnostico/respuestas/3: revisar=si");
  list = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (list->len, ==, 2);
  first = list->pdata[0];
  last = list->pdata[1];
  g_assert_cmpstr (first->fase, ==, "diagnostico");
  g_assert_cmpstr (first->registro, ==, "2.1");
  g_assert_cmpstr (last->fase, ==, "diseno");
  g_assert_cmpstr (last->paso, ==, "ami");
  g_assert_cmpstr (last->registro, ==, ami->id);
  g_assert_cmpint (last->regla->gravedad, ==, LOGRO_GRAVEDAD_ERROR);
  g_assert_cmpstr (last->que, ==,
                   "The AMI “Actas” ends on 28-02-2027, before it begins on 01-03-2027.");
}

/* An exception covers its own finding when it says why. */
static void
test_exceptions (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = logro_list_get (plan->diseno->amis, 0);
  LogroExcepcion *excepcion;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) other = NULL;

  sound_edit (plan, "diseno/amis/0: plazo=2027-08-30");
  sound_edit (plan, "comite: decreto-fecha=");
  before = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (before->len, ==, 2);
  g_assert_cmpuint (logro_doctor_count (before), ==, 2);
  excepcion = sample_append (plan->excepciones, "regla", "ami-larga", "registro", ami->id, "motivo",
                             "Depende de una licitación", NULL);
  sample_append (plan->excepciones, "regla", "decreto-incompleto", "motivo", "En trámite", NULL);
  after = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_cmpuint (logro_doctor_count (after), ==, 0);
  g_assert_true (((LogroHallazgo *) after->pdata[1])->excepcion == excepcion);
  g_object_set (excepcion, "motivo", NULL, NULL);
  other = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (logro_doctor_count (other), ==, 2); /* the AMI, and the exception itself */
}

/* Texts of people are shown as they are, whatever is in them. */
static void
test_odd_names (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  g_autoptr (GPtrArray) list = NULL;

  g_object_set (logro_list_get (plan->diseno->amis, 0), "nombre", "100 %s <b>", "costo",
                (gint64) 1, NULL);
  list = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpstr (((LogroHallazgo *) list->pdata[0])->que, ==,
                   "The AMI “100 %s <b>” costs money.");
}

static void
test_speed (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  g_autoptr (GPtrArray) list = NULL;
  gint64 start;

  sample_grow (plan, 500, 20, 10);
  start = g_get_monotonic_time ();
  list = logro_doctor_list (plan, SOUND_HOY);
  g_test_message ("500 × 20 × 10: %.2f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 1000000);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/doctor/sound", test_sound);
  g_test_add_func ("/calc/doctor/faults", test_faults);
  g_test_add_func ("/calc/doctor/reglas", test_reglas);
  g_test_add_func ("/calc/doctor/where", test_where);
  g_test_add_func ("/calc/doctor/exceptions", test_exceptions);
  g_test_add_func ("/calc/doctor/odd-names", test_odd_names);
  g_test_add_func ("/calc/doctor/speed", test_speed);
  return g_test_run ();
}
