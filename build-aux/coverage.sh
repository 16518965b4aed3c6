#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Says which part of the branches of what opens, saves and imports is gone through by the tests of the
# engine: the files below the goal, and each folder, of which none may be. The lines that are not are
# in build-coverage/coverage.txt. Without gcovr nothing is done.
#   sh build-aux/coverage.sh
set -u
exec </dev/null
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/build-aux/deps.sh"
. "$top/build-aux/build.sh"
cd "$top" || exit 1
goal=90

if ! command -v gcovr >/dev/null || ! command -v gcov >/dev/null || ! command -v gcc >/dev/null
then
  say "gcc, gcov and gcovr are not all installed: the coverage is left out." \
      "No están instalados gcc, gcov y gcovr: se omite la cobertura."
  exit 0
fi
need_packages build || exit 1

say "Building to measure the coverage …" "Se compila para medir la cobertura …"
mkdir -p build-coverage
test -f build-coverage/build.ninja ||
  CC="$(command -v ccache) gcc" meson setup build-coverage --buildtype=debug -Db_coverage=true \
    -Dc_args=-DLOGRO_COVERAGE >build-coverage/build.log 2>&1 ||
  { show_log build-coverage/build.log; exit 1; }
find build-coverage -name '*.gcda' -delete
# Builds what these tests need, and no more.
if ! LC_ALL=C.UTF-8 LANGUAGE='' meson test -C build-coverage --quiet --print-errorlogs \
  --timeout-multiplier 3 --no-suite soak --no-suite heavy \
  --suite core --suite calc --suite document --suite exchange --suite store \
  --suite faults --suite hostile --suite cli >build-coverage/test.log 2>&1
then
  say "The tests failed while the coverage was measured." \
      "Las pruebas fallaron mientras se medía la cobertura."
  show_log build-coverage/test.log
  exit 1
fi

# What GLib's macros branch on inside is theirs.
gcovr --root . build-coverage --filter 'src/(document|exchange|store)/' --branches \
  --exclude-branches-by-pattern '.*(g_assert|g_return_|g_auto|G_DEFINE_|G_DECLARE_)' \
  --txt build-coverage/coverage.txt --csv build-coverage/coverage.csv \
  >build-coverage/gcovr.log 2>&1 || { show_log build-coverage/gcovr.log; exit 1; }
say "Branches that the tests go through, in %:" "Ramas por las que pasan las pruebas, en %:"
awk -F, -v goal=$goal '
  NR > 1 && $5 > 0 {
    folder = $1
    sub ("/[^/]*$", "", folder)
    if (!(folder in all))
      folders[++n] = folder
    all[folder] += $5
    taken[folder] += $6
    if (100 * $6 < goal * $5)
      printf "  %5.1f  %s (%d/%d)\n", 100 * $6 / $5, $1, $6, $5
  }
  END {
    for (i = 1; i <= n; i++)
      {
        folder = folders[i]
        printf "%5.1f  %s\n", 100 * taken[folder] / all[folder], folder
        if (100 * taken[folder] < goal * all[folder])
          low = 1
      }
    exit low
  }' build-coverage/coverage.csv ||
  { say "Some folder is below $goal %." "Alguna carpeta está bajo $goal %."; exit 1; }
