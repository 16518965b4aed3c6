#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh system to the open program: sh build-aux/run.sh [PLAN.logro ...]
# Without a display the results of the plan are printed and drawn instead.
set -eu
exec </dev/null
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/build-aux/deps.sh"
. "$top/build-aux/build.sh"

need_packages build
say "Building Logro …" "Se compila Logro …"
build_in "$top/build"

# What an installed program finds in its prefix.
export LOGRO_LOCALEDIR="$top/build/po"
export GSETTINGS_SCHEMA_DIR="$top/build/data"
export LOGRO_SAMPLESDIR="$top/data/samples"

# The window opens the sample as a plan of its own, without touching the file.
if test -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}"
then
  test $# -gt 0 || set -- --sample
  exec "$top/build/src/app/logro" "$@"
fi
test $# -gt 0 || set -- "$top/data/samples/villa-los-aromos.logro"

say "There is no display here: these are the results of $1" \
    "Aquí no hay pantalla: estos son los resultados de $1"
cli=$top/build/src/cli/logro-cli
out=$PWD/logro-salida
mkdir -p "$out"
"$cli" score "$1"
"$cli" report "$1" --document resultados --output "$out/resultados.pdf"
"$cli" chart "$1" --kind radar --output "$out/radar.svg"
"$cli" chart "$1" --kind bars --output "$out/barras.svg"
say "Written:" "Se escribió:"
printf '  %s\n' "$out/resultados.pdf" "$out/radar.svg" "$out/barras.svg"
