# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection is cut in the middle of a change: the server ends it alone, in the old state or the new
one and never between, and the program says what became of it, or that it does not know."""
import concurrent.futures
import json
import os
import pathlib
import signal

import pytest

from cutter import Cutter
from test_lab import page
from visit import CHANGES, SITE, server_bytes

pytest_plugins = ["visit"]
# Each test takes its own change back, in a tenth of the time of a reset.
pytestmark = pytest.mark.looks_only

OLD = b" http://127.0.0.1:5020/ retry=3"
NEW = b" http://127.0.0.1:5020/ upgrade=websocket retry=3"
# After which line of the worker's words, whether the file is in place by then (None: either), and whether the
# program may come back after the cut.
STEPS = [
    ("lock =begin", False, True),
    ("backup =begin", False, True),
    ("test =begin", False, True),
    ("test =begin", False, False),
    ("swap =begin", None, True),
    ("swap =begin", None, False),
    ("swap =ok", True, True),
    ("load =begin", True, True),
    ("load =begin", True, False),
]
STEP_NAMES = [line.replace(" =", "-") + ("-and-back" if again else "-for-good") for line, _, again in STEPS]
# Everything: what the worker had just started may carry another name by the time that it is stopped.
THAW = "kill -s CONT -- -1"
# Given to a shell on its standard input: on its command line it would find itself.
# A change that nobody can confirm any more is waited for: the server takes it back by itself.
SOON = ["--confirm-within", "8"]
TAKEN_BACK = f"tries=0; until grep -qs ^taken-back {CHANGES}/*/journal || [ $tries -gt 300 ]; do tries=$((tries + 1)); sleep 0.1; done\n"
QUIET = """
tries=0
while pgrep -f hubwart >/dev/null && [ $tries -lt 400 ]; do tries=$((tries + 1)); sleep 0.05; done
pgrep -fa hubwart
"""
HEALTH = QUIET + """
apache2ctl -t 2>&1 | grep -v '^Syntax OK$'
find /etc -name '.hubwart*'
find /var/lib/hubwart -name stage -o -name shadow
"""
TAKE_BACK = QUIET + f"""
cmp -s /root/as-it-was {SITE} || {{ cat /root/as-it-was >{SITE} && systemctl reload apache2; }}
rm -rf /var/lib/hubwart
find /etc -name '.hubwart*'
apache2ctl -t 2>&1 | grep -v '^Syntax OK$'
"""


def freeze(line):
    """Stops the worker as soon as it has said so, that the cut cannot come too late."""
    return f"until grep -qs '^step ={line}' {CHANGES}/*/out; do :; done; pkill -STOP -f '[h]ubwart.sh --work'"


@pytest.fixture
def server(lab):
    """The lab, which is put back afterwards as it was."""
    assert lab.shell(f"test ! -e /var/lib/hubwart && cp {SITE} /root/as-it-was").returncode == 0
    lab.before = server_bytes(lab)
    yield lab
    lab.shell(THAW)
    if lab.shell("sh", input=TAKE_BACK).stdout:
        lab.reset()


@pytest.fixture
def aside():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        yield pool.submit


def apply_through(cutter, visit, aside, *more):
    return aside(visit("deploy", cutter.port), "apply", "--yes", "--json", *more)


def is_new(lab):
    text = server_bytes(lab)
    assert text in (lab.before, lab.before.replace(OLD, NEW)), "neither wholly old nor wholly new"
    return text != lab.before


def states(lab):
    return lab.shell(f"tail -qn 1 {CHANGES}/*/journal").stdout.split()[::2]


def ends_well(lab, again=True):
    """The worker ends alone; the server is healthy and clean. Whether the new file is in force now."""
    assert lab.shell("sh", input=("" if again else TAKEN_BACK) + HEALTH).stdout == ""
    assert page(lab) == 200
    new = is_new(lab)
    assert states(lab) == (["confirmed"] if new else [] if again else ["taken-back"])
    return new


def next_check_is_right(visit, new, left=()):
    done = visit("deploy")("check", "--json")
    document = json.loads(done.stdout)
    assert (document["answer"], done.returncode) == (("works", 0) if new else ("broken", 1))
    assert [one["state"] for one in document["changes"]] == (["confirmed"] if new else list(left))


def said_truly(done, new):
    """What the program said is so: it knows (and is right), or says that it does not."""
    document = json.loads(done.stdout)
    kind = document.get("trouble", {}).get("kind")
    if kind == "outcome-unknown":
        assert (done.returncode, document["saved"], document["loaded"]) == (3, "unknown", "unknown")
    elif kind is None:
        assert (done.returncode, new) == (0, True)
        assert (document["saved"], document["loaded"], document["proved"]) == ("new", "works", "works")
    else:
        assert (kind, done.returncode, new) == ("link-lost", 69, False)


@pytest.mark.parametrize("line, in_place, again", STEPS, ids=STEP_NAMES)
def test_cut_in_a_step(server, visit, aside, line, in_place, again):
    with Cutter(2222, again=again) as cutter:
        frozen = aside(server.shell, freeze(line))
        applying = apply_through(cutter, visit, aside, *([] if again else SOON))
        assert frozen.result().returncode == 0
        cutter.cut()
        assert in_place is None or is_new(server) == in_place
        assert page(server) == 200
        server.shell(THAW)
        done = applying.result()
    assert ends_well(server, again) == again
    said_truly(done, new=again)
    assert done.returncode == (0 if again else 3)
    next_check_is_right(visit, again, ["taken-back"])


@pytest.fixture(scope="module")
def conversation():
    """Where the talk about the change begins and ends, in bytes of each direction; measured once."""
    return {}


def measure(server, visit, aside, conversation):
    with Cutter(2222) as cutter:
        assert apply_through(cutter, visit, aside).result().returncode == 0
    survey = max((turn for turn in cutter.turns if turn[0] == "down"), key=lambda turn: turn[1])
    before = cutter.turns[: cutter.turns.index(survey) + 1]
    for way in "up", "down":
        begin = sum(count for other, count in before if other == way)
        conversation[way] = begin, cutter.counts[way]
    assert server.shell("sh", input=TAKE_BACK).stdout == ""


@pytest.mark.parametrize("part", [0.02, 0.2, 0.4, 0.6, 0.9])
@pytest.mark.parametrize("way", ["up", "down"])
def test_cut_after_so_many_bytes(server, visit, aside, conversation, way, part):
    if not conversation:
        measure(server, visit, aside, conversation)
    begin, end = conversation[way]
    with Cutter(2222, {way: begin + int(part * (end - begin))}) as cutter:
        done = apply_through(cutter, visit, aside).result()
        # Towards the end the server may say the same in fewer packets than when it was measured.
        assert cutter.was_cut.is_set() or (way, part) == ("down", 0.9)
    new = ends_well(server)
    said_truly(done, new)
    next_check_is_right(visit, new)


def test_asking_again_does_not_hammer_the_server(server, visit, aside):
    with Cutter(2222) as cutter:
        frozen = aside(server.shell, freeze("test =begin"))
        applying = apply_through(cutter, visit, aside)
        assert frozen.result().returncode == 0
        cutter.cut()
        concurrent.futures.wait([applying], timeout=3)
        asked = cutter.visitors - 1
        server.shell(THAW)
        assert applying.result().returncode == 0
    assert 1 <= asked <= 4, f"{asked} sign-ins within three seconds"


def our_program():
    """The process of the program that the hubwart fixture has started."""
    for status in pathlib.Path("/proc").glob("[0-9]*/status"):
        try:
            about = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        except OSError:
            continue
        if about["Name"] == "hubwart" and int(about["PPid"]) == os.getpid():
            return int(about["Pid"])


@pytest.mark.parametrize("line", ["test =begin", "load =begin"], ids=["in-the-test", "in-the-reload"])
def test_the_program_is_killed(server, visit, aside, line):
    frozen = aside(server.shell, freeze(line))
    applying = aside(visit("deploy"), "apply", "--yes", *SOON)
    assert frozen.result().returncode == 0
    os.kill(our_program(), signal.SIGKILL)
    assert applying.result().returncode == -signal.SIGKILL
    server.shell(THAW)
    assert not ends_well(server, again=False)
    next_check_is_right(visit, False, ["taken-back"])


@pytest.mark.parametrize("named", [True, False], ids=["named", "the-newest"])
def test_an_undo_that_is_cut_is_asked_about_again(server, visit, aside, named):
    change = visit("deploy").document("apply", "--yes", exit=0)["change"]
    with Cutter(2222) as cutter:
        frozen = aside(server.shell, f"echo >{CHANGES}/{change}/out; {freeze('swap =begin')}")
        words = ["--change", change] if named else []
        undoing = aside(visit("deploy", cutter.port), "undo", "--yes", "--json", *words)
        assert frozen.result().returncode == 0
        cutter.cut()
        server.shell(THAW)
        done = undoing.result()
    assert server.shell("sh", input=HEALTH).stdout == ""
    assert (is_new(server), states(server), page(server)) == (False, ["undone"], 200)
    document = json.loads(done.stdout)
    assert (done.returncode, document["saved"], document["loaded"]) == (0, "old", "works")


def test_an_undo_whose_request_never_arrived_is_not_told_as_done(server, visit, aside):
    change = visit("deploy").document("apply", "--yes", exit=0)["change"]
    with Cutter(2222, {"up": 15_000}) as cutter:
        done = visit("deploy", cutter.port)("undo", "--yes", "--json", "--change", change)
        assert cutter.was_cut.is_set()
    assert server.shell("sh", input=HEALTH).stdout == ""
    assert (is_new(server), states(server)) == (True, ["confirmed"])
    document = json.loads(done.stdout)
    assert done.returncode in (3, 69) and document["saved"] != "old", "nothing was taken back"
