/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Undo, redo, typing, groups, and whether the document is saved. */

#include "support.h"

typedef struct
{
  LogroPlan *plan;
  LogroJournal *journal;
  LogroMunicipalidad *lugar;
  LogroList *people;
} Fixture;

static void
set_up (Fixture      *f,
        gconstpointer data)
{
  f->plan = support_plan ();
  f->journal = logro_plan_get_journal (f->plan);
  f->lugar = f->plan->municipalidad;
  f->people = f->plan->diagnostico->participantes;
  logro_journal_set_saved (f->journal);
}

static void
tear_down (Fixture      *f,
           gconstpointer data)
{
  g_assert_finalize_object (f->plan);
}

static void
name (Fixture    *f,
      const char *text)
{
  g_object_set (f->lugar, "nombre", text, NULL);
}

static void
assert_state (Fixture *f,
              gboolean can_undo,
              gboolean can_redo,
              gboolean modified)
{
  gboolean undo, redo, is_modified;

  g_object_get (f->journal, "can-undo", &undo, "can-redo", &redo, "modified", &is_modified, NULL);
  g_assert_cmpint (undo, ==, can_undo);
  g_assert_cmpint (redo, ==, can_redo);
  g_assert_cmpint (is_modified, ==, modified);
  g_assert_cmpint (logro_journal_is_modified (f->journal), ==, modified);
}

static void
assert_labels (Fixture    *f,
               const char *undo,
               const char *redo)
{
  g_autofree char *undo_label = NULL, *redo_label = NULL;

  g_object_get (f->journal, "undo-label", &undo_label, "redo-label", &redo_label, NULL);
  g_assert_cmpstr (undo_label, ==, undo);
  g_assert_cmpstr (redo_label, ==, redo);
}

static void
test_new (Fixture      *f,
          gconstpointer data)
{
  g_autoptr (LogroPlan) fresh = support_plan ();

  g_assert_true (logro_journal_is_modified (logro_plan_get_journal (fresh)));
  assert_state (f, FALSE, FALSE, FALSE);
  assert_labels (f, "", "");
  g_assert_false (logro_journal_undo (f->journal));
  g_assert_false (logro_journal_redo (f->journal));
}

static void
test_values (Fixture      *f,
             gconstpointer data)
{
  LogroDiagnostico *d = f->plan->diagnostico;

  g_object_set (d, "duracion", (gint64) 235, NULL);
  g_object_set (d, "fecha", "2026-11-20", NULL);
  g_object_set (logro_list_get (f->people, 0), "presente", TRUE, NULL);
  assert_state (f, TRUE, FALSE, TRUE);
  g_assert_true (logro_journal_undo (f->journal));
  g_assert_false (((LogroParticipante *) logro_list_get (f->people, 0))->presente);
  g_assert_true (logro_journal_undo (f->journal));
  g_assert_null (d->fecha);
  g_assert_true (logro_journal_undo (f->journal));
  g_assert_cmpint (d->duracion, ==, 0);
  assert_state (f, FALSE, TRUE, FALSE);
  while (logro_journal_redo (f->journal))
    ;
  g_assert_cmpint (d->duracion, ==, 235);
  g_assert_cmpstr (d->fecha, ==, "2026-11-20");
  g_assert_true (((LogroParticipante *) logro_list_get (f->people, 0))->presente);
  assert_state (f, TRUE, FALSE, TRUE);
}

static void
test_notify (Fixture      *f,
             gconstpointer data)
{
  guint *notified = support_count (f->lugar, "notify::nombre");
  guint *changed = support_count (f->journal, "changed");

  name (f, "Ñuñoa");
  name (f, "Ñuñoa");
  g_assert_cmpuint (*notified, ==, 1);
  g_assert_cmpuint (*changed, ==, 1);
  logro_journal_undo (f->journal);
  g_assert_cmpuint (*notified, ==, 2);
  g_assert_cmpuint (*changed, ==, 2);
  logro_journal_redo (f->journal);
  g_assert_cmpuint (*notified, ==, 3);
  g_assert_cmpuint (*changed, ==, 3);
}

