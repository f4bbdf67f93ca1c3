# SPDX-License-Identifier: GPL-3.0-or-later
"""Those who end a change, all at once. Runs on the server."""
import concurrent.futures
import pathlib
import re
import subprocess
import time

import inside
import invariants

# Two racers that wait for each other before each round, so that neither is ahead.
RACE = """
racer() {
    n=0
    while [ "$n" -lt "$rounds" ]; do
        change=$folder/$n
        : >"$change/ready-$1"
        until [ -e "$change/ready-$2" ]; do :; done
        if decide "$1"; then : >"$change/told-$1"; fi
        n=$((n + 1))
    done
}
racer confirm rollback &
racer rollback confirm
wait
"""


def decisions(trap, script, rounds):
    """The very lines of the script that decide, on a real file system."""
    folder = pathlib.Path("/var/lib/race")
    lines = re.search(r"^decide\(\) \{\n.*?^\}\n.*\n", script.decode(), re.M | re.S)
    for one in range(rounds):
        (folder / str(one)).mkdir(parents=True)
        (folder / str(one) / "undecided").touch()
    subprocess.run(["sh", "-c", f"folder={folder} rounds={rounds}\n{lines[0]}\n{RACE}"], check=True, timeout=600)
    found = []
    for one in range(rounds):
        winners = [path.name for path in (folder / str(one)).glob("won-*")]
        told = [path.name for path in (folder / str(one)).glob("told-*")]
        well = len(winners) == len(told) == 1 and winners[0][4:] == told[0][5:]
        found.append({"broken": [] if well else [f"{winners}, {told}"], "won": winners})
    inside.shell(f"rm -rf {folder}")
    return found


def uptime():
    return float(pathlib.Path("/proc/uptime").read_text().split()[0])


def near_the_deadline(faulty, late):
    """The confirmation comes just when the timer does."""
    faulty.apply(window=2)
    deadline = int((invariants.BASE / "changes" / inside.ID / "until").read_text().split()[1])
    while uptime() < deadline + late:
        time.sleep(0.01)
    told = faulty.confirm()
    return [told], ["new"] if told.outcome[0] == "confirmed" else ["old"]


def two_confirm(faulty, _):
    faulty.apply(window=60)
    told = together(faulty.confirm, faulty.confirm)
    words = sorted(one.outcome[1] for one in told)
    assert words in (["already", "none"], ["none", "none"], ["already", "already"]), words
    return told, ["new"]


def undo_beside_confirm(faulty, _):
    faulty.apply(window=60)
    told = together(faulty.confirm, faulty.undo)
    undone = told[1].outcome[0] == "undone"
    # An undo that lost says that the other was first; one that comes after a confirmation undoes what was confirmed.
    return [told[1]], ["old"] if undone else ["new"]


def two_apply(faulty, _):
    told = together(faulty.apply, lambda: faulty.helper.apply("20260101t000000z-00000003", faulty.new, window=1))
    outcomes = sorted(one.outcome[:2] for one in told)
    assert [outcome[0] for outcome in outcomes] == ["loaded", "refused"] and outcomes[1][1] in ("busy", "changed"), outcomes
    return [], ["old"]


def undo_beside_timer(faulty, late):
    faulty.apply(window=2)
    deadline = int((invariants.BASE / "changes" / inside.ID / "until").read_text().split()[1])
    while uptime() < deadline + late:
        time.sleep(0.01)
    return [faulty.undo()], ["old"]


def together(*both):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return [one.result() for one in [pool.submit(one) for one in both]]


def races(trap, script, name, lates):
    faulty = inside.Faulty(trap, script)
    found = []
    for late in lates:
        faulty.clean()
        told, wanted = globals()[name](faulty, late)
        faulty.quiet()
        broken = list(faulty.next_is_let_in()) + faulty.must.broken(wanted, told[0].outcome[0] if told else None)
        found.append({"point": late, "told": [one.outcome for one in told], "broken": broken})
    faulty.clean()
    return found
