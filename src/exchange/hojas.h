/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a plan that can be exported. A new one is a function of its own and a row here. */
#pragma once

#include "exchange/hoja.h"

G_BEGIN_DECLS

typedef struct
{
  const char *id;     /* as people write it on the command line: "actividades" */
  const char *titulo; /* the word that names it, see logro_hojas_get_title() */
  void (*escribe) (LogroHoja *hoja);
  guint formas;       /* forms of plan it is for (LOGRO_FORMA); 0 for all */
  const char *fase;   /* data of the phase that it is of; a model without it has no such table */
} LogroHojaKind;

/* All of them in the order of the programmes, whatever the model; n is how many there are. */
const LogroHojaKind *logro_hojas_list (guint *n);

/* Those that the plan's model has (element-type LogroHojaKind), in their order; transfer full, the
 * kinds are borrowed. */
GPtrArray *logro_hojas_list_for (LogroPlan *plan);

/* The one of that id, or NULL. */
const LogroHojaKind *logro_hojas_find (const char *id);

/* The title of the table in the plan's language. */
const char *logro_hojas_get_title (const LogroHojaKind *kind,
                                   LogroPlan           *plan);

/**
 * logro_hojas_write:
 * @kind: a table
 * @plan: an open plan
 * @opciones: of the export
 * @salida: what takes it
 * @data: for @salida
 * @error: what went wrong
 *
 * Returns: whether all of the table was taken
 */
gboolean logro_hojas_write (const LogroHojaKind     *kind,
                            LogroPlan               *plan,
                            const LogroHojaOpciones *opciones,
                            const LogroHojaSalida   *salida,
                            gpointer                 data,
                            GError                 **error);

/* The same for all tables that the plan's model has, one after another. */
gboolean logro_hojas_write_all (LogroPlan               *plan,
                                const LogroHojaOpciones *opciones,
                                const LogroHojaSalida   *salida,
                                gpointer                 data,
                                GError                 **error);

G_END_DECLS
