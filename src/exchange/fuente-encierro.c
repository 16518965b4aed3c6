/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Locks the program in: by limits, which every system has, and by a filter of what it may ask of
 * the kernel.
 *
 * The filter names what a program needs that only calculates; all else answers EPERM, as if the
 * person might not do it, so that a library that asks for something in vain goes on without. It is
 * written for the kernel as it stands: the calls of another architecture's numbers end the
 * program. */

#include "exchange/fuente-encierro.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#if defined __x86_64__ && !defined __ILP32__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __aarch64__ && __BYTE_ORDER == __LITTLE_ENDIAN
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

static void
limit (int    resource,
       rlim_t most)
{
  /* At the hard limit of time comes the signal that tells nobody why; at the soft one, another. */
  struct rlimit now, then = { most, resource == RLIMIT_CPU ? most + 1 : most };

  if (getrlimit (resource, &now) == 0 && now.rlim_max < then.rlim_max)
    then.rlim_cur = then.rlim_max = now.rlim_max;
  setrlimit (resource, &then);
}

#ifdef ARCHITECTURE

static const guint32 calls[] = {
  __NR_read, __NR_write, __NR_readv, __NR_writev, __NR_pread64, __NR_lseek, __NR_close,
  __NR_fstat, __NR_mmap, __NR_munmap, __NR_mremap, __NR_mprotect, __NR_madvise, __NR_brk,
  __NR_futex, __NR_sched_yield, __NR_rt_sigaction, __NR_rt_sigprocmask, __NR_rt_sigreturn,
  __NR_sigaltstack, __NR_getpid, __NR_gettid, __NR_tgkill, __NR_clock_gettime,
  __NR_clock_nanosleep, __NR_nanosleep, __NR_gettimeofday, __NR_getrandom, __NR_restart_syscall,
  __NR_exit, __NR_exit_group,
};

static void
filter_calls (void)
{
  struct sock_filter filter[2 * G_N_ELEMENTS (calls) + 5] = {
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, arch)),
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_KILL),
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, nr)),
  };
  struct sock_fprog program = { G_N_ELEMENTS (filter), filter };
  struct sock_filter *next = filter + 4;

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      *next++ = (struct sock_filter) BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, calls[i], 0, 1);
      *next++ = (struct sock_filter) BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    }
  *next = (struct sock_filter) BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
  prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

#else

/* Elsewhere the limits alone must do: nothing can be opened with them either. */
static void
filter_calls (void)
{
}

#endif

void
logro_encierro_enter (void)
{
  prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl (PR_SET_DUMPABLE, 0, 0, 0, 0);
  limit (RLIMIT_CORE, 0);
  limit (RLIMIT_FSIZE, 0);
  limit (RLIMIT_CPU, LOGRO_ENCIERRO_MAX_SECONDS);
#ifndef __SANITIZE_ADDRESS__
  limit (RLIMIT_AS, LOGRO_ENCIERRO_MAX_MEMORY);
#endif
  limit (RLIMIT_NPROC, 0);
  limit (RLIMIT_NOFILE, 0); /* of new ones: sockets and pipes are files too */
  filter_calls ();
}
