/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table on its way into a plan, for the tests of importing. */
#pragma once

#include "exchange/importacion.h"

G_BEGIN_DECLS

/* A table that is read, and what it needs to live. */
typedef struct
{
  LogroPlan *plan;
  LogroRejillas *rejillas;
  LogroImportacion *importacion;
} Lectura;

void lectura_clear (Lectura *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lectura, lectura_clear)

/* Reads the first table of a file; it takes the plan and the bytes. */
Lectura lectura_read_bytes (LogroPlan *plan,
                            GBytes    *bytes);

/* The same of rows in one of tablas_formats. */
Lectura lectura_read (LogroPlan          *plan,
                      const char         *format,
                      const char * const *rows);

guint lectura_find_column (const Lectura *self,
                           const char    *id);

/* The record of that number; those left out, and those that go on with another, do not count. */
LogroImportFila *lectura_get_row (const Lectura *self,
                                  guint          n);

/* Its place among all rows. */
guint lectura_index_of (const Lectura *self,
                        guint          n);

LogroImportCelda *lectura_get_cell (const Lectura *self,
                                    guint          n,
                                    const char    *id);

/* The values of a cell with | between them. */
void lectura_assert_cell (const Lectura *self,
                          guint          n,
                          const char    *id,
                          const char    *expected);

G_END_DECLS
