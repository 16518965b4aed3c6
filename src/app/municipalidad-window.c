/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/municipalidad-window.h"

#include "app/form-field.h"
#include "app/form.h"

GtkWindow *
logro_municipalidad_window_show (GtkWindow          *parent,
                                 LogroMunicipalidad *municipalidad)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;

  g_type_ensure (LOGRO_TYPE_FORM_FIELD);
  builder = gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/municipalidad.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  logro_form_bind (GTK_WIDGET (gtk_builder_get_object (builder, "form")),
                   LOGRO_RECORD (municipalidad));
  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
  return window;
}
