/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How cells that people wrote are understood. Pure functions: text in, value out. Source: domain
 * page §3.
 *
 * Each takes the set of repairs it may make and adds those it made to another. */
#pragma once

#include "exchange/reparo.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_REGLA_INICIO,
  LOGRO_REGLA_FIN,
} LogroReglaLado;

/**
 * logro_regla_fecha:
 * @text: "15-03-2024", "Ene. 23", "dic-23", "01/2023", "15 de marzo de 2024", "45536", "2025",
 *   "1er trimestre 2025"
 * @lado: whether something begins or ends with it
 * @permitidos: repairs that may be made
 * @reparos: (inout): repairs that were made
 *
 * Day first. A month is its first day where something begins and its last where it ends. What could
 * be two dates ("03/12") is none.
 *
 * Returns: (nullable) (transfer full): the date as "yyyy-mm-dd", or NULL when it is none
 */
char *logro_regla_fecha (const char     *text,
                         LogroReglaLado  lado,
                         guint           permitidos,
                         guint          *reparos);

typedef enum
{
  LOGRO_REGLA_ITEMS,   /* sentences: lines, bullets, numbers, semicolons */
  LOGRO_REGLA_NOMBRES, /* names: commas too */
} LogroReglaLista;

/**
 * logro_regla_lista:
 * @text: the text of a cell
 * @forma: what it is a list of
 * @permitidos: repairs that may be made
 * @reparos: (inout): repairs that were made
 *
 * Numbers within a line begin items only where they count on from the one that the line begins with
 * and a word follows; so years, amounts, "RR.HH.", "Ene. 23" and "Ley 19.886" stay whole.
 *
 * Returns: (transfer full) (element-type utf8): the items, none of them blank
 */
GPtrArray *logro_regla_lista (const char      *text,
                              LogroReglaLista  forma,
                              guint            permitidos,
                              guint           *reparos);

/* The text of a cell without HTML, as lines; items of lists begin with a bullet. */
char *logro_regla_sin_marcas (const char *text);

/* Whether it has HTML in it, or what converters leave of bookmarks. */
gboolean logro_regla_tiene_marcas (const char *text);

/**
 * logro_regla_numero_y_nombre:
 * @text: "Criterio 1 Liderazgo", "1. Liderazgo", "2.4", "Subcriterio 2,4: Cambio", "Liderazgo"
 * @numero: (out) (transfer full) (nullable): "1", "2.4"
 * @nombre: (out) (transfer full) (nullable): what is left
 *
 * Returns: whether both were there
 */
gboolean logro_regla_numero_y_nombre (const char  *text,
                                      char       **numero,
                                      char       **nombre);

/**
 * logro_regla_ejemplo:
 * @text: "4)No se utiliza…"
 * @numero: (out) (transfer full) (nullable): "4"
 *
 * Returns: (transfer full): the text without it
 */
char *logro_regla_ejemplo (const char  *text,
                           char       **numero);

/* Whether it says that there is nothing to say: "N/A", "No aplica", "---". */
gboolean logro_regla_es_nada (const char *text);

/* Whether it is made of dashes, dots and blanks only. */
gboolean logro_regla_es_raya (const char *text);

/* @text behind a number that a list of another cell left there ("3. ene-23"), or NULL. */
const char *logro_regla_suelto (const char *text);

/**
 * logro_regla_monto:
 * @text: "1.500", "M$ 1.500", "$ 1.500.000"
 * @permitidos: repairs that may be made
 * @reparos: (inout): repairs that were made
 * @monto: (out): thousands
 *
 * Returns: whether it is a whole amount of thousands
 */
gboolean logro_regla_monto (const char *text,
                            guint       permitidos,
                            guint      *reparos,
                            gint64     *monto);

/**
 * logro_regla_porcentaje:
 * @text: "25", "25 %", "0,25" of a spreadsheet cell shown as one is "25%" already
 * @porcentaje: (out): 0 to 100
 *
 * Returns: whether it is a whole percentage
 */
gboolean logro_regla_porcentaje (const char *text,
                                 gint64     *porcentaje);

/**
 * logro_regla_sugiere:
 * @nombre: a name of a list
 * @nombres: (element-type utf8): all names of that column, as often as they stand there
 *
 * The same name is written in several ways: without accents, with dots, cut short.
 *
 * Returns: (nullable) (transfer none): the writing of it that should be taken, when it is another
 */
const char *logro_regla_sugiere (const char *nombre,
                                 GPtrArray  *nombres);

/**
 * logro_regla_union:
 * @nombre: "Planificación y RRHH"
 * @nombres: (element-type utf8): all names of that column
 * @primero: (out) (transfer full): "Planificación"
 * @segundo: (out) (transfer full): "RRHH"
 *
 * Returns: whether it is two names that both stand alone among @nombres
 */
gboolean logro_regla_union (const char  *nombre,
                            GPtrArray   *nombres,
                            char       **primero,
                            char       **segundo);

G_END_DECLS
