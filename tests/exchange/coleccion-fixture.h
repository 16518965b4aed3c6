/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan with attached files, and a folder to collect them in. */
#pragma once

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "exchange/coleccion.h"
#include "support.h"

/* Of "hola", as sha256sum prints it. */
#define HOLA "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79"

typedef struct
{
  char *folder;  /* of the plan */
  char *outside;
  char *target;
  GFile *file;
  LogroPlan *plan;
} Fixture;

static inline void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *top = g_dir_make_tmp ("logro-coleccion-XXXXXX", NULL);
  g_autofree char *path = NULL;

  chmod (top, 0755);
  fixture->folder = g_build_filename (top, "plan", NULL);
  fixture->outside = g_build_filename (top, "ajeno", NULL);
  fixture->target = g_build_filename (top, "para el validador", NULL);
  g_mkdir (fixture->folder, 0755);
  g_mkdir (fixture->outside, 0755);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->plan = support_plan ();
}

static inline void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL
                                                                    : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      remove_all (child);
    }
  g_remove (path);
}

static inline void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *top = g_path_get_dirname (fixture->folder);

  remove_all (top);
  g_object_unref (fixture->plan);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->outside);
  g_free (fixture->target);
}

static inline void
put (const char *folder,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* Attached as a file that held "hola". */
static inline void
attach (LogroList  *list,
        const char *ruta)
{
  logro_list_append (list, g_object_new (LOGRO_TYPE_ADJUNTO, "ruta", ruta, "tamano", (gint64) 4,
                                         "sha256", HOLA, "descripcion", "=1+1", NULL));
}

static inline LogroList *
get_evidence (Fixture *fixture,
              guint    n)
{
  return ((LogroEvaluacion *) logro_list_get (fixture->plan->autoevaluacion->evaluaciones, n))
    ->adjuntos;
}

static inline LogroColeccion *
collect (Fixture *fixture)
{
  LogroColeccion *coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GError) error = NULL;

  logro_coleccion_copy (coleccion, target, NULL, &error);
  g_assert_no_error (error);
  return coleccion;
}

static inline const char *
get_copy (LogroColeccion *coleccion,
          guint           n)
{
  return ((LogroColectado *) coleccion->files->pdata[n])->archivo;
}

static inline void
assert_holds (Fixture    *fixture,
              const char *name,
              const char *text)
{
  g_autofree char *path = g_build_filename (fixture->target, name, NULL);
  g_autofree char *found = NULL;

  g_file_get_contents (path, &found, NULL, NULL);
  g_assert_cmpstr (found, ==, text);
}