static void
test_typing (Fixture      *f,
             gconstpointer data)
{
  name (f, "V");
  name (f, "Vi");
  name (f, "Vil");
  logro_journal_undo (f->journal);
  g_assert_null (f->lugar->nombre);
  assert_state (f, FALSE, TRUE, FALSE);
  logro_journal_redo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "Vil");
  name (f, "Villa"); /* what was redone is not typed on */
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "Vil");
}

static void
test_typing_apart (Fixture      *f,
                   gconstpointer data)
{
  name (f, "uno");
  logro_journal_seal (f->journal);
  name (f, "dos");
  g_object_set (f->lugar, "provincia", "x", NULL);
  name (f, "tres");
  g_object_set (f->plan->diagnostico, "duracion", (gint64) 1, NULL);
  g_object_set (f->plan->diagnostico, "duracion", (gint64) 2, NULL); /* no typing */
  logro_journal_undo (f->journal);
  g_assert_cmpint (f->plan->diagnostico->duracion, ==, 1);
  logro_journal_undo (f->journal);
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "dos");
  logro_journal_undo (f->journal);
  g_assert_null (f->lugar->provincia);
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "uno");
  logro_journal_undo (f->journal);
  assert_state (f, FALSE, TRUE, FALSE);
}

/* The same field of another record is another run. */
static void
test_typing_records (Fixture      *f,
                     gconstpointer data)
{
  LogroParticipante *first = logro_list_get (f->people, 0);
  LogroParticipante *second = logro_list_get (f->people, 1);

  g_object_set (first, "nombre", "Ana", NULL);
  g_object_set (second, "nombre", "Luis", NULL);
  logro_journal_undo (f->journal);
  g_assert_null (second->nombre);
  g_assert_cmpstr (first->nombre, ==, "Ana");
}

/* A save in the middle of a word: undo must come back to what is on disk. */
static void
test_typing_saved (Fixture      *f,
                   gconstpointer data)
{
  name (f, "Vil");
  logro_journal_set_saved (f->journal);
  name (f, "Villa");
  assert_state (f, TRUE, FALSE, TRUE);
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "Vil");
  assert_state (f, TRUE, TRUE, FALSE);
}

static void
test_group (Fixture      *f,
            gconstpointer data)
{
  guint *state = support_count (f->journal, "notify::undo-label");

  logro_journal_begin (f->journal, "Outer");
  name (f, "uno");
  logro_journal_begin (f->journal, "Inner");
  name (f, "dos");
  logro_list_remove (f->people, 0);
  logro_journal_end (f->journal);
  g_object_set (f->lugar, "pais", "MX", NULL);
  g_assert_cmpuint (*state, ==, 0); /* one step, told of when it is whole */
  g_assert_true (logro_journal_is_modified (f->journal));
  logro_journal_end (f->journal);
  g_assert_cmpuint (*state, ==, 1);
  assert_labels (f, "Outer", "");
  assert_state (f, TRUE, FALSE, TRUE);
  logro_journal_undo (f->journal);
  assert_labels (f, "", "Outer");
  g_assert_null (f->lugar->nombre);
  g_assert_cmpstr (f->lugar->pais, ==, "CL");
  g_assert_cmpuint (logro_list_get_n (f->people), ==, 5);
  assert_state (f, FALSE, TRUE, FALSE);
  logro_journal_redo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "dos");
  g_assert_cmpstr (f->lugar->pais, ==, "MX");
  g_assert_cmpuint (logro_list_get_n (f->people), ==, 4);
}

static void
test_empty_group (Fixture      *f,
                  gconstpointer data)
{
  name (f, "uno");
  logro_journal_undo (f->journal);
  logro_journal_begin (f->journal, "Nothing");
  g_object_set (f->lugar, "pais", "CL", NULL); /* as it was */
  logro_journal_end (f->journal);
  assert_state (f, FALSE, TRUE, FALSE);
  logro_journal_redo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "uno");
}

