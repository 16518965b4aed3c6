/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli new: a plan without answers. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "core/text.h"
#include "document/catalogo.h"

static LogroDocument *
make (const char  *model_id,
      const char  *nombre,
      GError     **error)
{
  g_autoptr (LogroModelo) model = logro_catalogo_find (model_id, error);
  g_autoptr (LogroPlan) plan = model != NULL ? logro_plan_new (model) : NULL;

  if (plan == NULL)
    return NULL;
  logro_record_set_text (LOGRO_RECORD (plan->municipalidad), "nombre", nombre);
  return logro_document_new (plan);
}

int
logro_cmd_new (const LogroCommand  *command,
               int                  argc,
               char               **argv)
{
  g_autofree char *model_id = NULL;
  g_autofree char *municipality = NULL;
  /* As bytes: in the C locale, GLib takes only ASCII for text. */
  const GOptionEntry entries[] = {
    { "model", 'm', 0, G_OPTION_ARG_FILENAME, &model_id, N_("Its model (see “models”)"), N_("ID") },
    { "municipality", 'n', 0, G_OPTION_ARG_FILENAME, &municipality,
      N_("The municipality it is about"), N_("NAME") },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  g_autofree char *nombre = logro_text_clean (municipality, FALSE);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;
  g_autofree char *warning = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (model_id == NULL || nombre == NULL)
    return logro_cli_misused (command, _("--model and --municipality are needed"));

  name = logro_cli_dup_name (argv[0]);
  file = logro_cli_file (argv[0]);
  document = make (model_id, nombre, &error);
  if (document == NULL || !logro_cli_check_free (argv[0], name, &error) ||
      !logro_document_save (document, file, FALSE, &warning, &error))
    return logro_cli_failed (error);

  if (warning != NULL)
    logro_cli_say (warning);
  message = g_strdup_printf (_("“%s” was made.\n"), name);
  logro_cli_print (message);
  return LOGRO_CLI_DONE;
}
