/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form whose records can become líneas. */

#include "app/page-ami.h"

#include "app/convert.h"
#include "app/record-table.h"

struct _LogroPageAmi
{
  LogroPageForm parent_instance;
  LogroRecordTable *amis; /* not owned */
};

G_DEFINE_FINAL_TYPE (LogroPageAmi, logro_page_ami, LOGRO_TYPE_PAGE_FORM)

static void
on_convert (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroPageAmi *self = LOGRO_PAGE_AMI (widget);
  g_autoptr (LogroRecord) ami = NULL;

  g_object_get (self->amis, "chosen", &ami, NULL);
  logro_convert_to_linea (LOGRO_PAGE (self), ami);
}

static void
logro_page_ami_built (LogroPageForm *page,
                      GtkBuilder    *builder,
                      LogroPlan     *plan)
{
  LogroPageAmi *self = LOGRO_PAGE_AMI (page);

  self->amis = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "amis"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ami.convert",
                                 !logro_journal_is_read_only (logro_plan_get_journal (plan)));
}

static void
logro_page_ami_class_init (LogroPageAmiClass *klass)
{
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_ami_built;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "ami.convert", NULL, on_convert);
}

static void
logro_page_ami_init (LogroPageAmi *self)
{
}
