/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The root of a model's document, and the look-ups everyone needs. */

#include "core/modelo.h"

#include <glib/gi18n-lib.h>

#include "core/error.h"

static const LogroChoice planes[] = {
  { "plantilla", N_("Plan de Mejoras (template)") },
  { "pmi", N_("Plan de Mejora Institucional") },
  { "consolidacion", N_("Plan de mejora of an office") },
  { NULL },
};

static const LogroField fields[] = {
  { "version", LOGRO_TEXT, LOGRO_AT (LogroModelo, version), .flags = LOGRO_FIELD_REQUIRED },
  { "id", LOGRO_TEXT, LOGRO_AT (LogroModelo, id), N_("Id"), .flags = LOGRO_FIELD_REQUIRED },
  { "edicion", LOGRO_TEXT, LOGRO_AT (LogroModelo, edicion), N_("Edition"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "pais", LOGRO_TEXT, LOGRO_AT (LogroModelo, pais), N_("Country") },
  { "idioma", LOGRO_TEXT, LOGRO_AT (LogroModelo, idioma), N_("Language"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroModelo, nombre), N_("Name"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "plan", LOGRO_CHOICE, LOGRO_AT (LogroModelo, plan), N_("Form of the plan"),
    .choices = planes },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroModelo, descripcion), N_("Description") },
  { "aviso", LOGRO_PROSE, LOGRO_AT (LogroModelo, aviso), N_("Notice") },
  { "instrumentos", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, instrumentos), N_("Instruments"),
    .type = logro_instrumento_get_type },
  { "criterios", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, criterios), N_("Criterios"),
    .type = logro_criterio_get_type },
  { "roles", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, roles), N_("Roles"),
    .type = logro_rol_get_type },
  { "bandas", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, bandas), N_("Bands"),
    .type = logro_banda_get_type },
  { "criterios-matriz", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, criterios_matriz),
    N_("Criteria of the matriz"), .type = logro_criterio_matriz_get_type },
  { "herramientas", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, herramientas), N_("Herramientas"),
    .type = logro_herramienta_get_type },
  { "guias", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, guias), N_("Guiding questions"),
    .type = logro_guia_get_type },
  { "grados", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, grados), N_("From grado to tipo de plan"),
    .type = logro_grado_get_type },
  { "fases", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, fases), N_("Phases"),
    .type = logro_fase_get_type },
  { "palabras", LOGRO_CHILDREN, LOGRO_AT (LogroModelo, palabras), N_("Words"),
    .type = logro_palabra_get_type },
};

G_DEFINE_FINAL_TYPE (LogroModelo, logro_modelo, LOGRO_TYPE_RECORD)

static void
logro_modelo_dispose (GObject *object)
{
  g_clear_object (&LOGRO_RECORD (object)->journal);
  G_OBJECT_CLASS (logro_modelo_parent_class)->dispose (object);
}

static void
logro_modelo_finalize (GObject *object)
{
  LogroModelo *self = LOGRO_MODELO (object);

  g_clear_object (&self->vocabulario);
  g_clear_object (&self->glosario);
  g_free (self->fuente);
  g_ptr_array_unref (self->elementos);
  g_ptr_array_unref (self->subcriterios);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->words);
  G_OBJECT_CLASS (logro_modelo_parent_class)->finalize (object);
}

static void
logro_modelo_class_init (LogroModeloClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = logro_modelo_dispose;
  G_OBJECT_CLASS (klass)->finalize = logro_modelo_finalize;
  logro_record_class_describe (LOGRO_RECORD_CLASS (klass), "modelo", fields,
                               G_N_ELEMENTS (fields));
}

static void
logro_modelo_init (LogroModelo *self)
{
  self->elementos = g_ptr_array_new ();
  self->subcriterios = g_ptr_array_new ();
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_hash_table_new (g_str_hash, g_str_equal);
}

static gboolean
refuse (GError    **error,
        const char *format,
        const char *id)
{
  g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID, format, id);
  return FALSE;
}

gboolean
logro_modelo_is_ladder (LogroList *alternativas)
{
  gint64 below = -1;

  for (guint i = 0; i < logro_list_get_n (alternativas); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (alternativas, i);

      if (alternativa->valor <= below || (alternativa->salida && alternativa->valor != 0))
        return FALSE;
      below = logro_alternativa_get_tope (alternativa);
    }
  return below > 0 && logro_list_get_n (alternativas) >= 2;
}

static LogroEscala *
find_escala (LogroModelo *self,
             const char  *id)
{
  for (guint i = 0; i < logro_list_get_n (self->instrumentos); i++)
    {
      LogroList *escalas = ((LogroInstrumento *) logro_list_get (self->instrumentos, i))->escalas;

      for (guint j = 0; j < logro_list_get_n (escalas); j++)
        if (g_str_equal (((LogroEscala *) logro_list_get (escalas, j))->id, id))
          return logro_list_get (escalas, j);
    }
  return NULL;
}

/* Gives @elemento its ladder; NULL when the scale it names does not exist. */
static LogroList *
find_escalera (LogroModelo   *self,
               LogroElemento *elemento)
{
  LogroEscala *escala;

  if (elemento->escala == NULL)
    return elemento->alternativas;
  escala = find_escala (self, elemento->escala);
  return escala != NULL ? escala->alternativas : NULL;
}

static gboolean
index_elemento (LogroModelo   *self,
                LogroElemento *elemento,
                GError       **error)
{
  if (!g_hash_table_insert (self->by_id, elemento->id, elemento))
    return refuse (error, _("element %s is given twice"), elemento->id);
  elemento->escalera = find_escalera (self, elemento);
  if (elemento->escalera == NULL)
    return refuse (error, _("element %s names a scale that the model does not have"),
                   elemento->id);
  if (!logro_modelo_is_ladder (elemento->escalera))
    return refuse (error, _("element %s: its alternatives must be two or more, by rising points, "
                            "and an exit is worth 0"), elemento->id);
  elemento->indice = self->elementos->len;
  g_ptr_array_add (self->elementos, elemento);
  return TRUE;
}

