/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one cell of a table says, by the rule of its column.
 *
 * A rule gives values and the repairs it made, or a problem that a person must decide. Nothing is
 * dropped: what cannot be understood stays in the original, and its field stays empty. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/decimal.h"
#include "core/fecha.h"
#include "core/text.h"
#include "exchange/importacion.h"
#include "exchange/reglas.h"

void
logro_importacion_object (LogroImportCelda *celda,
                          char             *problema,
                          char             *sugerencia)
{
  g_free (celda->problema);
  g_free (celda->sugerencia);
  celda->problema = problema;
  celda->sugerencia = sugerencia;
}

static void
give (LogroImportCelda *celda,
      char             *valor)
{
  g_ptr_array_add (celda->valores, valor);
}

static guint
get_allowed (const LogroImportCelda *celda)
{
  return LOGRO_REPARO_TODOS & ~celda->apagados;
}

static gboolean
may (const LogroImportCelda *celda,
     LogroReparo             reparo)
{
  return (celda->apagados & LOGRO_REPARO_BIT (reparo)) == 0;
}

static void
did (LogroImportCelda *celda,
     LogroReparo       reparo)
{
  celda->reparos |= LOGRO_REPARO_BIT (reparo);
}

static void
read_text (LogroImportCelda *celda,
           const char       *texto)
{
  g_autofree char *plain = NULL;

  if (may (celda, LOGRO_REPARO_MARCAS) && logro_regla_tiene_marcas (texto))
    {
      plain = g_strstrip (logro_regla_sin_marcas (texto));
      did (celda, LOGRO_REPARO_MARCAS);
      texto = plain;
    }
  give (celda, g_strstrip (g_strdup (texto)));
}

static void
read_area (LogroImportCelda *celda,
           const char       *texto)
{
  g_autofree char *rest = NULL;

  if (may (celda, LOGRO_REPARO_EJEMPLO))
    rest = logro_regla_ejemplo (texto, &celda->numero);
  if (celda->numero != NULL)
    did (celda, LOGRO_REPARO_EJEMPLO);
  read_text (celda, rest != NULL ? rest : texto);
}

static void
read_list (LogroImportCelda *celda,
           const char       *texto,
           LogroReglaLista   forma)
{
  g_ptr_array_unref (celda->valores);
  celda->valores = logro_regla_lista (texto, forma, get_allowed (celda), &celda->reparos);
}

static void
read_date (LogroImportCelda *celda,
           const char       *texto,
           LogroReglaLado    lado)
{
  guint allowed = get_allowed (celda);
  char *iso = logro_regla_fecha (texto, lado, allowed, &celda->reparos);
  const char *rest = iso == NULL && may (celda, LOGRO_REPARO_SUELTO) ? logro_regla_suelto (texto)
                                                                    : NULL;

  if (rest != NULL)
    iso = logro_regla_fecha (rest, lado, allowed, &celda->reparos);
  if (rest != NULL && iso != NULL)
    did (celda, LOGRO_REPARO_SUELTO);
  if (iso != NULL)
    give (celda, iso);
  else
    logro_importacion_object (celda, g_strdup_printf (_("“%s” is no date that can be understood; "
                                                        "write it as "
                                                        "day-month-year"), texto), NULL);
}

/* "02-12-2024 al 14-11-2025": two dates and a word or a dash between them. */
static void
read_period (LogroImportCelda *celda,
             const char       *texto)
{
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+(?:al|a|hasta(?: el)?|-|–|—)\\s+", texto,
                                               G_REGEX_CASELESS, 0);

  if (g_strv_length (parts) == 2)
    {
      read_date (celda, parts[0], LOGRO_REGLA_INICIO);
      if (celda->problema == NULL)
        read_date (celda, parts[1], LOGRO_REGLA_FIN);
    }
  else
    logro_importacion_object (celda, g_strdup_printf (
      _("“%s” is no period; write both dates: 01-03-2025 al 30-11-2025"), texto), NULL);
}

