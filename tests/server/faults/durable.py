# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk may hold after the power went, recovered from as the server would when it comes up. Runs on the server."""
import hashlib
import pathlib
import random
import shutil
import subprocess

import filesystem
import inside

ROOTS = ("/var/lib/hubwart", "/etc/apache2", "/etc/systemd/system")
TRACE, PLACE = pathlib.Path("/run/faults/trace"), pathlib.Path("/run/faults/after")
TOLD = "".join(f"\\x{byte:02x}" for byte in b"outcome =confirmed")
# As when the server comes up: another boot, and Apache not started yet.
COMES_UP = """mount --make-rprivate /
mount --bind {0}/0 /var/lib/hubwart && mount --bind {0}/1 /etc/apache2 && mount --bind {0}/2 /etc/systemd/system || exit 99
mount --bind {0}/systemctl /usr/bin/systemctl || exit 99
unit=/etc/systemd/system/hubwart-{1}.service
if [ -s $unit ] && [ -e /etc/systemd/system/multi-user.target.wants/hubwart-{1}.service ]; then
    $(sed -n 's/^ExecStart=//p' $unit)
fi
apache2ctl -t 2>&1
"""


def record(faulty):
    """The calls of a change that is made and confirmed, in their order."""
    run = faulty.helper.lab.shell

    def traced(command, **how):
        if "exec /bin" in command:
            command = f"exec strace -f -y -xx -s 200000 -e trace={filesystem.CALLS} -e signal=none -o {TRACE} sh -c '{command}'"
        return run(command, **how)

    faulty.helper.lab.shell = traced
    pathlib.Path(ROOTS[0]).mkdir(mode=0o700, exist_ok=True)
    disk = filesystem.FileSystem(ROOTS)
    assert faulty.apply(window=600).outcome[0] == "loaded"
    calls = list(filesystem.joined(TRACE.read_text().splitlines()))
    assert faulty.confirm().outcome[0] == "confirmed"
    return disk, calls + list(filesystem.joined(TRACE.read_text().splitlines()))


def states(disk, seed):
    """Least, most, names without what they name, and what lies between."""
    drawn = random.Random(seed)
    mixed = {}
    yield "least", lambda _: False
    yield "all", lambda _: True
    yield "names only", lambda node: node.kind == "folder"
    yield "mixed", lambda node: mixed.setdefault(id(node), drawn.random() < 0.5)


def recover(tree):
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir()
    for number, root in enumerate(ROOTS):
        (PLACE / str(number)).mkdir()
        filesystem.make(tree[root], PLACE / str(number))
    (PLACE / "boot").write_text("another-boot\n")
    script = PLACE / f"0/changes/{inside.ID}/hubwart.sh"
    if script.exists():
        script.write_bytes(script.read_bytes().replace(b"/proc/sys/kernel/random/boot_id", f"{PLACE}/boot".encode()))
    (PLACE / "systemctl").write_text("#!/bin/sh\necho inactive\nexit 3\n")
    (PLACE / "systemctl").chmod(0o755)
    done = subprocess.run(["unshare", "-m", "sh", "-c", COMES_UP.format(PLACE, inside.ID)], text=True, capture_output=True, timeout=120)
    return done.stdout + done.stderr


def prefixes(trap, script, few):
    """few: at how many points the power goes; None: at each."""
    faulty = inside.Faulty(trap, script)
    faulty.clean()
    disk, calls = record(faulty)
    of_ours = [number for number, call in enumerate(calls) if TOLD in call or changes(call)]
    chosen = set(of_ours if few is None else random.Random(few).sample(of_ours, min(few, len(of_ours))))
    found, confirmed, seen = [], False, set()
    for number, call in enumerate(calls):
        disk.do(call)
        confirmed = confirmed or TOLD in call
        if number not in chosen:
            continue
        for name, choose in states(disk, number):
            tree = disk.left(choose)
            # Most calls leave the disk as it was.
            if (same := hash((repr(tree), confirmed))) in seen:
                continue
            seen.add(same)
            found.append({"point": number, "state": name, "call": call[:200], "broken": list(judge(faulty, tree, recover(tree), confirmed))})
    faulty.clean()
    shutil.rmtree(PLACE, ignore_errors=True)
    return found


def changes(call):
    """Does this call touch what is watched?"""
    if "O_RDONLY" in call or "chdir(" in call:
        return False
    return any("".join(f"\\x{byte:02x}" for byte in root.encode()) in call for root in ROOTS)


def judge(faulty, tree, words, confirmed):
    sides = {hashlib.sha256(faulty.old).hexdigest(): "old", hashlib.sha256(faulty.new).hexdigest(): "new"}
    site = PLACE / "1/sites-available/desktop.conf"
    side = sides.get(hashlib.sha256(site.read_bytes()).hexdigest() if site.exists() else "", "torn")
    kept = (PLACE / f"0/changes/{inside.ID}/won-confirm").exists()
    if side == "torn" or "Syntax OK" not in words:
        yield f"{side}: {words}"
    elif confirmed and side != "new":
        yield f"it was told confirmed, and is {side}: {words}"
    elif side == "new" and not kept:
        yield f"nobody confirmed, and it is new: {words}"
