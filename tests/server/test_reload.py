# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reload does beside what was asked for: it is looked at before, and asked about."""
import re

import held
import pytest
from helper import Helper, leftovers
from messages import read

pytest_plugins = ["messages"]

LIBRARY = "/etc/apache2/sites-available/library.conf"


@pytest.fixture
def helper(lab):
    return Helper(lab)


def unloaded(lab):
    """Somebody is at work on another site, and has not loaded it."""
    lab.shell(f"until [ $(date +%s) -gt $(systemctl show -p StateChangeTimestamp --value --timestamp=unix apache2 | tr -d @) ]; do :; done;"
              f" echo '# half of it' >>{LIBRARY}")


def test_what_somebody_else_left_unloaded_is_listed_and_asked_about(helper, lab):
    old = helper.site()
    unloaded(lab)
    told = helper.apply()
    assert told.outcome[:2] == ("refused", "others") and helper.site() == old
    line, = told.outcome[2].splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ root /etc/apache2/sites-enabled/library\.conf", line)
    assert helper.apply(id="20260101t000000z-00000002", others=told.outcome[2]).outcome[0] == "loaded"


def test_what_was_agreed_to_is_not_what_is_there_now(helper, lab):
    unloaded(lab)
    agreed = helper.apply().outcome[2]
    lab.shell("touch /etc/apache2/ports.conf")
    told = helper.apply(id="20260101t000000z-00000002", others=agreed)
    assert told.outcome[:2] == ("refused", "others") and "ports.conf" in told.outcome[2]


def test_a_renewed_certificate_counts(helper, lab):
    unloaded(lab)
    lab.shell("touch /etc/ssl/private/desktop.school.example.key")
    assert "/etc/ssl/private/desktop.school.example.key" in helper.apply().outcome[2]


def test_the_program_asks_and_says_how_to_agree(hubwart, door, lab):
    unloaded(lab)
    told = read(hubwart("apply", door.server("deploy"), *door.options("deploy"), "--yes", "--json"))
    assert told["trouble"]["kind"] == "loads-others" and told["exit"] == 64 and "--load-others" in told["trouble"]["message"]
    assert "library.conf" in told["trouble"]["detail"]
    told = read(hubwart("apply", door.server("deploy"), *door.options("deploy"), "--yes", "--load-others", "--json"))
    assert (told["exit"], told["confirmed"]) == (0, "works")


@pytest.fixture
def sockets():
    opened = []

    def live():
        opened.append(held.connection())
    yield live
    for stream in opened:
        stream.close()


def test_a_reload_that_could_be_the_last_is_refused(helper, lab, sockets):
    """Each reload with a connection open holds one place for Apache's processes; without a free one it answers nobody."""
    held.few_places(lab)
    sockets()
    lab.shell("systemctl reload apache2")
    assert helper.apply(verb="prove").outcome[0] == "proven"
    sockets()
    lab.shell("systemctl reload apache2")
    old = helper.site()
    told = helper.apply()
    assert told.outcome[:2] == ("refused", "no-room") and told.outcome[2].startswith("2/3 ")
    assert helper.site() == old and leftovers(lab) == []


def test_what_is_held_is_said(helper, lab, sockets):
    sockets()
    told = helper.apply(verb="prove")
    words = next(words for name, state, words in told.all("step") if (name, state) == ("reload", "ok"))
    held, open_ = re.fullmatch(r"(\d+)/16 (\d+)", words).groups()
    assert int(held) >= 1 and int(open_) >= 1