static void
read_percentage (LogroImportCelda *celda,
                 const char       *texto)
{
  gint64 porcentaje;

  if (logro_regla_porcentaje (texto, &porcentaje))
    give (celda, g_strdup_printf ("%" G_GINT64_FORMAT, porcentaje));
  else
    logro_importacion_object (celda, g_strdup_printf (_("“%s” is no percentage from 0 to 100"),
                                                      texto), NULL);
}

static void
read_figure (LogroImportCelda *celda,
             const char       *texto)
{
  char *cifra = logro_decimal_parse (texto);

  if (cifra != NULL)
    give (celda, cifra);
  else
    logro_importacion_object (celda, g_strdup_printf (_("“%s” is no number"), texto), NULL);
}

static void
read_amount (LogroImportCelda *celda,
             const char       *texto)
{
  gint64 monto;

  if (logro_regla_monto (texto, get_allowed (celda), &celda->reparos, &monto))
    give (celda, g_strdup_printf ("%" G_GINT64_FORMAT, monto));
  else
    logro_importacion_object (celda, g_strdup_printf (_("“%s” is no whole amount of thousands"),
                                                      texto), NULL);
}

/* Letters and digits of a name, for two writings of it to be compared. */
static char *
dup_key (const char *nombre)
{
  g_autofree char *folded = logro_text_fold (nombre);
  GString *key = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (key, *p);
  return g_string_free (key, FALSE);
}

/* Whether one is the beginning of the other, of some length. */
static gboolean
is_same_name (const char *one,
              const char *other)
{
  g_autofree char *a = dup_key (one);
  g_autofree char *b = dup_key (other);
  gsize shorter = MIN (strlen (a), strlen (b));

  return shorter > 0 && (strcmp (a, b) == 0 || (shorter >= 8 && strncmp (a, b, shorter) == 0));
}

/* The criterion of that number or, without one, of that name. */
static LogroCriterio *
find_criterio (LogroModelo *modelo,
               const char  *numero,
               const char  *nombre)
{
  for (guint i = 0; i < logro_list_get_n (modelo->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (modelo->criterios, i);

      if (numero != NULL ? g_strcmp0 (criterio->numero, numero) == 0
                         : nombre != NULL && is_same_name (criterio->nombre, nombre))
        return criterio;
    }
  return NULL;
}

static LogroSubcriterio *
find_subcriterio (LogroModelo *modelo,
                  const char  *numero,
                  const char  *nombre)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (modelo); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (modelo, i);

      if (numero != NULL ? g_strcmp0 (subcriterio->numero, numero) == 0
                         : nombre != NULL && is_same_name (subcriterio->nombre, nombre))
        return subcriterio;
    }
  return NULL;
}

