/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One element of a subcriterio: the question and its alternatives. */
#pragma once

#include "core/list.h"

#include "core/alternativa.h"
#include "core/ejemplo.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ELEMENTO (logro_elemento_get_type ())
LOGRO_DECLARE_RECORD (LogroElemento, logro_elemento, ELEMENTO)

typedef enum
{
  LOGRO_PRACTICA,  /* how something is done */
  LOGRO_RESULTADO, /* figures */
} LogroTipoElemento;

/* What the figure of a resultado is a share of. */
typedef enum
{
  LOGRO_DENOMINADOR_PROPIO,   /* what its guidance says */
  LOGRO_DENOMINADOR_DOTACION, /* all who work in the municipality: the plan's LogroDotacion */
} LogroDenominador;

struct _LogroElemento
{
  LogroRecord parent_instance;
  char *id;      /* "1.1": subcriterio.number, as plans and people write it */
  int tipo;      /* LogroTipoElemento */
  int denominador; /* LogroDenominador */
  char *desde; /* what it was in the edition before, with blanks between; NULL: the same */
  char *nombre;
  char *pregunta;
  char *orientacion;
  char *escala; /* id of a LogroEscala of the model, or NULL */
  LogroList *alternativas; /* its own, by rising points; none when it has a scale */
  LogroList *ejemplos;
  LogroList *escalera; /* its alternatives or those of its scale; not owned, set by the model */

  guint indice; /* place in the model, from 0; set by the model */
};

/**
 * logro_elemento_find_alternativa:
 * @self: an element
 * @valor: points
 *
 * Returns: (nullable) (transfer none): the alternative worth @valor, or in whose band it is
 */
LogroAlternativa *logro_elemento_find_alternativa (LogroElemento *self,
                                                   gint64         valor);

/**
 * logro_elemento_get_maximo:
 * @self: an element
 *
 * Returns: the most points it can give
 */
gint64 logro_elemento_get_maximo (LogroElemento *self);

/**
 * logro_elemento_has_bands:
 * @self: an element
 *
 * Returns: whether an alternative of it is a band, in which a number is to be said
 */
gboolean logro_elemento_has_bands (LogroElemento *self);

/**
 * logro_elemento_asserts:
 * @self: an element
 * @chosen: points of the chosen alternative
 * @other: points of another one
 *
 * The inclusive ladder (domain page §2.1): choosing a rung asserts every lower one, except exits.
 *
 * Returns: whether choosing @chosen says that @other holds too
 */
gboolean logro_elemento_asserts (LogroElemento *self,
                                 gint64         chosen,
                                 gint64         other);

G_END_DECLS
