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
  { "ami", "ami" },
  { "medida", "medidas" },
  { "seguimiento", "seguimiento" },
};

static void
jump (GtkWidget   *widget,
      const char  *pagina,
      LogroRecord *record)
{
  LogroWindow *window = logro_window_from (widget);
  LogroDocument *document = window != NULL ? logro_window_get_document (window) : NULL;
  LogroList *fases = document != NULL ? logro_document_get_plan (document)->model->fases : NULL;

  for (guint i = 0; fases != NULL && i < logro_list_get_n (fases); i++)
    {
      LogroFase *fase = logro_list_get (fases, i);

      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++)
        {
          LogroPaso *paso = logro_list_get (fase->pasos, j);

          if (!g_str_equal (paso->pagina, pagina))
            continue;
          logro_window_go_to_record (window, fase->id, paso->id, record);
          return;
        }
    }
}

void
logro_jump_to_page (GtkWidget  *widget,
                    const char *pagina)
{
  jump (widget, pagina, NULL);
}

void
logro_jump_to_record (GtkWidget   *widget,
                      LogroRecord *record)
{
  for (LogroRecord *owner = record; owner != NULL; owner = owner->owner)
    for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
      if (g_str_equal (LOGRO_RECORD_GET_CLASS (owner)->tag, pages[i].tag))
        {
          jump (widget, pages[i].pagina, record);
          return;
        }
}
