/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text around a table says of the plan as a whole: years, office, grado, objectives.
 * Source: domain page §2.3, the head of a Mexican plan. Only fields that say nothing yet take
 * it. */

#include <string.h>

#include "core/text.h"
#include "exchange/importacion.h"
#include "exchange/reglas.h"

#define YEARS "\\d{4}\\s*[-–]\\s*\\d{4}"
#define OF_THE_YEAR "\\s+(?:anual\\s+|municipal\\s+|institucional\\s+|del?\\s+|año\\s+)*"

/* A field and how people write it within a sentence; what stands in the brackets is its value. */
static const struct
{
  const char *campo;
  const char *forma;
} formas[] = {
  { "administracion", "administraci[oó]n\\s+(?:municipal\\s+)?(" YEARS ")" },
  { "dependencia", "^\\s*(?:dependencia|[aá]rea|dependencia o [aá]rea)\\s*:\\s*(.+)$" },
  { "titular", "^\\s*(?:titular|titular del? [\\w ]+)\\s*:\\s*(.+)$" },
  { "evaluacion", "evaluaci[oó]n" OF_THE_YEAR "(\\d{4})\\b" },
  { "ejecucion", "(?:funciones|ejercicio|ejecuci[oó]n)" OF_THE_YEAR "(\\d{4})\\b" },
  { "referencia", "(plan municipal de desarrollo(?:\\s+" YEARS ")?)" },
  { "grado", "grado de desarrollo institucional\\s*(?::|es|se encuentra en|se ubica en)?\\s*"
             "(?:(?:estado|nivel|el nivel|un nivel)\\s+)?(\\w+)" },
};

static void
dato_free (LogroImportDato *dato)
{
  g_ptr_array_unref (dato->valores);
  g_free (dato);
}

static LogroImportDato *
add (LogroImportacion *self,
     LogroRecord      *cabecera,
     const char       *campo)
{
  LogroImportDato *dato = g_new (LogroImportDato, 1);

  dato->campo = logro_record_class_find (LOGRO_RECORD_GET_CLASS (cabecera), campo);
  dato->valores = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->datos, dato);
  return dato;
}

static gboolean
is_blank (LogroRecord *cabecera,
          const char  *campo)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (cabecera), campo);

  if (field->kind == LOGRO_CHILDREN)
    return logro_list_get_n (logro_record_get_list (cabecera, field)) == 0;
  return logro_record_is_default (cabecera, field);
}

/* What the first paragraph says that has the form. */
static char *
find_form (GPtrArray  *parrafos,
           const char *forma)
{
  g_autoptr (GRegex) regex = g_regex_new (forma, G_REGEX_CASELESS, 0, NULL);

  for (guint i = 0; i < parrafos->len; i++)
    {
      g_autoptr (GMatchInfo) match = NULL;

      if (g_regex_match (regex, parrafos->pdata[i], 0, &match))
        return g_strstrip (g_match_info_fetch (match, 1));
    }
  return NULL;
}

/* Whether a paragraph is that heading, and nothing else. */
static gboolean
is_heading (const char *parrafo,
            const char *titulo)
{
  g_autofree char *folded = logro_text_fold (parrafo);

  g_strchomp (g_strdelimit (folded, ":.", ' '));
  return strcmp (folded, titulo) == 0;
}

static guint
find_heading (GPtrArray  *parrafos,
              const char *titulo)
{
  guint i = 0;

  while (i < parrafos->len && !is_heading (parrafos->pdata[i], titulo))
    i++;
  return i;
}

/* An item without its bullet, or NULL for a paragraph that is none. */
static char *
dup_item (const char *parrafo)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\s*(?:[•·▪*–-]|\\d{1,2}[.)])\\s*(\\S.*)$",
                                          G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, parrafo, 0, &match)
           ? g_strstrip (g_match_info_fetch (match, 1)) : NULL;
}

static void
read_objectives (LogroImportacion *self,
                 LogroRecord      *cabecera,
                 GPtrArray        *parrafos)
{
  guint general = find_heading (parrafos, "objetivo general");
  guint i = find_heading (parrafos, "objetivos especificos");
  LogroImportDato *dato = NULL;

  if (general + 1 < parrafos->len && is_blank (cabecera, "objetivo-general"))
    g_ptr_array_add (add (self, cabecera, "objetivo-general")->valores,
                     g_strstrip (g_strdup (parrafos->pdata[general + 1])));
  if (!is_blank (cabecera, "objetivos"))
    return;
  for (i++; i < parrafos->len; i++)
    {
      char *item = dup_item (parrafos->pdata[i]);

      if (item == NULL)
        return;
      dato = dato != NULL ? dato : add (self, cabecera, "objetivos");
      g_ptr_array_add (dato->valores, item);
    }
}

/* A grado as the plan writes it, where it has one of that name. */
static char *
dup_grado (LogroPlan  *plan,
           const char *texto)
{
  g_autofree char *folded = logro_text_fold (texto);

  for (guint i = 0; i < logro_list_get_n (plan->cabecera->grados); i++)
    {
      LogroGrado *grado = logro_list_get (plan->cabecera->grados, i);
      g_autofree char *nombre = logro_text_fold (grado->nombre != NULL ? grado->nombre : "");

      if (strcmp (nombre, folded) == 0)
        return g_strdup (grado->nombre);
    }
  return g_strdup (texto);
}

void
logro_importacion_read_text (LogroImportacion *self,
                             GPtrArray        *parrafos)
{
  LogroRecord *cabecera = self->destino->cabecera != NULL ? self->destino->cabecera (self->plan)
                                                          : NULL;

  self->datos = g_ptr_array_new_with_free_func ((GDestroyNotify) dato_free);
  if (cabecera == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (formas); i++)
    {
      g_autofree char *valor = is_blank (cabecera, formas[i].campo)
                                 ? find_form (parrafos, formas[i].forma) : NULL;

      if (valor != NULL && g_utf8_strlen (valor, -1) <= LOGRO_TEXT_MAX)
        g_ptr_array_add (add (self, cabecera, formas[i].campo)->valores,
                         strcmp (formas[i].campo, "grado") == 0 ? dup_grado (self->plan, valor)
                                                                : g_strdup (valor));
    }
  read_objectives (self, cabecera, parrafos);
}

void
logro_importacion_put_text (LogroImportacion *self)
{
  LogroRecord *cabecera = self->datos->len > 0 ? self->destino->cabecera (self->plan) : NULL;

  for (guint i = 0; i < self->datos->len; i++)
    {
      const LogroImportDato *dato = self->datos->pdata[i];
      LogroList *list = dato->campo->kind == LOGRO_CHILDREN
                          ? logro_record_get_list (cabecera, dato->campo) : NULL;

      if (dato->campo->kind == LOGRO_INTEGER)
        logro_record_set_number (cabecera, dato->campo->name,
                                 g_ascii_strtoll (dato->valores->pdata[0], NULL, 10));
      else if (list == NULL)
        logro_record_set_text (cabecera, dato->campo->name, dato->valores->pdata[0]);
      for (guint j = 0; list != NULL && j < dato->valores->len; j++)
        logro_list_append (list, g_object_new (logro_list_get_field (list)->type (), "texto",
                                               dato->valores->pdata[j], NULL));
    }
}
