/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a table can be read as: each column that people give it, what it means, and where it
 * goes. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* How a column is understood. */
typedef enum
{
  LOGRO_COLUMNA_ORDEN,       /* the number of the row; tells where one begins */
  LOGRO_COLUMNA_TEXTO,
  LOGRO_COLUMNA_CRITERIO,    /* number, name or both, of the model */
  LOGRO_COLUMNA_SUBCRITERIO,
  LOGRO_COLUMNA_AREA,        /* text with the number of an example before it */
  LOGRO_COLUMNA_LISTA,
  LOGRO_COLUMNA_NOMBRES,
  LOGRO_COLUMNA_INICIO,
  LOGRO_COLUMNA_FIN,
  LOGRO_COLUMNA_MONTO,
  LOGRO_COLUMNA_ELEMENTO,
  LOGRO_COLUMNA_ALTERNATIVA,
  LOGRO_COLUMNA_PERIODO, /* "02-12-2024 al 14-11-2025" */
  LOGRO_COLUMNA_AVANCE,  /* 0 to 100, with or without "%" */
  LOGRO_COLUMNA_CIFRA,   /* a decimal number */
} LogroColumnaRegla;

typedef enum
{
  LOGRO_COLUMNA_NORMAL = 0,
  LOGRO_COLUMNA_PRINCIPAL = 1 << 0, /* a row without it is no row of its own */
  LOGRO_COLUMNA_BAJA = 1 << 1,      /* written once and left out below */
} LogroColumnaSena;

typedef struct
{
  const char *id;
  const char *titulo;   /* for people, marked with N_ */
  const char *nombres;  /* as headings have it: folded, with | between */
  LogroColumnaRegla regla;
  guint senas;          /* LogroColumnaSena */
  const char *campo;    /* of the record; "tareas/nombre" for each record of its list; valores.c */
  const char *numero;   /* the field that takes the number split off, or NULL */
} LogroDestinoColumna;

typedef struct
{
  const char *id;     /* "pmi" */
  const char *titulo; /* marked with N_ */
  const char *paso;   /* what the journal calls it, marked with N_ */
  const char *modelo; /* id of the model whose plans have such tables */
  const char *pagina; /* where a person finds what came; a step of a model names it */
  const LogroDestinoColumna *columnas;
  guint n_columnas;
  GType (*tipo) (void);                 /* of the records; NULL for answers */
  LogroList *(*lista) (LogroPlan *plan); /* where they go */
  LogroRecord *(*cabecera) (LogroPlan *plan); /* what the text around the table is about, or NULL */
} LogroDestino;

/* All of them; n is how many there are. */
const LogroDestino *logro_destinos_list (guint *n);

/* The one of that id, or NULL. */
const LogroDestino *logro_destinos_find (const char *id);

/* The column of that id, or NULL. */
const LogroDestinoColumna *logro_destino_find (const LogroDestino *self,
                                               const char         *id);

G_END_DECLS