const char *
logro_importacion_find_criterio (LogroModelo *modelo,
                                 const char  *subcriterio)
{
  for (guint i = 0; i < logro_list_get_n (modelo->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (modelo->criterios, i);

      for (guint j = 0; j < logro_list_get_n (criterio->subcriterios); j++)
        if (strcmp (((LogroSubcriterio *) logro_list_get (criterio->subcriterios, j))->numero,
                    subcriterio) == 0)
          return criterio->numero;
    }
  return NULL;
}

static void
read_reference (const LogroImportLugar *lugar,
                const char             *texto)
{
  LogroImportCelda *celda = lugar->celda;
  LogroModelo *modelo = lugar->importacion->plan->model;
  gboolean whole = lugar->columna->regla == LOGRO_COLUMNA_CRITERIO;
  g_autofree char *nombre = NULL;
  g_autofree char *numero = NULL;
  const char *found = NULL;
  const char *known = NULL;

  if (logro_regla_numero_y_nombre (texto, &numero, &nombre) && may (celda, LOGRO_REPARO_SEPARADO))
    did (celda, LOGRO_REPARO_SEPARADO);
  if (whole)
    {
      LogroCriterio *criterio = find_criterio (modelo, numero, nombre);

      found = criterio != NULL ? criterio->numero : NULL;
      known = criterio != NULL ? criterio->nombre : NULL;
    }
  else
    {
      LogroSubcriterio *subcriterio = find_subcriterio (modelo, numero, nombre);

      found = subcriterio != NULL ? subcriterio->numero : NULL;
      known = subcriterio != NULL ? subcriterio->nombre : NULL;
    }

  if (found == NULL)
    {
      logro_importacion_object (celda, g_strdup_printf (
        whole ? _("The model has no criterio “%s”") : _("The model has no subcriterio “%s”"),
        texto), NULL);
      return;
    }
  give (celda, g_strdup (found));
  if (numero != NULL && nombre != NULL && whole && !is_same_name (known, nombre))
    logro_importacion_object (celda, g_strdup_printf (
      _("Number %s of the model is “%s”, and here it says “%s”"), numero, known, nombre), NULL);
}

/* The field a column goes to, NULL when there is none of that name. */
static const LogroField *
find_field (const LogroImportLugar *lugar)
{
  const LogroDestino *destino = lugar->importacion->destino;
  g_autoptr (GTypeClass) klass = destino->tipo != NULL ? g_type_class_ref (destino->tipo ()) : NULL;

  return klass != NULL && lugar->columna->campo != NULL
           ? logro_record_class_find (LOGRO_RECORD_CLASS (klass), lugar->columna->campo) : NULL;
}

/* Subcriterios one a line. A line that ends with a slash is the criterio of those below it. */
static void
read_references (const LogroImportLugar *lugar,
                 const char             *texto)
{
  g_auto (GStrv) lines = g_strsplit (texto, "\n", -1);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *numero = NULL;
      g_autofree char *nombre = NULL;
      LogroSubcriterio *subcriterio;

      if (*g_strstrip (lines[i]) == '\0' || g_str_has_suffix (lines[i], "/"))
        continue;
      logro_regla_numero_y_nombre (lines[i], &numero, &nombre);
      subcriterio = find_subcriterio (lugar->importacion->plan->model, numero, nombre);
      if (subcriterio == NULL)
        {
          logro_importacion_object (lugar->celda, g_strdup_printf (
            _("The model has no subcriterio “%s”"), lines[i]), NULL);
          return;
        }
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", subcriterio->numero);
    }
  if (ids->len > 0)
    give (lugar->celda, g_strdup (ids->str));
}

static void
read_element (const LogroImportLugar *lugar,
              const char             *texto)
{
  LogroModelo *modelo = lugar->importacion->plan->model;
  g_autofree char *id = g_strstrip (g_strdup (texto));

  if (logro_modelo_find_elemento (modelo, id) != NULL)
    give (lugar->celda, g_steal_pointer (&id));
  else
    logro_importacion_object (lugar->celda, g_strdup_printf (_("The model has no element “%s”"),
                                                             texto), NULL);
}

static void
read_points (LogroImportCelda *celda,
             const char       *texto)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (texto));
  gint64 points;

  if (g_ascii_string_to_signed (trimmed, 10, 0, 1000, &points, NULL))
    give (celda, g_strdup_printf ("%" G_GINT64_FORMAT, points));
  else
    logro_importacion_object (celda, g_strdup_printf (_("“%s” is no alternative: write its points"),
                                                      texto), NULL);
}

