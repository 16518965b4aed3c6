/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The base of all pages, and the table that says which page a step of a model names. */

#include "app/page.h"

#include "app/page-acta.h"
#include "app/page-cierre.h"
#include "app/page-consenso.h"
#include "app/page-evidencias.h"
#include "app/page-fase.h"
#include "app/page-form.h"
#include "app/page-gantt.h"
#include "app/page-informes.h"
#include "app/page-evaluacion.h"
#include "app/page-integrantes.h"
#include "app/page-ami.h"
#include "app/page-brechas.h"
#include "app/page-metodologias.h"
#include "app/page-retroalimentacion.h"
#include "app/page-matriz.h"
#include "app/page-preguntas.h"
#include "app/page-resultados.h"
#include "app/page-revision.h"
#include "app/page-seguimiento.h"
#include "app/page-simulador.h"
#include "app/page-tablero.h"
#include "app/page-trazabilidad.h"
#include "app/page-words.h"
#include "app/reveal.h"
#include "app/window.h"

typedef struct
{
  LogroPlan *plan;
  LogroFase *fase;
  LogroPaso *paso;
  gboolean stale;    /* the plan has changed since the last refresh */
  guint refresh_id;  /* an idle refresh is due */
  GtkWidget *last;  /* what had the focus when it was left; a weak pointer */
  gboolean filled;
  char *wanted;      /* the record to be shown when it can be */
} LogroPagePrivate;

enum
{
  PROP_PLAN = 1,
  PROP_FASE,
  PROP_PASO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const struct
{
  const char *pagina;
  GType (*type) (void);
} pages[] = {
  { "preguntas", logro_page_preguntas_get_type },
  { "resultados", logro_page_resultados_get_type },
  { "resultados-autoevaluacion", logro_page_resultados_get_type },
  { "acta", logro_page_acta_get_type },
  { "evidencias", logro_page_evidencias_get_type },
  { "consenso", logro_page_consenso_get_type },
  { "informes", logro_page_informes_get_type },
  { "trimestres", logro_page_informes_get_type },
  { "gantt", logro_page_gantt_get_type },
  { "evaluacion-plan", logro_page_evaluacion_get_type },
  { "integrantes", logro_page_integrantes_get_type },
  { "ami", logro_page_ami_get_type },
  { "brechas", logro_page_brechas_get_type },
  { "metodologias", logro_page_metodologias_get_type },
  { "retroalimentacion", logro_page_retroalimentacion_get_type },
  { "matriz", logro_page_matriz_get_type },
  { "simulador", logro_page_simulador_get_type },
  { "cierre", logro_page_cierre_get_type },
  { "revision", logro_page_revision_get_type },
  { "seguimiento", logro_page_seguimiento_get_type },
  { "tablero", logro_page_tablero_get_type },
  { "trazabilidad", logro_page_trazabilidad_get_type },
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LogroPage, logro_page, GTK_TYPE_BOX)

static LogroPagePrivate *
get_private (LogroPage *self)
{
  return logro_page_get_instance_private (self);
}

static void
logro_page_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  LogroPagePrivate *priv = get_private (LOGRO_PAGE (object));

  if (id == PROP_PLAN)
    g_value_set_object (value, priv->plan);
  else if (id == PROP_FASE)
    g_value_set_object (value, priv->fase);
  else
    g_value_set_object (value, priv->paso);
}

static void
logro_page_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  LogroPagePrivate *priv = get_private (LOGRO_PAGE (object));

  if (id == PROP_PLAN)
    priv->plan = g_value_dup_object (value);
  else if (id == PROP_FASE)
    priv->fase = g_value_dup_object (value);
  else
    priv->paso = g_value_dup_object (value);
}

static void
refresh (LogroPage *self)
{
  LogroPagePrivate *priv = get_private (self);

  g_clear_handle_id (&priv->refresh_id, g_source_remove);
  priv->stale = FALSE;
  LOGRO_PAGE_GET_CLASS (self)->refresh (self, priv->plan);
}