/* Typing after a group on the same field does not go into the group. */
static void
test_typing_after_group (Fixture      *f,
                         gconstpointer data)
{
  logro_journal_begin (f->journal, "Group");
  name (f, "uno");
  logro_journal_end (f->journal);
  name (f, "dos");
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "uno");
}

static void
test_labels (Fixture      *f,
             gconstpointer data)
{
  name (f, "uno");
  assert_labels (f, "Change “Municipality”", "");
  logro_list_append (f->people, g_object_new (LOGRO_TYPE_PARTICIPANTE, NULL));
  assert_labels (f, "Add to “Participants”", "");
  logro_list_move (f->people, 0, 2);
  assert_labels (f, "Rearrange “Participants”", "");
  logro_list_remove (f->people, 0);
  assert_labels (f, "Remove from “Participants”", "");
  logro_plan_answer (f->plan, logro_modelo_get_elemento (f->plan->model, 2), 4);
  assert_labels (f, "Answer 1.3", "");
  logro_journal_undo (f->journal);
  assert_labels (f, "Remove from “Participants”", "Answer 1.3");
}

static void
test_saved (Fixture      *f,
            gconstpointer data)
{
  name (f, "uno");
  logro_journal_set_saved (f->journal);
  assert_state (f, TRUE, FALSE, FALSE);
  g_object_set (f->lugar, "pais", "MX", NULL);
  assert_state (f, TRUE, FALSE, TRUE);
  logro_journal_undo (f->journal);
  assert_state (f, TRUE, TRUE, FALSE);
  logro_journal_undo (f->journal); /* past the saved point */
  assert_state (f, FALSE, TRUE, TRUE);
  logro_journal_redo (f->journal);
  assert_state (f, TRUE, TRUE, FALSE);
}

/* An edit before the saved point cuts the way back to it: only a save makes it clean again. */
static void
test_saved_lost (Fixture      *f,
                 gconstpointer data)
{
  name (f, "uno");
  logro_journal_set_saved (f->journal);
  logro_journal_undo (f->journal);
  name (f, "dos");
  assert_state (f, TRUE, FALSE, TRUE);
  logro_journal_undo (f->journal);
  assert_state (f, FALSE, TRUE, TRUE);
  logro_journal_redo (f->journal);
  assert_state (f, TRUE, FALSE, TRUE);
  logro_journal_set_saved (f->journal);
  assert_state (f, TRUE, FALSE, FALSE);
  logro_journal_set_unsaved (f->journal);
  assert_state (f, TRUE, FALSE, TRUE);
}

static void
test_redo_dropped (Fixture      *f,
                   gconstpointer data)
{
  name (f, "uno");
  logro_journal_undo (f->journal);
  g_object_set (f->lugar, "pais", "MX", NULL);
  assert_state (f, TRUE, FALSE, TRUE);
  g_assert_false (logro_journal_redo (f->journal));
  g_assert_null (f->lugar->nombre);
}

/* Undone and redone records are the same objects, with all they held and their id. */
static void
test_splice (Fixture      *f,
             gconstpointer data)
{
  LogroParticipante *second = logro_list_get (f->people, 1);
  LogroParticipante *added = g_object_new (LOGRO_TYPE_PARTICIPANTE, NULL);
  g_autofree char *id = NULL;

  g_object_set (second, "nombre", "Ana", NULL);
  logro_list_remove (f->people, 1);
  g_assert_null (((LogroRecord *) second)->owner);
  logro_list_append (f->people, added);
  id = g_strdup (added->id);
  g_object_set (added, "nombre", "Luis", NULL);
  for (guint i = 0; i < 4; i++)
    logro_journal_undo (f->journal);
  g_assert_true (logro_list_get (f->people, 1) == second);
  g_assert_true (((LogroRecord *) second)->owner == (LogroRecord *) f->plan->diagnostico);
  g_assert_null (second->nombre);
  g_assert_cmpuint (logro_list_get_n (f->people), ==, 5);
  for (guint i = 0; i < 4; i++)
    g_assert_true (logro_journal_redo (f->journal));
  g_assert_true (logro_list_get (f->people, 4) == added);
  g_assert_cmpstr (added->nombre, ==, "Luis");
  g_assert_cmpstr (added->id, ==, id);
  g_assert_cmpstr (second->nombre, ==, "Ana");
}

