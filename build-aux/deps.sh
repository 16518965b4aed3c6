# shellcheck shell=sh disable=SC2154 # $top comes from the script that reads this
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it, which set $top to the project's folder: words in the reader's
# language, and the packages of build-aux/packages brought onto this computer.

# say ENGLISH SPANISH: the one the person at this computer reads.
say ()
{
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    es*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

# list_packages SECTION...: the lines under the headings "# SECTION".
list_packages ()
{
  for section in "$@"
  do
    awk -v heading="# $section" '/^#/ { on = ($0 == heading); next } on && NF' \
      "$top/build-aux/packages"
  done
}

# list_missing SECTION...: those that dpkg does not know as installed.
list_missing ()
{
  for package in $(list_packages "$@")
  do
    # shellcheck disable=SC2016 # the braces are dpkg-query's, not the shell's
    dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null \
      | grep -qx installed || echo "$package"
  done
}

# as_root COMMAND...: sudo asks for the password on the terminal, not on standard input.
as_root ()
{
  sudo=sudo
  test "$(id -u)" != 0 || sudo=
  $sudo env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}

# need_packages SECTION...: installs what is missing; says what, and what to do where it cannot.
need_packages ()
{
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null
  then
    say "This system has no apt-get. Logro needs what Debian calls:" \
        "Este sistema no tiene apt-get. Logro necesita lo que en Debian se llama:"
    list_packages "$@" | sed 's/^/  /'
    # Someone may have installed all of it by hand: meson will tell.
    command -v meson >/dev/null && return 0
    say "Install it by hand and run this again." "Instálelo a mano y vuelva a ejecutar esto."
    return 1
  fi

  missing=$(list_missing "$@" | tr '\n' ' ' | sed 's, $,,')
  test -n "$missing" || return 0
  say "Installing with apt-get, which can take some minutes: $missing" \
      "Se instala con apt-get, lo que puede tardar unos minutos: $missing"
  if test "$(id -u)" != 0 && ! command -v sudo >/dev/null
  then
    say "This needs the administrator: sudo is not here. Ask for" \
        "Esto requiere al administrador: no existe sudo. Pida que ejecute"
    printf '  apt-get install %s\n' "$missing"
    return 1
  fi

  # Without network the lists at hand may still do.
  as_root apt-get -qq -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 update || true
  # shellcheck disable=SC2086 # one word per package
  as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 \
    -o Dpkg::Use-Pty=0 install --no-install-recommends $missing >/dev/null && return 0
  say "The packages could not be installed. The command was" \
      "No se pudieron instalar los paquetes. La orden era"
  printf '  apt-get install --no-install-recommends %s\n' "$missing"
  return 1
}
