/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "engine.h"

#include <stdio.h>
#include <sys/mman.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "store/resguardo.h"

/* One saving after so many changes. */
#define CHANGES 3

#define NAME "Villa %u"

static guint
get_number (LogroPlan *plan)
{
  guint number = 0;

  g_assert_cmpint (sscanf (plan->municipalidad->nombre, NAME, &number), ==, 1);
  return number;
}

static LogroResguardo *
open_store (Engine *engine)
{
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  LogroResguardo *resguardo = logro_resguardo_open (engine->store, &damaged, &error);

  g_assert_no_error (error);
  g_assert_null (damaged);
  return resguardo;
}

static void
keep (LogroResguardo *resguardo,
      LogroDocument  *document)
{
  const LogroBorrador borrador = { logro_document_get_plan (document)->id, NULL, 100,
                                   (char *) "Plan", NULL, NULL, FALSE };
  g_autoptr (GBytes) bytes = logro_document_write (document, NULL);
  g_autoptr (GError) error = NULL;

  logro_resguardo_keep_draft (resguardo, &borrador, bytes, &error);
  g_assert_no_error (error);
}

static void
save (LogroResguardo *resguardo,
      LogroDocument  *document)
{
  const char *id = logro_document_get_plan (document)->id;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  logro_document_save (document, NULL, FALSE, NULL, &error);
  g_assert_no_error (error);
  bytes = logro_document_write (document, NULL);
  logro_resguardo_keep_version (resguardo, id, "file:///p", 100, bytes, &error);
  g_assert_no_error (error);
  logro_resguardo_drop_draft (resguardo, id, &error);
  g_assert_no_error (error);
}

void
engine_type (Engine *engine)
{
  g_autoptr (LogroResguardo) resguardo = open_store (engine);
  g_autoptr (LogroDocument) document = logro_document_open (engine->file, NULL);
  EngineProgress *progress = engine->progress;

  for (guint number = get_number (logro_document_get_plan (document)) + 1; ; number++)
    {
      g_autofree char *name = g_strdup_printf (NAME, number);

      progress->made = number;
      g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", name, NULL);
      keep (resguardo, document);
      progress->safe = number;
      if (number % CHANGES != 0)
        continue;
      save (resguardo, document);
      progress->saved = number;
    }
}

/* The number in what the next start would offer; 0: nothing. It is offered once. */
static guint
take_offered (Engine *engine)
{
  g_autoptr (LogroResguardo) resguardo = open_store (engine);
  g_autoptr (GPtrArray) drafts = logro_resguardo_list_drafts (resguardo, NULL);
  guint number = 0;

  for (guint i = 0; i < drafts->len; i++)
    {
      const LogroBorrador *draft = drafts->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes =
        logro_resguardo_read_draft (resguardo, draft->documento, draft->sesion, &error);
      g_autoptr (LogroPlan) plan = NULL;

      g_assert_no_error (error);
      plan = logro_document_read_state (bytes, "borrador", &error);
      g_assert_no_error (error);
      number = MAX (number, get_number (plan));
      logro_resguardo_take_draft (resguardo, draft->documento, draft->sesion, &error);
      g_assert_no_error (error);
      logro_resguardo_drop_draft (resguardo, draft->documento, &error);
      g_assert_no_error (error);
    }
  return number;
}

void
engine_judge (Engine *engine)
{
  const EngineProgress *progress = engine->progress;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open (engine->file, &error);
  guint in_file, offered;

  g_assert_no_error (error);
  in_file = get_number (logro_document_get_plan (document));
  offered = take_offered (engine);
  g_assert_cmpuint (in_file, >=, progress->saved);
  g_assert_cmpuint (MAX (in_file, offered), >=, progress->safe);
  g_assert_cmpuint (MAX (in_file, offered), <=, progress->made);
  engine->n_safe += offered > in_file;
  engine->in_file = in_file;
}

void
engine_begin (Engine     *engine,
              const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "plan.logro", NULL);
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GError) error = NULL;

  *engine = (Engine) { g_build_filename (folder, "logro", NULL), g_file_new_for_path (path) };
  engine->progress = mmap (NULL, sizeof (EngineProgress), PROT_READ | PROT_WRITE,
                           MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_object_set (plan->municipalidad, "nombre", "Villa 0", NULL);
  logro_document_save (document, engine->file, TRUE, NULL, &error);
  g_assert_no_error (error);
}

void
engine_next (Engine *engine)
{
  *engine->progress = (EngineProgress) { engine->in_file, engine->in_file, engine->in_file };
}

void
engine_end (Engine *engine)
{
  g_object_unref (engine->file);
  g_free (engine->store);
  munmap (engine->progress, sizeof (EngineProgress));
}
