/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper: sizes, margins and which country prints on what. */
#include "report/paper.h"

#define MM (72.0 / 25.4)
#define USUAL_MARGIN (20 * MM)

typedef struct
{
  const char *id;
  const char *pwg_name;
  double      width;
  double      height;
} Size;

static const Size sizes[] = {
  { "letter", "na_letter", 612, 792 },
  { "a4", "iso_a4", 595.28, 841.89 },
  { "oficio", "na_foolscap", 215.9 * MM, 330.2 * MM }
};

static const Size *
find_size (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_strcmp0 (sizes[i].id, id) == 0)
      return &sizes[i];
  return NULL;
}

gboolean
logro_paper_init (LogroPaper *paper,
                  const char *id,
                  gboolean    landscape)
{
  const Size *size = find_size (id);
  gboolean known = size != NULL;

  g_return_val_if_fail (paper != NULL, FALSE);

  if (!known)
    size = find_size ("a4");
  if (landscape)
    logro_paper_init_size (paper, size->height, size->width);
  else
    logro_paper_init_size (paper, size->width, size->height);
  paper->id = size->id;
  return known;
}

void
logro_paper_init_size (LogroPaper *paper,
                       double      width,
                       double      height)
{
  g_return_if_fail (paper != NULL);
  g_return_if_fail (width > 0 && height > 0);

  paper->id = NULL;
  paper->width = width;
  paper->height = height;
  paper->landscape = width > height;
  /* A label or an envelope must not be all margin. */
  paper->margin = MIN (USUAL_MARGIN, MIN (width, height) / 8);
}

void
logro_paper_lay_down (LogroPaper *paper)
{
  double width;

  g_return_if_fail (paper != NULL);

  width = paper->width;
  paper->width = MAX (width, paper->height);
  paper->height = MIN (width, paper->height);
  paper->landscape = TRUE;
}

const char * const *
logro_paper_list_ids (void)
{
  static const char * const ids[] = { "letter", "a4", "oficio", NULL };

  return ids;
}

const char *
logro_paper_get_pwg_name (const char *id)
{
  const Size *size = find_size (id);

  return size != NULL ? size->pwg_name : NULL;
}

const char *
logro_paper_for_country (const char *country)
{
  static const char * const letter[] = {
    "CL", "CO", "CR", "DO", "GT", "MX", "PA", "VE", NULL
  };

  return country != NULL && g_strv_contains (letter, country) ? "letter" : "a4";
}
