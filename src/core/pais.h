/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a new plan can know of a country: how its municipalities call themselves, its regions. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *code;   /* ISO 3166-1 alpha-2 */
  const char *nombre; /* in Spanish */
  const char *const *tipos;    /* kinds of municipality, the usual one first; NULL-terminated */
  const char *const *regiones; /* first level of the territory; NULL-terminated */
} LogroPais;

/**
 * logro_pais_list:
 * @n: (out): how many
 *
 * Returns: (array length=n): the countries the program knows, by name
 */
const LogroPais *logro_pais_list (guint *n);

/**
 * logro_pais_find:
 * @code: (nullable): two letters, in capitals
 *
 * Returns: (nullable): the country
 */
const LogroPais *logro_pais_find (const char *code);

/**
 * logro_pais_from_locale:
 * @locale: (nullable): "es_CL.UTF-8"
 *
 * Returns: (nullable): the country it names, if it is one of ours
 */
const LogroPais *logro_pais_from_locale (const char *locale);

G_END_DECLS
