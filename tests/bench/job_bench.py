# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the job takes over a line of 50 ms, beside the same with other tools, in turn:

the check beside one "ssh HOST sudo sh -s" with the very questions that it asks there; the whole change, with its proof and its
confirmation, beside a playbook of Ansible that does the same without proof, and beside eight ssh commands by hand.

    job_bench.py LAB BIN
"""
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from slow_wire import SlowWire

HERE = pathlib.Path(__file__).resolve().parent
LAB = HERE.parents[0] / "practice/lab"
RUNS = 5
ROUND_TRIP = 0.050
SITE = "/etc/apache2/sites-available/desktop.conf"
URL = "wss://desktop.school.example:8443/websockify"
FAR = "127.0.0.2"
BY_HAND = [
    "sudo apache2ctl -S",
    f"sudo cat {SITE}",
    f"sudo cp -a {SITE} {SITE}.bak",
    rf"sudo sed -i 's|^\( *ProxyPass / [^ ]*\)|\1 upgrade=websocket|' {SITE}",
    "sudo apache2ctl configtest",
    "sudo systemctl reload apache2",
    "systemctl is-active apache2",
    "sudo tail -n 20 /var/log/apache2/error.log",
]


class Job:
    def __init__(self, lab, binaries, home, wires):
        self.lab, self.binaries, self.home, self.wires = lab, pathlib.Path(binaries), home, wires
        status = json.loads(self.verb("status", "--json"))
        self.ca = status["ca"]
        self.key = next(user for user in status["users"] if user["name"] == "deploy")["key"]
        self.fingerprint = status["ssh"]["host_key_sha256"]
        self.original = self.shell(f"cat {SITE}")
        # As whoever has been there before: the server is known.
        self.known = home / "known_hosts"
        host_key = self.shell("cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub").strip()
        self.known.write_text(f"[{FAR}]:2222 {host_key}\n[desktop.school.example]:2222 {host_key}\n")
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        self.script = subprocess.run([self.binaries / "hubwart", "show-root-script", "survey"], check=True, capture_output=True).stdout
        self.ssh = ["ssh", "-F", "none", "-p", "2222", "-i", self.key, "-o", "IdentitiesOnly=yes", "-o", f"UserKnownHostsFile={self.known}",
                    "-o", "BatchMode=yes", f"deploy@{FAR}"]
        inventory = {"all": {"hosts": {"desktop": {
            "ansible_host": FAR, "ansible_port": 2222, "ansible_user": "deploy", "ansible_ssh_private_key_file": self.key,
            "ansible_ssh_common_args": f"-F none -o IdentitiesOnly=yes -o UserKnownHostsFile={self.known}"}}}}
        (home / "inventory.json").write_text(json.dumps(inventory))

    def verb(self, *words, **how):
        return subprocess.run([LAB, words[0], "--name", self.lab, *words[1:]], check=True, text=True, stdout=subprocess.PIPE, **how).stdout

    def shell(self, line, **how):
        return self.verb("shell", "--", line, **how)

    def put_back(self):
        """Broken as before, and nobody's connection, copy or process left."""
        self.shell(f"cat >{SITE}; rm -rf {SITE}.* /home/deploy/.ansible /var/lib/hubwart; pkill -u deploy sshd;"
                   " systemctl reload apache2; sleep 0.3; true", input=self.original)

    def run(self, *command, code=0, **how):
        """Seconds that it took, and round trips by the wires."""
        before = sum(wire.trips for wire in self.wires)
        begun = time.perf_counter()
        done = subprocess.run(list(map(str, command)), env=self.environment | how.pop("env", {}), cwd=self.home, capture_output=True, **how)
        took = time.perf_counter() - begun
        if done.returncode != code:
            sys.exit(f"{command[0]}: code {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
        return took, sum(wire.trips for wire in self.wires) - before

    def hubwart(self, verb, *more, code=0):
        return self.run(self.binaries / "hubwart", verb, "deploy@desktop.school.example:2222", "--connect", FAR, "--url", URL, "--ca", self.ca,
                        "--identity", self.key, "--known-hosts", self.known, "--ssh-config", "none", *more, code=code)

    def check(self):
        return self.hubwart("check", code=1)

    def ask_by_ssh(self):
        return self.run(*self.ssh, "sudo -n sh -s", input=b"n=abc\n" + self.script)

    def change(self):
        return self.mended(self.hubwart("apply", "--yes"))

    def by_hand(self):
        measured = [self.run(*self.ssh, line) for line in BY_HAND]
        return self.mended(tuple(map(sum, zip(*measured))))

    def ansible(self, pipelining):
        with tempfile.TemporaryDirectory(dir=self.home) as control:
            return self.mended(self.run("ansible-playbook", "-i", self.home / "inventory.json", HERE / "mend.yml", env={
                "ANSIBLE_PIPELINING": pipelining, "ANSIBLE_SSH_CONTROL_PATH_DIR": control, "ANSIBLE_LOCALHOST_WARNING": "False"}))

    def mended(self, measured):
        if "upgrade=websocket" not in self.shell(f"cat {SITE}"):
            sys.exit("the change was not made")
        self.put_back()
        return measured


def told(what, measured):
    times, trips = zip(*measured)
    print(f"  {what:46} {statistics.median(times):6.2f} s (from {min(times):.2f} to {max(times):.2f}), "
          f"{statistics.median(trips):3.0f} turns", flush=True)
    return times


def ratio(what, ours, theirs, goal, ours_less):
    ratios = [a / b for a, b in zip(ours, theirs)] if ours_less else [b / a for a, b in zip(ours, theirs)]
    print(f"{what:48} {statistics.median(ratios):6.2f} (from {min(ratios):.2f} to {max(ratios):.2f}; goal {goal})", flush=True)


def main(lab, binaries):
    with contextlib.ExitStack() as stack:
        home = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        wires = [stack.enter_context(SlowWire((FAR, port), ("127.0.0.1", port), ROUND_TRIP)) for port in (2222, 8443)]
        job = Job(lab, binaries, home, wires)
        ways = {"check": job.check, "ssh, the same questions": job.ask_by_ssh, "the whole change, proved and confirmed": job.change,
                "Ansible as installed, no proof": lambda: job.ansible("False"), "Ansible with pipelining, no proof": lambda: job.ansible("True"),
                "eight ssh commands by hand, no proof": job.by_hand}
        measured = {name: [] for name in ways}
        for number in range(RUNS + 1):
            for name, way in ways.items():
                one = way()
                if number:  # the first fills the caches
                    measured[name].append(one)
        print(f"over a line of {ROUND_TRIP * 1000:.0f} ms there and back:")
        check, ssh, change, ansible, pipelining, by_hand = (told(name, one) for name, one in measured.items())
        ratio("check, of one ssh", check, ssh, "1.15", True)
        ratio("Ansible as installed, of the whole change", change, ansible, "8", False)
        ratio("Ansible with pipelining, of the whole change", change, pipelining, "2.5", False)
        ratio("eight ssh commands, of the whole change", change, by_hand, "3", False)


if __name__ == "__main__":
    main(*sys.argv[1:])
