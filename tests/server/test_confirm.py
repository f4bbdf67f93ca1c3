# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a change stay: that it was seen to help, or that a person says so; over a connection that is new."""
import os
import pathlib
import subprocess
import time

import pytest
from helper import SITE, leftovers

pytest_plugins = ["visit"]

TOP = pathlib.Path(__file__).resolve().parents[2]
NO_CA = "--ca"


@pytest.fixture
def console(visit, tmp_path):
    """The program, left running: console("--confirm-within", 6) gives the process and reads its progress."""
    running = []

    def start(*more):
        who = visit()
        program = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin")) / "hubwart"
        words = [program, "apply", who.server, *who.options, "--yes", *more]
        running.append(subprocess.Popen(list(map(str, words)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                        stdin=subprocess.DEVNULL, env=os.environ | {"HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"}))
        return running[-1]
    yield start
    for process in running:
        process.kill()
        process.wait()


def killed_after_the_swap(console, *more):
    process = console(*more)
    for line in process.stderr:
        if "still answers" in line:
            break
    process.kill()
    process.wait()


def site(lab):
    return lab.shell(f"cat {SITE}").stdout


def until(true, seconds=30):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.2)


def state(lab):
    return lab.shell("tail -qn1 /var/lib/hubwart/changes/*/journal | cut -d' ' -f1").stdout.split()


def test_what_was_seen_to_work_stays(visit, lab):
    lab.shell("journalctl --rotate && journalctl --vacuum-time=1s")
    told = visit().document("apply", "--yes", exit=0)
    assert (told["proved"], told["confirmed"]) == ("works", "works") and "open_until" not in told
    assert told["steps"][-1] == {"name": "confirm", "state": "done", "words": ""}
    assert state(lab) == ["confirmed"] and leftovers(lab) == []
    signed_in = lab.shell("journalctl -o cat | grep -c 'Accepted publickey for deploy'").stdout.strip()
    assert signed_in == "2", "the confirmation comes over a connection of its own"


@pytest.mark.broken("route-without-upgrade", "hub-not-websocket")
def test_a_second_fault_keeps_the_right_mend_and_is_announced(visit, lab):
    """The field's case: behind the route without upgrade stands a hub whose own route lacks websocket=True."""
    told = visit().document("apply", "--yes", exit=0)
    assert "trouble" not in told and (told["answer"], told["confirmed"]) == ("broken", "works")
    assert "upgrade=websocket" in site(lab) and state(lab) == ["confirmed"]
    bad = [hop for hop in told["after"] if hop["answer"] == "broken"]
    assert bad[0]["hop"] in ("hub", "desktop") and "1005" in bad[0]["message"]


@pytest.mark.broken("route-without-upgrade", "hub-down")
def test_a_hub_that_is_down_keeps_the_right_mend(visit, lab):
    told = visit().document("apply", "--yes", exit=1)
    assert told["confirmed"] == "works" and "upgrade=websocket" in site(lab)
    assert [hop["hop"] for hop in told["after"] if hop["answer"] == "broken"][0] == "hub"


def without_ca(visit):
    who = visit()
    at = who.options.index("--ca")
    del who.options[at:at + 2]
    return who


def test_what_nobody_could_see_is_taken_back(visit, lab):
    """This computer does not trust the certificate, so it cannot look."""
    before = site(lab)
    told = without_ca(visit).document("apply", "--yes", exit=1)
    assert told["trouble"]["kind"] == "not-proven" and (told["saved"], told["confirmed"]) == ("old", "broken")
    assert site(lab) == before and state(lab) == ["undone"] and leftovers(lab) == []


def test_what_nobody_could_see_stays_where_somebody_says_so(visit, lab):
    told = without_ca(visit).document("apply", "--yes", "--keep-unproven", exit=3)
    assert (told["saved"], told["confirmed"]) == ("new", "works") and state(lab) == ["confirmed"]


def test_a_console_that_is_killed_leaves_the_server_to_itself(console, visit, lab):
    before = site(lab)
    killed_after_the_swap(console, "--confirm-within", 6)
    assert "upgrade=websocket" in site(lab)
    until(lambda: state(lab) == ["taken-back"])
    assert site(lab) == before
    told = visit().document("check", exit=1)
    assert [(change["state"], change["seconds_left"]) for change in told["changes"]] == [("taken-back", None)]


def test_the_next_visit_finds_what_is_open_and_keeps_it(console, visit, lab):
    killed_after_the_swap(console)
    check = visit()("check")
    change, = visit().document("check", exit=0)["changes"]
    assert change["state"] == "loaded" and 0 < change["seconds_left"] <= 120
    assert f"hubwart keep deploy@localhost:2222 --yes --change {change['id']}" in check.stdout
    told = visit().document("keep", "--yes", "--change", change["id"], exit=0)
    assert told["confirmed"] == "works" and state(lab) == ["confirmed"]
    assert visit().document("check", exit=0)["changes"][0]["state"] == "confirmed"


def test_the_next_visit_finds_what_is_open_and_takes_it_back(console, visit, lab):
    before = site(lab)
    killed_after_the_swap(console)
    visit().document("undo", "--yes", exit=0)
    assert site(lab) == before and state(lab) == ["undone"] and leftovers(lab) == []


def test_another_change_has_to_wait(console, visit, lab):
    killed_after_the_swap(console)
    lab.shell(f"sed -i 's/ upgrade=websocket//' {SITE}")
    told = visit().document("apply", "--yes", exit=75)
    assert told["trouble"]["kind"] == "change-open"


def test_keep_comes_too_late(visit, lab, console):
    killed_after_the_swap(console, "--confirm-within", 5)
    change, = visit().document("check", exit=0)["changes"]
    until(lambda: state(lab) == ["taken-back"])
    told = visit().document("keep", "--yes", "--change", change["id"], exit=1)
    assert told["trouble"]["kind"] == "not-open" and told["saved"] == "old"


def test_forget_leaves_nothing_but_the_mended_file(visit, lab):
    visit().document("apply", "--yes", exit=0)
    assert "taken back" in visit()("forget", "--yes").stdout
    assert lab.shell("ls -d /var/lib/hubwart").stdout == "" and "upgrade=websocket" in site(lab)
    assert visit().document("check", exit=0)["changes"] == []
    assert visit().document("undo", "--yes", exit=1)["trouble"]["kind"] == "no-such-change"
    visit().document("forget", "--yes", exit=0)
