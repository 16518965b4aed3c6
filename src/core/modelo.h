/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An evaluation model: criteria, elements, scales, roles, bands and phases. Data, not code. */
#pragma once

#include "core/banda.h"
#include "core/criterio-matriz.h"
#include "core/criterio.h"
#include "core/fase.h"
#include "core/glosario.h"
#include "core/grado.h"
#include "core/guia.h"
#include "core/herramienta.h"
#include "core/instrumento.h"
#include "core/rol.h"
#include "core/vocabulario.h"

G_BEGIN_DECLS

/* The file format, "major.minor" (document/format.h). */
#define LOGRO_MODELO_VERSION "1.1"

#define LOGRO_TYPE_MODELO (logro_modelo_get_type ())
LOGRO_DECLARE_RECORD (LogroModelo, logro_modelo, MODELO)

/* Which of the three forms of plan its programme asks for (core/linea.c). */
typedef enum
{
  LOGRO_PLAN_PLANTILLA,
  LOGRO_PLAN_PMI,
  LOGRO_PLAN_CONSOLIDACION,
} LogroFormaPlan;

/* The bit of a LogroFormaPlan. */
#define LOGRO_FORMA(forma) (1u << (forma))

struct _LogroModelo
{
  LogroRecord parent_instance;
  char *version; /* of the file format */
  char *id;
  char *edicion;
  char *pais;   /* ISO 3166-1 alpha-2 */
  char *idioma; /* language of its texts and of the documents of its plans */
  char *nombre;
  int plan; /* LogroFormaPlan */
  char *descripcion;
  char *aviso; /* what a reader must know of the standing of its texts */
  LogroList *instrumentos;
  LogroList *criterios;
  LogroList *roles;
  LogroList *bandas; /* by rising floor */
  LogroList *criterios_matriz; /* those a new matriz de priorización begins with */
  LogroList *herramientas; /* examples for a matriz */
  LogroList *guias;
  LogroList *grados; /* rows a new plan begins with */
  LogroList *fases;
  LogroList *palabras; /* words of documents where they differ from the language's vocabulary, and
                          "campo.TAG.NAME": what a field is called on screen in this model */

  GPtrArray *elementos;    /* all LogroElemento in order; not owned */
  GPtrArray *subcriterios; /* all LogroSubcriterio in order; not owned */
  GHashTable *by_id;       /* id → LogroElemento; not owned */
  GHashTable *words;       /* id → text; not owned */
  LogroVocabulario *vocabulario;
  char *fuente;            /* its document, when it is a person's own: plans take it along */
  LogroGlosario *glosario; /* the words of the programme explained; NULL in a language without */
};

/**
 * logro_modelo_open:
 * @self: a model just read
 * @vocabulario: (nullable): the words of its language
 * @error: names an element given twice, an element without a proper ladder, a model without
 *   criterios
 *
 * Makes the model ready for use; its structure is not edited any more.
 *
 * Returns: whether the model is sound
 */
gboolean logro_modelo_open (LogroModelo      *self,
                            LogroVocabulario *vocabulario,
                            GError          **error);

/**
 * logro_modelo_is_ladder:
 * @alternativas: those of an element or of a scale
 *
 * Returns: whether there are two or more, their points rise, and an exit begins at nothing
 */
gboolean logro_modelo_is_ladder (LogroList *alternativas);

/**
 * logro_modelo_get_n_elementos:
 * @self: an open model
 *
 * Returns: how many elements it has in all
 */
guint logro_modelo_get_n_elementos (LogroModelo *self);

/**
 * logro_modelo_get_elemento:
 * @self: an open model
 * @indice: less than logro_modelo_get_n_elementos()
 *
 * Returns: (transfer none): the element
 */
LogroElemento *logro_modelo_get_elemento (LogroModelo *self,
                                          guint        indice);

/**
 * logro_modelo_find_elemento:
 * @self: an open model
 * @id: "1.1"
 *
 * Returns: (nullable) (transfer none): the element of that id
 */
LogroElemento *logro_modelo_find_elemento (LogroModelo *self,
                                           const char  *id);

/**
 * logro_modelo_get_n_subcriterios:
 * @self: an open model
 *
 * Returns: how many subcriterios (ámbitos) it has in all
 */
guint logro_modelo_get_n_subcriterios (LogroModelo *self);

/**
 * logro_modelo_get_subcriterio:
 * @self: an open model
 * @n: less than logro_modelo_get_n_subcriterios()
 *
 * Returns: (transfer none): the subcriterio
 */
LogroSubcriterio *logro_modelo_get_subcriterio (LogroModelo *self,
                                                guint        n);

/**
 * logro_modelo_find_banda:
 * @self: an open model
 * @logro: % of logro, 0-100
 *
 * Returns: (nullable) (transfer none): the highest band whose floor @logro reaches
 */
LogroBanda *logro_modelo_find_banda (LogroModelo *self,
                                     int          logro);

/**
 * logro_modelo_find_rol:
 * @self: an open model
 * @nombre: (nullable): a participant's cargo
 *
 * Returns: (nullable) (transfer none): the role of that name
 */
LogroRol *logro_modelo_find_rol (LogroModelo *self,
                                 const char  *nombre);

/**
 * logro_modelo_find_paso:
 * @self: an open model
 * @pagina: what a step names
 * @fase: (out) (transfer none): the phase it belongs to
 *
 * Returns: (nullable) (transfer none): the first step that names @pagina
 */
LogroPaso *logro_modelo_find_paso (LogroModelo  *self,
                                   const char   *pagina,
                                   LogroFase   **fase);

/**
 * logro_modelo_find_criterio:
 * @self: an open model
 * @numero: (nullable): its number
 *
 * Returns: (nullable) (transfer none): the criterio
 */
LogroCriterio *logro_modelo_find_criterio (LogroModelo *self,
                                           const char  *numero);

/**
 * logro_modelo_find_subcriterio:
 * @self: an open model
 * @numero: (nullable): its number
 *
 * Returns: (nullable) (transfer none): the subcriterio; its owner is its criterio
 */
LogroSubcriterio *logro_modelo_find_subcriterio (LogroModelo *self,
                                                 const char  *numero);

/**
 * logro_modelo_get_instrumento_maximo:
 * @self: an open model
 * @id: "autoevaluacion"
 *
 * Returns: the top of that instrument's scale; 0 when the model has no such instrument
 */
gint64 logro_modelo_get_instrumento_maximo (LogroModelo *self,
                                            const char  *id);

/**
 * logro_modelo_find_own_palabra:
 * @self: a checked model
 * @id: which: "columna.externos"
 *
 * Returns: (nullable): its own word, where it differs from the language's vocabulary
 */
const char *logro_modelo_find_own_palabra (LogroModelo *self,
                                           const char  *id);

/**
 * logro_modelo_adapt:
 * @self: a model
 * @text: a sentence of the program, translated; or the format of one, before there is in it what a
 *   person wrote
 *
 * Returns: (transfer full): @text with the model's own words for líneas de acción and activities
 */
char *logro_modelo_adapt (LogroModelo *self,
                          const char  *text);

/**
 * logro_modelo_get_palabra:
 * @self: an open model
 * @id: "acta.titulo"
 *
 * Returns: the word of documents, the model's own before that of its language; @id when there is
 *   none
 */
const char *logro_modelo_get_palabra (LogroModelo *self,
                                      const char  *id);

G_END_DECLS