/* A record that has left the plan is edited without the journal. */
static void
test_removed_record (Fixture      *f,
                     gconstpointer data)
{
  g_autoptr (LogroParticipante) gone = g_object_ref (logro_list_get (f->people, 0));

  logro_list_remove (f->people, 0);
  g_object_set (gone, "nombre", "nadie", NULL);
  assert_labels (f, "Remove from “Participants”", "");
}

/* The plan's own fields are undone too, and do not keep the plan alive (see tear_down). */
static void
test_root_field (Fixture      *f,
                 gconstpointer data)
{
  g_object_set (f->plan, "idioma", "e", NULL);
  g_object_set (f->plan, "idioma", "en", NULL);
  g_object_set (f->plan, "edicion", "4", NULL);
  logro_journal_undo (f->journal);
  logro_journal_undo (f->journal);
  g_assert_cmpstr (f->plan->idioma, ==, "es");
  g_assert_cmpstr (f->plan->edicion, ==, "3");
  assert_state (f, FALSE, TRUE, FALSE);
  logro_journal_redo (f->journal);
  g_assert_cmpstr (f->plan->idioma, ==, "en");
}

static void
test_wrong_use (Fixture      *f,
                gconstpointer data)
{
  name (f, "uno");
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  logro_journal_end (f->journal);
  g_test_assert_expected_messages ();
  logro_journal_begin (f->journal, "Open");
  g_test_expect_message ("Logro", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  g_assert_false (logro_journal_undo (f->journal));
  g_test_assert_expected_messages ();
  logro_journal_end (f->journal);
  g_assert_cmpstr (f->lugar->nombre, ==, "uno");
}

#define ADD(path, function) \
  g_test_add ("/core/journal/" path, Fixture, NULL, set_up, function, tear_down)

/* A plan of a newer format is shown, and nothing done to it takes. */
static void
test_read_only (void)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroList *participantes = plan->diagnostico->participantes;
  guint n = logro_list_get_n (participantes);
  g_autofree char *before = support_xml (plan);
  g_autofree char *after = NULL;

  g_assert_false (logro_journal_is_read_only (journal));
  logro_journal_clear (journal);
  logro_journal_set_read_only (journal);
  g_assert_true (logro_journal_is_read_only (journal));
  g_object_set (plan->diagnostico, "lugar", "Otro lugar", NULL);
  logro_plan_answer (plan, logro_modelo_get_elemento (plan->model, 0), 1);
  logro_list_append (participantes, g_object_new (LOGRO_TYPE_PARTICIPANTE, NULL));
  logro_list_remove (participantes, 0);
  g_assert_cmpuint (logro_list_get_n (participantes), ==, n);
  after = support_xml (plan);
  g_assert_cmpstr (after, ==, before);
  g_assert_false (logro_journal_undo (journal));
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  ADD ("new", test_new);
  ADD ("values", test_values);
  ADD ("notify", test_notify);
  ADD ("typing", test_typing);
  ADD ("typing-apart", test_typing_apart);
  ADD ("typing-records", test_typing_records);
  ADD ("typing-saved", test_typing_saved);
  ADD ("group", test_group);
  ADD ("empty-group", test_empty_group);
  ADD ("typing-after-group", test_typing_after_group);
  ADD ("labels", test_labels);
  ADD ("saved", test_saved);
  ADD ("saved-lost", test_saved_lost);
  ADD ("redo-dropped", test_redo_dropped);
  ADD ("splice", test_splice);
  ADD ("removed-record", test_removed_record);
  ADD ("root-field", test_root_field);
  ADD ("wrong-use", test_wrong_use);
  g_test_add_func ("/core/journal/read-only", test_read_only);
  return g_test_run ();
}
