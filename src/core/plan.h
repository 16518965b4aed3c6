/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The document: a municipality's plan over one evaluation model, with its journal. */
#pragma once

#include "core/apartado.h"
#include "core/autoevaluacion.h"
#include "core/ciclo.h"
#include "core/comite.h"
#include "core/diagnostico.h"
#include "core/diseno.h"
#include "core/dotacion.h"
#include "core/cabecera.h"
#include "core/estado-fase.h"
#include "core/excepcion.h"
#include "core/implementacion.h"
#include "core/importada.h"
#include "core/ingreso.h"
#include "core/journal.h"
#include "core/modelo.h"
#include "core/municipalidad.h"
#include "core/registro.h"
#include "core/validacion-plan.h"
#include "core/validacion.h"

G_BEGIN_DECLS

/* The file format, "major.minor" (document/format.h). */
#define LOGRO_PLAN_VERSION "1.1"

#define LOGRO_TYPE_PLAN (logro_plan_get_type ())
LOGRO_DECLARE_RECORD (LogroPlan, logro_plan, PLAN)

struct _LogroPlan
{
  LogroRecord parent_instance;
  char *id;      /* UUID, the same in every copy of the document */
  char *version; /* of the file format; a newer one than LOGRO_PLAN_VERSION is kept */
  char *modelo;  /* id of the model */
  char *edicion; /* the model's edition the answers were given to */
  char *idioma;  /* language of the texts and documents */
  gboolean incluido; /* it brings its model along, which comes before any of that id at hand */
  char *copia;       /* the document of that model: XML as text */
  gint64 ciclo;  /* 1 for the first */
  LogroMunicipalidad *municipalidad;
  LogroDotacion *dotacion;
  LogroCabecera *cabecera;
  LogroDiagnostico *diagnostico;
  LogroIngreso *ingreso;
  LogroComite *comite;
  LogroAutoevaluacion *autoevaluacion;
  LogroValidacion *validacion;
  LogroRegistro *registro;
  LogroDiseno *diseno;
  LogroValidacionPlan *validacion_plan;
  LogroImplementacion *implementacion;
  LogroList *estados;     /* LogroEstadoFase, one per phase of the model */
  LogroList *excepciones; /* LogroExcepcion */
  LogroList *ciclos;      /* LogroCiclo, the past ones */
  LogroList *apartados;   /* LogroApartado, of earlier editions of the model */
  LogroList *importadas;  /* LogroImportada */

  LogroModelo *model; /* the model itself; NULL only before logro_plan_set_model() */
};

/**
 * logro_plan_new:
 * @model: the model it is made for
 *
 * Returns: (transfer full): a new plan, with the participants that the meeting of its programme
 *   convenes, if it has one, the model's table of grados, an
 *   unanswered answer for each element and a journal in which it counts as unsaved
 */
LogroPlan *logro_plan_new (LogroModelo *model);

/**
 * logro_plan_set_model:
 * @self: a plan that has none yet
 * @model: the model named by its `modelo`
 *
 * Lets the reader check each answer as it comes.
 */
void logro_plan_set_model (LogroPlan   *self,
                           LogroModelo *model);

/**
 * logro_plan_has_model_of:
 * @self: a plan
 * @other: another one, or another state of it
 *
 * Returns: whether both follow the same edition of the same model, so that what one says can stand
 *   in the other
 */
gboolean logro_plan_has_model_of (LogroPlan *self,
                                  LogroPlan *other);

/**
 * logro_plan_take_model:
 * @self: a plan with its model
 *
 * Has it bring its model along when that is a person's own, so that it opens where nobody has it;
 * those that come with the program are everywhere.
 */
void logro_plan_take_model (LogroPlan *self);

/**
 * logro_plan_open:
 * @self: a plan just read, with its model set
 * @error: names an element answered twice
 *
 * Puts the answers in the model's order, adds the missing ones unanswered, and starts the journal:
 * from here on every change is a step.
 *
 * Returns: whether the plan is sound
 */
gboolean logro_plan_open (LogroPlan *self,
                          GError   **error);

/**
 * logro_plan_convene:
 * @self: a plan with a model
 *
 * Adds the roles the programme convenes to the participants of the diagnóstico; those whose
 * signature the acta needs in any case sign.
 */
void logro_plan_convene (LogroPlan *self);

/**
 * logro_plan_get_respuesta:
 * @self: an open plan
 * @elemento: an element of its model
 *
 * Returns: (transfer none): the answer to it; there always is one
 */
LogroRespuesta *logro_plan_get_respuesta (LogroPlan     *self,
                                          LogroElemento *elemento);

/**
 * logro_plan_answer:
 * @self: an open plan
 * @elemento: an element of its model
 * @alternativa: points of one of its alternatives, or LOGRO_SIN_RESPUESTA
 *
 * Records the meeting's consensus as one step, "Answer 1.1".
 */
void logro_plan_answer (LogroPlan     *self,
                        LogroElemento *elemento,
                        int            alternativa);

/**
 * logro_plan_get_journal:
 * @self: an open plan
 *
 * Returns: (transfer none): its journal
 */
LogroJournal *logro_plan_get_journal (LogroPlan *self);

/**
 * logro_plan_label_field:
 * @record: (nullable): a record of the plan, in which the field is shown
 * @field: a field
 *
 * A programme may have its own name for a column, as its sources of money do.
 *
 * Returns: (nullable) (transfer none): the label of @field: the model's own word for it
 *   ("columna.externos"), else that of the field table, translated
 */
const char *logro_plan_label_field (LogroRecord      *record,
                                    const LogroField *field);

G_END_DECLS
