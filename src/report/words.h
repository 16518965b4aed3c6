/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words moved to the core, where calc drafts sentences too; this is for files that ask here. */
#pragma once

#include "core/words.h"
