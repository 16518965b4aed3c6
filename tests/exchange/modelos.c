/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Models for the tests of importing: numbers and names as tables have them. */

#include "modelos.h"

#include <string.h>

#include "document/catalogo.h"

typedef struct
{
  const char *nombre;
  guint n; /* subcriterios */
} Criterio;

static LogroPlan *
make_plan (const char     *id,
           const Criterio *criterios,
           guint           n)
{
  g_autoptr (GString) xml = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (GError) error = NULL;

  g_string_append_printf (xml, "<modelo xmlns=\"urn:logro:modelo:1\" version=\"1.0\" id=\"%s\" "
                          "edicion=\"1\" idioma=\"es\" nombre=\"%s\">"
                          "<instrumento id=\"diagnostico\" nombre=\"D\" maximo=\"1\"/>", id, id);
  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (xml, "<criterio numero=\"%u\" nombre=\"%s\">", i + 1,
                              criterios[i].nombre);
      for (guint j = 1; j <= criterios[i].n; j++)
        g_string_append_printf (xml, "<subcriterio numero=\"%u.%u\" nombre=\"Subcriterio %u.%u\">"
                                "<elemento id=\"%u.%u\" nombre=\"E\" pregunta=\"P\"><alternativa "
                                "valor=\"0\" salida=\"si\" texto=\"No\"/><alternativa valor=\"1\" "
                                "texto=\"Sí\"/></elemento></subcriterio>",
                                i + 1, j, i + 1, j, i + 1, j);
      g_string_append (xml, "</criterio>");
    }
  g_string_append (xml, "<rol nombre=\"Alcaldía\"/><fase id=\"plan\" numero=\"1\" nombre=\"Plan\"/>"
                   "</modelo>");
  bytes = g_bytes_new (xml->str, xml->len);
  modelo = logro_catalogo_read (bytes, id, &error);
  g_assert_no_error (error);
  return logro_plan_new (modelo);
}

LogroPlan *
modelos_plan_caf (void)
{
  static const Criterio criterios[] = {
    { "Liderazgo", 4 }, { "Estrategia y Planificación", 4 }, { "Personas", 3 },
    { "Alianzas y Recursos", 6 }, { "Procesos", 3 }, { "Resultados en los ciudadanos/clientes", 2 },
    { "Resultados en las personas", 2 }, { "Resultados de responsabilidad social", 2 },
    { "Resultados clave de rendimiento", 2 },
  };

  return make_plan ("prueba-caf", criterios, G_N_ELEMENTS (criterios));
}

LogroPlan *
modelos_plan_mx (void)
{
  static const Criterio criterios[] = {
    { "Consistencia programática", 1 }, { "Seguimiento y retroalimentación", 1 },
    { "Integración y organización", 1 }, { "Integralidad", 1 },
    { "Calidad de resultados y cobertura de la intervención", 1 },
    { "Implementación de la perspectiva de género", 1 },
  };

  return make_plan ("prueba-mx", criterios, G_N_ELEMENTS (criterios));
}
