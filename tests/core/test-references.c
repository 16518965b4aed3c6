/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What fields may name: listed, shown, and read from what people write. */

#include "support.h"

#include "core/references.h"

static LogroPlan *
plan_with_lines (void)
{
  LogroPlan *plan = support_plan ();

  logro_list_append (plan->diseno->lineas,
                     g_object_new (LOGRO_TYPE_LINEA, "nombre", "Atención", NULL));
  logro_list_append (plan->diseno->lineas, g_object_new (LOGRO_TYPE_LINEA, NULL));
  logro_list_append (plan->diseno->amis, g_object_new (LOGRO_TYPE_AMI, "nombre", "Actas", NULL));
  logro_list_append (plan->comite->miembros,
                     g_object_new (LOGRO_TYPE_MIEMBRO, "nombre", "Ana Soto", NULL));
  logro_list_append (plan->comite->contrapartes,
                     g_object_new (LOGRO_TYPE_PERSONA, "nombre", "Ana Soto", NULL));
  return plan;
}

static void
assert_label (GPtrArray  *list,
              guint       i,
              const char *label)
{
  g_assert_cmpuint (i, <, list->len);
  g_assert_cmpstr (((LogroReference *) list->pdata[i])->label, ==, label);
}

static void
test_list (void)
{
  g_autoptr (LogroPlan) plan = plan_with_lines ();
  g_autoptr (GPtrArray) subs = logro_references_list (plan, LOGRO_REFERS_SUBCRITERIO);
  g_autoptr (GPtrArray) elements = logro_references_list (plan, LOGRO_REFERS_ELEMENTO);
  g_autoptr (GPtrArray) origins = logro_references_list (plan, LOGRO_REFERS_ORIGEN);

  g_assert_cmpuint (subs->len, ==, 3);
  assert_label (subs, 1, "2 Liderazgo");
  g_assert_cmpuint (elements->len, ==, 7);
  assert_label (elements, 0, "1.1 Plan");
  g_assert_cmpuint (origins->len, ==, 3);
  assert_label (origins, 0, "Atención");
  assert_label (origins, 1, "Without a name");
  assert_label (origins, 2, "Actas");
}

/* A criterio is named by its number or its name; a dimension is free, and suggested once said. */
static void
test_other_plans (void)
{
  g_autoptr (LogroPlan) plan = plan_with_lines ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);
  const LogroField *field = support_field (linea, "criterio");
  g_autoptr (GPtrArray) before = logro_references_list (plan, LOGRO_REFERS_DIMENSION);
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *label = logro_references_dup_label (plan, field, "2");
  g_autofree char *number = logro_references_parse (plan, field, "personas");
  g_autofree char *unknown = logro_references_parse (plan, field, "3");

  g_assert_cmpstr (label, ==, "2 Personas");
  g_assert_cmpstr (number, ==, "2");
  g_assert_null (unknown);
  g_assert_cmpuint (before->len, ==, 0);
  for (guint i = 0; i < 2; i++)
    g_object_set (logro_list_get (plan->diseno->lineas, i), "dimension", "Estratégica", NULL);
  after = logro_references_list (plan, LOGRO_REFERS_DIMENSION);
  g_assert_cmpuint (after->len, ==, 1);
  assert_label (after, 0, "Estratégica");
}

/* Somebody who stands in two lists is suggested once, before the roles. */
static void
test_people (void)
{
  g_autoptr (LogroPlan) plan = plan_with_lines ();
  g_autoptr (GPtrArray) people = logro_references_list (plan, LOGRO_REFERS_PERSONA);

  assert_label (people, 0, "Ana Soto");
  assert_label (people, 1, "Alcalde o Alcaldesa");
}

static void
test_label (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroAmi) ami = g_object_new (LOGRO_TYPE_AMI, NULL);
  const LogroField *field = support_field (ami, "subcriterios");
  g_autofree char *two = logro_references_dup_label (plan, field, "1 3");
  g_autofree char *gone = logro_references_dup_label (plan, field, "1 99");
  g_autofree char *none = logro_references_dup_label (plan, field, NULL);

  g_assert_cmpstr (two, ==, "1 Estrategia, 3 Capacitación");
  g_assert_cmpstr (gone, ==, "1 Estrategia, 99");
  g_assert_cmpstr (none, ==, "");
  g_assert_true (logro_references_names (field, "1 3", "3"));
  g_assert_false (logro_references_names (field, "1 33", "3"));
  g_assert_false (logro_references_names (field, NULL, "3"));
}

static void
test_parse (void)
{
  static const char *const read[][2] = {
    { "2", "2" },
    { "liderazgo", "2" },
    { "2 Liderazgo", "2" },
    { "Estrategia, CAPACITACION", "1 3" },
    { "1 2 3", "1 2 3" },
    { "", "" },
  };
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroAmi) ami = g_object_new (LOGRO_TYPE_AMI, NULL);
  const LogroField *field = support_field (ami, "subcriterios");
  g_autofree char *unknown = logro_references_parse (plan, field, "1, Deportes");
  g_autofree char *free = logro_references_parse (plan, support_field (ami, "mantencion"), "Otro");

  for (guint i = 0; i < G_N_ELEMENTS (read); i++)
    {
      g_autofree char *ids = logro_references_parse (plan, field, read[i][0]);
      g_assert_cmpstr (ids, ==, read[i][1]);
    }
  g_assert_null (unknown);
  g_assert_cmpstr (free, ==, "Otro");
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/references/list", test_list);
  g_test_add_func ("/core/references/other-plans", test_other_plans);
  g_test_add_func ("/core/references/people", test_people);
  g_test_add_func ("/core/references/label", test_label);
  g_test_add_func ("/core/references/parse", test_parse);
  return g_test_run ();
}
