/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of records: a GListModel whose every change is one splice. */

#include "support.h"

#include <string.h>

typedef struct
{
  guint n;
  guint position, removed, added;
} Seen;

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Seen       *seen)
{
  seen->n++;
  seen->position = position;
  seen->removed = removed;
  seen->added = added;
}

static LogroRecord *
child (const char *titulo)
{
  return g_object_new (TYPE_MUESTRA, "titulo", titulo, NULL);
}

/* A record whose list holds one child for each letter of @letters. */
static Muestra *
new_list (const char *letters,
          Seen       *seen)
{
  Muestra *muestra = g_object_new (TYPE_MUESTRA, NULL);

  for (; *letters != '\0'; letters++)
    logro_list_append (muestra->hijos, child ((char[]) { *letters, '\0' }));
  g_signal_connect (muestra->hijos, "items-changed", G_CALLBACK (on_items_changed), seen);
  *seen = (Seen) { 0 };
  return muestra;
}

/* The list's titles one after another; each record must know its owner. */
static void
assert_letters (Muestra    *muestra,
                const char *expected)
{
  g_autoptr (GString) letters = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (muestra->hijos); i++)
    {
      Muestra *hijo = logro_list_get (muestra->hijos, i);

      g_string_append (letters, hijo->titulo);
      g_assert_true (((LogroRecord *) hijo)->owner == (LogroRecord *) muestra);
    }
  g_assert_cmpstr (letters->str, ==, expected);
}

static void
assert_seen (Seen *seen,
             guint position,
             guint removed,
             guint added)
{
  g_assert_cmpuint (seen->n, ==, 1);
  g_assert_cmpuint (seen->position, ==, position);
  g_assert_cmpuint (seen->removed, ==, removed);
  g_assert_cmpuint (seen->added, ==, added);
  seen->n = 0;
}

