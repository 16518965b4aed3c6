# shellcheck shell=sh disable=SC2154 # $top comes from the script that reads this
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced after deps.sh: one quiet way to configure and compile a build folder.

# show_log FILE: its end, for a person who has to find out what went wrong.
show_log ()
{
  tail -n 60 "$1" >&2
  say "The whole log: $1" "El registro completo: $1" >&2
}

# build_in FOLDER [MESON OPTION...]: makes or reuses the folder, starts it afresh when it is broken.
build_in ()
{
  folder=$1
  shift
  log=$folder/build.log
  if test -f "$folder/build.ninja"
  then
    meson setup --reconfigure "$@" "$folder" "$top" >"$log" 2>&1 </dev/null || rm -rf "$folder"
  fi
  if ! test -f "$folder/build.ninja"
  then
    mkdir -p "$folder"
    if ! meson setup "$@" "$folder" "$top" >"$log" 2>&1 </dev/null
    then
      say "Logro could not be configured." "No se pudo configurar Logro." >&2
      show_log "$log"
      return 1
    fi
  fi
  if ! meson compile -C "$folder" >"$log" 2>&1 </dev/null
  then
    say "Logro could not be compiled." "No se pudo compilar Logro." >&2
    show_log "$log"
    return 1
  fi
}
