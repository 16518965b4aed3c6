/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table says where each kind of record is edited; the model says which step that is. */

#include "app/jump.h"

#include "app/window.h"

static const struct
{
  const char *tag;
  const char *pagina;
} pages[] = {
  { "linea", "lineas" },
  { "linea", "fichas-pmi" },
  { "linea", "acciones" },
  { "informe", "informes" },
  { "informe", "trimestres" },
  { "programa", "ppcs" },
  { "evaluador", "evaluadores" },
  { "ami", "ami" },
  { "medida", "medidas" },
  { "seguimiento", "seguimiento" },
};

static const char *
get_id (LogroRecord *record)
{
  return logro_record_get_value (record, &LOGRO_RECORD_GET_CLASS (record)->fields[0]).text;
}

/* Whether the model has that page; then it is shown. */
static gboolean
jump (GtkWidget   *widget,
      const char  *pagina,
      LogroRecord *record)
{
  LogroWindow *window = logro_window_from (widget);
  LogroDocument *document = window != NULL ? logro_window_get_document (window) : NULL;
  LogroFase *fase;
  LogroPaso *paso;

  if (document == NULL)
    return FALSE;
  paso = logro_modelo_find_paso (logro_document_get_plan (document)->model, pagina, &fase);
  if (paso == NULL)
    return FALSE;
  logro_window_go_to_record (window, fase->id, paso->id, get_id (record));
  return TRUE;
}

void
logro_jump_to_record (GtkWidget   *widget,
                      LogroRecord *record)
{
  for (LogroRecord *owner = record; owner != NULL; owner = owner->owner)
    for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
      if (g_str_equal (LOGRO_RECORD_GET_CLASS (owner)->tag, pages[i].tag) &&
          jump (widget, pages[i].pagina, record))
        return;
}
