/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A walk of the field tables that gives each field something of its kind. */

#include "large-plan.h"

#include "core/references.h"

/* Records of a list by their tag; of others. */
#define OTHERS 4

static const struct
{
  const char *tag;
  guint n;
} numbers[] = {
  { "linea", 500 },     { "actividad", 20 }, { "seguimiento", 10 }, { "ami", 20 },
  { "herramienta", 50 }, { "criterio-matriz", 5 }, { "valor", 5 }, { "medida", 20 },
  { "tarea", 20 },
};

typedef struct
{
  LogroPlan *plan;
  GRand *rand;
  GPtrArray *references[LOGRO_REFERS_N];
} Maker;

static const char *const words[] = {
  "acta", "revisó", "el", "comité", "municipal", "trabajo", "plan", "de", "la", "en", "los",
  "metas", "con", "indicador", "cada", "año", "aprobada", "por", "decreto", "N° 412", "y", "mejora",
  "personas", "que", "se", "entregaron", "cada", "trimestre", "M$ 12.500", "(92 %)", "responsable",
  "presupuesto", "servicio", "&", "reglamento", "unidades", "Finanzas", "resultados", "informe",
  "seguimiento",
};

char *
large_plan_make_text (GRand *rand,
                      guint  length)
{
  GString *text = g_string_new ("Se");

  while (text->len < length)
    {
      g_string_append_c (text, ' ');
      g_string_append (text, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
    }
  return g_string_free (text, FALSE);
}

/* The @n-th of what there is; NULL when there is nothing yet. */
static const char *
pick (Maker      *self,
      LogroRefers what,
      guint       n)
{
  GPtrArray **list = &self->references[what];

  if (*list == NULL)
    *list = logro_references_list (self->plan, what);
  return (*list)->len > 0 ? ((LogroReference *) (*list)->pdata[n % (*list)->len])->id : NULL;
}

static char *
make_words (Maker            *self,
            const LogroField *field,
            guint             n)
{
  GRand *rand = self->rand;

  if (field->kind == LOGRO_DATE)
    return g_strdup_printf ("2026-%02d-%02d",
                            g_str_has_suffix (field->name, "inicio") ? g_rand_int_range (rand, 1, 7)
                                                                     : g_rand_int_range (rand, 7,
                                                                                         13),
                            g_rand_int_range (rand, 1, 29));
  if (field->kind == LOGRO_TIME)
    return g_strdup_printf ("%02d:%02d", g_rand_int_range (rand, 8, 18),
                            g_rand_int_range (rand, 0, 60));
  if (field->kind == LOGRO_DECIMAL)
    return g_strdup_printf ("%d.%d", g_rand_int_range (rand, 1, 100),
                            g_rand_int_range (rand, 1, 10));
  if (field->refers != LOGRO_REFERS_NOTHING && pick (self, field->refers, n) != NULL)
    return g_strdup (pick (self, field->refers, n));
  return large_plan_make_text (rand, field->kind == LOGRO_PROSE ? 300 : 40);
}

static gint64
make_number (Maker            *self,
             const LogroField *field)
{
  if (field->kind == LOGRO_BOOLEAN)
    return g_rand_boolean (self->rand);
  if (field->kind == LOGRO_CHOICE)
    return g_rand_int_range (self->rand, 0, logro_field_count_choices (field));
  if (field->max == LOGRO_MONEY_MAX)
    return g_rand_int_range (self->rand, 100, 20000);
  /* 3 is on every scale */
  return g_rand_int_range (self->rand, MAX (field->min, 0),
                           (field->max >= 1000 ? 3 : MIN (field->max, 100)) + 1);
}

static void fill (Maker       *self,
                  LogroRecord *record,
                  guint        n);

static void
fill_list (Maker     *self,
           LogroList *list)
{
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (list)->type ());
  guint n = OTHERS;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_str_equal (numbers[i].tag, klass->tag))
      n = numbers[i].n;
  if (klass->fields[0].flags & LOGRO_FIELD_KEY)
    n = 0;
  for (guint i = 0; i < logro_list_get_n (list); i++)
    fill (self, logro_list_get (list, i), i);
  for (guint i = 0; i < n; i++)
    {
      LogroRecord *record = g_object_new (logro_list_get_field (list)->type (), NULL);

      fill (self, record, i);
      logro_list_append (list, record);
    }
  g_type_class_unref (klass);
}

/* @n: the record's place in its list. */
static void
fill (Maker       *self,
      LogroRecord *record,
      guint        n)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        fill (self, logro_record_get_child (record, field), 0);
      else if (field->kind == LOGRO_CHILDREN)
        fill_list (self, logro_record_get_list (record, field));
      else if (field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY) || record->journal != NULL)
        continue; /* they have theirs, and so has the plan itself */
      else if (logro_field_is_text (field))
        {
          g_autofree char *text = make_words (self, field, n);

          logro_record_set_text (record, field->name, text);
        }
      else
        logro_record_set_number (record, field->name, make_number (self, field));
    }
}

LogroPlan *
large_plan_new (LogroModelo *modelo)
{
  LogroPlan *plan = logro_plan_new (modelo);
  Maker self = { plan, g_rand_new_with_seed (500) };

  fill (&self, LOGRO_RECORD (plan), 0);
  for (guint i = 0; i < G_N_ELEMENTS (self.references); i++)
    g_clear_pointer (&self.references[i], g_ptr_array_unref);
  g_rand_free (self.rand);
  logro_journal_clear (logro_plan_get_journal (plan));
  return plan;
}
