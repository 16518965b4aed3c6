/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, kind and place of a municipality. */

#include "core/municipalidad.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroMunicipalidad, nombre), N_("Municipality"),
    N_("Its name without “Municipalidad de”") },
  { "tipo", LOGRO_TEXT, LOGRO_AT (LogroMunicipalidad, tipo), N_("Kind"),
    N_("How it calls itself in documents") },
  { "region", LOGRO_TEXT, LOGRO_AT (LogroMunicipalidad, region), N_("Region or state") },
  { "provincia", LOGRO_TEXT, LOGRO_AT (LogroMunicipalidad, provincia), N_("Province") },
  { "pais", LOGRO_TEXT, LOGRO_AT (LogroMunicipalidad, pais), N_("Country") },
};

LOGRO_DEFINE_RECORD (LogroMunicipalidad, logro_municipalidad, "municipalidad", fields)

char *
logro_municipalidad_dup_title (LogroMunicipalidad *self)
{
  /* Documents are in Spanish in every model there is; "de" is part of the name there. */
  if (self->nombre == NULL)
    return g_strdup ("");
  return self->tipo != NULL ? g_strdup_printf ("%s de %s", self->tipo, self->nombre)
                            : g_strdup (self->nombre);
}

gboolean
logro_municipalidad_has_comma (LogroMunicipalidad *self)
{
  /* Of the countries that speak Spanish, those that write a decimal point. */
  return g_strcmp0 (self->pais, "MX") != 0;
}
