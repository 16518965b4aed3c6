/* SPDX-License-Identifier: GPL-3.0-or-later */
/* 2,000 random edits; the document's XML is the witness of every undo and redo. */

#include "support.h"

#include <stdlib.h>
#include <string.h>

#define N_EDITS 2000

typedef struct
{
  LogroPlan *plan;
  LogroJournal *journal;
  GRand *rand;
  GPtrArray *xml; /* the document after each step, the first one before any */
  guint position;
} Walk;

static void
set_up (Walk         *walk,
        gconstpointer data)
{
  walk->plan = support_plan ();
  walk->journal = logro_plan_get_journal (walk->plan);
  walk->rand = support_rand ();
  walk->xml = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (walk->xml, support_xml (walk->plan));
}

static void
tear_down (Walk         *walk,
           gconstpointer data)
{
  g_ptr_array_unref (walk->xml);
  g_rand_free (walk->rand);
  g_assert_finalize_object (walk->plan);
}

static void
assert_xml (Walk *walk)
{
  g_autofree char *xml = support_xml (walk->plan);
  const char *expected = walk->xml->pdata[walk->position];

  if (strcmp (xml, expected) != 0)
    g_error ("step %u of %u: the document is\n%s\nand was\n%s", walk->position, walk->xml->len - 1,
             xml, expected);
}

/* One step: an edit, typing in a field, or a group of edits, nested at times. */
static void
do_step (Walk *walk)
{
  guint n = g_rand_int_range (walk->rand, 0, 5) == 0 ? g_rand_int_range (walk->rand, 0, 6) : 1;
  gboolean nested = g_rand_boolean (walk->rand);

  logro_journal_seal (walk->journal);
  if (n != 1)
    logro_journal_begin (walk->journal, "Several");
  for (guint i = 0; i < n; i++)
    {
      if (n != 1 && nested)
        logro_journal_begin (walk->journal, "One of them");
      support_random_edit (walk->plan, walk->rand);
      if (n != 1 && nested)
        logro_journal_end (walk->journal);
    }
  if (n != 1)
    logro_journal_end (walk->journal);
}

static void
edit (Walk *walk,
      guint n)
{
  guint *changed = support_count (walk->journal, "changed");

  for (guint done = 0; done < n;)
    {
      guint before = *changed;

      do_step (walk);
      if (*changed == before)
        continue;
      done++;
      g_ptr_array_set_size (walk->xml, walk->position + 1);
      g_ptr_array_add (walk->xml, support_xml (walk->plan));
      walk->position++;
    }
}

static void
undo (Walk *walk)
{
  g_assert_true (logro_journal_undo (walk->journal));
  walk->position--;
  assert_xml (walk);
}

static void
redo (Walk *walk)
{
  g_assert_true (logro_journal_redo (walk->journal));
  walk->position++;
  assert_xml (walk);
}

static void
test_there_and_back (Walk         *walk,
                     gconstpointer data)
{
  guint different = 0;

  edit (walk, N_EDITS);
  for (guint i = 1; i < walk->xml->len; i++)
    different += strcmp (walk->xml->pdata[i - 1], walk->xml->pdata[i]) != 0;
  g_assert_cmpuint (different, >, N_EDITS * 9 / 10); /* the witness sees what happens */
  while (walk->position > 0)
    undo (walk);
  g_assert_false (logro_journal_undo (walk->journal));
  while (walk->position < N_EDITS)
    redo (walk);
  g_assert_false (logro_journal_redo (walk->journal));
}

/* Back and forth, with new edits on the way and saves in between. */
static void
test_to_and_fro (Walk         *walk,
                 gconstpointer data)
{
  int saved = -1;

  edit (walk, 200);
  for (guint i = 0; i < N_EDITS; i++)
    {
      guint what = g_rand_int_range (walk->rand, 0, 20);

      if (what < 9 && walk->position > 0)
        undo (walk);
      else if (what < 17 && walk->position + 1 < walk->xml->len)
        redo (walk);
      else if (what == 17)
        {
          logro_journal_set_saved (walk->journal);
          saved = walk->position;
        }
      else if (what > 17)
        {
          if (saved > (int) walk->position)
            saved = -1;
          edit (walk, 3);
        }
      g_assert_cmpint (logro_journal_is_modified (walk->journal), ==,
                       saved != (int) walk->position);
    }
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add ("/core/journal-walk/there-and-back", Walk, NULL, set_up, test_there_and_back,
              tear_down);
  g_test_add ("/core/journal-walk/to-and-fro", Walk, NULL, set_up, test_to_and_fro, tear_down);
  return g_test_run ();
}