static void
read_by_rule (const LogroImportLugar *lugar,
              const char             *texto)
{
  LogroImportCelda *celda = lugar->celda;
  const LogroField *field = find_field (lugar);

  if (field != NULL && (field->flags & LOGRO_FIELD_SEVERAL) != 0 && strchr (texto, '\n') != NULL)
    {
      read_references (lugar, texto);
      return;
    }
  switch (lugar->columna->regla)
    {
    case LOGRO_COLUMNA_ORDEN:
    case LOGRO_COLUMNA_TEXTO:
      read_text (celda, texto);
      break;
    case LOGRO_COLUMNA_CRITERIO:
    case LOGRO_COLUMNA_SUBCRITERIO:
      read_reference (lugar, texto);
      break;
    case LOGRO_COLUMNA_AREA:
      read_area (celda, texto);
      break;
    case LOGRO_COLUMNA_LISTA:
      read_list (celda, texto, LOGRO_REGLA_ITEMS);
      break;
    case LOGRO_COLUMNA_NOMBRES:
      read_list (celda, texto, LOGRO_REGLA_NOMBRES);
      break;
    case LOGRO_COLUMNA_INICIO:
      read_date (celda, texto, LOGRO_REGLA_INICIO);
      break;
    case LOGRO_COLUMNA_FIN:
      read_date (celda, texto, LOGRO_REGLA_FIN);
      break;
    case LOGRO_COLUMNA_MONTO:
      read_amount (celda, texto);
      break;
    case LOGRO_COLUMNA_ELEMENTO:
      read_element (lugar, texto);
      break;
    case LOGRO_COLUMNA_ALTERNATIVA:
      read_points (celda, texto);
      break;
    case LOGRO_COLUMNA_PERIODO:
      read_period (celda, texto);
      break;
    case LOGRO_COLUMNA_AVANCE:
      read_percentage (celda, texto);
      break;
    case LOGRO_COLUMNA_CIFRA:
      read_figure (celda, texto);
      break;
    }
}

/* What an empty cell of a column that is written once takes from the record above. */
static void
inherit (const LogroImportLugar *lugar)
{
  LogroImportCelda *celda = lugar->celda;
  int place = logro_encabezado_get_place (lugar->importacion->encabezado, lugar->columna);
  const char *joined = place >= 0 && (guint) place < lugar->fila->origen->n
                       ? lugar->fila->origen->celdas[place].arriba : NULL;

  if (lugar->arriba == NULL || !may (celda, LOGRO_REPARO_HEREDADO) ||
      (joined == NULL && (lugar->columna->senas & LOGRO_COLUMNA_BAJA) == 0) ||
      lugar->arriba->valores->len == 0)
    return;
  for (guint i = 0; i < lugar->arriba->valores->len; i++)
    give (celda, g_strdup (lugar->arriba->valores->pdata[i]));
  celda->numero = g_strdup (lugar->arriba->numero);
  did (celda, LOGRO_REPARO_HEREDADO);
}

/* One line of a record holds so many characters and no more; which are lines, the record says. */
static void
check_length (const LogroImportLugar *lugar)
{
  const LogroField *field = find_field (lugar);

  if (field != NULL && field->kind == LOGRO_PROSE)
    return;
  for (guint i = 0; i < lugar->celda->valores->len; i++)
    if (g_utf8_strlen (lugar->celda->valores->pdata[i], -1) > LOGRO_TEXT_MAX)
      {
        g_ptr_array_set_size (lugar->celda->valores, 0);
        logro_importacion_object (lugar->celda, g_strdup_printf (
          _("The text is longer than %d characters, which one line holds"), LOGRO_TEXT_MAX), NULL);
      }
}

void
logro_importacion_read_cell (const LogroImportLugar *lugar)
{
  LogroImportCelda *celda = lugar->celda;
  const char *texto = celda->escrito != NULL ? celda->escrito : celda->original;

  g_ptr_array_set_size (celda->valores, 0);
  g_clear_pointer (&celda->numero, g_free);
  celda->reparos = 0;
  logro_importacion_object (celda, NULL, NULL);

  if (celda->sin_valor && celda->escrito == NULL)
    logro_importacion_object (celda, g_strdup (_("It is a formula that was saved without its "
                                                 "result")), NULL);
  else if (texto == NULL || *texto == '\0')
    inherit (lugar);
  else if (may (celda, LOGRO_REPARO_SIN_DATO) && logro_regla_es_nada (texto))
    did (celda, LOGRO_REPARO_SIN_DATO);
  else
    read_by_rule (lugar, texto);
  check_length (lugar);
}
