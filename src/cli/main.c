/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line. It draws nothing itself and so needs no drawing library: a script that scores a
 * thousand plans starts this program a thousand times. */

#include <glib/gi18n.h>

#include "cli/commands.h"

static const LogroCommand commands[] = {
  { "new", "PLAN --model ID --municipality NAME", N_("Make a new plan"), logro_cmd_new },
  { "answer", "PLAN ANSWERS.csv [--partial]", N_("Put answers from a table into a plan"),
    logro_cmd_answer },
  { "score", "PLAN [--stage diagnostico] [--format text|csv|json]",
    N_("Print the results of a plan"), logro_cmd_score },
  { "chart", LOGRO_CHART_SYNOPSIS, LOGRO_CHART_SUMMARY, logro_cmd_draw },
  { "report", LOGRO_REPORT_SYNOPSIS, LOGRO_REPORT_SUMMARY, logro_cmd_draw },
  { "export", LOGRO_EXPORT_SYNOPSIS, LOGRO_EXPORT_SUMMARY, logro_cmd_draw },
  { "import", LOGRO_IMPORT_SYNOPSIS, LOGRO_IMPORT_SUMMARY, logro_cmd_draw },
  { "check", "PLAN [--explain] [--on DATE] [--format text|json]",
    N_("Say what in a plan is wrong and what it still lacks"), logro_cmd_check },
  { "collect", "PLAN --output FOLDER", N_("Copy the attached files of a plan into a folder"),
    logro_cmd_collect },
  { "change-model", "PLAN --model ID|FILE.xml --output NEW",
    N_("Take a plan into another edition of its model"), logro_cmd_change_model },
  { "offices", "PLAN NAMES.txt --output FOLDER [--objectives] [--actions] [--ppcs]",
    N_("Make the plans of many offices from the plan of one"), logro_cmd_offices },
  { "models", "", N_("List the models at hand"), logro_cmd_models },
  { "schema", "", N_("Print the RELAX NG schema of plans"), logro_cmd_schema },
  { NULL },
};

int
main (int    argc,
      char **argv)
{
  return logro_cli_main (commands, argc, argv);
}
