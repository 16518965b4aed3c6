/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of the office itself is never carried over: its head, its grado, its reports. */

#include "document/dependencias.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/cambios.h"
#include "core/text.h"
#include "document/document.h"

gboolean
logro_dependencias_allows (LogroPlan *plan)
{
  LogroFase *fase;

  return logro_modelo_find_paso (plan->model, "encabezado", &fase) != NULL;
}

GPtrArray *
logro_dependencias_parse (const char *text)
{
  GPtrArray *nombres = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", 2);
      g_autofree char *nombre = logro_text_clean (cells[0] != NULL ? g_strstrip (cells[0]) : "",
                                                  FALSE);
      g_autofree char *folded = nombre != NULL ? logro_text_fold (nombre) : NULL;

      if (folded != NULL && *folded != '\0' &&
          g_hash_table_add (seen, g_steal_pointer (&folded)))
        g_ptr_array_add (nombres, g_steal_pointer (&nombre));
    }
  return nombres;
}

static void
clear (LogroList *list)
{
  logro_list_splice (list, 0, logro_list_get_n (list), NULL, 0);
}

/* Replaces what is in @list by copies of what is in @from. */
static void
copy_list (LogroList *list,
           LogroList *from)
{
  clear (list);
  for (guint i = 0; i < logro_list_get_n (from); i++)
    logro_list_append (list, logro_cambios_clone (logro_list_get (from, i)));
}

static void
set_head (LogroPlan              *self,
          LogroPlan              *plan,
          const char             *dependencia,
          LogroDependenciasFlags  flags)
{
  LogroCabecera *from = plan->cabecera;

  g_object_set (self->cabecera, "dependencia", dependencia, "administracion", from->administracion,
                "evaluacion", from->evaluacion, "ejecucion", from->ejecucion, "referencia",
                from->referencia, NULL);
  copy_list (self->cabecera->grados, from->grados);
  if (!(flags & LOGRO_DEPENDENCIAS_OBJETIVOS))
    return;
  g_object_set (self->cabecera, "presentacion", from->presentacion, "objetivo-general",
                from->objetivo_general, NULL);
  copy_list (self->cabecera->objetivos, from->objetivos);
}

/* The head of the first office answers for its actions, not for those of others; and nothing has
 * been done yet. */
static void
begin_anew (LogroLinea *linea,
            const char *titular)
{
  if (g_strcmp0 (linea->responsable, titular) == 0)
    g_object_set (linea, "responsable", "", NULL);
  clear (linea->seguimientos);
  for (guint i = 0; i < logro_list_get_n (linea->actividades); i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      g_object_set (actividad, "avance", (gint64) LOGRO_SIN_DATO, NULL);
      if (g_strcmp0 (actividad->responsable, titular) == 0)
        g_object_set (actividad, "responsable", "", NULL);
    }
}

LogroPlan *
logro_dependencias_make_plan (LogroPlan              *plan,
                              const char             *dependencia,
                              LogroDependenciasFlags  flags)
{
  LogroPlan *self = logro_plan_new (plan->model);
  LogroJournal *journal = logro_plan_get_journal (self);

  logro_cambios_apply (LOGRO_RECORD (self->municipalidad), LOGRO_RECORD (plan->municipalidad), "");
  set_head (self, plan, dependencia, flags);
  if (flags & LOGRO_DEPENDENCIAS_ACCIONES)
    copy_list (self->diseno->lineas, plan->diseno->lineas);
  for (guint i = 0; i < logro_list_get_n (self->diseno->lineas); i++)
    begin_anew (logro_list_get (self->diseno->lineas, i), plan->cabecera->titular);
  if (flags & LOGRO_DEPENDENCIAS_PPCS)
    copy_list (self->registro->programas, plan->registro->programas);
  g_object_set (self->implementacion, "plazo", (guint) plan->implementacion->plazo, "dias",
                plan->implementacion->dias, NULL);
  copy_list (self->implementacion->feriados, plan->implementacion->feriados);
  logro_journal_clear (journal);
  return self;
}

static void
dependencia_free (LogroDependencia *self)
{
  g_free (self->nombre);
  g_clear_object (&self->file);
  g_free (self->error);
  g_free (self);
}

/* Two names may come to the same file name. */
static GFile *
choose_file (GFile      *folder,
             const char *nombre,
             GHashTable *taken)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *stem = i == 1 ? g_strdup (nombre) : g_strdup_printf ("%s %u", nombre, i);
      char *name = logro_document_make_file_name (stem);

      if (g_hash_table_add (taken, name))
        return g_file_get_child (folder, name);
    }
}

static char *
make_one (LogroPlan              *plan,
          const char             *nombre,
          LogroDependenciasFlags  flags,
          GFile                  *file)
{
  g_autoptr (LogroPlan) own = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL) !=
      G_FILE_TYPE_UNKNOWN)
    return g_strdup (_("There is a file of that name already; it was left as it is."));
  own = logro_dependencias_make_plan (plan, nombre, flags);
  document = logro_document_new (own);
  return logro_document_save (document, file, FALSE, NULL, &error) ? NULL
                                                                   : g_strdup (error->message);
}

GPtrArray *
logro_dependencias_make (LogroPlan              *plan,
                         GPtrArray              *nombres,
                         LogroDependenciasFlags  flags,
                         GFile                  *folder)
{
  GPtrArray *made = g_ptr_array_new_with_free_func ((GDestroyNotify) dependencia_free);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < nombres->len; i++)
    {
      LogroDependencia *one = g_new0 (LogroDependencia, 1);

      one->nombre = g_strdup (nombres->pdata[i]);
      one->file = choose_file (folder, one->nombre, taken);
      one->error = make_one (plan, one->nombre, flags, one->file);
      g_ptr_array_add (made, one);
    }
  return made;
}
