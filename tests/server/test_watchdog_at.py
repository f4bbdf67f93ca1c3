# SPDX-License-Identifier: GPL-3.0-or-later
"""The dead man's switch on a server whose systemd has no timers to give: a job of at."""
import time

import pytest
from helper import CHANGES, Helper, leftovers, mended
from test_watchdog import ID, until


@pytest.fixture
def helper(lab):
    assert lab.shell("systemctl enable --now atd").returncode == 0
    helper = Helper(lab)
    helper.text = helper.text.replace(b"systemd-run", b"false")
    return helper


def jobs(lab):
    return lab.shell("atq").stdout.splitlines()


def test_at_takes_a_change_back_that_nobody_confirms(helper, lab):
    old = helper.site()
    told = helper.apply(window=5)
    assert told.outcome[0] == "loaded" and told.all("watchdog")[0][0] == "at" and len(jobs(lab)) == 1
    # at knows minutes only: it comes at the next but one, and never before its time.
    until(lambda: helper.journal()[-1] == "taken-back", 130)
    assert helper.site() == old and helper.status()["active"]
    assert "taken-back expired" in lab.shell("journalctl -t hubwart -o cat").stdout
    until(lambda: leftovers(lab) == [] and jobs(lab) == [])


def test_a_confirmed_change_leaves_no_job(helper, lab):
    helper.apply(window=60)
    assert helper.confirm().outcome[0] == "confirmed" and jobs(lab) == [] and leftovers(lab) == []


def test_more_time_is_more_time_of_at_too(helper, lab):
    new = mended(helper.site())
    helper.apply(window=5)
    told = helper.ask("extend", ID, 600)
    assert told.all("watchdog")[0][0] == "at" and int(told.all("watchdog")[0][1]) > 590
    # The first job finds that its time has not come.
    first = lab.shell("atq | sort -n | sed -n '1s/\\t.*//p'").stdout.strip()
    assert lab.shell(f"at -c {first} | sh").returncode == 0
    assert helper.site() == new and helper.status()["state"] == "loaded"
    helper.undo()
    until(lambda: leftovers(lab) == [])


def test_a_job_that_no_daemon_would_run_does_not_count(helper, lab):
    lab.shell("systemctl stop atd")
    told = helper.apply(window=2)
    assert told.all("watchdog")[0][0] == "process"
    until(lambda: helper.journal()[-1] == "taken-back")
    assert jobs(lab) == [], "of what was tried and did not count nothing is left"
