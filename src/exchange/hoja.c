/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gathers the cells of a row and hands them on; after a failure nothing more is taken. */

#include "exchange/hoja.h"

#include <math.h>
#include <string.h>

#include "core/decimal.h"
#include "core/references.h"

/* Rows between two looks at the progress and at whether it is to stop. */
#define LOOK 256

/* Characters that a column of each kind usually needs. */
static const double anchos[] = { 24, 11, 12, 11, 12, 14 };

static void
columna_free (gpointer data)
{
  LogroColumna *columna = data;

  g_free (columna->id);
  g_free (columna->titulo);
  g_free (columna->formula);
  g_free (columna);
}

LogroHoja *
logro_hoja_new (LogroPlan               *plan,
                const char              *id,
                const char              *titulo,
                const LogroHojaOpciones *opciones,
                const LogroHojaSalida   *salida,
                gpointer                 data)
{
  LogroHoja *self = g_new0 (LogroHoja, 1);

  self->plan = plan;
  self->id = id;
  self->titulo = titulo;
  self->opciones = opciones;
  self->columnas = g_ptr_array_new_with_free_func (columna_free);
  self->salida = salida;
  self->data = data;
  self->celdas = g_array_new (FALSE, FALSE, sizeof (LogroCelda));
  self->owned = g_ptr_array_new_with_free_func (g_free);
  self->parte = 1;
  return self;
}

const char *
logro_hoja_word (LogroHoja  *self,
                 const char *id)
{
  return logro_modelo_get_palabra (self->plan->model, id);
}

LogroColumna *
logro_hoja_add_column (LogroHoja             *self,
                       const LogroColumnaDef *def)
{
  LogroColumna *columna = g_new0 (LogroColumna, 1);
  g_autofree char *usual = g_strconcat ("columna.", def->id, NULL);

  g_assert (!self->begun && self->celdas->len == 0);
  columna->id = g_strdup (def->id);
  columna->titulo = g_strdup (logro_hoja_word (self, def->palabra != NULL ? def->palabra : usual));
  columna->tipo = def->tipo;
  columna->ancho = def->ancho > 0 ? def->ancho : anchos[def->tipo];
  columna->flags = def->flags;
  columna->formula = g_strdup (def->formula);
  columna->peso = NAN;
  g_ptr_array_add (self->columnas, columna);
  return columna;
}

void
logro_hoja_add_columns (LogroHoja             *self,
                        const LogroColumnaDef *defs,
                        guint                  n)
{
  for (guint i = 0; i < n; i++)
    logro_hoja_add_column (self, &defs[i]);
}

guint
logro_hoja_find (LogroHoja  *self,
                 const char *id,
                 gsize       length)
{
  for (guint i = 0; i < self->columnas->len; i++)
    {
      const char *own = ((LogroColumna *) self->columnas->pdata[i])->id;

      if (strncmp (own, id, length) == 0 && own[length] == '\0')
        return i;
    }
  g_assert_not_reached ();
}

void
logro_hoja_expect (LogroHoja *self,
                   guint      n_filas)
{
  self->n_previstas = n_filas;
}

static void
add (LogroHoja  *self,
     LogroCelda  celda)
{
  g_assert (self->celdas->len < self->columnas->len);
  g_array_append_val (self->celdas, celda);
}

void
logro_hoja_add_text (LogroHoja  *self,
                     const char *texto)
{
  add (self, (LogroCelda) { texto, NULL, NAN });
}

void
logro_hoja_take_text (LogroHoja *self,
                      char      *texto)
{
  if (texto != NULL)
    g_ptr_array_add (self->owned, texto);
  logro_hoja_add_text (self, texto);
}

void
logro_hoja_add_word (LogroHoja  *self,
                     const char *texto,
                     const char *clave)
{
  add (self, (LogroCelda) { texto, clave, NAN });
}

void
logro_hoja_take_word (LogroHoja  *self,
                      char       *texto,
                      const char *clave)
{
  g_ptr_array_add (self->owned, texto);
  logro_hoja_add_word (self, texto, clave);
}

void
logro_hoja_add_boolean (LogroHoja *self,
                        gboolean   valor)
{
  logro_hoja_add_word (self, valor ? logro_hoja_word (self, "si") : NULL, valor ? "si" : NULL);
}

