/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report with a block of each kind. */
#include "every-block.h"

const char * const every_block_marks[] = {
  "tapa", "lema", "indice", "uno", "dos", "tres", "normal", "chico", "nota", "rotulo", "valor",
  "vacio", "casilla", "hueco", "vineta", "numero", "leyenda", "grupo", "cabeza", "celda", "total",
  "figura", "carta", "firmante", "cargo", "final", NULL
};

const char * const hostile_texts[] = {
  "<b>&amp;</b> \"'", "]]>", "<!--", "a\001b\013c\037d\177", "\357\277\276\357\277\277",
  "\360\237\216\211 fiesta",
  "\327\251\327\234\327\225\327\235 \331\205\330\261\330\255\330\250\330\247",
  "roto \303 fin \377", "{n} {m} %s %n", "=1+1", "línea\nlínea\ttabulador", "\r\n", "   ",
  NULL
};

/* The words with that name after them; they live as long as the pool. */
static const char *
mark (GStringChunk *pool,
      const char   *words,
      const char   *name)
{
  g_autofree char *marked = g_strdup_printf ("%s %s", words, name);

  return g_string_chunk_insert (pool, marked);
}

static void
add_tables (LogroReport  *report,
            const char   *words,
            GStringChunk *pool)
{
  const char *leyenda = mark (pool, words, "leyenda");
  const char *grupo = mark (pool, words, "grupo");
  const char *cabeza = mark (pool, words, "cabeza");
  const char *celda = mark (pool, words, "celda");
  const char *total = mark (pool, words, "total");
  LogroTable *table = logro_table_new (leyenda);

  logro_table_add_column (table, cabeza, LOGRO_ALIGN_START, 3);
  logro_table_add_column (table, "Enero", LOGRO_ALIGN_CENTER, 1);
  logro_table_add_column (table, "Febrero", LOGRO_ALIGN_END, 1);
  logro_table_group_columns (table, 1, 2, grupo);
  for (guint i = 0; i < 70; i++)
    logro_table_add_row (table, celda, "1", "2", NULL);
  logro_table_add_rows_blank (table, 2);
  logro_table_add_row_strong (table, total, "70", "140", NULL);
  logro_report_take_table (report, table);
  table = logro_table_new (NULL);
  logro_table_add_column (table, "", LOGRO_ALIGN_START, 1);
  logro_table_add_row (table, celda, NULL);
  logro_report_take_table (report, table);
}

static void
add_figures (LogroReport  *report,
             const char   *words,
             GStringChunk *pool)
{
  LogroGanttWords gantt_words = { { "ene" }, { "T1" } };
  LogroChartData *chart = logro_chart_data_new (words, 100, "%");
  LogroGanttData *gantt = logro_gantt_data_new (words, &gantt_words);
  const char *figura = mark (pool, words, "figura");
  const char *carta = mark (pool, words, "carta");

  logro_chart_data_add_series (chart, words);
  for (guint i = 0; i < 5; i++)
    {
      logro_chart_data_add_axis (chart, words);
      logro_chart_data_set (chart, 0, i, 10 * i + 3);
    }
  logro_report_take_chart (report, LOGRO_CHART_RADAR, chart, figura);
  for (guint i = 0; i < 5; i++)
    logro_gantt_data_add (gantt, LOGRO_GANTT_ACTIVIDAD, words, 738000 + i, 738100 + i);
  logro_report_begin_section (report, TRUE);
  logro_report_take_gantt (report, gantt, carta);
  logro_report_begin_section (report, FALSE);
}

static void
add_texts (LogroReport  *report,
           const char   *words,
           GStringChunk *pool)
{

  logro_report_add_heading (report, 1, mark (pool, words, "uno"));
  logro_report_add_heading (report, 2, mark (pool, words, "dos"));
  logro_report_add_heading (report, 3, mark (pool, words, "tres"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, mark (pool, words, "normal"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_SMALL, mark (pool, words, "chico"));
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NOTE, mark (pool, words, "nota"));
  logro_report_keep_with_next (report);
  logro_report_add_field (report, mark (pool, words, "rotulo"), mark (pool, words, "valor"), 1);
  logro_report_add_field (report, mark (pool, words, "vacio"), NULL, 3);
  logro_report_add_boxed_field (report, mark (pool, words, "casilla"),
                                mark (pool, words, "valor"), 1);
  logro_report_add_boxed_field (report, mark (pool, words, "hueco"), NULL, 4);
  logro_report_add_item (report, FALSE, mark (pool, words, "vineta"));
  logro_report_add_item (report, FALSE, "otra");
  logro_report_add_item (report, TRUE, mark (pool, words, "numero"));
  logro_report_add_blank_lines (report, 3);
  logro_report_add_space (report, 12);
}

LogroReport *
every_block (const char *words)
{
  GStringChunk *pool = g_string_chunk_new (1024);
  const char *tapa = mark (pool, words, "tapa");
  const char *lema = mark (pool, words, "lema");
  const char *indice = mark (pool, words, "indice");
  const char *firmante = mark (pool, words, "firmante");
  const char *cargo = mark (pool, words, "cargo");
  const char *final = mark (pool, words, "final");
  const char *lines[] = { lema, NULL };
  LogroReport *report = logro_report_new (words, "es-CL");

  logro_report_set_municipality (report, words);
  logro_report_set_date (report, "12-03-2026");
  logro_report_set_created (report, "2026-03-12T10:00:00Z");
  logro_report_set_author (report, words);
  logro_report_set_subject (report, words);
  logro_report_set_page_words (report, "Página {n} de {m}");
  logro_report_add_cover (report, tapa, lines);
  logro_report_add_contents (report, indice);
  logro_report_add_page_break (report);
  add_texts (report, words, pool);
  add_tables (report, words, pool);
  add_figures (report, words, pool);
  logro_report_add_signature (report, firmante, cargo);
  logro_report_add_signature (report, NULL, "Secretaria");
  logro_report_add_signature (report, "Pedro", "Concejal");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, final);
  g_string_chunk_free (pool);
  return report;
}
