/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the repairs. */

#include "exchange/reparo.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id;
  const char *reason;
} reparos[LOGRO_REPARO_N] = {
  [LOGRO_REPARO_HEREDADO] = { "heredado",
    N_("The cell is empty: it was taken from the row above, as tables are written where what "
       "repeats is left out") },
  [LOGRO_REPARO_SEPARADO] = { "separado", N_("Number and name were in one cell; they were "
                                             "parted") },
  [LOGRO_REPARO_EJEMPLO] = { "ejemplo",
    N_("The number at the beginning is that of the example within the subcriterio; it is kept as a "
       "reference") },
  [LOGRO_REPARO_LISTA] = { "lista",
    N_("The cell holds several items; each became an item of the list") },
  [LOGRO_REPARO_NOMBRES] = { "nombres",
    N_("The cell holds several names with commas between them; each became one of the list") },
  [LOGRO_REPARO_UNION] = { "union",
    N_("Two names are joined by “y”; each of them stands alone in another row, so they were "
       "parted") },
  [LOGRO_REPARO_MARCAS] = { "marcas",
    N_("The cell holds signs of another program (HTML tags, bookmarks); they were read as lines "
       "and items and taken out") },
  [LOGRO_REPARO_VACIOS] = { "vacios", N_("Numbers without a text were left out") },
  [LOGRO_REPARO_SUELTO] = { "suelto",
    N_("A number at the beginning belongs to the list of another cell; it was left out") },
  [LOGRO_REPARO_MES_INICIO] = { "mes-inicio",
    N_("It is a month; where something begins, that is its first day") },
  [LOGRO_REPARO_MES_FIN] = { "mes-fin",
    N_("It is a month; where something ends, that is its last day") },
  [LOGRO_REPARO_PERIODO] = { "periodo",
    N_("It is a period; its first day is taken where something begins, its last where it ends") },
  [LOGRO_REPARO_SERIE] = { "serie",
    N_("It is the number by which spreadsheets keep a date; it was turned into the date") },
  [LOGRO_REPARO_FECHA] = { "fecha", N_("The date is written in words; it was turned into a date") },
  [LOGRO_REPARO_SIN_DATO] = { "sin-dato",
    N_("The cell says that there is nothing to say; it was left empty") },
  [LOGRO_REPARO_PESOS] = { "pesos",
    N_("The amount is in pesos; it was turned into thousands") },
};

const char *
logro_reparo_get_id (LogroReparo reparo)
{
  return reparos[reparo].id;
}

const char *
logro_reparo_get_reason (LogroReparo reparo)
{
  return _(reparos[reparo].reason);
}
