/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A rung: a button that says it is a radio button. Its state is told by a mark, by a word and by
 * its frame, so that neither color nor sight is needed. */

#include "app/ladder-rung.h"

#include <glib/gi18n.h>

#include "app/scale.h"
#include "app/text-filter.h"

/* Pixels of the mark at scale 1. */
#define MARK_SIZE 16

/* The word grows half as fast as the text, of which there must be room for more. */
#define WORD_SIZE(scale) (0.45 + 0.4 * (scale))

struct _LogroLadderRung
{
  GtkButton parent_instance;
  GtkLabel *key;
  GtkImage *mark;
  GtkLabel *word;
  GtkLabel *text;
  LogroRungState state;
};

static const struct
{
  const char *css;
  const char *icon;
  const char *word;   /* what is seen */
  const char *spoken; /* what a screen reader says after the text */
} looks[] = {
  [LOGRO_RUNG_OPEN] = { "open", "logro-pending-symbolic", NULL, NULL },
  /* Translators: these words stand in a narrow column; ten letters at most */
  [LOGRO_RUNG_CHOSEN] = { "chosen", "logro-chosen-symbolic", N_("Chosen"), N_("chosen") },
  [LOGRO_RUNG_ASSERTED] = { "asserted", "logro-asserted-symbolic", N_("Holds"),
                            N_("holds too, because a higher alternative was chosen") },
  [LOGRO_RUNG_OFF] = { "off", "logro-off-symbolic", N_("Ruled out"),
                       N_("ruled out, because a higher alternative was chosen") },
};

G_DEFINE_FINAL_TYPE (LogroLadderRung, logro_ladder_rung, GTK_TYPE_BUTTON)

static void
update_name (LogroLadderRung *self)
{
  const char *spoken = looks[self->state].spoken;
  const char *key = gtk_label_get_text (self->key);
  g_autoptr (GString) name = g_string_new (key);

  g_string_append (name, *key != '\0' ? ": " : "");
  g_string_append (name, gtk_label_get_text (self->text));
  if (spoken != NULL)
    g_string_append_printf (name, " (%s)", _(spoken));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                  -1);
}

static void
logro_ladder_rung_class_init (LogroLadderRungClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/ladder-rung.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroLadderRung, key);
  gtk_widget_class_bind_template_child (widget_class, LogroLadderRung, mark);
  gtk_widget_class_bind_template_child (widget_class, LogroLadderRung, word);
  gtk_widget_class_bind_template_child (widget_class, LogroLadderRung, text);
}

/* Keeps room for the longest word, so that an answer moves nothing; two more, for it is bold. */
static void
reserve_word (LogroLadderRung *self)
{
  glong chars = 0;

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (looks[i].word != NULL)
      chars = MAX (chars, g_utf8_strlen (_(looks[i].word), -1));
  gtk_label_set_width_chars (self->word, chars + 2);
}

static void
logro_ladder_rung_init (LogroLadderRung *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  reserve_word (self);
  self->state = LOGRO_RUNG_CHOSEN;
  logro_ladder_rung_set_state (self, LOGRO_RUNG_OPEN);
}

LogroLadderRung *
logro_ladder_rung_new (void)
{
  return g_object_new (LOGRO_TYPE_LADDER_RUNG, NULL);
}

void
logro_ladder_rung_set_text (LogroLadderRung *self,
                            guint            digit,
                            const char      *text)
{
  g_autofree char *key = digit <= 9 ? g_strdup_printf ("%u", digit) : g_strdup ("");

  gtk_label_set_text (self->key, key);
  gtk_widget_set_visible (GTK_WIDGET (self->key), digit <= 9);
  logro_label_show (self->text, text);
  update_name (self);
}

void
logro_ladder_rung_set_state (LogroLadderRung *self,
                             LogroRungState   state)
{
  if (self->state == state)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self), looks[self->state].css);
  gtk_widget_add_css_class (GTK_WIDGET (self), looks[state].css);
  self->state = state;
  gtk_image_set_from_icon_name (self->mark, looks[state].icon);
  gtk_label_set_text (self->word, looks[state].word != NULL ? _(looks[state].word) : "");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               state == LOGRO_RUNG_CHOSEN ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                          : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  update_name (self);
}

LogroRungState
logro_ladder_rung_get_state (LogroLadderRung *self)
{
  return self->state;
}

void
logro_ladder_rung_set_scale (LogroLadderRung *self,
                             double           scale)
{
  logro_scale_label (self->key, scale);
  logro_scale_label (self->text, scale);
  logro_scale_label (self->word, WORD_SIZE (scale));
  gtk_image_set_pixel_size (self->mark, MARK_SIZE * scale);
}
