/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Glosario: the words of the programme, for those who meet them for the first time. */
#include "report/documents-private.h"

#include "report/documents-parts.h"

#define BLANK_ROWS 20

static const LogroDocumentColumn columns[] = {
  { "glosario.termino", LOGRO_ALIGN_START, 4 },
  { "glosario.definicion", LOGRO_ALIGN_START, 15 },
  { "glosario.vease", LOGRO_ALIGN_START, 5 }
};

static char *
dup_references (LogroGlosario *glosario,
                LogroTermino  *termino)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (termino->referencias); i++)
    {
      LogroVease *vease = logro_list_get (termino->referencias, i);
      LogroTermino *other = logro_glosario_find (glosario, vease->termino);

      if (other != NULL)
        g_ptr_array_add (names, other->nombre);
    }
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("; ", (char **) names->pdata);
}

/* The glossary is in the order of the alphabet. */
static void
add_terms (LogroTable    *table,
           LogroGlosario *glosario)
{
  g_autoptr (GPtrArray) terms = logro_glosario_search (glosario, NULL);

  for (guint i = 0; i < terms->len; i++)
    {
      LogroTermino *termino = g_ptr_array_index (terms, i);
      g_autofree char *references = dup_references (glosario, termino);

      logro_table_add_row (table, termino->nombre, logro_documents_text (termino->definicion),
                           references, NULL);
    }
}

void
logro_document_glosario_build (LogroReport                *report,
                               LogroPlan                  *plan,
                               const LogroDocumentRequest *request)
{
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_title (report);
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "glosario.nota"));
  if (plan->model->glosario != NULL)
    add_terms (table, plan->model->glosario);
  logro_documents_take_form (report, table, BLANK_ROWS);
}
