# SPDX-License-Identifier: GPL-3.0-or-later
"""Clicks on what the accessibility tree names, through the X server.

The tree knows places only within a window or a popover, which is an X window of its own."""

import re
import subprocess
import time

from drive import Atspi, wait


def place(node):
    return Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)


def x_windows(app):
    """(x, y, width, height) of the program's X windows."""
    found = []
    for window in app.windows():
        said = subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True).stdout
        match = re.search(r'left X:\s+(-?\d+).*?left Y:\s+(-?\d+).*?Width: (\d+).*?Height: (\d+)',
                          said, re.S)
        if match and int(match[3]) > 1:
            found.append(tuple(map(int, match.groups())))
    return found


def surface_of(node):
    """The window or popover that @node is in."""
    while node.get_role_name() not in ('frame', 'dialog'):
        inner, node = node, node.get_parent()
        if inner.get_name() == 'GtkPopoverContent':
            break
    return node


def center(app, node):
    """Where @node is on the screen."""
    surface = surface_of(node)
    around, own = place(surface), place(node)
    x, y, width, height = min(x_windows(app), key=lambda w: abs(w[2] - around.width) +
                              abs(w[3] - around.height))
    if surface.get_role_name() == 'frame':
        x, y = x + (width - around.width) // 2, y + (height - around.height) // 2
    else:
        x, y = x - around.x, y - around.y
    return x + own.x + own.width // 2, y + own.y + own.height // 2


def click(app, node, times=1):
    last = None

    def is_still():
        nonlocal last
        now = center(app, node)
        if now == last:
            return True
        last = now
        return False

    wait('a still ' + node.get_role_name(), is_still)
    x, y = last
    # GTK loses a click after a popover closed when the pointer comes in a single jump
    subprocess.run(['xdotool', 'mousemove', str(x - 9), str(y - 7), 'sleep', '0.03',
                    'mousemove', str(x), str(y), 'sleep', '0.03',
                    'click', '--repeat', str(times), '--delay', '60', '1'], check=True)
    time.sleep(0.05)
