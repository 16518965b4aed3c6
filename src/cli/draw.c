/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The half of the command line that draws, and reads and writes workbooks. logro-cli starts it
 * and lends it its name. */

#include <glib/gi18n.h>

#include "cli/commands.h"

static const LogroCommand commands[] = {
  { "chart", LOGRO_CHART_SYNOPSIS, LOGRO_CHART_SUMMARY, logro_cmd_chart },
  { "export", LOGRO_EXPORT_SYNOPSIS, LOGRO_EXPORT_SUMMARY, logro_cmd_export },
  { "import", LOGRO_IMPORT_SYNOPSIS, LOGRO_IMPORT_SUMMARY, logro_cmd_import },
  { "report", LOGRO_REPORT_SYNOPSIS, LOGRO_REPORT_SUMMARY, logro_cmd_report },
  { NULL },
};

int
main (int    argc,
      char **argv)
{
  return logro_cli_main (commands, argc, argv);
}
