/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comité de Mejoras: the decreto that names it, its members, its plan de trabajo and how it means
 * to work (domain page §2.1, phase 2). */
#include "report/documents-private.h"

#include "core/fecha.h"
#include "core/words.h"
#include "report/documents-parts.h"

#define PROSE_LINES 4
#define CONTRAPARTES 2     /* the programme asks for two */
#define BLANK_ROWS 3
#define CONSIDERING_LINES 3

/* "____" for what is not known yet, to be written by hand. */
static const char *
or_blank (const char *text)
{
  return text != NULL && *text != '\0' ? text : "__________";
}

static char *
fill (LogroPlan  *plan,
      const char *word)
{
  LogroConvenio *convenio = plan->ingreso->convenio;
  g_autofree char *date = logro_fecha_format (convenio->fecha);

  return logro_words_fill (logro_documents_word (plan, word),
                           "convenio", or_blank (convenio->numero),
                           "fecha", or_blank (date), NULL);
}

static void
add_sentence (LogroReport *report,
              LogroPlan   *plan,
              const char  *word)
{
  g_autofree char *text = fill (plan, word);

  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL, text);
}

/* What the decreto orders, point by point. */
static void
add_orders (LogroReport *report,
            LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 3, "comite.decreto-decreta");
  for (guint i = 1; i <= 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("comite.decreto-%u", i);
      g_autofree char *text = fill (plan, id);

      logro_report_add_item (report, TRUE, text);
    }
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "comite.decreto-cierre"));
  logro_report_keep_with_next (report);
  logro_documents_add_authorities (report, plan, G_MAXUINT);
}

static void
add_decreto (LogroReport *report,
             LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 2, "comite.decreto");
  logro_documents_add_field (report, plan, "comite.decreto-numero", plan->comite->decreto_numero);
  logro_documents_add_field_date (report, plan, "comite.decreto-fecha",
                                  plan->comite->decreto_fecha);
  logro_documents_add_heading (report, plan, 3, "comite.decreto-vistos");
  add_sentence (report, plan, "comite.decreto-convenio");
  logro_report_add_blank_lines (report, CONSIDERING_LINES);
  add_orders (report, plan);
  logro_report_add_page_break (report);
}

static void
add_contrapartes (LogroReport *report,
                  LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.nombre", LOGRO_ALIGN_START, 7 },
    { "columna.cargo", LOGRO_ALIGN_START, 7 },
    { "columna.calidad", LOGRO_ALIGN_START, 3 },
    { "columna.contacto", LOGRO_ALIGN_START, 8 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *list = plan->comite->contrapartes;

  logro_documents_add_heading (report, plan, 2, "comite.contrapartes");
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroPersona *persona = logro_list_get (list, i);
      g_autofree char *contacto = logro_documents_dup_contact (persona);

      logro_table_add_row (table, logro_documents_text (persona->nombre),
                           logro_documents_text (persona->cargo),
                           logro_documents_choice (plan, LOGRO_RECORD (persona), "calidad"),
                           contacto, NULL);
    }
  logro_documents_take_form (report, table, CONTRAPARTES);
}

static void
add_member (LogroTable   *table,
            LogroPlan    *plan,
            const char   *cargo,
            LogroMiembro *miembro)
{
  g_autofree char *presides = NULL;
  g_autofree char *where = g_strdup_printf ("%s\n%s", logro_documents_text (miembro->unidad),
                                            logro_documents_text (miembro->correo));

  if (miembro->preside)
    presides = logro_words_fill (logro_documents_word (plan, "comite.preside"), "nombre",
                                 logro_documents_text (miembro->nombre), NULL);
  logro_table_add_row (table, cargo,
                       presides != NULL ? presides : logro_documents_text (miembro->nombre),
                       g_strstrip (where), NULL);
}

