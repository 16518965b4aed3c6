#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-flatpak.sh MANIFEST: it asks for nothing but a window, and flatpak-builder understands every key
# (an unknown one is only a warning to it, so any word on standard error is a failure here).
set -u
asked=$(sed -n '/^finish-args:/,/^[a-z]/s/^ *- *//p' "$1" | sort)
allowed='--device=dri
--share=ipc
--socket=fallback-x11
--socket=wayland'
test "$asked" = "$allowed" || { echo "finish-args are $asked"; exit 1; }
command -v flatpak-builder >/dev/null || { echo "flatpak-builder is not installed"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
manifest=$(realpath "$1")
# It leaves a folder of its own wherever it is started.
(cd "$dir" && flatpak-builder --show-manifest "$manifest" >shown 2>complaints) || { cat "$dir/complaints"; exit 1; }
test ! -s "$dir/complaints" || { cat "$dir/complaints"; exit 1; }
grep -q '"io.github.logro_app.Logro"' "$dir/shown"
