/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the tables of a plan. */
#pragma once

#include "exchange/hojas.h"

G_BEGIN_DECLS

/* hojas-evaluacion.c */
void logro_hoja_respuestas (LogroHoja *hoja);
void logro_hoja_evaluaciones (LogroHoja *hoja);
void logro_hoja_puntajes (LogroHoja *hoja);
void logro_hoja_puntajes_criterios (LogroHoja *hoja);
void logro_hoja_puntajes_autoevaluacion (LogroHoja *hoja);
void logro_hoja_puntajes_validado (LogroHoja *hoja);
void logro_hoja_brechas (LogroHoja *hoja);
void logro_hoja_brechas_elementos (LogroHoja *hoja);

/* hojas-diseno.c */
void logro_hoja_matriz (LogroHoja *hoja);
void logro_hoja_ami (LogroHoja *hoja);
void logro_hoja_lineas (LogroHoja *hoja);
void logro_hoja_actividades (LogroHoja *hoja);
void logro_hoja_indicadores (LogroHoja *hoja);

/* hojas-registro.c */
void logro_hoja_seguimientos (LogroHoja *hoja);
void logro_hoja_medidas (LogroHoja *hoja);
void logro_hoja_tareas (LogroHoja *hoja);
void logro_hoja_personas (LogroHoja *hoja);
void logro_hoja_observaciones (LogroHoja *hoja);
void logro_hoja_adjuntos (LogroHoja *hoja);

/* hojas-modelos.c */
void logro_hoja_autodiagnostico (LogroHoja *hoja);
void logro_hoja_consenso (LogroHoja *hoja);
void logro_hoja_acciones_pmi (LogroHoja *hoja);
void logro_hoja_acciones_consolidacion (LogroHoja *hoja);
void logro_hoja_informes (LogroHoja *hoja);
void logro_hoja_ppcs (LogroHoja *hoja);

/* hojas-trimestres.c */
void logro_hoja_metas (LogroHoja *hoja);
void logro_hoja_reportes (LogroHoja *hoja);
void logro_hoja_retroalimentacion (LogroHoja *hoja);

/* Adds the columns of the array @defs. */
#define logro_hoja_describe(hoja, defs) logro_hoja_add_columns (hoja, defs, G_N_ELEMENTS (defs))

G_END_DECLS
