#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test: plain and under the sanitizers, with a decimal
# point and with a decimal comma. The last line reads "N passed, N failed".
set -u
exec </dev/null
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/build-aux/deps.sh"
. "$top/build-aux/build.sh"
cd "$top" || exit 1

# stop: the last line also when there was nothing to count.
stop ()
{
  echo "0 passed, 1 failed"
  exit 1
}

# need_locale NAME: for the whole system where we may, else for these tests alone.
need_locale ()
{
  locale -a 2>/dev/null | grep -qix "$1\\.utf-\\?8" && return 0
  if test "$(id -u)" = 0
  then
    localedef -i "$1" -f UTF-8 "$1.UTF-8" && return 0
  fi
  mkdir -p "$top/build-locale"
  export LOCPATH="$top/build-locale"
  test -d "$LOCPATH/$1.UTF-8" || localedef -i "$1" -f UTF-8 "$LOCPATH/$1.UTF-8"
}

# run_tests FOLDER LOCALE [MESON TEST OPTION...]: one run, whose log joins those to be counted. What
# $around names runs around it.
logs=
around=
run_tests ()
{
  folder=$1
  locale=$2
  shift 2
  name=testlog-${locale%.*}${around:+-$(echo "$around" | tr -dc 'a-z0-9')}
  rm -f "$folder/meson-logs/$name.json"
  say "== $folder, $locale" "== $folder, $locale"
  # shellcheck disable=SC2086 # one word each
  LC_ALL=$locale LANGUAGE='' $around meson test -C "$folder" --no-rebuild --print-errorlogs \
    --logbase "$name" --no-suite soak "$@" </dev/null
  logs="$logs $folder/meson-logs/$name.json"
}

need_packages build test || stop
need_locale es_CL || stop

say "Building …" "Se compila …"
build_in build-test -Dwerror=true || stop
# The walk through all phases sets its own language, and what is heavy is so for its size: once is
# enough for both.
run_tests build-test C.UTF-8 --timeout-multiplier 2
run_tests build-test es_CL.UTF-8 --timeout-multiplier 2 \
  --no-suite packaging --no-suite walk --no-suite heavy

# The engine with the letters, digits and calendars of elsewhere, and on a day that most years lack.
# Locks and the remains of a save are judged by the age of files, which keep the real time.
for other in es_MX tr_TR ar_EG
do
  need_locale $other && run_tests build-test $other.UTF-8 --timeout-multiplier 2 \
    --suite core --suite calc --suite document --suite exchange --suite store
done
if command -v faketime >/dev/null
then
  around='faketime 2028-02-29'
  run_tests build-test es_CL.UTF-8 --timeout-multiplier 2 --suite core --suite calc --suite exchange
  around=
fi

# The first report of a sanitizer ends a test; fontconfig's caches are no report.
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_stack_use_after_return=1}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}"
export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$top/build-aux/lsan.supp:print_suppressions=0}"
export G_SLICE=always-malloc
say "Building with the sanitizers …" "Se compila con los verificadores de memoria …"
build_in build-asan -Db_sanitize=address,undefined -Db_lundef=false || stop
run_tests build-asan C.UTF-8 --timeout-multiplier 5 \
  --no-suite packaging --no-suite walk --no-suite heavy
run_tests build-asan es_CL.UTF-8 --timeout-multiplier 5 \
  --no-suite packaging --no-suite walk --no-suite heavy

# shellcheck disable=SC2086 # one word per log
exec python3 build-aux/count-tests.py $logs
