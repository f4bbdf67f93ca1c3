# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests on a real server are written with: a lab to break, and the program to try on it.

    HUBWART_LAB       the name of the lab (default: default); "packaging/dev test" starts labs and sets it
    HUBWART_BIN       the folder of the built programs (default: build/dev/bin)
    HUBWART_PATTERN   only the tests whose name holds this

A test that wants `lab` gets it as it starts: broken by route-without-upgrade. A marker says otherwise:

    @pytest.mark.broken("hub-down", ...)   the lab is put into these states first ("fixed": nothing is broken)
    @pytest.mark.looks_only                the test changes nothing, so the next one need not reset the lab
"""
import json
import os
import pathlib
import subprocess

import jsonschema
import pytest

TOP = pathlib.Path(__file__).resolve().parents[2]


def pytest_configure(config):
    config.addinivalue_line("markers", "broken(*states): put the lab into these states first")
    config.addinivalue_line("markers", "looks_only: changes nothing in the lab")


def pytest_collection_modifyitems(config, items):
    pattern = os.environ.get("HUBWART_PATTERN", "")
    config.hook.pytest_deselected(items=[item for item in items if pattern not in item.nodeid])
    items[:] = [item for item in items if pattern in item.nodeid]


def pytest_terminal_summary(terminalreporter, config):
    for line in getattr(config, "matrix", ()):
        terminalreporter.write_line(line)


class Lab:
    """One practice server; the same verbs as on the command line."""

    def __init__(self, name):
        self.name = name
        # The states it is known to be in, and unchanged since; None: unknown.
        self.state = None

    def verb(self, *words, input=None, **how):
        command = [TOP / "tests/practice/lab", words[0], "--name", self.name, *words[1:]]
        stdin = {"stdin": subprocess.DEVNULL} if input is None else {"input": input}
        return subprocess.run(command, **{"capture_output": True, "text": True, "timeout": 60} | stdin | how)

    def must(self, *words):
        done = self.verb(*words)
        assert done.returncode == 0, f"lab {' '.join(words)}: {done.stdout}{done.stderr}"
        return done.stdout

    @property
    def status(self):
        return json.loads(self.must("status", "--json"))

    @property
    def folder(self):
        return pathlib.Path(self.status["ca"]).parent

    def user(self, name):
        return next(user for user in self.status["users"] if user["name"] == name)

    def reset(self):
        self.must("reset")

    def break_(self, *states):
        self.must("break", *states)

    def desktop(self, how):
        self.must("desktop", how)

    def power_cut(self):
        self.must("power-cut")

    def shell(self, command, input=None, **how):
        """A line for root's shell in the server, past the SSH server under test."""
        return self.verb("shell", "--", command, input=input, **how)


@pytest.fixture(scope="session")
def _lab():
    return Lab(os.environ.get("HUBWART_LAB", "default"))


@pytest.fixture
def lab(_lab, request):
    marker = request.node.get_closest_marker("broken")
    wanted = marker.args if marker else ()
    if _lab.state != wanted:
        _lab.break_(*wanted) if wanted else _lab.reset()
    _lab.state = None
    yield _lab
    if request.node.get_closest_marker("looks_only"):
        _lab.state = wanted


def fits_its_schema(text):
    """Every document that a test gets to see is held against its schema in packaging/schemas."""
    document = json.loads(text)
    name = document["schema"].removeprefix("hubwart.").removesuffix("/1")
    jsonschema.validate(document, json.loads((TOP / f"packaging/schemas/{name}.schema.json").read_text()))


@pytest.fixture
def hubwart(tmp_path):
    """Runs the program: hubwart("check", ..., input="...", fds={3: "secret"}). It has a home of its own."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    program = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin")) / "hubwart"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SSH_", "HUBWART_"))}
    environment = kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def run(*words, input=None, fds={}, env={}, timeout=120):
        reading, redirections = [], ""
        for number, words_for_it in fds.items():
            end, writing = os.pipe()
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(words_for_it if isinstance(words_for_it, bytes) else words_for_it.encode())
            reading.append(end)
            redirections += f" {number}<&{end}"
        stdin = {"stdin": subprocess.DEVNULL} if input is None else {"input": input}
        # Not sh: dash knows no descriptor beyond 9.
        command = ["bash", "-c", f'exec "$@"{redirections}', "-", program, *map(str, words)]
        try:
            done = subprocess.run(
                command, env=environment | env, text=True, capture_output=True, timeout=timeout, pass_fds=reading, **stdin)
            if "--json" in words and "--help" not in words:
                fits_its_schema(done.stdout)
            return done
        finally:
            for end in reading:
                os.close(end)

    return run
