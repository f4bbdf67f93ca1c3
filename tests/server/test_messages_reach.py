# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said where the server cannot be reached or is not the known one, and about the command line."""
import datetime
import os
import socket
import subprocess
import threading

import pytest

pytest_plugins = ["messages"]
pytestmark = [pytest.mark.looks_only, pytest.mark.broken()]


@pytest.mark.parametrize(
    "server, kind, named",
    [
        ("deploy@nowhere.invalid", "host-unknown", ["nowhere.invalid"]),
        ("deploy@localhost:2223", "port-closed", ["localhost", "2223"]),
        ("deploy@192.0.2.1", "no-route", ["192.0.2.1"]),
        ("deploy@localhost:5020", "not-ssh", ["localhost", "5020"]),
    ],
)
def test_a_server_that_cannot_be_reached(say, door, server, kind, named):
    trouble = say("check", server, "--known-hosts", door.known_hosts).trouble(kind, 69, *named)
    assert trouble["about"][0] == named[0]
    assert not door.known_hosts.exists()


@pytest.fixture
def silent_port():
    with socket.create_server(("127.0.0.1", 0), backlog=1) as listening:
        yield listening.getsockname()[1]


def test_a_server_that_never_answers(say, door, silent_port):
    server = f"deploy@127.0.0.1:{silent_port}"
    told = say("check", server, "--known-hosts", door.known_hosts, "--timeout", "2")
    told.trouble("timed-out", 69, "127.0.0.1")
    english = told["trouble"]["about"][1]
    assert english not in told.german["trouble"]["message"], "English words in the German sentence"


def other_key(tmp_path):
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "other"], check=True)
    public = (tmp_path / "other.pub").read_text().split()
    listed = subprocess.check_output(["ssh-keygen", "-lf", tmp_path / "other.pub"], text=True)
    return " ".join(public[:2]), listed.split()[1]


def test_a_changed_host_key_is_told_with_both_fingerprints_and_the_line(say, door, tmp_path):
    key, old = other_key(tmp_path)
    before = f"# known servers\n[localhost]:2222 {key}\n"
    door.known_hosts.write_text(before)
    noon = datetime.datetime(2024, 5, 6, 12).timestamp()
    os.utime(door.known_hosts, (noon, noon))
    told = say("check", door.server("deploy"), *door.options("deploy"))
    named = ["localhost", door.fingerprint, old, "ssh-ed25519", door.known_hosts]
    trouble = told.trouble("host-key-changed", 76, *named)
    for language in trouble, told.german["trouble"]:
        assert "2024-05-06" in language["message"], "since when it was known"
        assert "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" in language["message"], "what its operator can do"
        assert f"ssh-keygen -R '[localhost]:2222' -f '{door.known_hosts}'" in language["message"], "and what is to be done then"
    assert "line 2" in trouble["message"] and "Zeile 2" in told.german["trouble"]["message"]
    assert door.known_hosts.read_text() == before


def without(options, name):
    at = options.index(name)
    return options[:at] + options[at + 2:]


@pytest.mark.parametrize("fingerprint", [None, "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
def test_an_unknown_host_key_is_shown_and_not_kept(say, door, fingerprint):
    options = without(door.options("deploy"), "--accept-host-key")
    options += ["--accept-host-key", fingerprint] if fingerprint else []
    told = say("check", door.server("deploy"), *options)
    told.trouble("host-key-unknown", 76, "localhost", door.fingerprint, "ssh-ed25519")
    assert not door.known_hosts.exists()


def test_an_accepted_host_key_is_kept_for_the_next_time(on_server, say, door):
    assert "trouble" not in on_server("check")
    kept = door.known_hosts.read_text()
    assert kept.startswith("[localhost]:2222 ssh-ed25519 ") and kept.count("\n") == 1
    options = without(door.options("deploy"), "--accept-host-key")
    assert "trouble" not in say("check", door.server("deploy"), *options)
    assert door.known_hosts.read_text() == kept


def test_a_list_of_known_servers_that_cannot_be_read_is_named(say, door):
    door.known_hosts.write_text("[localhost]:2222 ssh-ed25519 damaged\n")
    told = say("check", door.server("deploy"), *door.options("deploy"))
    told.trouble("known-hosts-unreadable", 76, door.known_hosts)


@pytest.mark.parametrize(
    "greeting, kind, exit_code",
    [
        (b"\x1b]0;owned\x07\xe2\x80\xaeHTTP/1.1 400 Bad\r\n\r\n", "not-ssh", 69),
        (b"Not allowed at this time\r\n", "refuses-for-now", 75),
    ],
)
def test_what_answers_before_the_sign_in(say, door, greeting, kind, exit_code):
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet():
            for _ in range(2):
                wire, _ = listening.accept()
                wire.sendall(greeting)
                wire.recv(100)
                wire.close()

        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        server = f"deploy@127.0.0.1:{listening.getsockname()[1]}"
        told = say("check", server, "--known-hosts", door.known_hosts)
        thread.join(10)
    told.trouble(kind, exit_code, "127.0.0.1")


SERVER = "deploy@localhost:2222"


@pytest.mark.parametrize(
    "words, named",
    [
        (["mend", SERVER], ["mend"]),
        (["check"], ["hubwart check"]),
        (["check", SERVER, "more"], ["hubwart check"]),
        (["check", SERVER, "--colour"], ["colour"]),
        (["check", SERVER, "--url", "gopher://x/"], ["gopher://x/"]),
        (["check", SERVER, "--timeout", "soon"], ["--timeout"]),
        (["check", SERVER, "--accept-host-key", "md5:00"], ["--accept-host-key"]),
        (["check", SERVER, "--password-fd", "x"], ["--password-fd"]),
        (["check", SERVER, "--password-fd", "77"], ["--password-fd"]),
        (["apply", SERVER], ["--yes"]),
        (["undo", SERVER], ["--yes"]),
        (["picture", "wss://localhost:8443/websockify"], ["-o"]),
        (["test", "localhost"], ["localhost"]),
        (["test", "wss://user:secret@"], []),
    ],
)
def test_a_wrong_command_line(say, words, named):
    told = say(*words)
    told.trouble("usage", 64, *named)
    assert "secret" not in str(told.english)


@pytest.mark.parametrize("address", ["deploy@local host", "deploy@localhost:99999", "deploy@[::1:2222"])
def test_what_is_no_address_of_a_server(say, address):
    say("check", address).trouble("bad-address", 64, address)


def test_a_missing_file_of_authorities_is_named(on_server):
    told = on_server("check", "deploy", "--ca", "/nowhere/ca.pem")
    told.trouble("file-not-read", 64, "/nowhere/ca.pem")