static void
test_splice (void)
{
  static const struct
  {
    guint position, removed;
    const char *added;
    const char *expected;
  } splices[] = {
    { 0, 0, "x", "xabcd" },  { 4, 0, "xy", "abcdxy" }, { 2, 0, "x", "abxcd" },
    { 1, 2, "", "ad" },      { 1, 2, "x", "axd" },     { 1, 1, "xyz", "axyzcd" },
    { 0, 4, "", "" },        { 0, 4, "x", "x" },       { 3, 1, "x", "abcx" },
    { 0, 1, "xyzuvw", "xyzuvwbcd" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (splices); i++)
    {
      Seen seen;
      g_autoptr (Muestra) muestra = new_list ("abcd", &seen);
      guint n = strlen (splices[i].added);
      LogroRecord *added[8];

      for (guint j = 0; j < n; j++)
        added[j] = child ((char[]) { splices[i].added[j], '\0' });
      logro_list_splice (muestra->hijos, splices[i].position, splices[i].removed, added, n);
      assert_letters (muestra, splices[i].expected);
      assert_seen (&seen, splices[i].position, splices[i].removed, n);
      for (guint j = 0; j < n; j++)
        g_object_unref (added[j]);
    }
}

static void
test_nothing (void)
{
  Seen seen;
  g_autoptr (Muestra) muestra = new_list ("abc", &seen);

  logro_list_splice (muestra->hijos, 1, 0, NULL, 0);
  logro_list_move (muestra->hijos, 1, 1);
  g_assert_cmpuint (seen.n, ==, 0);
  assert_letters (muestra, "abc");
}

static void
test_move (void)
{
  static const struct
  {
    guint from, to;
    const char *expected;
  } moves[] = {
    { 0, 4, "bcdea" }, { 4, 0, "eabcd" }, { 1, 3, "acdbe" }, { 3, 1, "adbce" },
    { 2, 3, "abdce" }, { 3, 2, "abdce" }, { 0, 1, "bacde" }, { 4, 3, "abced" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      Seen seen;
      g_autoptr (Muestra) muestra = new_list ("abcde", &seen);
      guint first = MIN (moves[i].from, moves[i].to);
      guint n = MAX (moves[i].from, moves[i].to) - first + 1;
      Muestra *moved = logro_list_get (muestra->hijos, moves[i].from);
      guint at;

      logro_list_move (muestra->hijos, moves[i].from, moves[i].to);
      assert_letters (muestra, moves[i].expected);
      assert_seen (&seen, first, n, n);
      g_assert_true (logro_list_find (muestra->hijos, moved, &at));
      g_assert_cmpuint (at, ==, moves[i].to);
    }
}

static void
test_ids (void)
{
  Muestra *muestra = g_object_new (TYPE_MUESTRA, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  LogroRecord *own = child ("propio");
  g_autofree char *before = NULL;

  g_object_set (own, "id", "mi-id", NULL);
  logro_list_append (muestra->hijos, own);
  g_assert_cmpstr (((Muestra *) own)->id, ==, "mi-id");
  for (guint i = 0; i < 2000; i++)
    logro_list_append (muestra->hijos, child (NULL));
  for (guint i = 1; i <= 2000; i++)
    {
      Muestra *hijo = logro_list_get (muestra->hijos, i);

      g_assert_cmpuint (strlen (hijo->id), ==, 8);
      g_assert_true (g_hash_table_add (ids, hijo->id));
    }
  before = g_strdup (((Muestra *) logro_list_get (muestra->hijos, 2000))->id);
  logro_list_move (muestra->hijos, 2000, 0);
  g_assert_cmpstr (((Muestra *) logro_list_get (muestra->hijos, 0))->id, ==, before);
  g_object_unref (muestra);
}

static void
test_model (void)
{
  Seen seen;
  g_autoptr (Muestra) muestra = new_list ("ab", &seen);
  GListModel *model = G_LIST_MODEL (muestra->hijos);
  g_autoptr (Muestra) second = g_list_model_get_item (model, 1);

  g_assert_true (g_list_model_get_item_type (model) == TYPE_MUESTRA);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_cmpstr (second->titulo, ==, "b");
  g_assert_null (g_list_model_get_item (model, 2));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
  logro_list_remove (muestra->hijos, 1);
  g_assert_cmpstr (second->titulo, ==, "b"); /* ours still */
  g_assert_null (((LogroRecord *) second)->owner);
  g_assert_false (logro_list_find (muestra->hijos, second, NULL));
}

/* What would break the tree is refused at the door. */
static void
test_refused (void)
{
  Seen seen;
  g_autoptr (Muestra) muestra = new_list ("ab", &seen);
  g_autoptr (Muestra) other = new_list ("c", &(Seen) { 0 });
  LogroRecord *taken = logro_list_get (other->hijos, 0);
  g_autoptr (LogroRecord) stranger = g_object_new (LOGRO_TYPE_MUNICIPALIDAD, NULL);

  g_signal_handlers_disconnect_matched (other->hijos, G_SIGNAL_MATCH_FUNC, 0, 0, NULL,
                                        on_items_changed, NULL);
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_list_splice (muestra->hijos, 0, 0, &taken, 1);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_list_splice (muestra->hijos, 0, 0, &stranger, 1);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_list_splice (muestra->hijos, 1, 2, NULL, 0);
  g_test_assert_expected_messages ();
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_list_move (muestra->hijos, 0, 2);
  g_test_assert_expected_messages ();
  g_assert_cmpuint (seen.n, ==, 0);
  assert_letters (muestra, "ab");
  assert_letters (other, "c");
}

static void
test_freed (void)
{
  Seen seen;
  Muestra *muestra = new_list ("abc", &seen);
  Muestra *left = g_object_ref (logro_list_get (muestra->hijos, 1));
  Muestra *kept = g_object_ref (logro_list_get (muestra->hijos, 0));

  logro_list_remove (muestra->hijos, 1);
  g_assert_finalize_object (left);
  g_assert_finalize_object (muestra);
  g_assert_null (((LogroRecord *) kept)->owner);
  g_assert_finalize_object (kept);
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/list/splice", test_splice);
  g_test_add_func ("/core/list/nothing", test_nothing);
  g_test_add_func ("/core/list/move", test_move);
  g_test_add_func ("/core/list/ids", test_ids);
  g_test_add_func ("/core/list/model", test_model);
  g_test_add_func ("/core/list/refused", test_refused);
  g_test_add_func ("/core/list/freed", test_freed);
  return g_test_run ();
}
