/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sees whether anything is opened, connected or started in this process. */
#pragma once

/* The exit code of a process that did. */
#define WATCH_CAUGHT 99

/* From here on what opens a file, makes one or a folder, a socket, or starts a program ends this
 * process with WATCH_CAUGHT, and a line that says what it was. */
void watch_begin (void);
