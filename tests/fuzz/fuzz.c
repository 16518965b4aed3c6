/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fuzzer of one door: libFuzzer gives bytes, TARGET names what takes them (hostile/targets.h). */

#include <stdint.h>

#include "targets.h"

int LLVMFuzzerInitialize (int    *argc,
                          char ***argv);
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);

static Target target;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  targets_prepare ();
  target = targets_find (TARGET);
  g_assert_nonnull (target);
  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;

  target (bytes, "archivo", &error);
  return 0;
}
