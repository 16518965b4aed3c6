/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Amounts and percentages. */

#include <stdlib.h>
#include <string.h>

#include "core/decimal.h"
#include "core/field.h"
#include "core/text.h"
#include "exchange/reglas.h"

gboolean
logro_regla_monto (const char *text,
                   guint       permitidos,
                   guint      *reparos,
                   gint64     *monto)
{
  g_autofree char *folded = g_strstrip (logro_text_fold (text));
  const char *p = folded;
  gboolean pesos = *p == '$';

  if (g_str_has_prefix (p, "m$") || g_str_has_prefix (p, "rd$"))
    p += *p == 'm' ? 2 : 3;
  else
    p += pesos;
  p += strspn (p, " ");
  if (!logro_decimal_parse_whole (p, monto) || *monto < 0)
    return FALSE;
  if ((pesos || g_str_has_prefix (folded, "rd$")) &&
      (permitidos & LOGRO_REPARO_BIT (LOGRO_REPARO_PESOS)) != 0)
    {
      if (*monto % 1000 != 0)
        return FALSE;
      *monto /= 1000;
      *reparos |= LOGRO_REPARO_BIT (LOGRO_REPARO_PESOS);
    }
  return *monto <= LOGRO_MONEY_MAX;
}

gboolean
logro_regla_porcentaje (const char *text,
                        gint64     *porcentaje)
{
  g_auto (GStrv) words = g_regex_split_simple ("\\s+", text, 0, 0); /* no-break spaces too */
  g_autofree char *joined = g_strjoinv ("", words);
  gsize length = strlen (joined);
  g_autofree char *number = NULL;
  double value;

  if (length > 0 && joined[length - 1] == '%')
    joined[length - 1] = '\0';
  number = logro_decimal_parse (joined);
  if (number == NULL || !logro_decimal_get (number, &value) || value < 0 || value > 100)
    return FALSE;
  *porcentaje = (gint64) (value + 0.5);
  return TRUE;
}
