/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a process that a test has made becomes somebody without privileges, and how it ends at once.
 * Where the coverage is measured (build-aux/coverage.sh) it leaves its counts, which are written at
 * the end of main() only, and by who owns them. Under valgrind (build-aux/valgrind.sh) it becomes
 * another program: what it does not give back, since it never returns, is not lost. */
#pragma once

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static inline void
leave_counts (void)
{
#ifdef LOGRO_COVERAGE
  void __gcov_dump (void);

  (void) !seteuid (0);
  __gcov_dump ();
#endif
}

static inline void __attribute__ ((noreturn))
end_now (int code)
{
  leave_counts ();
  if (code == 0 && getenv ("LOGRO_VALGRIND") != NULL)
    execlp ("true", "true", NULL);
  _exit (code);
}

/* As by kill -9. */
static inline void
end_killed (void)
{
  leave_counts ();
  raise (SIGKILL);
}

/* From root to somebody else, in all that the system asks for. Whether that could be done. */
static inline int
become (uid_t user)
{
  return setreuid (user, 0) == 0 && seteuid (user) == 0;
}
