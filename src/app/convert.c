/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The conversions of calc, with the question whether a second línea is meant. */

#include "app/convert.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/jump.h"
#include "calc/conversion.h"

/* A conversion that waits for an answer. */
typedef struct
{
  LogroPage *page;
  LogroRecord *record;
  LogroLinea *linea; /* the one there is */
} Waiting;

static const char *
get_name (const char *nombre)
{
  return nombre != NULL ? nombre : _("Without a name");
}

static void
convert (LogroPage   *page,
         LogroRecord *record)
{
  LogroLinea *linea = logro_conversion_to_linea (logro_page_get_plan (page), record);
  g_autofree char *said =
    g_strdup_printf (LOGRO_IS_AMI (record)
                       ? _("“%s” is now one of the líneas de acción, with its follow-ups and "
                           "medidas correctivas.")
                       : _("“%s” is now one of the líneas de acción."),
                     get_name (linea->nombre));

  logro_page_say (page, said);
}

static void
on_answered (int      button,
             gpointer data)
{
  Waiting *waiting = data;

  if (button == 1)
    convert (waiting->page, waiting->record);
  else if (button == 2)
    logro_jump_to_record (GTK_WIDGET (waiting->page), LOGRO_RECORD (waiting->linea));
  g_object_unref (waiting->page);
  g_object_unref (waiting->record);
  g_object_unref (waiting->linea);
  g_free (waiting);
}

static void
ask (LogroPage   *page,
     LogroRecord *record,
     LogroLinea  *linea)
{
  const char *buttons[] = { _("_Cancel"), _("_Make Another"), _("_Go to It"), NULL };
  g_autofree char *body =
    g_strdup_printf (_("“%s” has the same name, or applies the same methodology in the same "
                       "ámbito."),
                     get_name (linea->nombre));
  Waiting *waiting = g_new (Waiting, 1);

  *waiting = (Waiting) { g_object_ref (page), g_object_ref (record), g_object_ref (linea) };
  logro_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page))),
             _("There is a línea like this one already"), body, buttons, on_answered, waiting);
}

void
logro_convert_to_linea (LogroPage   *page,
                        LogroRecord *record)
{
  LogroLinea *linea =
    record != NULL ? logro_conversion_find_linea (logro_page_get_plan (page), record) : NULL;

  if (linea != NULL)
    ask (page, record, linea);
  else if (record != NULL)
    convert (page, record);
}
