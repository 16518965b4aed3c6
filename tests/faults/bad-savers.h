/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways of saving that lose work: the harness must catch each of them. */
#pragma once

#include "harness.h"

extern const Saver bad_savers[];
extern const guint n_bad_savers;
