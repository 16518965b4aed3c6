/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every repair of the plan doctor takes its finding away, does no other harm and can be undone. */

#include "sound.h"

#include <string.h>

#include "calc/arreglo.h"

static const LogroHallazgo *
find_repairable (GPtrArray *list)
{
  for (guint i = 0; i < list->len; i++)
    if (logro_arreglo_get_label (list->pdata[i]) != NULL)
      return list->pdata[i];
  return NULL;
}

/* Repairs what can be repaired of @fault; whether there was something. */
static gboolean
repair (const SoundFault *fault)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) again = NULL;
  const LogroHallazgo *hallazgo;

  sound_plant (plan, fault);
  before = logro_doctor_list (plan, SOUND_HOY);
  hallazgo = find_repairable (before);
  if (hallazgo == NULL)
    return FALSE;
  g_assert_true (logro_arreglo_apply (plan, hallazgo));
  after = logro_doctor_list (plan, SOUND_HOY);
  for (guint i = 0; i < after->len; i++)
    {
      const LogroHallazgo *left = after->pdata[i];

      if (strcmp (left->regla->id, fault->regla) == 0)
        g_error ("%s is still there: %s", fault->regla, left->que);
    }
  g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  again = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (again->len, ==, before->len);
  return TRUE;
}

static void
test_repairs (void)
{
  guint n = 0;

  for (guint i = 0; sound_faults[i].regla != NULL; i++)
    n += repair (&sound_faults[i]);
  g_assert_cmpuint (n, >=, 13);
}

/* What was planted stays where the doctor has nothing to say against it. */
static void
test_broken_ambitos (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = logro_list_get (plan->diseno->amis, 0);
  g_autoptr (GPtrArray) list = NULL;

  sound_edit (plan, "diseno/amis/0: subcriterios=1 9 2");
  list = logro_doctor_list (plan, SOUND_HOY);
  g_assert_cmpuint (list->len, ==, 1);
  logro_arreglo_apply (plan, list->pdata[0]);
  g_assert_cmpstr (ami->subcriterios, ==, "1 2");
}

static void
test_swap (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  LogroAmi *ami = logro_list_get (plan->diseno->amis, 0);
  g_autoptr (GPtrArray) list = NULL;

  sound_edit (plan, "diseno/amis/0: inicio=2027-05-29, plazo=2027-03-01");
  list = logro_doctor_list (plan, SOUND_HOY);
  logro_arreglo_apply (plan, list->pdata[0]);
  g_assert_cmpstr (ami->inicio, ==, "2027-03-01");
  g_assert_cmpstr (ami->plazo, ==, "2027-05-29");
}

/* The record may have gone since the plan was looked at. */
static void
test_gone (void)
{
  g_autoptr (LogroPlan) plan = sound_plan ();
  g_autoptr (GPtrArray) list = NULL;

  sound_edit (plan, "diseno/amis/0: inicio=2027-05-29, plazo=2027-03-01");
  list = logro_doctor_list (plan, SOUND_HOY);
  logro_list_remove (plan->diseno->amis, 0);
  g_assert_false (logro_arreglo_apply (plan, list->pdata[0]));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/calc/arreglo/repairs", test_repairs);
  g_test_add_func ("/calc/arreglo/broken-ambitos", test_broken_ambitos);
  g_test_add_func ("/calc/arreglo/swap", test_swap);
  g_test_add_func ("/calc/arreglo/gone", test_gone);
  return g_test_run ();
}
