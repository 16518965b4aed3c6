#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-with.sh TOOL ARGUMENT...: the verdict of a checker, or "skipped" (77) where it is not installed.
command -v "$1" >/dev/null || { echo "$1 is not installed"; exit 77; }
exec "$@"
