# SPDX-License-Identifier: GPL-3.0-or-later
"""A change stays only if somebody confirms it; else the server takes it back by itself, whatever has become of the laptop."""
import time

import pytest
from helper import CHANGES, SITE, TOKEN, Helper, leftovers, mended

ID = "20260101t000000z-00000001"


@pytest.fixture
def helper(lab):
    return Helper(lab)


def until(true, seconds=30):
    """Asks again and again, because the server does it in its own time."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.2)


def test_nobody_confirms_and_the_old_file_comes_back(helper, lab):
    old = helper.site()
    told = helper.apply(window=2)
    assert told.outcome == ("loaded", "none", "") and ("arm", "ok") in told.steps
    assert helper.site() == mended(old) and helper.status()["left"] is not None
    until(lambda: helper.journal()[-1] == "taken-back")
    assert helper.site() == old and helper.status()["active"]
    until(lambda: leftovers(lab) == [])
    assert "taken-back expired" in lab.shell("journalctl -t hubwart -o cat").stdout


def test_confirmed_it_stays(helper, lab):
    new = mended(helper.site())
    helper.apply(window=2)
    assert helper.confirm().outcome[0] == "confirmed"
    until(lambda: leftovers(lab) == [])
    assert helper.confirm().outcome == ("confirmed", "already", "")
    assert helper.journal() == ["received", "armed", "swapped", "loaded", "confirmed"]
    # Longer than the window: what would have come has not.
    end = time.monotonic() + 3
    until(lambda: time.monotonic() > end)
    assert helper.site() == new


def test_too_late(helper):
    helper.apply(window=1)
    until(lambda: helper.journal()[-1] == "taken-back")
    assert helper.confirm().outcome[:2] == ("refused", "over")
    assert b"upgrade" not in helper.site()


def test_a_wrong_token_confirms_nothing(helper):
    helper.apply()
    assert helper.confirm(token="f" * 32).outcome[:2] == ("refused", "token")
    assert helper.status()["state"] == "loaded"


def test_the_token_is_nowhere_on_the_server(helper, lab):
    helper.apply()
    helper.confirm()
    found = lab.shell(f"grep -rl {TOKEN} /var/lib/hubwart /etc /run /var/log /tmp 2>/dev/null; journalctl -o cat | grep -c {TOKEN}")
    assert found.stdout.split() == ["0"]


def test_more_time(helper):
    helper.apply(window=3)
    told = helper.ask("extend", ID, 300)
    assert int(told.all("watchdog")[0][1]) > 290
    end = time.monotonic() + 4
    until(lambda: time.monotonic() > end)
    assert helper.status()["state"] == "loaded" and b"upgrade" in helper.site()
    assert helper.undo().outcome[0] == "undone"


def test_a_clock_that_jumps_changes_nothing(helper, lab):
    """For whoever asks what time it is; the real clock is also that of the machine that the tests run on."""
    helper.apply(window=4)
    lab.shell("printf '#!/bin/sh\\nexec /usr/bin/date -d \"+1 day\" \"$@\"\\n' >/usr/sbin/date; chmod 755 /usr/sbin/date")
    assert helper.status()["left"] <= 4
    until(lambda: helper.journal()[-1] == "taken-back")


def test_the_server_goes_down_before_anybody_confirms(helper, lab):
    """It comes up with the old file, and Apache starts with that."""
    old = helper.site()
    helper.apply(window=600)
    lab.power_cut()
    assert helper.site() == old and helper.journal()[-1] == "taken-back"
    assert helper.status()["active"]
    until(lambda: leftovers(lab) == [])


def test_the_server_goes_down_after_it_was_confirmed(helper, lab):
    new = mended(helper.site())
    helper.apply()
    helper.confirm()
    lab.power_cut()
    assert helper.site() == new and helper.journal()[-1] == "confirmed"


def test_somebody_else_has_changed_the_file_since(helper, lab):
    """Their work is not lost: nothing is put back, both versions are kept, and it is said loudly."""
    helper.apply(window=2)
    lab.shell(f"echo '# mine' >>{SITE}")
    theirs = helper.site()
    until(lambda: helper.journal()[-1] == "left")
    assert helper.site() == theirs
    assert "left changed" in lab.shell("journalctl -t hubwart -o cat").stdout
    assert lab.shell(f"ls {CHANGES}/{ID}/files/1").stdout.split() == ["expected", "new", "old", "path", "real"]


def test_the_old_file_would_not_start_any_more(helper, lab):
    helper.apply(window=3, new=mended(helper.site()).replace(b"RequestHeader", b"#RequestHeader"))
    lab.shell("a2dismod -f headers && systemctl reload apache2")
    until(lambda: helper.journal()[-1] == "left")
    assert b"upgrade" in helper.site() and helper.status()["active"]
    assert "RequestHeader" in helper.ask("status", ID).outcome[2]


def test_one_at_a_time(helper):
    helper.apply()
    assert helper.apply(id="20260101t000000z-00000002", new=helper.site() + b"#\n").outcome == ("refused", "busy", ID)
    helper.confirm()
    assert helper.apply(id="20260101t000000z-00000003", new=helper.site() + b"#\n").outcome[0] == "loaded"


def test_an_undo_before_it_was_confirmed(helper, lab):
    old = helper.site()
    helper.apply()
    assert helper.undo().outcome[0] == "undone"
    assert helper.site() == old and helper.confirm().outcome[:2] == ("refused", "over")
    until(lambda: leftovers(lab) == [])
    assert helper.undo().outcome[:2] == ("undone", "already")


def test_a_server_without_a_watchdog_is_not_changed(helper, lab):
    """Neither systemd's timers, nor at, nor a process that stays."""
    old = helper.site()
    helper.text = helper.text.replace(b"systemd-run", b"false").replace(b"setsid sh -c", b"false")
    told = helper.apply()
    assert told.outcome[:2] == ("refused", "no-watchdog") and helper.site() == old
    assert leftovers(lab) == []


@pytest.mark.parametrize("last_resort", ["process"])
def test_the_next_watchdog_where_systemd_has_none(helper, lab, last_resort):
    old = helper.site()
    helper.text = helper.text.replace(b"systemd-run", b"false")
    told = helper.apply(window=2)
    assert told.all("watchdog")[0][0] == last_resort
    until(lambda: helper.journal()[-1] == "taken-back")
    assert helper.site() == old


def test_undo_by_hand(helper, lab):
    """Root, on the server, without Hubwart."""
    old = helper.site()
    helper.apply()
    helper.confirm()
    assert lab.shell(f"{CHANGES}/{ID}/undo").returncode == 0
    assert helper.site() == old and helper.journal()[-1] == "undone"


def test_everything_that_was_left_can_be_removed(helper, lab):
    helper.apply()
    assert helper.ask("forget").outcome == ("refused", "busy", ID), "the change is still open"
    helper.confirm()
    new = helper.site()
    assert helper.ask("forget").outcome[0] == "forgotten"
    assert lab.shell("ls -d /var/lib/hubwart; find /etc -name '*hubwart*'").stdout == ""
    assert helper.site() == new and helper.ask("forget").outcome[0] == "forgotten"


def test_only_the_newest_changes_are_kept(helper, lab):
    helper.apply()
    lab.shell(f"cd {CHANGES}; for i in $(seq 100 159); do mkdir 20250101t000000z-$i; echo 'confirmed 2025-01-01T00:00:00Z' >20250101t000000z-$i/journal; done")
    helper.confirm()
    kept = lab.shell(f"ls {CHANGES}").stdout.split()
    assert len(kept) == 50 and kept[-1] == ID and kept[0] == "20250101t000000z-111"
