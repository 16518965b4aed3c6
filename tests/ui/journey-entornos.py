#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""On computers that lack something the program starts, opens a plan, and ends in order; where work is
not safe, it says so, and where it cannot run at all, it says why.

Arguments: the program, the command line, the sample."""

import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import drive  # noqa: E402
from drive import Program, wait  # noqa: E402

NOWHERE = '/proc/no-hay'
XDG = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME']

# What is taken away: the variables to set, None for those to unset.
LACKS = {
    'session bus': {'DBUS_SESSION_BUS_ADDRESS': None},
    'a bus that answers': {'DBUS_SESSION_BUS_ADDRESS': 'unix:path=' + NOWHERE},
    'home': dict.fromkeys(['HOME', 'XDG_RUNTIME_DIR'] + XDG),
    'settings': {'GSETTINGS_SCHEMA_DIR': NOWHERE},
    'locale': {'LC_ALL': 'xx_YY.UTF-8', 'LANGUAGE': None},
    'printers': {'GTK_PRINT_BACKENDS': 'none', 'CUPS_SERVER': NOWHERE},
}


def environment(changes):
    env = {**os.environ, 'G_DEBUG': '', 'GTK_A11Y': 'none',
           'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') + ':detect_leaks=0'}
    for name, value in changes.items():
        env.pop(name, None)
        if value is not None:
            env[name] = value
    return env


def window_of(process):
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(process.pid),
                            '--name', ' — Logro$'], capture_output=True, text=True)
    return found.stdout.split()


def start_without(what, changes, program, plan):
    log = open(os.path.join(os.environ['TMPDIR'], 'log'), 'w+')
    process = subprocess.Popen([program, plan], stdout=log, stderr=subprocess.STDOUT,
                               env=environment(changes))
    try:
        window = wait('a window without ' + what, lambda: window_of(process))[0]
        subprocess.run(['xdotool', 'windowactivate', '--sync', window, 'key', 'ctrl+q'], check=True)
        code = process.wait(30)
    finally:
        process.kill()
    log.seek(0)
    text = log.read()
    assert code == 0, '%s: ended with %d: %s' % (what, code, text)
    assert not re.search(r'CRITICAL|Sanitizer|runtime error', text), '%s: %s' % (what, text)
    return text


def without_fonts(program, cli, plan):
    fonts = os.path.join(os.environ['TMPDIR'], 'fonts.conf')
    output = os.path.join(os.environ['TMPDIR'], 'salida.pdf')
    with open(fonts, 'w') as file:
        file.write('<?xml version="1.0"?><fontconfig></fontconfig>')
    for command in ([program, plan],
                    [cli, 'report', plan, '--document', 'resumen', '--output', output],
                    [cli, 'chart', plan, '--kind', 'radar', '--output', output]):
        done = subprocess.run(command, env=environment({'FONTCONFIG_FILE': fonts}),
                              capture_output=True, text=True, timeout=30)
        assert done.returncode == 1, command
        assert 'tipografía' in done.stderr and 'CRITICAL' not in done.stderr, done.stderr
        assert not os.path.exists(output)


def without_data_folder(program, plan):
    """What is typed is not safe there, and a person is told."""
    before = {name: os.environ.pop(name, None) for name in XDG}
    os.environ.update(dict.fromkeys(XDG, NOWHERE))
    drive.DEBUG = ''  # GTK has something to say of its recent files
    app = Program([program, plan], os.path.join(os.environ['TMPDIR'], 'log-datos'))
    os.environ.update({name: value for name, value in before.items() if value is not None})
    try:
        app.shows('no está a salvo')
        app.key('ctrl+q')
        app.process.wait(30)
    finally:
        app.kill()


def main():
    program, cli, sample = sys.argv[1:4]
    plan = os.path.join(os.environ['HOME'], 'plan.logro')
    shutil.copy(sample, plan)
    for what, changes in LACKS.items():
        text = start_without(what, changes, program, plan)
        if what == 'settings':
            assert 'io.github.logro_app.Logro' in text, text
    without_fonts(program, cli, plan)
    without_data_folder(program, plan)


main()