static gboolean
index_criterio (LogroModelo   *self,
                LogroCriterio *criterio,
                GError       **error)
{
  for (guint i = 0; i < logro_list_get_n (criterio->subcriterios); i++)
    {
      LogroSubcriterio *subcriterio = logro_list_get (criterio->subcriterios, i);

      g_ptr_array_add (self->subcriterios, subcriterio);
      for (guint j = 0; j < logro_list_get_n (subcriterio->elementos); j++)
        if (!index_elemento (self, logro_list_get (subcriterio->elementos, j), error))
          return FALSE;
    }
  return TRUE;
}

static void
index_words (LogroModelo *self,
             LogroList   *palabras)
{
  for (guint i = 0; i < logro_list_get_n (palabras); i++)
    {
      LogroPalabra *palabra = logro_list_get (palabras, i);

      g_hash_table_insert (self->words, palabra->id, palabra->texto);
    }
}

gboolean
logro_modelo_open (LogroModelo      *self,
                   LogroVocabulario *vocabulario,
                   GError          **error)
{
  for (guint i = 0; i < logro_list_get_n (self->criterios); i++)
    if (!index_criterio (self, logro_list_get (self->criterios, i), error))
      return FALSE;
  if (logro_list_get_n (self->criterios) == 0)
    return refuse (error, _("the model “%s” has no criterios"), self->id);
  if (g_set_object (&self->vocabulario, vocabulario))
    index_words (self, vocabulario->palabras);
  index_words (self, self->palabras);
  return TRUE;
}

guint
logro_modelo_get_n_elementos (LogroModelo *self)
{
  return self->elementos->len;
}

LogroElemento *
logro_modelo_get_elemento (LogroModelo *self,
                           guint        indice)
{
  g_return_val_if_fail (indice < self->elementos->len, NULL);
  return self->elementos->pdata[indice];
}

LogroElemento *
logro_modelo_find_elemento (LogroModelo *self,
                            const char  *id)
{
  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

guint
logro_modelo_get_n_subcriterios (LogroModelo *self)
{
  return self->subcriterios->len;
}

LogroSubcriterio *
logro_modelo_get_subcriterio (LogroModelo *self,
                              guint        n)
{
  g_return_val_if_fail (n < self->subcriterios->len, NULL);
  return self->subcriterios->pdata[n];
}

LogroBanda *
logro_modelo_find_banda (LogroModelo *self,
                         int          logro)
{
  LogroBanda *best = NULL;

  for (guint i = 0; i < logro_list_get_n (self->bandas); i++)
    {
      LogroBanda *banda = logro_list_get (self->bandas, i);

      if (banda->desde <= logro && (best == NULL || banda->desde > best->desde))
        best = banda;
    }
  return best;
}

LogroRol *
logro_modelo_find_rol (LogroModelo *self,
                       const char  *nombre)
{
  for (guint i = 0; i < logro_list_get_n (self->roles); i++)
    {
      LogroRol *rol = logro_list_get (self->roles, i);

      if (g_strcmp0 (rol->nombre, nombre) == 0)
        return rol;
    }
  return NULL;
}

LogroPaso *
logro_modelo_find_paso (LogroModelo  *self,
                        const char   *pagina,
                        LogroFase   **fase)
{
  for (guint i = 0; i < logro_list_get_n (self->fases); i++)
    {
      *fase = logro_list_get (self->fases, i);
      for (guint j = 0; j < logro_list_get_n ((*fase)->pasos); j++)
        if (g_strcmp0 (((LogroPaso *) logro_list_get ((*fase)->pasos, j))->pagina, pagina) == 0)
          return logro_list_get ((*fase)->pasos, j);
    }
  return NULL;
}

gint64
logro_modelo_get_instrumento_maximo (LogroModelo *self,
                                     const char  *id)
{
  for (guint i = 0; i < logro_list_get_n (self->instrumentos); i++)
    {
      LogroInstrumento *instrumento = logro_list_get (self->instrumentos, i);

      if (g_strcmp0 (instrumento->id, id) == 0)
        return instrumento->maximo;
    }
  return 0;
}

LogroCriterio *
logro_modelo_find_criterio (LogroModelo *self,
                            const char  *numero)
{
  for (guint i = 0; i < logro_list_get_n (self->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (self->criterios, i);

      if (g_strcmp0 (criterio->numero, numero) == 0)
        return criterio;
    }
  return NULL;
}

LogroSubcriterio *
logro_modelo_find_subcriterio (LogroModelo *self,
                               const char  *numero)
{
  for (guint i = 0; i < self->subcriterios->len; i++)
    if (g_strcmp0 (((LogroSubcriterio *) self->subcriterios->pdata[i])->numero, numero) == 0)
      return self->subcriterios->pdata[i];
  return NULL;
}

const char *
logro_modelo_find_own_palabra (LogroModelo *self,
                               const char  *id)
{
  for (guint i = 0; i < logro_list_get_n (self->palabras); i++)
    if (g_str_equal (((LogroPalabra *) logro_list_get (self->palabras, i))->id, id))
      return ((LogroPalabra *) logro_list_get (self->palabras, i))->texto;
  return NULL;
}

const char *
logro_modelo_get_palabra (LogroModelo *self,
                          const char  *id)
{
  const char *texto = g_hash_table_lookup (self->words, id);

  return texto != NULL ? texto : id;
}