static gboolean
on_refresh_due (gpointer data)
{
  LogroPage *self = data;

  get_private (self)->refresh_id = 0;
  refresh (self);
  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LogroPage *self)
{
  LogroPagePrivate *priv = get_private (self);

  priv->stale = TRUE;
  if (priv->refresh_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    priv->refresh_id = g_idle_add (on_refresh_due, self);
}

static void
logro_page_map (GtkWidget *widget)
{
  if (get_private (LOGRO_PAGE (widget))->stale)
    refresh (LOGRO_PAGE (widget));
  GTK_WIDGET_CLASS (logro_page_parent_class)->map (widget);
}

static void
logro_page_dispose (GObject *object)
{
  LogroPagePrivate *priv = get_private (LOGRO_PAGE (object));

  g_clear_pointer (&priv->wanted, g_free);
  g_clear_handle_id (&priv->refresh_id, g_source_remove);
  g_clear_weak_pointer (&priv->last);
  g_clear_object (&priv->plan);
  g_clear_object (&priv->fase);
  g_clear_object (&priv->paso);
  G_OBJECT_CLASS (logro_page_parent_class)->dispose (object);
}

static void
logro_page_class_init (LogroPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = logro_page_get_property;
  object_class->set_property = logro_page_set_property;
  object_class->dispose = logro_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = logro_page_map;
  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, LOGRO_TYPE_PLAN, flags);
  properties[PROP_FASE] = g_param_spec_object ("fase", NULL, NULL, LOGRO_TYPE_FASE, flags);
  properties[PROP_PASO] = g_param_spec_object ("paso", NULL, NULL, LOGRO_TYPE_PASO, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_page_init (LogroPage *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

LogroPage *
logro_page_new (LogroPlan *plan,
                LogroFase *fase,
                LogroPaso *paso)
{
  GType type = paso != NULL && logro_page_form_exists (paso->pagina) ? LOGRO_TYPE_PAGE_FORM
                                                                      : LOGRO_TYPE_PAGE_FASE;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (paso != NULL && g_str_equal (paso->pagina, pages[i].pagina))
      type = pages[i].type ();
  return g_object_new (type, "plan", plan, "fase", fase, "paso", paso, NULL);
}

void
logro_page_fill (LogroPage *self)
{
  LogroPageClass *klass = LOGRO_PAGE_GET_CLASS (self);
  LogroPagePrivate *priv = get_private (self);

  if (klass->fill != NULL)
    klass->fill (self, priv->plan);
  logro_page_words_adapt (GTK_WIDGET (self), priv->plan->model);
  priv->filled = TRUE;
  if (klass->refresh == NULL)
    return;
  refresh (self);
  g_signal_connect_object (logro_plan_get_journal (priv->plan), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
}

/* The widget that had the focus last; @self when none had. */
static GtkWidget *
find_focus (LogroPage *self)
{
  GtkWidget *last = GTK_WIDGET (self);

  while (gtk_widget_get_focus_child (last) != NULL)
    last = gtk_widget_get_focus_child (last);
  return last;
}

static void
reveal_wanted (LogroPage *self)
{
  LogroPagePrivate *priv = get_private (self);
  g_autofree char *wanted = g_steal_pointer (&priv->wanted);

  if (wanted == NULL)
    return;
  if (LOGRO_PAGE_GET_CLASS (self)->reveal != NULL)
    LOGRO_PAGE_GET_CLASS (self)->reveal (self, wanted);
  else
    logro_reveal (GTK_WIDGET (self), priv->plan, wanted);
}

void
logro_page_enter (LogroPage *self)
{
  LogroPageClass *klass = LOGRO_PAGE_GET_CLASS (self);
  LogroPagePrivate *priv = get_private (self);
  GtkWidget *last = priv->last != NULL ? priv->last : find_focus (self);

  if (klass->enter != NULL)
    klass->enter (self);
  else if (last == GTK_WIDGET (self) || !gtk_widget_grab_focus (last))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  reveal_wanted (self);
}

void
logro_page_reveal (LogroPage  *self,
                   const char *registro)
{
  LogroPagePrivate *priv = get_private (self);

  g_free (priv->wanted);
  priv->wanted = g_strdup (registro);
  if (priv->filled && gtk_widget_get_mapped (GTK_WIDGET (self)))
    reveal_wanted (self);
}

void
logro_page_leave (LogroPage *self)
{
  g_set_weak_pointer (&get_private (self)->last, find_focus (self));
}

LogroPlan *
logro_page_get_plan (LogroPage *self)
{
  return get_private (self)->plan;
}

LogroFase *
logro_page_get_fase (LogroPage *self)
{
  return get_private (self)->fase;
}

LogroPaso *
logro_page_get_paso (LogroPage *self)
{
  return get_private (self)->paso;
}

void
logro_page_say (LogroPage  *self,
                const char *text)
{
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));

  if (window != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    logro_window_say (window, text);
}

void
logro_page_go_to (LogroPage  *self,
                  const char *pagina)
{
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));
  LogroFase *fase;
  LogroPaso *paso = logro_modelo_find_paso (get_private (self)->plan->model, pagina, &fase);

  if (window != NULL && paso != NULL)
    logro_window_go_to (window, fase->id, paso->id);
}

void
logro_page_class_set_ui (GtkWidgetClass *klass,
                         const char     *name)
{
  g_autofree char *path = g_strdup_printf ("/io/github/logro_app/Logro/ui/page-%s.ui", name);

  gtk_widget_class_set_template_from_resource (klass, path);
}
