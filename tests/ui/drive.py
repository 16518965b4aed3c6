# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program as a person does: reads the accessibility tree, acts by keys and clicks.

GTK 4 tells the accessibility bus no identifiers, so things are found by role and name; keys and
clicks go through the X server (xdotool). Everything waits for what it expects, with a limit, and
never sleeps for a fixed time."""

import os
import re
import shutil
import subprocess
import time

# Meant for the program: the accessibility library in this process warns of races that are its own.
DEBUG = os.environ.pop('G_DEBUG', '')

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get('UI_PATIENCE', '1')) * 15  # seconds a wait may take


def wait(what, condition):
    """Until condition() is true; its value. What it waits for is said when it does not come."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            value = condition()
        except GLib.Error:
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError('waited in vain for ' + what)
        time.sleep(0.03)


def plain(name):
    """GTK 4.8 names a button with a mnemonic "_Abrir Abrir"."""
    name = name.replace('_', '')
    half = len(name) // 2
    if len(name) % 2 and name[half] == ' ' and name[:half] == name[half + 1:]:
        return name[:half]
    return name


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def is_shown(node):
    try:
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
    except GLib.Error:
        return False
    return box.width > 0 and box.height > 0


def walk_shown(node):
    """Those that have a place, and what has none for itself, as the pages of a stack."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        try:
            if child is not None and (child.get_component_iface() is None or is_shown(child)):
                yield from walk_shown(child)
        except GLib.Error:
            continue  # it went away while we looked


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    except GLib.Error:
        return ''


class NotSeen(AssertionError):
    """The program runs, and nothing of it came to the accessibility bus, or to the screen."""


class Program:
    """A run of the program, with its log."""

    def __init__(self, command, log):
        self.log = open(log, 'w+')
        # GTK's file chooser leaks; leaks of ours are found by the tests inside a process
        sanitizer = os.environ.get('ASAN_OPTIONS', '') + ':detect_leaks=0'
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT,
                                        env={**os.environ, 'G_DEBUG': DEBUG,
                                             'ASAN_OPTIONS': sanitizer})
        self.node = self.comes('the program on the bus', self._find)
        self.node.set_cache_mask(Atspi.Cache.NONE)
        self.listen()
        self.comes('a window', self.windows)

    def comes(self, what, condition):
        try:
            return wait(what, condition)
        except AssertionError as error:
            ended = self.process.poll() is not None
            self.kill()
            self.log.seek(0)
            kind = AssertionError if ended else NotSeen
            raise kind('%s; it said: %s' % (error, self.log.read())) from error

    def listen(self):
        """Follows the focus: to look for it in the whole tree takes seconds in a full plan."""
        self.focus = None

        def on_focused(event):
            if event.detail1:
                self.focus = event.source

        self.listener = Atspi.EventListener.new(on_focused)
        self.listener.register('object:state-changed:focused')

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError('the program ended with %d' % self.process.returncode)
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()  # what came while it was made is not in there
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def windows(self):
        found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid',
                                str(self.process.pid)], capture_output=True, text=True)
        return found.stdout.split()

    def find_now(self, role=None, name=None, root=None):
        for node in walk_shown(root or self.node):
            try:
                own = plain(node.get_name() or '')
                if role is not None and node.get_role_name() != role:
                    continue
                if name is not None and not (name.search(own) if isinstance(name, re.Pattern)
                                             else own == name):
                    continue
                return node
            except GLib.Error:
                continue
        return None

    def find(self, role=None, name=None, root=None):
        return wait('%s “%s”' % (role, name), lambda: self.find_now(role, name, root))

    def page(self):
        """The page of the stack that has the focus; the whole program before there is a focus."""
        top = self.follow() or self.node
        while top is not self.node:
            parent = top.get_parent()
            if parent is None or parent.get_component_iface() is None:
                break  # the pages of a stack have no place of their own
            top = parent
        return top

    def shows(self, text):
        """Waits until a label or a text with @text in it can be seen."""
        def says(words):
            words = words.replace('\u00a0', ' ')
            return text.search(words) if isinstance(text, re.Pattern) else text in words

        def seen(root):
            for node in walk_shown(root):
                try:
                    if says(node.get_name() or '') or says(text_of(node)):
                        return node
                except GLib.Error:
                    continue
            return None
        return wait('the text “%s”' % text, lambda: seen(self.page()) or seen(self.node))

    def title(self):
        for i in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(i)
            if child is not None and child.get_role_name() == 'frame':
                return child.get_name()
        return ''

    def titled(self, text):
        wait('the title “%s”' % text, lambda: self.title() == text)

    def key(self, *keys):
        subprocess.run(['xdotool', 'key', '--delay', '25', *keys], check=True)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '12', '--', text], check=True)

    def follow(self):
        """What has the focus now, as far as it was told."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self.focus

    def focused(self, name):
        """Waits until the focus is on what has this name, or within it."""
        def is_named():
            node = self.follow()
            if node is None:  # it was there before we listened
                node = next((n for n in walk(self.node)
                             if n.get_state_set().contains(Atspi.StateType.FOCUSED)), None)
            for _ in range(4):  # an entry within an entry of dates within its field
                if node is None or plain(node.get_name() or '') == name:
                    return node
                node = node.get_parent()
            return None

        wait('the focus on “%s”' % name, is_named)

    def picture(self, path):
        """For whoever looks into a fault; where there is nothing to take one with, none."""
        if shutil.which('import'):
            subprocess.run(['import', '-window', 'root', '-silent', path], check=False)

    def ended(self):
        """Waits for the end; the return code, and the lines of the log that nobody wants."""
        code = self.process.wait(PATIENCE)
        self.log.seek(0)
        bad = [line for line in self.log
               if re.search(r'CRITICAL|WARNING|ERROR|Sanitizer|runtime error', line) and
               'printf interceptor' not in line]  # the sanitizer does not know strftime's %I
        return code, bad

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
