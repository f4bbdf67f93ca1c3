# SPDX-License-Identifier: GPL-3.0-or-later
"""Where /etc is under etckeeper, a change that stays is in its record, under its own name and with nobody else's work."""
import pytest
from helper import Helper, leftovers, mended
from visit import SITE

ID = "20260101t000000z-00000001"
LOG = "cd /etc && git log --format=%s"


@pytest.fixture
def helper(lab):
    done = lab.shell("etckeeper init && etckeeper commit first")
    assert done.returncode == 0, done.stderr
    return Helper(lab)


def in_record(lab, commit="HEAD"):
    return lab.shell(f"cd /etc && git show {commit}:apache2/sites-available/desktop.conf", text=False).stdout


def test_what_stays_is_recorded_and_what_is_taken_back_too(helper, lab):
    old = helper.site()
    helper.apply()
    assert lab.shell(LOG).stdout.splitlines() == ["first"], "it may still be taken back"
    assert helper.confirm().outcome[0] == "confirmed"
    newest, *before = lab.shell(LOG).stdout.splitlines()
    assert before == ["first"] and ID in newest and "made" in newest and "somebody, from a test" in newest
    assert in_record(lab) == mended(old)
    assert helper.undo().outcome[0] == "undone"
    assert in_record(lab) == old and "taken back" in lab.shell(LOG).stdout.splitlines()[0]
    assert leftovers(lab) == [] and lab.shell("cd /etc && git status --porcelain").stdout == ""


def test_what_others_had_not_recorded_is_not_told_as_part_of_it(helper, lab):
    lab.shell("echo something >/etc/of-somebody-else")
    helper.apply()
    helper.confirm()
    ours, theirs, _ = lab.shell(LOG).stdout.splitlines()
    assert ID in ours and theirs.startswith("saving uncommitted changes")
    assert lab.shell("cd /etc && git show --format= --name-only HEAD").stdout.split() == [SITE.removeprefix("/etc/")]
    assert "of-somebody-else" in lab.shell("cd /etc && git show --format= --name-only HEAD~1").stdout


@pytest.mark.parametrize("trouble", ["install -m 755 /bin/false /etc/.git/hooks/commit-msg", "touch /etc/.git/index.lock", "mount --bind -o ro /etc/.git /etc/.git"])
def test_no_trouble_of_its_own_is_trouble_of_the_change(helper, lab, trouble):
    assert lab.shell(trouble).returncode == 0
    old = helper.site()
    assert helper.apply().outcome == ("loaded", "none", "")
    assert helper.confirm().outcome[0] == "confirmed"
    assert helper.site() == mended(old) and helper.status()["active"]
    assert "etckeeper could not record it" in lab.shell("journalctl -t hubwart -o cat").stdout


def test_a_change_that_is_taken_back_by_itself_leaves_no_record(helper, lab):
    told = helper.apply(new=helper.site() + b"Nonsense\n")
    assert told.outcome[0] == "refused"
    assert lab.shell(LOG).stdout.splitlines() == ["first"]
