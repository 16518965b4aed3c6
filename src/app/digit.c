/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digits and alternatives. */

#include "app/digit.h"

gboolean
logro_digit_is_points (LogroElemento *elemento)
{
  LogroAlternativa *lowest = logro_list_get (elemento->escalera, 0);

  return lowest->valor >= 0 && logro_elemento_get_maximo (elemento) <= 9;
}

guint
logro_digit_for (LogroElemento    *elemento,
                 LogroAlternativa *alternativa)
{
  guint place = 0;

  if (logro_digit_is_points (elemento))
    return alternativa->valor;
  logro_list_find (elemento->escalera, alternativa, &place);
  return place;
}

LogroAlternativa *
logro_digit_find (LogroElemento *elemento,
                  guint          digit)
{
  for (guint i = 0; i < logro_list_get_n (elemento->escalera); i++)
    {
      LogroAlternativa *alternativa = logro_list_get (elemento->escalera, i);

      if (logro_digit_for (elemento, alternativa) == digit)
        return alternativa;
    }
  return NULL;
}
