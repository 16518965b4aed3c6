/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The municipality a plan is about. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MUNICIPALIDAD (logro_municipalidad_get_type ())
LOGRO_DECLARE_RECORD (LogroMunicipalidad, logro_municipalidad, MUNICIPALIDAD)

struct _LogroMunicipalidad
{
  LogroRecord parent_instance;
  char *nombre;
  char *tipo;      /* how it calls itself: "Ilustre Municipalidad", "Ayuntamiento" … */
  char *region;    /* or estado */
  char *provincia; /* none in Mexico */
  char *pais;      /* ISO 3166-1 alpha-2 */
};

/**
 * logro_municipalidad_dup_title:
 * @self: a municipality
 *
 * Returns: (transfer full): its full name, "Ilustre Municipalidad de Villa Los Aromos"; "" when it
 *   has no name yet
 */
char *logro_municipalidad_dup_title (LogroMunicipalidad *self);

/**
 * logro_municipalidad_has_comma:
 * @self: a municipality
 *
 * Source: domain page §4.
 *
 * Returns: whether its country writes a decimal comma
 */
gboolean logro_municipalidad_has_comma (LogroMunicipalidad *self);

G_END_DECLS
