#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-install.sh BUILD: what is installed arrives, and what a sandbox exports carries the program's id.
set -u
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
meson install -C "$1" --no-rebuild --quiet --destdir "$dir" >"$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
share=$(dirname "$(find "$dir" -type d -path '*/share/applications')")
id=io.github.logro_app.Logro
bad=0
for file in \
  ../bin/logro \
  ../bin/logro-cli \
  ../libexec/logro-draw \
  ../libexec/logro-import \
  "applications/$id.desktop" \
  "dbus-1/services/$id.service" \
  "glib-2.0/schemas/$id.gschema.xml" \
  "icons/hicolor/scalable/apps/$id.svg" \
  "icons/hicolor/scalable/mimetypes/$id-plan.svg" \
  "icons/hicolor/symbolic/apps/$id-symbolic.svg" \
  locale/es/LC_MESSAGES/logro.mo \
  logro/samples/villa-los-aromos.logro \
  logro/samples/villa-los-aromos/convenio-cm-114-2024.pdf \
  logro/samples/villa-los-aromos/acta-comite-directivo-2024-06-03.txt \
  logro/samples/villa-los-aromos/capacitacion-2023.csv \
  logro/samples/villa-los-aromos/reclamos-2023.csv \
  man/man1/logro.1 \
  man/man1/logro-cli.1 \
  "metainfo/$id.metainfo.xml" \
  "mime/packages/$id.xml"
do
  test -s "$share/$file" || { echo "not installed: $file"; bad=1; }
done
# from wherever it was installed to, it finds the program that reads files of others
printf 'Elemento,Alternativa\n1.1,2\n' >"$dir/respuestas.csv"
"$share/../bin/logro-cli" import "$dir/respuestas.csv" --output "$dir/plan.logro" >"$dir/log" 2>&1 ||
  { cat "$dir/log"; bad=1; }
foreign=$(find "$share/applications" "$share/dbus-1" "$share/icons" "$share/metainfo" "$share/mime" \
          -type f ! -name "$id*")
test -z "$foreign" || { echo "not under the program's id: $foreign"; bad=1; }
exit $bad
