# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to somebody who may not sign in, or who may not become root."""
import pytest

pytest_plugins = ["messages"]
pytestmark = [pytest.mark.looks_only, pytest.mark.broken()]


def keys(door, name, *more):
    """The options of deploy, with another of the key files."""
    options = door.options("deploy")
    options[options.index("--identity") + 1] = name
    return [*options, *more]


@pytest.mark.parametrize("user", ["admin", "nobody-here"])
def test_a_wrong_password(say, door, user):
    told = say("check", door.server(user), *door.options(user), "--password-fd", "3", fds={3: "wrong"})
    told.trouble("wrong-password", 77, user, "localhost")


def test_no_password_where_one_is_wanted(say, door):
    told = say("check", door.server("pupil"), *door.options("pupil"))
    told.trouble("needs-answer", 64, "pupil", "localhost")


def test_a_wrong_passphrase(say, door):
    key = door.users["deploy"]["key_with_passphrase"]
    told = say("check", door.server("deploy"), *keys(door, key, "--passphrase-fd", "3"), fds={3: "wrong"})
    told.trouble("wrong-passphrase", 77, key)


def test_the_right_passphrase(say, door):
    key, passphrase = (door.users["deploy"][what] for what in ("key_with_passphrase", "passphrase"))
    told = say("check", door.server("deploy"), *keys(door, key, "--passphrase-fd", "3"), fds={3: passphrase})
    told.finding("route-without-upgrade", "29")


def test_no_passphrase_where_one_is_wanted(say, door):
    key = door.users["deploy"]["key_with_passphrase"]
    told = say("check", door.server("deploy"), *keys(door, key))
    told.trouble("needs-answer", 64, key)


@pytest.mark.parametrize("content", [None, "no key\n"])
def test_a_key_file_that_cannot_be_used(say, door, tmp_path, content):
    key = tmp_path / "key"
    if content:
        key.write_text(content)
        key.chmod(0o600)
    say("check", door.server("deploy"), *keys(door, str(key))).trouble("key-unreadable", 77, key)


def limits(told, kind, *named):
    """Everything was found that can be found without root, and what could not be done is told."""
    told.rights(kind, *named)
    assert (told["answer"], told["findings"][0]["id"]) == ("broken", "route-without-upgrade")
    return told


NO_ROOT = [
    ("pupil", True, "sudo-not-allowed", ["pupil"]),
    ("limited", True, "sudo-limited", ["limited", "/usr/bin/systemctl status apache2"]),
    ("admin", False, "sudo-needs-password", ["admin"]),
    ("pupil", False, "sudo-needs-password", ["pupil"]),
]


@pytest.mark.parametrize("user, sudo, kind, named", NO_ROOT)
def test_without_root_a_check_goes_on(on_server, user, sudo, kind, named):
    assert limits(on_server("check", user, sudo=sudo), kind, *named)["exit"] == 1


@pytest.mark.parametrize("user, sudo, kind, named", NO_ROOT)
def test_without_root_the_change_is_still_shown(on_server, user, sudo, kind, named):
    told = limits(on_server("plan", user, sudo=sudo), kind, *named)
    assert told["exit"] == 2 and "upgrade=websocket" in told["diff"]


@pytest.mark.parametrize("user, sudo, kind, named", NO_ROOT)
def test_without_root_nothing_is_changed(on_server, user, sudo, kind, named):
    told = on_server("apply", user, "--yes", sudo=sudo)
    told.trouble(kind, 77, *named, answer="broken")
    assert (told["saved"], told["loaded"], told["proved"]) == ("unknown", "not-asked", "not-asked")
    assert told["steps"] == []


@pytest.mark.parametrize("user, sudo, kind, named", NO_ROOT)
def test_without_root_nothing_is_undone(on_server, user, sudo, kind, named):
    on_server("undo", user, "--yes", sudo=sudo).trouble(kind, 77, *named)


def with_sudo(door, user, *words):
    options = [*door.options(user), "--password-fd", "3", "--sudo-password-fd", "4", *words]
    return [door.server(user), *options], door.secrets(user) | {4: door.secrets(user)[3]}


@pytest.mark.parametrize("command", [["check"], ["apply", "--yes"]], ids=lambda words: words[0])
def test_what_limited_sudo_allows_is_named(on_server, door, hubwart, command):
    allowed = "/usr/bin/systemctl status apache2"
    told = on_server(command[0], "limited", *command[1:])
    assert told["rights"]["about"] == ["limited", allowed] and allowed in told["rights"]["detail"]
    words, secrets = with_sudo(door, "limited", *command[1:])
    assert allowed in hubwart(command[0], *words, fds=secrets).stdout


@pytest.mark.parametrize("command", [["check"], ["plan"], ["apply", "--yes"], ["undo", "--yes"]])
def test_a_wrong_password_for_sudo(say, door, command):
    options = [*door.options("admin"), "--password-fd", "3", "--sudo-password-fd", "4", *command[1:]]
    secrets = door.secrets("admin") | {4: "wrong"}
    say(command[0], door.server("admin"), *options, fds=secrets).trouble("sudo-wrong-password", 77, "admin")


@pytest.mark.broken("site-unreadable")
@pytest.mark.parametrize("command", [["check"], ["plan"], ["apply", "--yes"]])
def test_a_site_that_only_root_may_read(on_server, command):
    told = on_server(command[0], "pupil", *command[1:])
    told.trouble("site-unreadable", 3, "/etc/apache2/sites-enabled/desktop.conf")
    told.rights("sudo-not-allowed", "pupil")


@pytest.mark.broken("site-unreadable")
def test_root_reads_a_site_that_nobody_else_may_read(on_server):
    on_server("check", "admin").finding("route-without-upgrade", "29")


@pytest.mark.broken("nginx")
def test_without_root_nginx_is_still_seen(on_server):
    told = on_server("check", "pupil")
    told.finding("other-program-answers", "nginx", "8443")
    told.rights("sudo-not-allowed", "pupil")


LECTURE = r"""printf '\033]0;owned\007\342\200\256evil\n' >/etc/lecture
echo 'Defaults lecture=always, lecture_file=/etc/lecture' >/etc/sudoers.d/lecture
chmod 440 /etc/sudoers.d/lecture; cp /etc/lecture /etc/motd"""


@pytest.fixture
def lectured(lab):
    """Ends with another server, so that no later test meets the lecture."""
    lab.shell(LECTURE)
    yield
    lab.reset()


@pytest.mark.parametrize("user, sudo, kind, named", NO_ROOT[:2])
def test_words_of_sudo_are_inert(on_server, lectured, door, hubwart, user, sudo, kind, named):
    told = limits(on_server("check", user), kind, *named)
    assert "evil" in told["rights"]["detail"]
    words, secrets = with_sudo(door, user, "--yes")
    text = hubwart("apply", *words, fds=secrets)
    assert text.returncode == 77 and "evil" in text.stdout
    assert all(c.isprintable() or c in "\n\t" for c in text.stdout + text.stderr)