/* The members that hold the role; a role that nobody holds is left to be filled by hand. */
static void
add_role (LogroTable *table,
          LogroPlan  *plan,
          LogroRol   *rol)
{
  g_autofree char *cargo = NULL;
  gboolean held = FALSE;

  for (guint i = 0; i < logro_list_get_n (plan->comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (plan->comite->miembros, i);

      if (g_strcmp0 (miembro->cargo, rol->nombre) != 0)
        continue;
      add_member (table, plan, rol->nombre, miembro);
      held = TRUE;
    }
  if (held)
    return;
  cargo = rol->si_corresponde
            ? g_strdup_printf ("%s %s", rol->nombre,
                               logro_documents_word (plan, "acta.si-corresponde"))
            : g_strdup (rol->nombre);
  logro_table_add_row (table, cargo, LOGRO_DOCUMENTS_ROOM, NULL);
}

static void
add_members (LogroReport *report,
             LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "columna.cargo", LOGRO_ALIGN_START, 8 },
    { "columna.nombre", LOGRO_ALIGN_START, 7 },
    { "columna.unidad-correo", LOGRO_ALIGN_START, 10 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));

  logro_documents_add_heading (report, plan, 2, "comite.nomina");
  for (guint i = 0; i < logro_list_get_n (plan->model->roles); i++)
    add_role (table, plan, logro_list_get (plan->model->roles, i));
  for (guint i = 0; i < logro_list_get_n (plan->comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (plan->comite->miembros, i);

      if (logro_modelo_find_rol (plan->model, miembro->cargo) == NULL)
        add_member (table, plan, logro_documents_text (miembro->cargo), miembro);
    }
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* The work plan goes at least from the phase after that of the comité to the last but one: what
 * comes then is the plan itself. */
static gboolean
is_planned (LogroPlan *plan,
            guint      fase)
{
  guint n = logro_list_get_n (plan->model->fases);
  LogroFase *comite = NULL;

  logro_modelo_find_paso (plan->model, "integrantes", &comite);
  return comite != NULL && fase + 1 < n &&
         ((LogroFase *) logro_list_get (plan->model->fases, fase))->numero > comite->numero;
}

static void
add_work (LogroReport *report,
          LogroPlan   *plan)
{
  logro_documents_add_heading (report, plan, 2, "comite.plan");
  for (guint i = 0; i < logro_list_get_n (plan->model->fases); i++)
    {
      LogroFase *fase = logro_list_get (plan->model->fases, i);

      logro_documents_add_tareas (report, plan, plan->comite->tareas, fase->id, fase->nombre,
                                  is_planned (plan, i) ? BLANK_ROWS : 0);
    }
  logro_documents_add_tareas (report, plan, plan->comite->tareas, NULL,
                              logro_documents_word (plan, "comite.sin-fase"), 0);
}

static void
add_methods (LogroReport *report,
             LogroPlan   *plan)
{
  LogroComite *comite = plan->comite;

  logro_documents_add_heading (report, plan, 2, "comite.estrategia");
  logro_documents_add_prose (report, plan, 3, "comite.lanzamiento", comite->lanzamiento,
                             PROSE_LINES);
  logro_documents_add_prose (report, plan, 3, "comite.difusion", comite->difusion, PROSE_LINES);
  logro_documents_add_prose (report, plan, 3, "comite.motivacion", comite->motivacion,
                             PROSE_LINES);
  logro_documents_add_prose (report, plan, 3, "comite.canales", comite->canales, PROSE_LINES);
  logro_documents_add_prose (report, plan, 3, "comite.retroalimentacion",
                             comite->retroalimentacion, PROSE_LINES);
  logro_documents_add_prose (report, plan, 2, "comite.metodologia", comite->metodologia,
                             PROSE_LINES);
  logro_documents_add_prose (report, plan, 2, "comite.coordinacion", comite->coordinacion,
                             PROSE_LINES);
  logro_documents_add_prose (report, plan, 2, "comite.seguimiento", comite->seguimiento,
                             PROSE_LINES);
}

static void
add_practices (LogroReport *report,
               LogroPlan   *plan)
{
  static const LogroDocumentColumn columns[] = {
    { "comite.practica", LOGRO_ALIGN_START, 4 },
    { "comite.ambito-unidad", LOGRO_ALIGN_START, 4 },
    { "columna.descripcion", LOGRO_ALIGN_START, 9 },
    { "comite.practica-difusion", LOGRO_ALIGN_START, 6 }
  };
  LogroTable *table = logro_documents_table_new (plan, columns, G_N_ELEMENTS (columns));
  LogroList *list = plan->comite->buenas_practicas;

  logro_documents_add_heading (report, plan, 2, "comite.practicas");
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroBuenaPractica *practica = logro_list_get (list, i);
      LogroSubcriterio *subcriterio = logro_documents_find_ambito (plan, practica->subcriterio);
      g_autofree char *where = g_strdup_printf (
        "%s\n%s", subcriterio != NULL ? logro_subcriterio_get_corto (subcriterio) : "",
        logro_documents_text (practica->unidad));

      logro_table_add_row (table, logro_documents_text (practica->nombre), g_strstrip (where),
                           logro_documents_text (practica->descripcion),
                           logro_documents_text (practica->difusion), NULL);
    }
  logro_documents_take_form (report, table, BLANK_ROWS);
}

/* Whoever presides, and the contrapartes, answer for what the comité has planned. */
static void
add_signatures (LogroReport *report,
                LogroPlan   *plan)
{
  LogroList *list = plan->comite->contrapartes;
  guint n = logro_list_get_n (list);

  logro_documents_add_heading (report, plan, 2, "acta.firmas");
  logro_report_add_paragraph (report, LOGRO_PARAGRAPH_NORMAL,
                              logro_documents_word (plan, "comite.constancia"));
  logro_report_keep_with_next (report);
  logro_documents_add_authorities (report, plan, 1);
  for (guint i = 0; i < MAX (n, CONTRAPARTES); i++)
    {
      LogroPersona *persona = i < n ? logro_list_get (list, i) : NULL;

      logro_report_add_signature (report, persona != NULL ? persona->nombre : NULL,
                                  logro_documents_word (plan, "comite.contraparte"));
    }
}

void
logro_document_comite_build (LogroReport                *report,
                             LogroPlan                  *plan,
                             const LogroDocumentRequest *request)
{
  logro_documents_add_title (report);
  logro_documents_set_date (report, plan->comite->decreto_fecha, request);
  logro_documents_add_municipality (report, plan);
  add_decreto (report, plan);
  add_contrapartes (report, plan);
  add_members (report, plan);
  add_work (report, plan);
  add_methods (report, plan);
  add_practices (report, plan);
  add_signatures (report, plan);
}
