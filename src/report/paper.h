/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper: the sizes offices in our countries print on, and the margins of our documents. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LogroPaper:
 *
 * A sheet as it is read: width is greater than height when it lies down. All lengths in
 * points (1/72 inch).
 */
typedef struct
{
  const char *id;        /* "letter", "a4", "oficio"; NULL for a size of the printer's own */
  double      width;
  double      height;
  double      margin;    /* on all four sides; the foot stands inside the lower one */
  gboolean    landscape;
} LogroPaper;

/* Fills paper in by its id; FALSE when the id is unknown, and then paper is A4. */
gboolean logro_paper_init (LogroPaper *paper,
                           const char *id,
                           gboolean    landscape);

/* Fills in a sheet of any size, as a printer may have it. */
void logro_paper_init_size (LogroPaper *paper,
                            double      width,
                            double      height);

/* Turns the sheet so that it lies down; one that does stays. */
void logro_paper_lay_down (LogroPaper *paper);

/* The ids, ended by NULL, the commonest first. */
const char * const *logro_paper_list_ids (void);

/* The name other programs and printers know the paper by (PWG 5101.1, as GtkPaperSize
 * takes it): "na_letter", "iso_a4", "na_foolscap"; NULL when unknown. */
const char *logro_paper_get_pwg_name (const char *id);

/* The id of the usual paper of a country (ISO 3166 code of two letters, or NULL): Letter
 * where offices use it, A4 elsewhere. The list is that of LC_PAPER in the system's locales. */
const char *logro_paper_for_country (const char *country);

G_END_DECLS
