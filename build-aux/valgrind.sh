#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of the engine under valgrind's memcheck: each ends with a failure where memory is read
# that is not there or has no value yet, and where some is lost. Without valgrind nothing is done.
#   sh build-aux/valgrind.sh [MESON TEST OPTION...]
set -u
exec </dev/null
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/build-aux/deps.sh"
. "$top/build-aux/build.sh"
cd "$top" || exit 1

if ! command -v valgrind >/dev/null
then
  say "valgrind is not installed: it is left out." "valgrind no está instalado: se omite."
  exit 0
fi
need_packages build || exit 1

say "Building for valgrind …" "Se compila para valgrind …"
build_in build-test -Dwerror=true || exit 1
test $# -gt 0 || set -- --suite core --suite calc --suite store --suite document --suite exchange
LC_ALL=C.UTF-8 LANGUAGE='' meson test -C build-test --no-rebuild --print-errorlogs --setup valgrind \
  --logbase testlog-valgrind --no-suite soak "$@"
