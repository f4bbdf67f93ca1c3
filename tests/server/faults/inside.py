# SPDX-License-Identifier: GPL-3.0-or-later
"""A change with a fault in it, made on the server itself: runs there, as root, where a thousand of them cost no sign-in each."""
import hashlib
import os
import pathlib
import re
import shutil
import struct
import subprocess
import time

import helper
import invariants

ID, NEXT = "20260101t000000z-00000001", "20260101t000000z-00000002"
BOX = pathlib.Path("/run/faults")


class Here:
    """What helper.Helper wants of a lab, on the server itself. By bash, which can count what it runs."""

    def shell(self, command, input=None, text=True, timeout=60):
        if input is not None:
            command = command.replace("/bin/sh", "/bin/bash")
        return subprocess.run(["bash", "-c", command], input=input, text=text, timeout=timeout, capture_output=True, start_new_session=True)


class Faulty:
    def __init__(self, trap, script):
        BOX.mkdir(mode=0o700, exist_ok=True)
        self.helper = helper.Helper(Here(), countable(trap, script))
        special_form()
        self.old = pathlib.Path(helper.SITE).read_bytes()
        self.new = helper.mended(self.old)
        self.must = invariants.Invariants(self.old, self.new, [helper.TOKEN])

    def clean(self):
        """As before the first change, without the price of a reset."""
        for name in "plan", "done", "count":
            (BOX / name).unlink(missing_ok=True)
        shutil.rmtree(invariants.BASE, ignore_errors=True)
        if self.must.side() != "old" or invariants.served() != self.must.served:
            shell(f"cat >{helper.SITE} && systemctl reset-failed; systemctl reload-or-restart apache2", input=self.old)
        self.must.logged, self.must.main = self.must.log.stat().st_size, invariants.main_process()

    def at(self, verbs, point, act):
        """From now on: when those verbs come to that point, act (a line of bash)."""
        (BOX / "act").write_text(act + "\n")
        (BOX / "count").write_text("0\n")
        (BOX / "plan").write_text(f",{verbs}, {point}\n")

    def no_more(self):
        (BOX / "plan").unlink(missing_ok=True)

    @property
    def count(self):
        # Whoever was killed while it counted has left nothing there.
        return int((BOX / "count").read_text() or 0)

    def apply(self, **how):
        return self.helper.apply(ID, self.new, **{"window": 1} | how)

    def confirm(self):
        return self.helper.confirm(ID)

    def undo(self):
        return self.helper.undo(ID)

    def quiet(self, seconds=30):
        """Waits until nothing of a change runs or waits any more, and a moment longer for what is begun again."""
        end, since = time.monotonic() + seconds, None
        while time.monotonic() < end:
            now = time.monotonic()
            since = None if invariants.busy() else since or now
            if since is not None and now - since > 0.1:
                return
            time.sleep(0.05)

    def next_is_let_in(self):
        """The next change finds the lock free, and clears away what the one before has left. It is one that is refused."""
        told = self.helper.ask("apply", NEXT, "somebody else", 8443, "", "", 60, "0" * 64, helper.QUESTION, "", helper.SITE, "0" * 64, self.old)
        if told.outcome is None or told.outcome[:2] != ("refused", "changed"):
            yield f"the next change was answered {told.outcome}"


def countable(trap, script):
    script = re.sub(rb'\bsh ("?\$(change|1)/hubwart\.sh)', rb"bash \1", script)
    # An undo that is cut off is brought to its end after a minute; here, at once.
    return trap + script.replace(b"if arm 60;", b"if arm 1;")


def shell(command, **how):
    return subprocess.run(["sh", "-c", command], check=True, capture_output=True, **how)


def special_form():
    """An owner, a mode, an ACL and an attribute that no program would give a file by itself."""
    path = os.path.realpath(helper.SITE)
    if "user.note" in os.listxattr(path):
        return
    os.chown(path, 0, 4)
    os.chmod(path, 0o640)
    os.setxattr(path, "user.note", b"the school's own")
    entries = [(1, 6, -1), (2, 4, 33), (4, 4, -1), (16, 4, -1), (32, 0, -1)]
    os.setxattr(path, "system.posix_acl_access", struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries))
    # Somebody else's work that is not loaded yet would keep a change from being made.
    shell("systemctl reload apache2")


def finish(faulty, told, wanted):
    claims = told.outcome[0] if told and told.outcome else None
    faulty.quiet()
    faulty.no_more()
    broken = list(faulty.next_is_let_in())
    return broken + faulty.must.broken(wanted, claims)


# Which verbs are disturbed, what happens before, what is disturbed, and what may be in force in the end. 1: killed in the trial
# alone, the change goes on without it.
def make(faulty, disturbed):
    disturbed()
    return faulty.apply(), ["old"]


def expire(faulty, disturbed):
    told = faulty.apply()
    disturbed()
    return None if told.outcome[0] == "loaded" else told, ["old"]


def at_boot(faulty, disturbed):
    """The unit that runs when the server comes up, run as if it had."""
    faulty.apply(window=600)
    units = invariants.run("systemctl", "list-units", "--plain", "--no-legend", "hubwart-*.timer").split()
    shell(f"systemctl stop {units[0]}; echo another-boot 0 >{invariants.BASE}/changes/{ID}/until; systemctl daemon-reload")
    disturbed()
    subprocess.run(["systemctl", "start", f"hubwart-{ID}.service"], capture_output=True)
    return None, ["old"]


def confirm(faulty, disturbed):
    faulty.apply(window=2)
    disturbed()
    return faulty.confirm(), ["old", "new"]


def undo(faulty, disturbed):
    faulty.apply(window=60)
    faulty.confirm()
    faulty.quiet()
    disturbed()
    return faulty.undo(), ["old", "new"]


def prove(faulty, disturbed):
    """Everything but the change."""
    disturbed()
    return faulty.apply(verb="prove"), ["old"]


CLASSES = {
    "prove": ("--work,--shadow", prove),
    "apply": ("--work,--shadow", make),
    "trial": ("--trial", make),
    "expire": ("--expire,--shadow", expire),
    "boot": ("--boot,--shadow", at_boot),
    "confirm": ("ask", confirm),
    "undo": ("--work,--shadow", undo),
}


def sweep(trap, script, name, points, act="kill -9 0"):
    """For each point what does not hold afterwards, and where it was. Without points: how many there are."""
    faulty = Faulty(trap, script)
    verbs, disturb = CLASSES[name]
    found = []
    for point in points or [0]:
        faulty.clean()
        began = time.monotonic()
        told, wanted = disturb(faulty, lambda: faulty.at(verbs, point, act))
        broken = finish(faulty, told, wanted)
        count = faulty.count
        where = (BOX / "done").read_text().strip() if (BOX / "done").exists() else ""
        found.append({"point": point, "where": where, "count": count, "broken": broken, "seconds": round(time.monotonic() - began, 1)})
    faulty.clean()
    return found
