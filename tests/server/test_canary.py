# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets that are easy to find go through every way that secrets take; afterwards, and meanwhile, they are found nowhere."""
import os
import pathlib
import signal
import subprocess
import threading

import pytest

pytest_plugins = ["messages"]

# As long as what VNC reads of a password.
MARK = "CanarySi"
SECRETS = {what: f"{MARK}-{what}-ä7Q$ \"'%d" for what in ("login", "root", "passphrase", "wrong")}
# What runs on the server, its words and its environment, looked at without a pause until told to stop. The mark is put together
# here and not in grep's words, so that no searcher, here or outside, finds this one.
WATCH = """
a=Canary b=Si
while [ ! -e /run/enough ]; do
    for file in /proc/[0-9]*/cmdline /proc/[0-9]*/environ; do
        if echo "$a$b" | grep -aqsf - "$file"; then tr '\\0' ' ' <"$file"; echo "in $file"; fi
    done
done
"""
SEARCH = """
a=Canary b=Si
grep -rlas --exclude-dir=proc --exclude-dir=sys "$a$b" /etc /var /tmp /root /home /run /opt /srv /dev/shm
journalctl --no-pager -a | grep -a "$a$b"
"""


@pytest.fixture
def birds(lab, door, tmp_path):
    """The lab with marked passwords, and a key of deploy with a marked passphrase."""
    lines = f"admin:{SECRETS['login']}\nrootonly:{SECRETS['login']}\nroot:{SECRETS['root']}\n"
    done = lab.shell("chpasswd -c SHA256 -s 1000", input=lines)
    assert done.returncode == 0, done.stderr
    key = tmp_path / "key"
    key.write_bytes(pathlib.Path(door.users["deploy"]["key_with_passphrase"]).read_bytes())
    key.chmod(0o600)
    old = door.users["deploy"]["passphrase"]
    # Only here may they be seen: this is not the program.
    subprocess.run(["ssh-keygen", "-q", "-p", "-P", old, "-N", SECRETS["passphrase"], "-f", key], check=True)
    return key


class Watcher:
    """Looks at the processes of both sides meanwhile."""

    def __init__(self, lab):
        self.lab = lab
        self.there = subprocess.Popen(
            [pathlib.Path(__file__).parents[1] / "practice/lab", "shell", "--name", lab.name, "--", "sh"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.there.stdin.write(WATCH)
        self.there.stdin.close()
        self.there.stdin = None
        self.here = []
        self.enough = threading.Event()
        self.thread = threading.Thread(target=self.look_here)
        self.thread.start()

    def look_here(self):
        while not self.enough.wait(0.005):
            for folder in pathlib.Path("/proc").glob("[0-9]*"):
                for name in "cmdline", "environ":
                    try:
                        if MARK.encode() in (words := (folder / name).read_bytes()):
                            self.here.append(f"{folder / name}: {words!r:.400}")
                    except OSError:
                        pass

    def end(self):
        self.enough.set()
        self.thread.join()
        self.lab.shell("touch /run/enough")
        seen, _ = self.there.communicate(timeout=30)
        return self.here, seen


def test_no_secret_is_left_or_seen_anywhere(lab, door, hubwart, birds, tmp_path):
    watcher = Watcher(lab)
    good, wrong = SECRETS["login"], SECRETS["wrong"]
    texts = []

    def go(exit, command, user, *more, **fds):
        numbers = {"password": 3, "sudo_password": 4, "root_password": 5, "passphrase": 6}
        options = [*door.options(user)]
        if "--identity" in more and "--identity" in options:
            at = options.index("--identity")
            del options[at:at + 2]
        for name, number in numbers.items():
            if name in fds:
                options += [f"--{name.replace('_', '-')}-fd", str(number)]
        done = hubwart(command, door.server(user), *options, *more, fds={numbers[name]: fds[name] for name in fds})
        assert done.returncode == exit, done.stdout + done.stderr
        texts.append(done.stdout + done.stderr)

    try:
        for more in ["--json"], []:
            go(1, "check", "admin", *more, password=good, sudo_password=good)
            go(77, "check", "admin", *more, password=wrong)
            go(77, "check", "admin", *more, password=good, sudo_password=wrong)
            go(1, "check", "rootonly", *more, password=good, sudo_password=good, root_password=SECRETS["root"])
            go(77, "check", "rootonly", *more, password=good, sudo_password=good, root_password=wrong)
            go(1, "check", "deploy", *more, "--identity", birds, passphrase=SECRETS["passphrase"])
            go(77, "check", "deploy", *more, "--identity", birds, passphrase=wrong)
        # A password that is none for sudo goes nowhere: one longer than a line may be.
        go(77, "check", "admin", "--json", password=good, sudo_password=MARK * 60)
        go(0, "apply", "rootonly", "--yes", "--json", password=good, sudo_password=good, root_password=SECRETS["root"])
        go(0, "undo", "admin", "--yes", "--json", password=good, sudo_password=good)
    finally:
        here, there = watcher.end()
    assert (here, there) == ([], "")
    assert not [text for text in texts if MARK in text]
    found = lab.shell("sh", input=SEARCH)
    assert found.stdout == "", found.stdout
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()]
    assert not kept


def test_a_crash_leaves_no_memory_behind(lab, door, birds, tmp_path):
    """Killed by SIGSEGV while it holds a password and waits for a server that says nothing."""
    from test_connection_silence import BlackHole

    program = pathlib.Path(os.environ["HUBWART_BIN"]) / "hubwart"
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as pipe:
        pipe.write(SECRETS["login"])
    with BlackHole(2222, 6000) as hole:
        process = subprocess.Popen(
            ["bash", "-c", f'ulimit -c unlimited; exec "$@" 3<&{reading}', "-", program, "check",
             f"admin@localhost:{hole.port}", *map(str, door.options("admin")), "--password-fd", "3"],
            env=os.environ | {"HOME": str(home)}, cwd=home, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, pass_fds=[reading], text=True)
        os.close(reading)
        assert hole.is_silent.wait(30) or process.communicate(timeout=60)
        # Neither a core file nor a core for a program that collects them.
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        assert [line.split()[4:6] for line in limits.splitlines() if "core file" in line] == [["0", "0"]]
        process.send_signal(signal.SIGSEGV)
        text, _ = process.communicate(timeout=20)
    assert process.returncode == -signal.SIGSEGV and MARK not in text
    left = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in left if path.name.startswith("core") or MARK.encode() in path.read_bytes()]
