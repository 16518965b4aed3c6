# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the keyboard, who remembers what was typed where, to look for it in the file."""

import os
import subprocess
import xml.etree.ElementTree as ET

from drive import wait
from mouse import click

NAMESPACE = '{urn:logro:plan:1}'


class Person:
    """Keys are gathered and sent at once; whatever looks at the screen sends them first."""

    def __init__(self, app):
        self.app = app
        self.keys_due = []
        self.path = ''
        self.remembered = []  # (path of a record, field, value in the file)

    # ---- the keyboard

    def send(self):
        if self.keys_due:
            # without a locale of this kind xdotool knows no accents
            subprocess.run(['xdotool', *self.keys_due], check=True,
                           env={**os.environ, 'LC_ALL': 'C.UTF-8'})
            self.keys_due = []

    def keys(self, *names):
        self.keys_due += ['key', '--delay', '10', *names]

    def tab(self, times=1):
        self.keys(*['Tab'] * times)

    def type(self, text):
        for i, line in enumerate(text.split('\n')):
            if i > 0:
                self.keys('Return')
            if line:
                self.keys_due += ['type', '--args', '1', '--delay', '2', line]

    # ---- what it says on the screen

    def page(self, focus):
        """The next page, which puts the focus on what is called @focus."""
        self.keys('alt+Next')
        self.send()
        self.app.focused(focus)

    def focused(self, name):
        self.send()
        self.app.focused(name)

    def sees(self, *texts):
        self.send()
        for text in texts:
            self.app.shows(text)

    # ---- the mouse

    def click(self, text, role=None):
        """Clicks on what says @text."""
        self.send()
        click(self.app, self.app.shows(text) if role is None
              else self.app.find(role, text, self.app.page()))

    # ---- records

    def at(self, path):
        """What follows is about the record at @path below the plan, for example 'comite'."""
        self.path = path

    def remember(self, field, value):
        self.remembered.append((self.path, field, value))

    def put(self, field, typed, saved=None):
        """Types over the field with the focus, and goes on to the next."""
        # the focus selects what is there, but when it comes fast over several fields, the X server's
        # word that one lost the selection can reach the next
        self.keys('ctrl+a')
        self.type(typed)
        self.tab()
        self.remember(field, typed if saved is None else saved)

    def press(self, field, saved, *names):
        """Presses keys in the field with the focus, and goes on to the next."""
        self.keys(*names)
        self.tab()
        self.remember(field, saved)

    def choose(self, field, label, down, saved):
        """Takes the choice that is @down below the one of the drop-down with the focus."""
        self.open('list item', 'space')
        self.keys(*['Down'] * down, 'Return')
        self.focused(label)
        self.tab()
        self.remember(field, saved)

    def refer(self, field, label, text, saved):
        """Looks @text up in the chooser of the button with the focus, and takes the first found."""
        self.open('list item', 'space')
        self.type(text)
        self.keys('Return')
        self.focused(label)
        self.tab()
        self.remember(field, saved)

    def refer_at(self, field, label, down, saved):
        """The same for a short list, which has no search: takes what is @down below the first."""
        self.choose(field, label, down, saved)

    def open(self, role, *names):
        """Presses keys that open something, until the focus is in it on something of @role."""
        self.keys(*names)
        self.send()
        wait('the focus on a ' + role,
             lambda: self.app.follow() and self.app.focus.get_role_name() == role)

    def add_row(self):
        """Until the focus is in the new row: the table makes it when there is time to."""
        before = self.app.follow()
        self.keys('ctrl+Return')
        self.send()
        wait('a new row', lambda: self.app.follow() is not before and is_in_row(self.app.focus))

    def rows(self, tag, *rows):
        """Adds rows to the table with the focus; each is a function that fills the cells."""
        above = self.path
        for n, fill in enumerate(rows, 1):
            self.add_row()
            self.at('%s/%s[%d]' % (above, tag, n))
            fill(self)
        self.at(above)


def is_in_row(node):
    for _ in range(6):
        if node is None or node.get_role_name() == 'table row':
            return node is not None
        node = node.get_parent()
    return False


def row(*cells):
    """A row of a table: (field, typed[, saved]) a column, None for one that is left as it is."""
    def fill(person):
        for cell in cells:
            if cell is None:
                person.tab()
            elif callable(cell):
                cell(person)
            else:
                person.put(*cell)
    return fill


def find(root, path):
    """The element at @path: names and places, without the namespace."""
    return root.find('/'.join(NAMESPACE + step for step in path.split('/')))


def value_of(element, field):
    """A field is an attribute, or an element when it is prose."""
    child = element.find(NAMESPACE + field)
    return element.get(field) if child is None else child.text


def compare(file, remembered):
    """What was typed stands in @file, or anything where it is not known; tells what does not."""
    root = ET.parse(file).getroot()
    wrong = []
    for path, field, value in remembered:
        element = find(root, path)
        got = value_of(element, field) if element is not None else 'no such record'
        if got != value and not (got and value is None):
            wrong.append('%s %s: %r, and not %r' % (path, field, got, value))
    assert not wrong, '\n'.join(wrong)


def save(person, path, title):
    """Saves the plan under the name it has."""
    person.keys('ctrl+s')
    person.send()
    person.app.titled(title)
    wait('the file', lambda: os.path.exists(path))
