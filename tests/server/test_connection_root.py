# SPDX-License-Identifier: GPL-3.0-or-later
"""How somebody becomes root: sudo, sudo-rs, doas that asks for nothing, su with the password of root."""
import time

import pytest

pytest_plugins = ["messages", "visit"]

BROKEN = "route-without-upgrade"


def mended(lab):
    return lab.shell("grep -c upgrade=websocket /etc/apache2/sites-available/desktop.conf").stdout == "1\n"


def journal_since(lab, mark):
    return lab.shell(f"journalctl --no-pager -o cat -t su -t sudo -t doas --after-cursor='{mark}'").stdout


@pytest.fixture
def mark(lab):
    """The place in the server's journal where a test begins."""
    return lab.shell("journalctl --no-pager -n 0 --show-cursor").stdout.split("cursor: ")[1].strip()


@pytest.fixture
def by_su(door, hubwart):
    """by_su("apply", "--yes"): the program as rootonly, with root's password (or another) on a descriptor."""

    def run(command, *words, user="rootonly", root=None):
        root = door.users["rootonly"]["root_password"] if root is None else root
        options = [*door.options(user), "--password-fd", "3", "--sudo-password-fd", "4", "--root-password-fd", "5"]
        secrets = door.secrets(user) | {4: door.users[user]["password"], 5: root}
        return [command, door.server(user), *options, *words], secrets

    return run


def test_su_mends_where_the_account_may_not_use_sudo(lab, say, by_su, hubwart):
    words, secrets = by_su("check")
    assert say(*words, fds=secrets).finding(BROKEN, "29")
    words, secrets = by_su("apply", "--yes", "--json")
    done = hubwart(*words, fds=secrets)
    assert done.returncode == 0, done.stdout + done.stderr
    assert mended(lab)
    words, secrets = by_su("undo", "--yes", "--json")
    assert hubwart(*words, fds=secrets).returncode == 0
    assert not mended(lab)


@pytest.mark.broken("no-sudo", BROKEN)
def test_su_mends_where_there_is_no_sudo(lab, by_su, hubwart):
    words, secrets = by_su("apply", "--yes", "--json")
    done = hubwart(*words, fds=secrets)
    assert done.returncode == 0, done.stdout + done.stderr
    assert mended(lab)


@pytest.mark.looks_only
@pytest.mark.parametrize("command", [["check"], ["apply", "--yes"], ["undo", "--yes"]], ids=lambda words: words[0])
def test_a_wrong_password_of_root_is_tried_once_and_told(lab, say, by_su, mark, command):
    words, secrets = by_su(*command, root="wrong")
    say(*words, fds=secrets).trouble("root-wrong-password", 77, "root", "rootonly")
    # One run in each language.
    assert journal_since(lab, mark).count("FAILED SU") == 2


@pytest.mark.looks_only
def test_the_password_of_root_is_not_asked_for_where_sudo_will_do(lab, by_su, hubwart, mark):
    words, secrets = by_su("check", "--json", user="admin", root="wrong")
    assert hubwart(*words, fds=secrets).returncode == 1
    assert "su" not in journal_since(lab, mark).replace("sudo", "")


@pytest.mark.looks_only
def test_without_the_password_of_root_the_fault_is_still_found(on_server):
    told = on_server("check", "rootonly")
    told.finding(BROKEN, "29")
    told.rights("sudo-not-allowed", "rootonly")


@pytest.mark.broken("no-sudo", BROKEN)
@pytest.mark.looks_only
def test_a_server_without_sudo_is_named_as_that(on_server):
    told = on_server("apply", "admin", "--yes")
    told.trouble("sudo-missing", 77, "admin", answer="broken")


# A pam_su that lets nobody through who is not in a group, and one that asks for something else.
WHEEL = "sed -i '1i auth required pam_wheel.so group=adm' /etc/pam.d/su"
OTHER_QUESTION = """cat >/usr/local/bin/ask <<'END'
#!/bin/sh
printf 'Code of your token: ' >&2
read -r code
echo "$code" >/root/answered
exit 1
END
chmod 755 /usr/local/bin/ask; mv /usr/bin/su /usr/bin/su.away; cp /usr/local/bin/ask /usr/bin/su"""


@pytest.mark.parametrize("state", [WHEEL, OTHER_QUESTION], ids=["wheel", "another question"])
def test_su_that_refuses_or_asks_something_else_is_told_and_gets_no_password(lab, say, by_su, state):
    lab.shell(state)
    words, secrets = by_su("apply", "--yes")
    began = time.monotonic()
    say(*words, fds=secrets).trouble("su-refused", 77, "rootonly", answer="broken")
    assert time.monotonic() - began < 90
    answered = lab.shell("cat /root/answered").stdout
    assert secrets[5] not in answered and secrets[4] not in answered


@pytest.mark.broken("sudo-rs", BROKEN)
@pytest.mark.parametrize("user", ["admin", "deploy"])
def test_sudo_rs_mends(lab, visit, user):
    document = visit(user).document("apply", "--yes", exit=0)
    assert (document["saved"], document["loaded"], document["proved"]) == ("new", "works", "works")
    assert mended(lab)


@pytest.mark.broken("sudo-rs", BROKEN)
@pytest.mark.looks_only
@pytest.mark.parametrize(
    "user, sudo, kind, named",
    [
        ("pupil", True, "sudo-not-allowed", ["pupil"]),
        ("limited", True, "sudo-limited", ["limited", "/usr/bin/systemctl status apache2"]),
        ("admin", False, "sudo-needs-password", ["admin"]),
    ],
)
def test_what_sudo_rs_refuses_is_told(on_server, user, sudo, kind, named):
    told = on_server("check", user, sudo=sudo)
    told.rights(kind, *named)
    assert told["findings"][0]["id"] == BROKEN


@pytest.mark.broken("sudo-rs", BROKEN)
@pytest.mark.looks_only
def test_a_wrong_password_for_sudo_rs(say, door):
    options = [*door.options("admin"), "--password-fd", "3", "--sudo-password-fd", "4"]
    secrets = door.secrets("admin") | {4: "wrong"}
    say("check", door.server("admin"), *options, fds=secrets).trouble("sudo-wrong-password", 77, "admin")


@pytest.mark.broken("doas", BROKEN)
def test_doas_that_asks_for_nothing_mends(lab, visit):
    visit("deploy").document("apply", "--yes", exit=0)
    assert mended(lab)


@pytest.mark.broken("doas", BROKEN)
@pytest.mark.looks_only
def test_doas_that_would_ask_is_not_used(lab, say, on_server, by_su):
    on_server("apply", "admin", "--yes").trouble("doas-needs-password", 77, "admin", answer="broken")
    # Somebody who knows the password of root needs no doas.
    words, secrets = by_su("check", user="admin")
    assert "rights" not in say(*words, fds=secrets)
