# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice server is broken in the right way: measured with nothing but Python's sockets, not with our own program."""
import base64
import hashlib
import os
import pathlib
import socket
import ssl
import struct
import subprocess
import time

import pytest

from verdicts import VERDICTS

NAMES = ("localhost", "127.0.0.1", "desktop.school.example")
KEY = base64.b64encode(b"0123456789abcdef").decode()
HANDSHAKE = {
    "Upgrade": "websocket", "Connection": "keep-alive, Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": KEY,
    "Sec-WebSocket-Protocol": "binary", "Origin": "https://localhost:8443"}
looks_only = pytest.mark.looks_only


class Web:
    """One HTTP connection; after a 101, a WebSocket."""

    def __init__(self, port, ca=None, name="localhost"):
        self.wire = socket.create_connection(("127.0.0.1", port), timeout=10)
        if port == 8443:
            self.wire = ssl.create_default_context(cafile=ca).wrap_socket(self.wire, server_hostname=name)
        self.stream = self.wire.makefile("rb")
        self.host = f"{name}:{port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()
        self.wire.close()

    def ask(self, path, headers={}):
        lines = [f"GET {path} HTTP/1.1", f"Host: {self.host}", *(f"{name}: {value}" for name, value in headers.items())]
        self.wire.sendall("\r\n".join([*lines, "", ""]).encode())
        self.status = int(self.stream.readline().split()[1])
        self.headers = {}
        while line := self.stream.readline().decode().strip():
            name, _, value = line.partition(":")
            self.headers[name.lower()] = value.strip()
        return self

    def page(self, path="/"):
        self.ask(path, {"Connection": "close"})
        self.body = self.stream.read()
        return self

    def handshake(self, path="/websockify", **headers):
        self.ask(path, HANDSHAKE | {name.title(): value for name, value in headers.items()})
        if self.status == 101:
            accept = hashlib.sha1(KEY.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
            assert self.headers["sec-websocket-accept"] == base64.b64encode(accept).decode()
            assert self.headers["sec-websocket-protocol"] == "binary"
        self.read = b""
        return self

    def send(self, data):
        assert len(data) < 126
        self.wire.sendall(bytes([0x82, 0x80 | len(data), 0, 0, 0, 0]) + data)

    def frame(self):
        """The next frame: its opcode and its bytes."""
        first, length = self.stream.read(2)
        if length == 126:
            length, = struct.unpack(">H", self.stream.read(2))
        elif length == 127:
            length, = struct.unpack(">Q", self.stream.read(8))
        return first & 15, self.stream.read(length)

    def get(self, count):
        while len(self.read) < count:
            opcode, data = self.frame()
            assert opcode == 2, f"a frame of kind {opcode}: {data!r}"
            self.read += data
        data, self.read = self.read[:count], self.read[count:]
        return data

    def close_code(self):
        """How it is closed: the code, or 1005 for none."""
        opcode, data = self.frame()
        assert opcode == 8
        return struct.unpack(">H", data[:2])[0] if data else 1005

    def greeting(self):
        """RFB up to the offered kinds of sign-in. Whoever comes so far must sign in: TigerVNC counts those who do not."""
        assert self.get(12) == b"RFB 003.008\n"
        self.send(b"RFB 003.008\n")
        return self.get(self.get(1)[0])

    def finish(self):
        self.send(b"\1")
        assert self.get(4) == bytes(4)
        self.send(b"\1")
        width, height, _, length = struct.unpack(">HH16sI", self.get(24))
        return width, height, self.get(length).decode()


def https(lab, name="localhost"):
    return Web(8443, lab.status["ca"], name)


def page(lab):
    with https(lab) as web:
        return web.page().status


def handshake(lab):
    """The status of a handshake that is not going to succeed."""
    with https(lab) as web:
        return web.handshake().status


def hub_handshake():
    with Web(5020) as web:
        return web.handshake().status


def certificate_problem(lab, name="localhost"):
    with pytest.raises(ssl.SSLCertVerificationError) as problem:
        https(lab, name)
    return problem.value.verify_message


def refused(port):
    with pytest.raises(ConnectionRefusedError):
        Web(port)
    return True


# --- as it starts ---

@looks_only
@pytest.mark.parametrize("name", NAMES)
def test_the_page_opens_over_https(lab, name):
    with https(lab, name) as web:
        assert web.page().status == 200
        assert b"/desktop/classroom" in web.body


@looks_only
def test_http_leads_to_https(lab):
    with Web(8080) as web:
        assert (web.page("/a?b").status, web.headers["location"]) == (301, "https://localhost:8443/a?b")


@looks_only
def test_the_desktop_page_is_real_novnc(lab):
    with https(lab) as web:
        assert web.page("/desktop/classroom").status == 200
        assert b"noVNC_container" in web.body
    with https(lab) as web:
        assert web.page("/novnc/app/ui.js").status == 200
        assert "javascript" in web.headers["content-type"]
    with https(lab) as web:
        assert b'"autoconnect":true' in web.page("/novnc/defaults.json").body


@looks_only
def test_the_other_site_is_served(lab):
    with Web(8081) as web:
        assert web.page().status == 200 and b"School library" in web.body


@looks_only
def test_through_apache_the_handshake_meets_the_hubs_redirect(lab):
    with https(lab) as web:
        assert web.handshake().status == 302
        assert web.headers["location"] == "https://localhost:8443/" or web.headers["location"] == "/"


@looks_only
def test_past_apache_the_desktop_opens(lab):
    with Web(5020) as web:
        assert web.handshake().status == 101
        assert web.greeting() == b"\1"
        assert web.finish() == (1024, 768, "classroom")


@pytest.mark.broken("fixed")
def test_fixed_the_desktop_opens_through_apache(lab):
    with https(lab) as web:
        assert web.handshake().status == 101
        assert web.greeting() == b"\1"
        assert web.finish() == (1024, 768, "classroom")


# --- who may do what ---

def ssh(lab, tmp_path, user, command, *options, secret="", input=""):
    asking = tmp_path / "ask"
    asking.write_text('#!/bin/sh\nprintf "%s\\n" "$SECRET"\n')
    asking.chmod(0o700)
    where = lab.status["ssh"]
    return subprocess.run(
        ["ssh", "-F", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
         "-o", "NumberOfPasswordPrompts=1", "-o", "IdentityAgent=none", *options, "-p", str(where["port"]),
         f"{user}@{where['host']}", command],
        env=os.environ | {"SSH_ASKPASS": str(asking), "SSH_ASKPASS_REQUIRE": "force", "SECRET": secret},
        input=input, text=True, capture_output=True, timeout=30)


def with_password(lab, tmp_path, name, command, methods="password"):
    password = lab.user(name)["password"]
    return ssh(lab, tmp_path, name, command, "-o", f"PreferredAuthentications={methods}", secret=password, input=password + "\n")


@looks_only
@pytest.mark.parametrize("methods", ["password", "keyboard-interactive"])
def test_admin_is_root_with_the_password(lab, tmp_path, methods):
    assert with_password(lab, tmp_path, "admin", "sudo -S -p '' id -u", methods).stdout == "0\n"
    assert with_password(lab, tmp_path, "admin", "sudo -n id -u").returncode == 1


@looks_only
def test_deploy_is_root_with_either_key_and_no_password(lab, tmp_path):
    user = lab.user("deploy")
    for key, secret in (user["key"], ""), (user["key_with_passphrase"], user["passphrase"]):
        done = ssh(lab, tmp_path, "deploy", "sudo -n id -u", "-o", "IdentitiesOnly=yes", "-i", key, secret=secret)
        assert done.stdout == "0\n", done.stderr
    assert user["sudo"] == "none-needed"


@looks_only
def test_pupil_is_nobody(lab, tmp_path):
    assert with_password(lab, tmp_path, "pupil", "id -un").stdout == "pupil\n"
    assert with_password(lab, tmp_path, "pupil", "sudo -S -p '' id -u").returncode == 1


@looks_only
def test_limited_may_do_one_thing(lab, tmp_path):
    assert "apache2.service" in with_password(lab, tmp_path, "limited", "sudo -S -p '' /usr/bin/systemctl status apache2").stdout
    assert with_password(lab, tmp_path, "limited", "sudo -S -p '' id -u").returncode == 1


@looks_only
def test_the_host_key_is_the_one_that_was_told(lab):
    where = lab.status["ssh"]
    scanned = subprocess.run(["ssh-keyscan", "-p", str(where["port"]), where["host"]], text=True, capture_output=True).stdout
    told = subprocess.run(["ssh-keygen", "-lf", "-"], input=scanned, text=True, capture_output=True).stdout
    assert [line.split()[1] for line in told.splitlines()] == [where["host_key_sha256"]]


@looks_only
def test_secrets_are_the_users_alone(lab):
    assert lab.folder.stat().st_mode & 0o777 == 0o700
    for file in lab.folder.iterdir():
        if not file.is_dir():
            assert (file.stat().st_mode & 0o777, file.stat().st_uid) == (0o600, os.getuid()), file


# --- its verbs ---

PICTURE = "runuser -u desktop -- xwd -display :1 -silent -root | sha256sum"


def test_the_desktop_moves_and_stands_still(lab):
    before = lab.shell(PICTURE).stdout
    time.sleep(1)
    assert lab.shell(PICTURE).stdout == before
    lab.desktop("moving")
    assert len({lab.shell(PICTURE).stdout for _ in range(3)}) == 3
    lab.desktop("still")
    assert lab.shell(PICTURE).stdout == before


def test_a_shell_hands_on_everything(lab):
    done = lab.shell("cat; echo over >&2; exit 7", input="in")
    assert (done.stdout, done.stderr, done.returncode) == ("in", "over\n", 7)


def test_a_reset_forgets_and_a_power_cut_does_not(lab):
    lab.shell("echo x >/etc/mark")
    lab.power_cut()
    assert lab.shell("cat /etc/mark").stdout == "x\n"
    assert page(lab) == 200
    lab.reset()
    assert lab.shell("cat /etc/mark").returncode == 1


def test_the_last_break_is_the_only_one(lab):
    lab.break_("hub-down")
    lab.break_("vnc-down", "hub-answers-404")
    assert lab.status["broken"] == ["vnc-down", "hub-answers-404"]
    assert (page(lab), handshake(lab)) == (200, 404)
    assert lab.shell("ss -Hltn sport = :5901").stdout == ""


# --- each break state shows its symptom ---

def hub_answers(status):
    return lambda lab: (page(lab), handshake(lab), hub_handshake()) == (200, status, status)


def closes_with(code):
    def symptom(lab):
        for web in https(lab), Web(5020):
            with web:
                assert web.handshake().status == 101
                assert web.close_code() == code
        return page(lab) == 200
    return symptom


def no_tls(lab):
    with pytest.raises(ssl.SSLError):
        https(lab)
    return True


def module_is_gone(lab):
    assert "proxy_http_module" not in lab.shell("apache2ctl -M").stdout
    return (page(lab), lab.shell("a2enmod -q proxy_http").returncode) == (500, 0)


def module_is_nowhere(lab):
    assert page(lab) == 500
    return lab.shell("a2enmod -q proxy_http").returncode != 0


def asks_for_a_password(lab):
    with https(lab) as web:
        assert web.handshake().status == 101
        assert web.greeting() == b"\2"
        web.send(b"\2")
        # DES with each byte of the password mirrored; three times the same key makes it out of what every OpenSSL still has.
        key = bytes(int(f"{byte:08b}"[::-1], 2) for byte in lab.status["vnc"]["password"].encode()) * 3
        openssl = ["openssl", "enc", "-des-ede3", "-nopad", "-K", key.hex()]
        web.send(subprocess.run(openssl, input=web.get(16), capture_output=True, check=True).stdout)
        return web.get(4) == bytes(4)


def other_site_blocks(lab):
    done = lab.shell("apache2ctl configtest")
    assert done.returncode != 0 and "library.conf" in done.stderr
    return lab.shell("systemctl reload apache2").returncode != 0 and (page(lab), handshake(lab)) == (200, 302)


def reload_kills(lab):
    assert (page(lab), handshake(lab)) == (200, 302)
    assert lab.shell("apache2ctl configtest").returncode == 0
    lab.shell("systemctl reload apache2")
    lab.shell("while pgrep -x apache2; do sleep 0.05; done")
    return refused(8443)


def another_program_answers(lab):
    with https(lab) as web:
        assert web.page().headers["server"].startswith("nginx")
    assert lab.shell("pgrep -x apache2").returncode == 1
    return (page(lab), handshake(lab)) == (200, 302)


def apache_is_absent(lab):
    assert lab.shell("command -v apache2 || command -v apache2ctl || command -v a2enmod").returncode != 0
    return refused(8443) and lab.shell("systemctl cat apache2").returncode != 0


def link_leads_nowhere(lab):
    link = "/etc/apache2/sites-enabled/desktop.conf"
    assert lab.shell(f"test -L {link} && ! test -e {link} && apache2ctl configtest").returncode == 0
    return no_tls(lab)


def only_root_reads(lab):
    assert lab.shell("runuser -u admin -- cat /etc/apache2/sites-available/desktop.conf").returncode == 1
    return (page(lab), handshake(lab)) == (200, 302)


def several_files(lab):
    files = lab.shell("grep -l 5020 /etc/apache2/sites-available/*").stdout.split()
    assert len(files) == 3
    return (page(lab), handshake(lab), lab.shell("ls /etc/apache2/sites-enabled").stdout.split()) \
        == (200, 302, ["desktop.conf", "library.conf", "old-desktop.conf"])


def fails_in_spite_of_the_word(lab):
    assert "upgrade=websocket" in lab.shell("cat /etc/apache2/sites-enabled/desktop.conf").stdout
    return (page(lab), handshake(lab)) == (200, 302)


def only_pages_open(lab):
    return (page(lab), handshake(lab)) == (200, 302)


def closes_at_the_start_page(lab):
    """The hub takes the live connection, at a place where it has none."""
    with https(lab) as web:
        assert web.handshake().status == 101
        return web.close_code() == 1005 and page(lab) == 200


def refuses_question_marks(lab):
    with https(lab) as web:
        return page(lab) == 200 and web.handshake("/websockify/room%3F1").status == 403


def refuses_encoded_slashes(lab):
    with https(lab) as web:
        return (page(lab), web.handshake("/websockify/room%2F1").status) == (200, 404)


def leads_out_of_https(lab):
    with https(lab) as web:
        return (web.page().status, web.headers["location"]) == (302, "http://localhost:8443/desktops")


def cuts_off_quiet_desktops(lab):
    """Nothing moves on the desktop, and nobody asks it for anything."""
    with https(lab) as web:
        assert web.handshake().status == 101
        web.greeting()
        web.finish()
        began = time.monotonic()
        assert web.stream.read() == b""
        return 4.5 < time.monotonic() - began < 7


def checks_origin(lab):
    """Past Apache, the hub lets in who comes from a page of its own name, and nobody else."""
    assert hub_handshake() == 403
    return (page(lab), handshake(lab)) == (200, 403)


def serves_strangers(lab):
    with https(lab) as web:
        return web.page("http://127.0.0.1:8081/index.html").status == 200


def would_not_start(file):
    def symptom(lab):
        done = lab.shell("apache2ctl configtest")
        return done.returncode != 0 and file in done.stderr and page(lab) == 200
    return symptom


def desktop_opens(lab, **headers):
    with https(lab) as web:
        assert web.handshake(**headers).status == 101
        web.greeting()
        return web.finish() == (1024, 768, "classroom")


def only_chrome_gets_in(lab):
    return only_pages_open(lab) and desktop_opens(lab, connection="Upgrade")


def is_old(lab):
    return only_pages_open(lab) and "2.4.46" in says(lab, "apache2ctl -v")


SYMPTOMS = {
    "fixed": lambda lab: page(lab) == 200,
    "route-without-upgrade": only_pages_open,
    "apache-too-old": is_old,
    "cond-connection-exact": only_chrome_gets_in,
    "connection-forced-on-all": lambda lab: page(lab) == 426 and desktop_opens(lab),
    "sslproxy-engine-off": lambda lab: (page(lab), handshake(lab)) == (500, 500),
    "sslproxy-verify-fails": lambda lab: (page(lab), handshake(lab)) == (500, 500),
    "upgrade-word-not-websocket": only_pages_open,
    "query-condition-only-socketio": only_pages_open,
    "encoded-slash-404": refuses_encoded_slashes,
    "target-path-missing": closes_at_the_start_page,
    "rule-in-location-context": closes_at_the_start_page,
    "forwarded-typo": leads_out_of_https,
    "backend-scheme-wrong": lambda lab: (page(lab), handshake(lab)) == (200, 500),
    "rule-after-final-rule": only_pages_open,
    "other-site-answers": lambda lab: (page(lab), handshake(lab)) == (200, 404),
    "edit-in-the-wrong-vhost": fails_in_spite_of_the_word,
    "same-path-twice": only_pages_open,
    "or-chain-catches-all": only_pages_open,
    "location-beats-line": fails_in_spite_of_the_word,
    "expression-decides": fails_in_spite_of_the_word,
    "general-line-first": fails_in_spite_of_the_word,
    "worker-made-elsewhere": fails_in_spite_of_the_word,
    "last-upgrade-wins": fails_in_spite_of_the_word,
    "http10-forced": fails_in_spite_of_the_word,
    "upgrade-header-changed": fails_in_spite_of_the_word,
    "cond-dollar-not-percent": only_pages_open,
    "http-scheme-in-rule": only_pages_open,
    "rewrite-engine-missing": only_pages_open,
    "rule-dollar1-without-group": closes_at_the_start_page,
    "slash-mismatch": lambda lab: (page(lab), handshake(lab)) == (200, 500),
    "require-denies": lambda lab: (page(lab), handshake(lab)) == (200, 403),
    "redirect-eats-handshake": lambda lab: (page(lab), handshake(lab)) == (200, 301),
    "unsafe-3f": refuses_question_marks,
    "target-is-raw-vnc": lambda lab: (page(lab), handshake(lab)) == (200, 200),
    "module-missing": module_is_gone,
    "wstunnel-without-http": module_is_gone,
    "no-handler-for-ws": lambda lab: (page(lab), handshake(lab)) == (200, 500),
    "module-not-installed": module_is_nowhere,
    "site-not-enabled": no_tls,
    "site-missing": link_leads_nowhere,
    "site-unreadable": only_root_reads,
    "several-sites": several_files,
    "hub-down": lambda lab: (page(lab), handshake(lab)) == (503, 503) and refused(5020),
    **{f"hub-answers-{status}": hub_answers(status) for status in (200, 302, 400, 403, 404)},
    "hub-not-websocket": closes_with(1005),
    "cert-expired": lambda lab: certificate_problem(lab) == "certificate has expired",
    "cert-wrong-name": lambda lab: "mismatch" in certificate_problem(lab),
    "cert-untrusted": lambda lab: certificate_problem(lab) == "self-signed certificate",
    "vnc-password": asks_for_a_password,
    "vnc-down": closes_with(1005),
    "other-site-broken": other_site_blocks,
    "reload-fails": reload_kills,
    "basic-auth": lambda lab: (page(lab), handshake(lab)) == (401, 401),
    "forwarded-proto-missing": leads_out_of_https,
    "host-not-preserved": checks_origin,
    "managed-elsewhere": lambda lab: (page(lab), handshake(lab)) == (200, 302),
    "module-order-trap": would_not_start("library.conf"),
    "nginx-words": would_not_start("desktop.conf"),
    "origin-edited": checks_origin,
    "proxyrequests-on": serves_strangers,
    "short-timeout": cuts_off_quiet_desktops,
    "nginx": another_program_answers,
    "no-apache": apache_is_absent,
    "no-sudo": lambda lab: says(lab, "command -v sudo; command -v sudo-rs; command -v su") == "/usr/bin/su",
    "sudo-rs": lambda lab: says(lab, "runuser -u deploy -- sudo --version 2>&1").startswith("sudo-rs"),
    "doas": lambda lab: says(lab, "command -v sudo; runuser -u deploy -- doas -n id -un") == "root",
}


def says(lab, command):
    return lab.shell(command).stdout.strip()


def only_live_connections_fail(lab):
    return page(lab) == 200 and handshake(lab) in (302, 404, 500)


TESTS = pathlib.Path(__file__).parents[1]
# What most findings come to, where nothing else is said above.
SYMPTOMS = {file.parent.name: only_live_connections_fail for file in TESTS.glob("findings/*/break.sh")} | SYMPTOMS


def test_each_state_has_a_symptom():
    states = [file.stem for file in TESTS.glob("practice/breaks/*.sh")]
    states += [file.parent.name for file in TESTS.glob("findings/*/break.sh")]
    # What a browser would notice, or which hop the program itself names (test_verdicts.py).
    assert sorted(states) == sorted(SYMPTOMS.keys() | {state for each in VERDICTS for state in each})


@pytest.mark.parametrize("state", [pytest.param(state, marks=pytest.mark.broken(state)) for state in SYMPTOMS])
def test_state(lab, state):
    assert lab.status["broken"] == [state]
    assert SYMPTOMS[state](lab)
