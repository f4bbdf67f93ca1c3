# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be so on a server whatever has happened to a change. Runs on the server, and uses no code of the product."""
import fcntl
import hashlib
import os
import pathlib
import re
import socket
import ssl
import subprocess
import time

SITE = "/etc/apache2/sites-available/desktop.conf"
LINK = "/etc/apache2/sites-enabled/desktop.conf"
BASE = pathlib.Path("/var/lib/hubwart")
NAME = "desktop.school.example"
HANDSHAKE = (f"GET / HTTP/1.1\r\nHost: {NAME}:8443\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nOrigin: https://{NAME}:8443\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")

# What may follow what, told here a second time: the product's own table could be wrong.
FOLLOWS = {
    "received": {"refused", "armed"},
    "armed": {"swapped", "taken-back", "undoing", "left", "down"},
    "swapped": {"loaded", "taken-back", "undoing", "left", "down"},
    "loaded": {"confirmed", "taken-back", "undoing", "left", "down"},
    "confirmed": {"undoing"},
    "left": {"undoing"},
    "down": {"undoing"},
    "undoing": {"undone", "left", "down"},
}
# Which file a change that has come to its end explains.
EXPLAINS = {"received": "old", "refused": "old", "taken-back": "old", "undone": "old", "confirmed": "new", "loaded": "new", "left": "new"}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    return done.stdout + done.stderr


def served():
    """Which file Apache serves with: a live connection asked for as any visitor does, but of a page, so that no desktop is disturbed."""
    context = ssl.create_default_context(cafile="/opt/lab/ca.pem")
    try:
        with socket.create_connection(("127.0.0.1", 8443), 5) as plain, context.wrap_socket(plain, server_hostname=NAME) as visitor:
            visitor.sendall(HANDSHAKE.encode())
            status = visitor.makefile("rb").readline().decode(errors="replace").strip()
    except OSError as error:
        return f"nothing: {error}"
    return {"200": "old", "101": "new"}.get(status.partition(" ")[2][:3], f"answer {status}")


def form(path=SITE):
    """All of a file but its bytes."""
    about = os.stat(path)
    names = sorted(os.listxattr(path))
    return (about.st_uid, about.st_gid, oct(about.st_mode), about.st_nlink, [(name, os.getxattr(path, name).hex()) for name in names],
            os.readlink(LINK), sorted(os.listdir("/etc/apache2")), sorted(os.listdir("/etc/apache2/sites-available")))


class Invariants:
    def __init__(self, old, new, secrets):
        self.hashes = {hashlib.sha256(old).hexdigest(): "old", hashlib.sha256(new).hexdigest(): "new"}
        self.form = form()
        self.secrets = secrets
        self.log = pathlib.Path("/var/log/apache2/error.log")
        self.logged = self.log.stat().st_size
        self.main = main_process()
        self.served = served()
        self.accepted = "Syntax OK" in run("apache2ctl", "-t")

    def side(self):
        return self.hashes.get(hashlib.sha256(pathlib.Path(SITE).read_bytes()).hexdigest(), "neither old nor new")

    def broken(self, wanted=("old", "new"), claims=None):
        """What does not hold, in words; nothing, if all is well. claims: what a console was told."""
        return [*self.apache(wanted), *self.files(), *self.journals(), *self.told(claims), *self.secret(), *self.lock(), *leftovers(), *self.live_log()]

    def apache(self, wanted):
        side, seen, end = self.side(), served(), time.monotonic() + 3
        if side not in wanted:
            yield f"the file is {side}"
        # For a moment after a reload the children of before still take visitors.
        while seen != side and time.monotonic() < end:
            time.sleep(0.1)
            seen = served()
        if seen != side and not (self.served.startswith("nothing") and seen == self.served):
            yield f"Apache serves {seen}, the file is {side}; {self.log.read_text()[self.logged:]}"

    def files(self):
        words = run("apache2ctl", "-t")
        if self.accepted and "Syntax OK" not in words:
            yield f"Apache refuses what is on the disk: {words}"
        if form() != self.form:
            yield f"form {form()}, was {self.form}"

    def journals(self):
        side, explained = self.side(), set()
        for change in sorted(BASE.glob("changes/*")):
            journal = change / "journal"
            states = [line.split(" ")[0] for line in journal.read_text().splitlines()] if journal.exists() else []
            if not states:
                yield f"{change.name} has no journal"
                continue
            for before, after in zip(states, states[1:]):
                if after not in FOLLOWS.get(before, ()):
                    yield f"{change.name}: {before} -> {after}"
            last, kept = states[-1], (change / "won-confirm").exists()
            if kept and (change / "won-rollback").exists():
                yield f"{change.name}: two winners"
            if last not in EXPLAINS or (last == "loaded" and not kept):
                yield f"{change.name} stands at {last}"
            else:
                explained.add(EXPLAINS[last])
        # The new file stands there because one change says so; the old one, because none does.
        if ("new" in explained) != (side == "new"):
            yield f"the journals tell of {explained}, the file is {side}"

    def told(self, claims):
        """A console was told no more than the journal can show."""
        states = [line.split(" ")[0] for journal in sorted(BASE.glob("changes/*/journal")) for line in journal.read_text().splitlines()]
        proof = {"loaded": {"loaded"}, "confirmed": {"loaded"}, "taken-back": {"taken-back"}, "undone": {"undone", "taken-back"}}
        if claims in proof and not proof[claims] & set(states):
            yield f"told {claims}, the journal says {states}"
        if claims == "confirmed" and self.side() != "new":
            yield "told confirmed, and it did not stay"

    def secret(self):
        for secret in self.secrets:
            found = run("grep", "-rlsaF", secret, "/var/lib/hubwart", "/etc", "/run", "/tmp", "/var/tmp", "/var/log", "/root", "/home")
            if found:
                yield f"a secret is in {found}"
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                for part in "cmdline", "environ":
                    try:
                        if secret.encode() in (process / part).read_bytes():
                            yield f"a secret is in {process / part}"
                    except OSError:
                        continue

    def lock(self):
        if (BASE / "lock").exists():
            with open(BASE / "lock") as lock:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except OSError:
                    yield "the lock is held"

    def live_log(self):
        """The second Apache has written nothing into the log of the live one."""
        if self.main != main_process():
            return
        with open(self.log) as log:
            log.seek(self.logged)
            for line in log:
                said_by = re.search(r"\[pid (\d+)[:\]].*(AH00489|AH00163|AH00094)", line)
                if said_by and said_by[1] != self.main:
                    yield f"not the live Apache's: {line}"


def main_process():
    return run("systemctl", "show", "-p", "MainPID", "--value", "apache2").strip()


def busy():
    """Processes and units of a change that still run or wait."""
    units = run("systemctl", "list-units", "--all", "--plain", "--no-legend", "hubwart-*", "run-*.scope")
    return [*run("pgrep", "-af", "hubwart[.]sh").splitlines(), *[unit for unit in units.splitlines() if " inactive " not in unit]]


def leftovers():
    yield from busy()
    yield from run("find", "/etc", "/run/systemd", "-name", "*hubwart-*").splitlines()
    yield from map(str, BASE.glob("changes/*/shadow"))
    for table in pathlib.Path("/proc").glob("[0-9]*/mountinfo"):
        try:
            mounts = table.read_text()
        except OSError:
            continue
        if "/shadow" in mounts or ".hubwart-" in mounts:
            yield f"mounts in {table}"
    yield from run("pgrep", "-af", "StartServers 1").splitlines()
