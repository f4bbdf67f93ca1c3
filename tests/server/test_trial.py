# SPDX-License-Identifier: GPL-3.0-or-later
"""The second Apache that is started before a change is made: nobody notices it, and nothing is left of it."""
import re

import pytest
from messages import read

pytest_plugins = ["messages"]

STARTED = re.compile(r"AH00489|AH00163")  # "configured -- resuming normal operations", by event and prefork


@pytest.fixture
def apply(hubwart, door):
    def run():
        return read(hubwart("apply", door.server("deploy"), *door.options("deploy"), "--yes", "--json"))
    return run


def starts(lab):
    return len(STARTED.findall(lab.shell("cat /var/log/apache2/*error.log").stdout))


def test_the_live_apache_serves_on_and_its_logs_know_nothing(apply, lab):
    before = starts(lab)
    main = lab.shell("systemctl show -p MainPID --value apache2").stdout
    told = apply()
    assert ("trial", "done") in [(step["name"], step["state"]) for step in told["steps"]]
    assert starts(lab) == before + 1, "the reload is in the log, the trial is not"
    assert lab.shell("systemctl show -p MainPID --value apache2").stdout == main
    assert lab.shell("pgrep -f StartServers").stdout == ""
    assert lab.shell("ls -A /run/lock/apache2 /var/lib/hubwart/changes/*/shadow 2>/dev/null | grep -v :").stdout == ""
    assert lab.shell("findmnt -rn -o TARGET | grep -E '^/(var/log|run/apache2|run/lock/apache2)'").stdout == ""


def test_what_cannot_be_covered_is_left_out_and_said(apply, lab):
    """A log that is not there yet would be left behind on the server."""
    lab.shell("sed -i 's|^    ErrorLog .*library.*|    ErrorLog /srv/library-of-tomorrow.log|' /etc/apache2/sites-available/library.conf")
    assert "of-tomorrow" in lab.shell("cat /etc/apache2/sites-available/library.conf").stdout
    told = apply()
    trial = next(step for step in told["steps"] if step["name"] == "trial")
    assert trial["state"] == "left-out" and "/srv/library-of-tomorrow.log" in trial["words"]
    assert told["loaded"] == "works"


LISTEN = "echo 'Listen 10.99.88.77:9443' >>/etc/apache2/ports.conf"


@pytest.fixture
def another_address(lab):
    lab.shell("ip address add 10.99.88.77/32 dev lo")
    yield
    lab.shell("ip address del 10.99.88.77/32 dev lo")


def test_an_address_of_the_server_is_there_in_the_trial_too(apply, lab, another_address):
    lab.shell(f"{LISTEN} && systemctl reload apache2")
    told = apply()
    assert ("trial", "done") in [(step["name"], step["state"]) for step in told["steps"]]
    assert told["proved"] == "works"


def test_an_address_that_the_server_does_not_have_would_end_apache(apply, lab):
    """"Syntax OK" says nothing of it."""
    lab.shell(LISTEN)
    told = apply()
    assert told["trouble"]["kind"] == "config-broken-before" and "10.99.88.77" in told["trouble"]["detail"]
    assert lab.shell("systemctl is-active apache2").stdout.strip() == "active"
