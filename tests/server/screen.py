# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the window share: a display, the window on it, and a keychain that is open."""
import contextlib
import subprocess

import pytest

import window as windows
from walkthrough import GERMAN


@pytest.fixture(scope="module")
def display(tmp_path_factory):
    with contextlib.ExitStack() as stack:
        yield windows.Display(stack, tmp_path_factory.mktemp("display"))


@pytest.fixture
def shown(lab, display, tmp_path):
    """shown(lang, who) opens the window as somebody who may sign in, in that language; more options may follow."""
    status = lab.status
    home = tmp_path / "desk"
    home.mkdir(mode=0o700)
    with contextlib.ExitStack() as stack:
        def show(lang="en", who="deploy", *more, **how):
            user = next(user for user in status["users"] if user["name"] == who)
            options = ["--lang", lang, "--connect", "127.0.0.1", "--ca", status["ca"], "--known-hosts", tmp_path / "known_hosts"]
            if user["key"]:
                options += ["--identity", user["key"]]
            opened = windows.Window(stack, display, home, *options, *more, **how)
            opened.user = user
            opened.say = lambda words: GERMAN[words] if lang == "de" else words
            return opened
        yield show


@pytest.fixture
def keychain(display):
    """A keychain on the session's bus, open, as after somebody has signed in to the computer. It takes the place of the closed one
    that the bus starts by itself as soon as anybody asks."""
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--replace", "--unlock", "--foreground", "--components=secrets"], env=display.environment,
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    daemon.stdin.write(b"of the computer\n")
    daemon.stdin.close()
    whose = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets"]

    def is_ours():
        answer = subprocess.run(whose, env=display.environment, capture_output=True, text=True)
        return answer.stdout.split()[-1:] == [str(daemon.pid)]
    windows.until("no open keychain", is_ours)
    yield
    daemon.terminate()
    daemon.wait()
