# SPDX-License-Identifier: GPL-3.0-or-later
"""The script that changes a server, spoken to directly, as the loader does it: for what no console would ask of it."""
import base64
import hashlib
import os
import pathlib
import re
import subprocess

TOP = pathlib.Path(__file__).resolve().parents[2]
SITE = "/etc/apache2/sites-enabled/desktop.conf"
CHANGES = "/var/lib/hubwart/changes"
TOKEN = "c0ffee" * 5
NAME = "desktop.school.example"
QUESTION = f"https\n{NAME}\n{NAME}:8443\n/websockify\n/\n"


def script():
    program = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin")) / "hubwart"
    return subprocess.run([program, "show-root-script"], check=True, capture_output=True, timeout=60).stdout


def field(value):
    value = value if isinstance(value, bytes) else str(value).encode()
    return base64.b64encode(value).decode() or "-"


def plain(word):
    return word[1:] if word.startswith("=") else "" if word == "-" else base64.b64decode(word).decode(errors="replace")


class Told:
    """The records of a reply: told.outcome == ("loaded", "none", ""), told.steps == [("lock", "ok"), ...]."""

    def __init__(self, output, nonce):
        self.records = []
        for line in output.splitlines():
            if line.startswith(f"@{nonce} "):
                key, *fields = line.split(" ")[1:]
                self.records.append((key, [plain(one) for one in fields]))

    def all(self, key):
        return [fields for name, fields in self.records if name == key]

    @property
    def outcome(self):
        return tuple(self.all("outcome")[-1]) if self.all("outcome") else None

    @property
    def steps(self):
        return [(name, state) for name, state, _ in self.all("step")]

    @property
    def whole(self):
        return bool(self.records) and self.records[-1][0] == "end"


class Helper:
    def __init__(self, lab, text=None):
        self.lab = lab
        self.text = text or script()

    def ask(self, verb, id="", *fields, timeout=60):
        words = " ".join(field(value) for value in (verb, id, *fields))
        # As the loader does it: nothing of a request is in anybody's arguments.
        run = f"n=abc\nscript='{base64.b64encode(self.text).decode()}'\nset -- {words}\neval \"$(printf %s \"$script\" | base64 -d)\"\n"
        done = self.lab.shell("cd /; umask 077; exec /bin/sh", input=run, timeout=timeout)
        return Told(done.stdout, "abc")

    def site(self):
        return self.lab.shell(f"cat {SITE}", text=False).stdout

    def apply(self, id="20260101t000000z-00000001", new=None, window=60, modules="", sites="", question=QUESTION, others="", verb="apply", port=8443, **how):
        old = self.site()
        new = mended(old) if new is None else new
        return self.ask(verb, id, "somebody, from a test", port, modules, sites, window, hashlib.sha256(TOKEN.encode()).hexdigest(),
                        question, others,
                        SITE, hashlib.sha256(old).hexdigest(), new, **how)

    def confirm(self, id="20260101t000000z-00000001", token=TOKEN):
        return self.ask("confirm", id, token, "somebody, from a test")

    def undo(self, id="20260101t000000z-00000001"):
        return self.ask("undo", id)

    def status(self, id="20260101t000000z-00000001"):
        state, side, busy, active, left = self.ask("status", id).all("status")[0]
        return {"state": state, "side": side, "busy": busy == "yes", "active": active == "active", "left": None if left == "none" else int(left)}

    def journal(self, id="20260101t000000z-00000001"):
        return [line.split(" ")[0] for line in self.lab.shell(f"cat {CHANGES}/{id}/journal").stdout.splitlines()]


def mended(site):
    new = re.sub(rb"(ProxyPass / \S+)", rb"\1 upgrade=websocket", site, count=1)
    assert new != site
    return new


def leftovers(lab):
    """What a change that has come to its end must not leave on a server: processes, mounts, units, staged files."""
    found = lab.shell(
        "pgrep -af 'hubwart[.]sh'; findmnt -rn -o TARGET | grep -E 'shadow|/etc/apache2|/var/log/apache2|/run/apache2';"
        " systemctl list-units --state=active,activating,failed --plain --no-legend 'hubwart-*'; find /etc/systemd/system -name 'hubwart-*';"
        " find /etc -name '.hubwart-*'; ls -d /var/lib/hubwart/changes/*/shadow 2>/dev/null").stdout
    return found.splitlines()
