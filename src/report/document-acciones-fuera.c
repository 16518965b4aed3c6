/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a plan's actions a layout has no place for: which datum, where in the plan it stands, and
 * the beginning of what it says, so that nobody takes the document for the whole plan. */
#include "report/document-acciones.h"

#include "core/fecha.h"
#include "core/references.h"
#include "core/words.h"

#define LETTERS_NAME 60
#define LETTERS_VALUE 90
#define RUN 3   /* places that follow one another are told as "1 a 3" from so many on */

/* The word for a field: "dato.linea.metodologia". */
static const char *
get_label (LogroPlan        *plan,
           LogroRecord      *record,
           const LogroField *field)
{
  const char *tag = LOGRO_RECORD_GET_CLASS (record)->tag;
  g_autofree char *own = g_strdup_printf ("campo.%s.%s", tag, field->name);
  g_autofree char *id = g_strdup_printf ("dato.%s.%s", tag, field->name);
  const char *word = logro_modelo_find_own_palabra (plan->model, own);

  return word != NULL ? word : logro_documents_word (plan, id);
}

/* "1 a 4, 6 y 8" */
static char *
format_places (LogroPlan *plan,
               GArray    *lugares)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  GString *text = g_string_new (NULL);

  for (guint i = 0, end; i < lugares->len; i = end)
    {
      guint first = g_array_index (lugares, guint, i);

      for (end = i + 1; end < lugares->len; end++)
        if (g_array_index (lugares, guint, end) != first + end - i)
          break;
      if (end - i < RUN)
        end = i + 1;
      if (end - i >= RUN)
        g_ptr_array_add (parts, g_strdup_printf ("%u %s %u", first,
                                                 logro_documents_word (plan, "lugar.a"),
                                                 first + end - i - 1));
      else
        g_ptr_array_add (parts, g_strdup_printf ("%u", first));
    }
  for (guint i = 0; i < parts->len; i++)
    {
      if (i > 0 && i + 1 == parts->len)
        g_string_append_printf (text, " %s ", logro_documents_word (plan, "lugar.y"));
      else if (i > 0)
        g_string_append (text, ", ");
      g_string_append (text, parts->pdata[i]);
    }
  return g_string_free (text, FALSE);
}

/* "actividades 1 a 4", or that it is of the action itself. */
static char *
dup_where (LogroPlan        *plan,
           const LogroFuera *fuera)
{
  g_autofree char *places = NULL;
  g_autofree char *id = NULL;

  if (fuera->lugares == NULL)
    return g_strdup (logro_documents_word (plan, "lugar.accion"));
  places = format_places (plan, fuera->lugares);
  id = g_strdup_printf ("lugar.%s%s", fuera->campo->name, fuera->lugares->len == 1 ? ".uno" : "");
  return logro_words_fill (logro_documents_word (plan, id), "n", places, NULL);
}

/* A value as people read it. */
static char *
dup_value (LogroPlan        *plan,
           LogroRecord      *record,
           const LogroField *field)
{
  g_autofree char *text = logro_record_dup_text (record, field);

  if (field->kind == LOGRO_DATE)
    return logro_fecha_format (text);
  if (field->kind == LOGRO_DECIMAL)
    return logro_documents_format_decimal (plan, text);
  if (field->kind == LOGRO_INTEGER)
    return logro_documents_format_money (plan, logro_record_get_value (record, field).number);
  if (field->refers != LOGRO_REFERS_NOTHING && !logro_refers_is_free (field->refers))
    return logro_references_dup_label (plan, field, text);
  return g_steal_pointer (&text);
}

/* The first field that says what a record of a list is. */
static const LogroField *
find_name (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (!(klass->fields[i].flags & LOGRO_FIELD_ID) && klass->fields[i].kind < LOGRO_CHILD &&
        !logro_record_is_default (record, &klass->fields[i]))
      return &klass->fields[i];
  return NULL;
}

/* What is left out, shortened: of a list each of its records, one after another. */
static char *
dup_content (LogroPlan        *plan,
             const LogroFuera *fuera)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *alone = NULL;
  LogroList *list;

  if (fuera->lugares == NULL)
    {
      alone = dup_value (plan, fuera->accion, fuera->campo);
      return logro_documents_shorten (alone, LETTERS_VALUE);
    }
  list = logro_record_get_list (fuera->accion, fuera->campo);
  for (guint i = 0; i < fuera->lugares->len && text->len < 4 * LETTERS_VALUE; i++)
    {
      LogroRecord *record = logro_list_get (list, g_array_index (fuera->lugares, guint, i) - 1);
      const LogroField *field = fuera->suyo != NULL ? fuera->suyo : find_name (record);
      g_autofree char *value = field != NULL ? dup_value (plan, record, field) : g_strdup ("");

      g_string_append_printf (text, "%s%s", i > 0 ? " · " : "", value);
    }
  return logro_documents_shorten (text->str, LETTERS_VALUE);
}

/* "Acción 3. Nombre", above what is left out of it. */
static void
add_action (LogroTable       *table,
            LogroPlan        *plan,
            const LogroFuera *fuera)
{
  g_autofree char *name = logro_documents_shorten (
    logro_document_acciones_name (plan, fuera->accion), LETTERS_NAME);
  g_autofree char *heading = logro_documents_dup_numbered (
    plan, LOGRO_IS_AMI (fuera->accion) ? "ami.titulo" : "pmi.ficha", fuera->numero, name);

  logro_table_add_row_head (table, heading, NULL);
}

static void
add_row (LogroTable       *table,
         LogroPlan        *plan,
         const LogroFuera *fuera)
{
  LogroList *list = fuera->suyo != NULL ? logro_record_get_list (fuera->accion, fuera->campo)
                                        : NULL;
  LogroRecord *record = list != NULL ? logro_list_get (list, 0) : fuera->accion;
  const LogroField *field = fuera->suyo != NULL ? fuera->suyo : fuera->campo;
  g_autofree char *where = dup_where (plan, fuera);
  g_autofree char *content = dup_content (plan, fuera);

  logro_table_add_row (table, get_label (plan, record, field), where, content, NULL);
}

void
logro_document_acciones_add_fuera (LogroReport    *report,
                                   LogroPlan      *plan,
                                   LogroFormaPlan  forma)
{
  static const LogroDocumentColumn columns[] = {
    { "fuera.accion-dato", LOGRO_ALIGN_START, 9 },
    { "fuera.donde", LOGRO_ALIGN_START, 5 },
    { "fuera.contenido", LOGRO_ALIGN_START, 12 }
  };
  g_autoptr (GPtrArray) all = logro_disposicion_list_fuera (plan, forma);
  LogroTable *table;

  logro_documents_add_heading (report, plan, 2, "fuera.titulo");
  if (all->len == 0)
    {
      logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                                  logro_documents_word (plan, "fuera.nada"));
      return;
    }
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "fuera.que"));
  logro_report_keep_with_next (report);
  table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < all->len; i++)
    {
      const LogroFuera *fuera = all->pdata[i];

      if (i == 0 || ((LogroFuera *) all->pdata[i - 1])->accion != fuera->accion)
        add_action (table, plan, fuera);
      add_row (table, plan, fuera);
    }
  logro_report_take_table (report, table);
}
