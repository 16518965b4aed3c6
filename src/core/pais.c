/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Countries of the three families of models. Names are suggestions: every field takes any text. */

#include "core/pais.h"

#include <string.h>

static const char *const tipos_cl[] = { "Ilustre Municipalidad", "Municipalidad", NULL };

static const char *const regiones_cl[] = {
  "Arica y Parinacota",
  "Tarapacá",
  "Antofagasta",
  "Atacama",
  "Coquimbo",
  "Valparaíso",
  "Metropolitana de Santiago",
  "Libertador General Bernardo O’Higgins",
  "Maule",
  "Ñuble",
  "Biobío",
  "La Araucanía",
  "Los Ríos",
  "Los Lagos",
  "Aysén del General Carlos Ibáñez del Campo",
  "Magallanes y de la Antártica Chilena",
  NULL
};

static const char *const tipos_mx[] = { "Ayuntamiento", "Municipio", "Alcaldía", NULL };

static const char *const regiones_mx[] = {
  "Aguascalientes", "Baja California", "Baja California Sur", "Campeche", "Chiapas", "Chihuahua",
  "Ciudad de México", "Coahuila de Zaragoza", "Colima", "Durango", "Guanajuato", "Guerrero",
  "Hidalgo", "Jalisco", "México", "Michoacán de Ocampo", "Morelos", "Nayarit", "Nuevo León",
  "Oaxaca", "Puebla", "Querétaro", "Quintana Roo", "San Luis Potosí", "Sinaloa", "Sonora",
  "Tabasco", "Tamaulipas", "Tlaxcala", "Veracruz de Ignacio de la Llave", "Yucatán", "Zacatecas",
  NULL
};

static const char *const tipos_do[] = { "Ayuntamiento Municipal", "Junta de Distrito Municipal",
                                        NULL };

static const char *const regiones_do[] = {
  "Distrito Nacional", "Azua", "Bahoruco", "Barahona", "Dajabón", "Duarte", "Elías Piña",
  "El Seibo", "Espaillat", "Hato Mayor", "Hermanas Mirabal", "Independencia", "La Altagracia",
  "La Romana", "La Vega", "María Trinidad Sánchez", "Monseñor Nouel", "Monte Cristi",
  "Monte Plata", "Pedernales", "Peravia", "Puerto Plata", "Samaná", "San Cristóbal",
  "San José de Ocoa", "San Juan", "San Pedro de Macorís", "Sánchez Ramírez", "Santiago",
  "Santiago Rodríguez", "Santo Domingo", "Valverde",
  NULL
};

static const LogroPais paises[] = {
  { "CL", "Chile", tipos_cl, regiones_cl },
  { "MX", "México", tipos_mx, regiones_mx },
  { "DO", "República Dominicana", tipos_do, regiones_do },
};

const LogroPais *
logro_pais_list (guint *n)
{
  *n = G_N_ELEMENTS (paises);
  return paises;
}

const LogroPais *
logro_pais_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (paises); i++)
    if (g_strcmp0 (paises[i].code, code) == 0)
      return &paises[i];
  return NULL;
}

const LogroPais *
logro_pais_from_locale (const char *locale)
{
  const char *mark = locale != NULL ? strchr (locale, '_') : NULL;
  g_autofree char *code = mark != NULL ? g_strndup (mark + 1, 2) : NULL;

  return logro_pais_find (code);
}
