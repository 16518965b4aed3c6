/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/semaforo.h"

static const char *const styles[] = {
  [LOGRO_SEMAFORO_GRIS] = "logro-gris",
  [LOGRO_SEMAFORO_VERDE] = "logro-verde",
  [LOGRO_SEMAFORO_AMARILLO] = "logro-amarillo",
  [LOGRO_SEMAFORO_ROJO] = "logro-rojo",
};

char *
logro_semaforo_dup_text (LogroSemaforo semaforo)
{
  return g_strdup_printf ("%s %s", logro_semaforo_get_shape (semaforo),
                          logro_semaforo_get_name (semaforo));
}

const char *
logro_semaforo_get_style (LogroSemaforo semaforo)
{
  return styles[semaforo];
}
