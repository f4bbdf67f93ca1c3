# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection that falls silent, and one that somebody gives up: noticed in time, and nothing is left of it."""
import json
import os
import pathlib
import signal
import subprocess
import threading
import time

import pytest

from cutter import Cutter

pytest_plugins = ["messages"]
pytestmark = [pytest.mark.looks_only, pytest.mark.broken()]


class BlackHole(Cutter):
    """Carries so many bytes down and then nothing any more, either way; but the connections stay, and answer for TCP."""

    def __init__(self, to, after):
        super().__init__(to)
        self.after = after
        self.silent_since = None
        self.is_silent = threading.Event()
        self.carried = 0

    def carry(self, way, source, sink, first):
        try:
            while data := source.recv(65536):
                self.carried += len(data) if way == "down" else 0
                if self.carried >= self.after:
                    self.silent_since = self.silent_since or time.monotonic()
                    self.is_silent.set()
                if self.silent_since is None:
                    sink.sendall(data)
        except OSError:
            pass


@pytest.fixture
def far(door):
    """The options of deploy, by way of another port."""
    def by(port):
        return f"deploy@localhost:{port}", door.options("deploy")

    return by


# In the handshake the deadline for signing in holds; once a command runs, the server is asked whether it is there.
@pytest.mark.parametrize("after, kind", [(1200, "timed-out"), (6000, "link-lost")], ids=["handshake", "survey"])
def test_a_black_hole_is_noticed_within_45_seconds(hubwart, far, after, kind):
    with BlackHole(2222, after) as hole:
        server, options = far(hole.port)
        done = hubwart("check", server, *options, "--json")
        took = time.monotonic() - hole.silent_since
    assert json.loads(done.stdout)["trouble"]["kind"] == kind, done.stdout
    assert (done.returncode, took < 45) == (69, True), took


@pytest.fixture
def running(hubwart, tmp_path):
    """The program in the background: its process."""
    started = []

    def start(*words):
        program = pathlib.Path(os.environ.get("HUBWART_BIN", "build/dev/bin")) / "hubwart"
        environment = os.environ | {"HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"}
        process = subprocess.Popen([program, *map(str, words)], env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.parametrize("after", [1, 1200, 6000], ids=["greeting", "handshake", "survey"])
def test_giving_up_ends_a_silent_connection_at_once(running, far, after):
    with BlackHole(2222, after) as hole:
        server, options = far(hole.port)
        process = running("check", server, *options)
        assert hole.is_silent.wait(30)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        assert process.returncode == 130
        assert time.monotonic() - began < 2
