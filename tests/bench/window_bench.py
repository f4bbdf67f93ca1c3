# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to be there and how much memory it has then, beside an empty window of the same Qt, in turn; and the
longest gap of its event loop while the whole job is done on a practice server.

    window_bench.py STATUS.json BIN
"""
import contextlib
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "server"))
from window import Display  # noqa: E402

RUNS = 11


def memory(pid):
    """Of its own, in MiB: what it shares with nobody, and its part of what it shares."""
    rows = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return int(rows["Pss"].split()[0]) / 1024


def once(program, environment):
    begun = time.perf_counter()
    process = subprocess.Popen([program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout.readline() == b"shown\n"
    took = time.perf_counter() - begun
    used = memory(process.pid)
    process.kill()
    process.wait()
    return took * 1000, used


def row(what, ours, empty, unit, goal):
    ratios = [a / b for a, b in zip(ours, empty)]
    print(f"{what:32} {statistics.median(ours):8.1f} {unit:4} empty window {statistics.median(empty):8.1f} {unit:4} "
          f"ratio {statistics.median(ratios):.2f} (from {min(ratios):.2f} to {max(ratios):.2f}; goal {goal})")


def main(status, binaries):
    status, binaries = json.loads(pathlib.Path(status).read_text()), pathlib.Path(binaries)
    with contextlib.ExitStack() as stack:
        home = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        display = Display(stack, home)
        environment = display.environment | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
        ours, empty = [], []
        for number in range(RUNS + 1):
            first = once(binaries / "bench_hubwart_window", environment), once(binaries / "bench_empty_window", environment)
            if number:  # the first fills the caches
                ours.append(first[0])
                empty.append(first[1])
        row("time to the first shown window", [one[0] for one in ours], [one[0] for one in empty], "ms", 1.5)
        row("memory then", [one[1] for one in ours], [one[1] for one in empty], "MiB", 2)
        key = next(user for user in status["users"] if user["name"] == "deploy")["key"]
        words = ["deploy@desktop.school.example:2222", "wss://desktop.school.example:8443/websockify", status["ca"], key, home / "known_hosts"]
        done = subprocess.run([binaries / "bench_gap", *map(str, words)], env=environment, text=True, capture_output=True, timeout=120)
        print(done.stdout.strip() + " (goal 100 ms)" if done.returncode == 0 else done.stderr)
        return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
