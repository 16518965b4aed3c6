#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-desktop.sh COMMAND…: runs it in a desktop of its own: X server, window manager, session bus with
# accessibility, empty home. Exits 77 where something for that is not installed.
set -u
for tool in Xvfb openbox dbus-run-session xdotool xprop xmodmap; do
  command -v $tool >/dev/null || { echo "no $tool here"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || exit 77

# short, because the sockets in it have a limit; gone at the end
room=$(mktemp -d /tmp/logro-ui.XXXXXX)
mkdir -p "$room"/{home,run,config/gtk-4.0,cache,data,state,tmp}
chmod 700 "$room/run"
started=
finish ()
{
  for process in $started; do kill "$process" 2>/dev/null; done
  wait 2>/dev/null
  rm -rf "$room"
}
trap finish EXIT
trap 'exit 143' TERM INT

mkfifo "$room/display"
Xvfb -displayfd 3 -screen 0 "${UI_SIZE:-1366x768}x24" -nolisten tcp -noreset \
  3>"$room/display" >"$room/xvfb.log" 2>&1 &
started=$!
read -r -t 30 number <"$room/display" || { cat "$room/xvfb.log"; exit 99; }

unset WAYLAND_DISPLAY GTK_THEME GTK_PATH DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS LANGUAGE
export DISPLAY=:$number
export HOME=$room/home TMPDIR=$room/tmp XDG_RUNTIME_DIR=$room/run XDG_CONFIG_HOME=$room/config \
  XDG_CACHE_HOME=$room/cache XDG_DATA_HOME=$room/data XDG_STATE_HOME=$room/state
export GDK_BACKEND=x11 GDK_DEBUG=gl-disable GSK_RENDERER=cairo GTK_A11Y=${UI_A11Y:-atspi} \
  GSETTINGS_BACKEND=memory GIO_USE_VFS=local GIO_USE_VOLUME_MONITOR=unix \
  GTK_IM_MODULE=gtk-im-context-simple
# the journeys look for the Spanish texts; the locale of the run decides the decimal sign
export LANGUAGE=es
# GTK leaks the time whenever it looks whether recent files are too old
printf '[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\ngtk-recent-files-max-age=-1\n' \
  >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"

# Letters that the keyboard lacks get keys of their own, once: what xdotool would do for each of them
# as it comes races with the program.
letters='aacute:Aacute eacute:Eacute iacute:Iacute oacute:Oacute uacute:Uacute ntilde:Ntilde
  questiondown:exclamdown degree:masculine division:multiply'
free=($(xmodmap -pke | awk '/= *$/ { print $2 }'))
n=0
for pair in $letters; do
  echo "keycode ${free[n++]} = ${pair%:*} ${pair#*:}"
done | xmodmap -

openbox >"$room/openbox.log" 2>&1 &
started="$started $!"
for _ in $(seq 100); do
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
  sleep 0.05
done
# Accessibility is there before those who use it: who asks first, while it starts, can be left without.
export greet=
test "$GTK_A11Y" != atspi || greet='dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus
  org.a11y.Bus.GetAddress'
# shellcheck disable=SC2016 # for the shell inside
dbus-run-session -- bash -c '$greet >/dev/null; exec "$@"' bash "$@"