void
logro_hoja_add_number (LogroHoja *self,
                       double     numero)
{
  add (self, (LogroCelda) { NULL, NULL, numero });
}

void
logro_hoja_add_integer (LogroHoja *self,
                        gint64     numero)
{
  logro_hoja_add_number (self, numero != LOGRO_SIN_DATO ? numero : NAN);
}

/* The words of a closed list are in the vocabulary of documents: "estado.pendiente". */
static void
add_choice (LogroHoja        *self,
            const LogroField *field,
            gint64            number)
{
  const char *word = field->choices[number].word;
  g_autofree char *id = g_strconcat (field->name, ".", word, NULL);
  const char *texto = logro_hoja_word (self, id);

  logro_hoja_add_word (self, texto == id ? word : texto, word);
}

static void
add_reference (LogroHoja        *self,
               const LogroField *field,
               const char       *value)
{
  char *label = NULL;

  if (value != NULL)
    g_ptr_array_add (self->owned, label = logro_references_dup_label (self->plan, field, value));
  logro_hoja_add_word (self, label, value);
}

void
logro_hoja_add_field (LogroHoja   *self,
                      LogroRecord *record,
                      const char  *name)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);
  LogroValue value;
  double numero = NAN;

  g_assert (field != NULL && field->kind < LOGRO_CHILD);
  value = logro_record_get_value (record, field);
  if (field->kind == LOGRO_CHOICE)
    add_choice (self, field, value.number);
  else if (field->kind == LOGRO_BOOLEAN)
    logro_hoja_add_boolean (self, value.number);
  else if (field->kind == LOGRO_INTEGER)
    logro_hoja_add_number (self, field->start == LOGRO_SIN_DATO && value.number == LOGRO_SIN_DATO
                                   ? NAN
                                   : value.number);
  else if (field->kind == LOGRO_DECIMAL && logro_decimal_get (value.text, &numero))
    add (self, (LogroCelda) { value.text, NULL, numero });
  else if (field->refers != LOGRO_REFERS_NOTHING && !logro_refers_is_free (field->refers))
    add_reference (self, field, value.text);
  else
    logro_hoja_add_text (self, value.text);
}

static gboolean
begin (LogroHoja *self)
{
  if (self->begun || self->error != NULL)
    return self->error == NULL;
  self->begun = TRUE;
  return self->salida->begin (self, self->data, &self->error);
}

static void
look (LogroHoja *self)
{
  double share = self->n_previstas > 0 ? MIN (1, (double) self->n_filas / self->n_previstas) : 0;

  if (self->error == NULL)
    logro_progress_step (self->opciones->progress, self->hecho + self->parte * share, &self->error);
}

static const LogroCelda *
complete (LogroHoja *self)
{
  while (self->celdas->len < self->columnas->len)
    logro_hoja_add_text (self, NULL);
  return (const LogroCelda *) self->celdas->data;
}

static void
clear (LogroHoja *self)
{
  g_array_set_size (self->celdas, 0);
  g_ptr_array_set_size (self->owned, 0);
}

gboolean
logro_hoja_end_row (LogroHoja *self)
{
  const LogroCelda *celdas = complete (self);

  if (begin (self) && self->n_filas % LOOK == 0)
    look (self);
  if (self->error == NULL && self->salida->row (self, celdas, self->data, &self->error))
    self->n_filas++;
  clear (self);
  return self->error == NULL;
}

void
logro_hoja_end_total (LogroHoja *self)
{
  const LogroCelda *celdas = complete (self);

  self->con_total = TRUE;
  if (begin (self))
    self->salida->total (self, celdas, self->data, &self->error);
  clear (self);
}

gboolean
logro_hoja_finish (LogroHoja *self,
                   GError   **error)
{
  gboolean done;

  if (begin (self))
    look (self);
  g_assert (self->error != NULL || self->n_filas == self->n_previstas);
  done = self->error == NULL && self->salida->end (self, self->data, &self->error);
  if (self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  g_ptr_array_unref (self->columnas);
  g_array_unref (self->celdas);
  g_ptr_array_unref (self->owned);
  g_free (self->nota);
  g_free (self);
  return done;
}
