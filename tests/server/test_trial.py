# SPDX-License-Identifier: GPL-3.0-or-later
"""The second Apache that is started before a change is made: nobody notices it, and nothing is left of it."""
import re

import pytest
from helper import QUESTION, Helper, leftovers, mended
from messages import read

pytest_plugins = ["messages"]

STARTED = re.compile(r"AH00489|AH00163")  # "configured -- resuming normal operations", by event and prefork


@pytest.fixture
def apply(hubwart, door):
    def run(*more):
        return read(hubwart("apply", door.server("deploy"), *door.options("deploy"), "--yes", "--json", *more))
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
    told = apply("--load-others")
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


@pytest.fixture
def helper(lab):
    return Helper(lab)


def trial_of(told):
    return next((state, words) for name, state, words in reversed(told.all("step")) if name == "trial")


PROVEN = "page HTTP/1.1 200 OK\nwebsocket HTTP/1.1 101 Switching Protocols\ndesktop RFB 003.008\nsign-in finished"


def test_the_live_connection_is_seen_to_work_before_the_change_is_made(helper, lab):
    told = helper.apply()
    assert trial_of(told) == ("ok", PROVEN)
    names = [name for name, _ in told.steps]
    assert names.index("trial") < names.index("swap")


def test_trials_shut_nobody_out(helper, lab):
    """A VNC server takes who leaves before the sign-in for an attacker, TigerVNC's at the sixth."""
    for _ in range(7):
        assert trial_of(helper.apply(verb="prove")) == ("ok", PROVEN)


def test_to_try_changes_nothing(helper, lab):
    def seen():
        return lab.shell(
            "find /etc/apache2 /etc/systemd -printf '%p %T@ %C@\\n'; ls -A /var/lib/hubwart/changes;"
            " systemctl show -p MainPID,StateChangeTimestamp apache2; findmnt -rn; ip address show; cat /etc/hosts").stdout
    before = seen()
    told = helper.apply(verb="prove")
    assert told.outcome == ("proven", "none", "") and not any(name in ("arm", "swap", "load") for name, _ in told.steps)
    assert seen() == before and leftovers(lab) == []


def test_what_stands_behind_apache_may_have_a_name(helper, lab):
    lab.shell("echo '127.0.0.1 hub-behind.school.example' >>/etc/hosts")
    new = mended(helper.site()).replace(b"http://127.0.0.1:5020/", b"http://hub-behind.school.example:5020/")
    assert trial_of(helper.apply(verb="prove", new=new)) == ("ok", PROVEN)


def test_a_backend_that_is_not_there(helper, lab):
    new = mended(helper.site()).replace(b"ProxyPass / http://127.0.0.1:5020/", b"ProxyPass /websockify http://127.0.0.1:5099/websockify upgrade=websocket\n    ProxyPass / http://127.0.0.1:5020/")
    state, words = trial_of(helper.apply(verb="prove", new=new))
    assert state == "ok" and "page HTTP/1.1 200" in words and "websocket HTTP/1.1 503" in words


def test_a_page_that_would_not_open_any_more_is_not_put_in_place(helper, lab):
    old = helper.site()
    told = helper.apply(new=mended(old).replace(b":5020/", b":5099/"))
    assert told.outcome[:2] == ("refused", "worse") and "page HTTP/1.1 503" in told.outcome[2]
    assert helper.site() == old and helper.journal()[-1] == "refused" and leftovers(lab) == []


@pytest.mark.broken("fixed")
def test_a_live_connection_that_works_now_is_not_broken(helper, lab):
    new = helper.site().replace(b" upgrade=websocket", b"")
    assert new != helper.site()
    told = helper.apply(new=new, question=QUESTION + "101\n")
    assert told.outcome[:2] == ("refused", "worse") and helper.site() != new


@pytest.mark.broken("fixed")
def test_the_window_and_the_command_line_ask_for_that(hubwart, door, lab):
    """What worked from outside is expected of the second Apache, too."""
    told = read(hubwart("plan", door.server("deploy"), *door.options("deploy"), "--prove", "--json"))
    assert told["diff"] == "" and "trial" not in told


def test_plan_proves_when_asked(hubwart, door, lab):
    told = read(hubwart("plan", door.server("deploy"), *door.options("deploy"), "--prove", "--json"))
    assert told["exit"] == 2 and {"name": "trial", "state": "done", "words": PROVEN} in told["trial"]
    assert lab.shell("ls -A /var/lib/hubwart/changes").stdout == ""


def test_a_desktop_that_wants_a_password_is_asked_no_further(helper, lab):
    lab.break_("route-without-upgrade", "vnc-password")
    state, words = trial_of(helper.apply(verb="prove"))
    assert state == "ok" and words.splitlines()[1:] == ["websocket HTTP/1.1 101 Switching Protocols", "desktop RFB 003.008", "sign-in it wants a password"]
