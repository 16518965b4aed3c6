/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands, and the words on those that two programs know. */
#pragma once

#include "cli/cli.h"

G_BEGIN_DECLS

#define LOGRO_CHART_SYNOPSIS "PLAN --kind radar|bars|gantt --output FILE.svg|.png|.pdf"
#define LOGRO_CHART_SUMMARY N_("Draw the results of a plan, or its Gantt chart")
#define LOGRO_REPORT_SYNOPSIS "PLAN --document NAME --output X.pdf|odt|docx|html"
#define LOGRO_REPORT_SUMMARY N_("Write a document of a plan")
#define LOGRO_EXPORT_SYNOPSIS \
  "PLAN --output FILE.xlsx|.csv|.ics [--table NAME] [--spreadsheet] | --original | --list"
#define LOGRO_EXPORT_SUMMARY N_("Write a plan as a workbook, one of its tables, or its deadlines")
#define LOGRO_IMPORT_SYNOPSIS \
  "FILE --output PLAN [--model ID] [--table NAME] [--log text|json] [--accept-open]"
#define LOGRO_IMPORT_SUMMARY N_("Make a plan of a table that others made")

int logro_cmd_answer (const LogroCommand *command, int argc, char **argv);
int logro_cmd_change_model (const LogroCommand *command, int argc, char **argv);
int logro_cmd_check  (const LogroCommand *command, int argc, char **argv);
int logro_cmd_collect (const LogroCommand *command, int argc, char **argv);
int logro_cmd_models (const LogroCommand *command, int argc, char **argv);
int logro_cmd_new    (const LogroCommand *command, int argc, char **argv);
int logro_cmd_offices (const LogroCommand *command, int argc, char **argv);
int logro_cmd_schema (const LogroCommand *command, int argc, char **argv);
int logro_cmd_score  (const LogroCommand *command, int argc, char **argv);

/* Hands the work to logro-draw; in logro-cli. */
int logro_cmd_draw   (const LogroCommand *command, int argc, char **argv);

/* In logro-draw. */
int logro_cmd_chart  (const LogroCommand *command, int argc, char **argv);
int logro_cmd_export (const LogroCommand *command, int argc, char **argv);
int logro_cmd_import (const LogroCommand *command, int argc, char **argv);
int logro_cmd_report (const LogroCommand *command, int argc, char **argv);

G_END_DECLS
