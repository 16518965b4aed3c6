/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an importer changes in what it reads, each with its reason and to be switched off. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LOGRO_REPARO_HEREDADO,   /* empty: taken from the row above */
  LOGRO_REPARO_SEPARADO,   /* "Criterio 1 Liderazgo": number and name */
  LOGRO_REPARO_EJEMPLO,    /* "4) No se…": the number of the example is kept apart */
  LOGRO_REPARO_LISTA,      /* items of a list */
  LOGRO_REPARO_NOMBRES,    /* names with commas between them */
  LOGRO_REPARO_UNION,      /* "Planificación y RRHH": two names, for each stands alone elsewhere */
  LOGRO_REPARO_MARCAS,     /* HTML in a cell */
  LOGRO_REPARO_VACIOS,     /* items without text */
  LOGRO_REPARO_SUELTO,     /* a number of a list that got into the next cell */
  LOGRO_REPARO_MES_INICIO, /* a month: its first day */
  LOGRO_REPARO_MES_FIN,    /* a month: its last day */
  LOGRO_REPARO_PERIODO,    /* a year, a half or a quarter of one: its first or last day */
  LOGRO_REPARO_SERIE,      /* the number by which spreadsheets keep a date */
  LOGRO_REPARO_FECHA,      /* a date in words */
  LOGRO_REPARO_SIN_DATO,   /* "N/A": nothing */
  LOGRO_REPARO_PESOS,      /* pesos where thousands are kept */
  LOGRO_REPARO_N,
} LogroReparo;

/* Sets of them are bits. */
#define LOGRO_REPARO_BIT(reparo) (1u << (reparo))
#define LOGRO_REPARO_TODOS ((1u << LOGRO_REPARO_N) - 1)

/* Its word for machines: "mes-inicio". */
const char *logro_reparo_get_id (LogroReparo reparo);

/* What was done, and why, for people. */
const char *logro_reparo_get_reason (LogroReparo reparo);

G_END_DECLS
