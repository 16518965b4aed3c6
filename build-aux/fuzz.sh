#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzzers, two at a time: each for LOGRO_FUZZ_SECONDS (10 where it is not set; 60 and more before
# a release), from what is in the tree. What ends one is left in build-fuzz/found: lay it into
# tests/fuzz/corpus/TARGET with the mending. Without clang nothing is done.
#   sh build-aux/fuzz.sh [TARGET...]
set -u
exec </dev/null
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/build-aux/deps.sh"
. "$top/build-aux/build.sh"
cd "$top" || exit 1

# has_fuzzer: clang comes with or without what a fuzzer is linked with.
has_fuzzer ()
{
  command -v clang >/dev/null &&
    echo 'int LLVMFuzzerTestOneInput (const char *data, unsigned long size) { return 0; }' |
    clang -fsanitize=fuzzer,address -x c - -o /dev/null 2>/dev/null
}

if ! has_fuzzer
then
  say "clang and its libFuzzer are not installed: the fuzzers are left out." \
      "clang y su libFuzzer no están instalados: se omiten los fuzzers."
  exit 0
fi
need_packages build || exit 1
seconds=${LOGRO_FUZZ_SECONDS:-10}

say "Building the fuzzers …" "Se compilan los fuzzers …"
mkdir -p build-fuzz
test -f build-fuzz/build.ninja ||
  CC=clang meson setup build-fuzz -Dfuzzers=true -Db_lundef=false >build-fuzz/build.log 2>&1 ||
  { show_log build-fuzz/build.log; exit 1; }
ninja -C build-fuzz fuzzers >build-fuzz/build.log 2>&1 || { show_log build-fuzz/build.log; exit 1; }
mkdir -p build-fuzz/found build-fuzz/grown

# list_seeds TARGET: the folders it begins with.
list_seeds ()
{
  echo "tests/fuzz/corpus/$1"
  case $1 in
    table|csv|html) echo tests/hostile/corpus/tablas ;;
    plan) echo tests/hostile/corpus/planes tests/data/anteriores ;;
    model) echo tests/hostile/corpus/modelos ;;
  esac
}

# fuzz TARGET: what it finds new stays in build-fuzz/grown for the next time.
fuzz ()
{
  mkdir -p "build-fuzz/grown/$1"
  # shellcheck disable=SC2046 # one word a folder
  ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 \
    "build-fuzz/tests/fuzz/fuzz-$1" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=1024 \
    -malloc_limit_mb=256 -artifact_prefix="build-fuzz/found/$1-" -print_final_stats=1 -verbosity=1 \
    "build-fuzz/grown/$1" $(list_seeds "$1") >"build-fuzz/$1.log" 2>&1
  code=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build-fuzz/$1.log")
  if test $code = 0
  then
    echo "fuzz-$1: ${runs:-0}"
    return 0
  fi
  say "fuzz-$1 found something; see build-fuzz/$1.log and build-fuzz/found" \
      "fuzz-$1 encontró algo; véanse build-fuzz/$1.log y build-fuzz/found"
  tail -n 40 "build-fuzz/$1.log"
  return 1
}

test $# -gt 0 || set -- table xlsx ods odt docx csv html plan model answers values search pipe
bad=0
while test $# -gt 0
do
  fuzz "$1" &
  first=$!
  shift
  if test $# -gt 0
  then
    fuzz "$1" || bad=1
    shift
  fi
  wait $first || bad=1
done
exit $bad
