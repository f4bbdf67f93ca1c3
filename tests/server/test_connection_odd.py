# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that sign people in otherwise than most: questions one after the other, long ones, little patience, much to say."""
import os
import pathlib
import subprocess

import pytest

from typing_terminal import Terminal

pytest_plugins = ["messages"]
pytestmark = pytest.mark.broken()

BROKEN = "route-without-upgrade"
HERE = pathlib.Path(__file__).parent
MODULE = "/usr/lib/security/pam_questions.so"


@pytest.fixture
def terminal(door, tmp_path):
    """terminal("admin"): a check by somebody who types."""

    def begin(user, *more):
        home = tmp_path / "typing"
        home.mkdir(exist_ok=True)
        program = pathlib.Path(os.environ.get("HUBWART_BIN", "build/dev/bin")) / "hubwart"
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TERM": "dumb"}
        return Terminal([program, "check", door.server(user), *door.options(user), "--ssh-config", "none", "--lang", "en", *more], environment)

    return begin


@pytest.fixture
def asking(lab, tmp_path):
    """asking(4): the server asks everybody for a code and then, in at least so many bytes, for a PIN."""

    def put(length):
        built = tmp_path / "pam_questions.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", built, HERE / "pam_questions.c"], check=True)
        assert lab.shell(f"mkdir -p {MODULE.rpartition('/')[0]}; cat >{MODULE}", input=built.read_bytes(), text=False).returncode == 0
        lab.shell(f"sed -i '1i auth [success=done default=die] {MODULE} {length}' /etc/pam.d/sshd")

    return put


@pytest.mark.parametrize("length", [4, 10_000])
def test_a_code_and_then_a_pin_are_asked_one_after_the_other(lab, terminal, asking, length):
    asking(length)
    with terminal("pupil") as person:
        person.see("Code:")
        person.type("sesame")
        person.see("xxxx")
        person.type("1234")
        person.see("for sudo")
        person.type("")
        assert person.code() == 1
        assert BROKEN in person.seen or "upgrade" in person.seen
        assert "1234" not in person.seen, "a PIN is not shown"
        assert person.seen.count("x") < 2500, "a question without measure is cut"


def test_a_wrong_pin_is_told(lab, terminal, asking):
    asking(4)
    with terminal("pupil") as person:
        for attempt in range(3):
            person.see("Code:")
            person.seen = ""
            person.type("sesame")
            person.see("PIN:")
            person.type("4321")
        # There is another way, which is not taken twice with the same words.
        person.see("Password of pupil on")
        person.type("4321")
        person.see("That was not right")
        person.type("4321")
        assert person.code() == 77


def test_who_types_longer_than_the_server_waits_types_once_only(lab, terminal, door):
    lab.shell("echo 'LoginGraceTime 8' >/etc/ssh/sshd_config.d/0grace.conf; systemctl reload ssh")
    with terminal("pupil") as person:
        person.see("assword")
        # The server has hung up meanwhile.
        gone = "until journalctl -u ssh -o cat --no-pager | grep -qiE 'timeout before authentication|exceeded LoginGraceTime'; do sleep 0.2; done"
        assert lab.shell(gone, timeout=30).returncode == 0
        person.type(door.users["pupil"]["password"])
        person.see("for sudo")
        person.type("")
        assert person.code() == 1, person.seen
        assert "upgrade" in person.seen and person.seen.count("Password of pupil on") == 1


def test_a_banner_of_200_kb_is_no_obstacle(lab, on_server):
    """libssh takes no packet of more than 256 KiB, and the whole banner is one; with a longer one OpenSSH's server lets nobody in at all."""
    lab.shell("head -c 200000 /dev/zero | tr '\\0' b | fold -w 1000 >/etc/banner; "
              "echo 'Banner /etc/banner' >/etc/ssh/sshd_config.d/0banner.conf; systemctl reload ssh")
    on_server("check", "deploy").finding(BROKEN, "29")
