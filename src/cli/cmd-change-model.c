/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-cli change-model: the plan over another edition of its model, as a new file. */

#include <glib/gi18n.h>

#include "cli/commands.h"
#include "core/traspaso.h"
#include "document/adjunto.h"
#include "document/catalogo.h"

/* A model at hand, or one that somebody shared as a file. */
static LogroModelo *
find_model (const char  *word,
            GError     **error)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  if (!g_str_has_suffix (word, ".xml"))
    return logro_catalogo_find (word, error);
  if (!g_file_get_contents (word, &text, NULL, error))
    return NULL;
  name = logro_cli_dup_name (word);
  return logro_catalogo_read_copy (g_strchomp (text), name, error);
}

/* Tabs between columns; the last has line ends made into "; ". */
static void
print_apartados (LogroPlan *plan,
                 guint      n)
{
  guint all = logro_list_get_n (plan->apartados);

  for (guint i = all - n; i < all; i++)
    {
      LogroApartado *apartado = logro_list_get (plan->apartados, i);
      g_auto (GStrv) lines =
        g_strsplit (apartado->contenido != NULL ? apartado->contenido : "", "\n", -1);
      g_autofree char *said = g_strjoinv ("; ", lines);
      g_autofree char *line =
        g_strdup_printf ("%s\t%s\t%s\t%s\n", apartado->parte,
                         apartado->clave != NULL ? apartado->clave : "",
                         apartado->nombre != NULL ? apartado->nombre : "", g_strchomp (said));

      logro_cli_print (line);
    }
}

static void
say_result (const LogroTraspaso *cuenta)
{
  g_autofree char *text = g_strdup_printf (
    _("passed over: %u; to be reviewed: %u; without a place, kept as words: %u"), cuenta->pasan,
    cuenta->revisar, cuenta->apartado);

  logro_cli_say (text);
}

int
logro_cmd_change_model (const LogroCommand  *command,
                        int                  argc,
                        char               **argv)
{
  g_autofree char *model = NULL;
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "model", 'm', 0, G_OPTION_ARG_FILENAME, &model,
      N_("The other edition: an id (see “models”) or a file"), N_("ID|FILE.xml") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The new plan"), N_("FILE") },
    { NULL },
  };
  int code = logro_cli_parse (command, entries, 1, argc, argv);
  g_autofree char *name = NULL;
  g_autofree char *warning = NULL;
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  LogroDocument *before;
  LogroTraspaso cuenta;
  GError *error = NULL;

  if (code >= 0)
    return code;
  if (model == NULL || output == NULL)
    return logro_cli_misused (command, _("--model and --output are needed"));
  name = logro_cli_dup_name (output);
  file = logro_cli_file (output);
  before = logro_cli_open (argv[0], &error);
  modelo = before != NULL ? find_model (model, &error) : NULL;
  if (modelo == NULL || !logro_cli_check_free (output, name, &error))
    return logro_cli_failed (error);
  plan = logro_traspaso_make (logro_document_get_plan (before), modelo, &cuenta);
  logro_adjunto_rebase (plan, logro_document_get_file (before), NULL);
  document = logro_document_new (plan);
  if (!logro_document_save (document, file, FALSE, &warning, &error))
    return logro_cli_failed (error);
  if (warning != NULL)
    logro_cli_say (warning);
  print_apartados (plan, cuenta.apartado);
  say_result (&cuenta);
  return LOGRO_CLI_DONE;
}
