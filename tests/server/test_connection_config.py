# SPDX-License-Identifier: GPL-3.0-or-later
"""What ~/.ssh/config says of a server, and servers that are reached only through others."""
import pytest

pytest_plugins = ["messages"]
pytestmark = [pytest.mark.looks_only, pytest.mark.broken()]

BROKEN = "route-without-upgrade"
BY_THE_GATE = """
Host *
  Port 2222
  User deploy
  IdentityFile KEY
Host inner
  HostName localhost
  ProxyJump gate
Host gate
  HostName 127.0.0.1
"""


@pytest.fixture
def config(tmp_path, door, hubwart):
    """Writes ~/.ssh/config of the program's home; deploy's key is the one that it names."""
    folder = tmp_path / "home/.ssh"
    folder.mkdir(mode=0o700)
    key = door.users["deploy"]["key"]

    def write(text):
        (folder / "config").write_text(text.replace("KEY", key))
        (folder / "config").chmod(0o600)

    return write


@pytest.fixture
def known(door):
    """The server under its names, as one that was met before."""
    def of(*names):
        key = door.lab_key
        door.known_hosts.write_text("".join(f"[{name}]:2222 {key}\n" for name in names))

    return of


@pytest.fixture
def door(door, lab):
    done = lab.shell("cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub")
    door.lab_key = done.stdout.strip()
    return door


def reached(told):
    told.finding(BROKEN, "29")
    return told


def trust(door):
    return ["--ca", door.ca, "--known-hosts", door.known_hosts]


def test_an_alias_is_followed(config, say, door):
    config("Host school\n  HostName 127.0.0.1\n  Port 2222\n  User deploy\n  IdentityFile KEY\n  IdentitiesOnly yes\n")
    reached(say("check", "school", *trust(door), "--connect", "127.0.0.1", "--accept-host-key", door.fingerprint))
    assert door.known_hosts.read_text().startswith("[127.0.0.1]:2222 ssh-ed25519 ")


def test_a_server_behind_another_is_reached_through_it(config, lab, say, door, known):
    config(
        "Host inner\n  HostName localhost\n  Port 2222\n  User deploy\n  IdentityFile KEY\n  ProxyJump gate\n"
        "Host gate\n  HostName 127.0.0.1\n  Port 2222\n  User deploy\n  IdentityFile KEY\n")
    known("127.0.0.1", "localhost")
    before = lab.shell("journalctl --no-pager -o cat -u ssh | grep -c 'Accepted publickey for deploy'").stdout
    reached(say("check", "inner", *trust(door)))
    after = lab.shell("journalctl --no-pager -o cat -u ssh | grep -c 'Accepted publickey for deploy'").stdout
    # At the gate and at the server, once in each language.
    assert int(after) - int(before) == 4


def test_two_servers_on_the_way(config, say, door, known):
    config(
        "Host *\n  Port 2222\n  User deploy\n  IdentityFile KEY\n"
        "Host inner\n  HostName localhost\n  ProxyJump one,two\nHost one two\n  HostName 127.0.0.1\n")
    known("127.0.0.1", "localhost")
    reached(say("check", "inner", *trust(door)))


def test_a_jump_host_with_an_unknown_key_is_named_and_gets_nothing(config, lab, say, door, known):
    config(BY_THE_GATE)
    known("localhost")
    before = lab.shell("journalctl --no-pager -o cat -u ssh | grep -c Accepted").stdout
    told = say("check", "inner", *trust(door), "--accept-host-key", "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
    told.trouble("host-key-unknown", 76, "127.0.0.1", door.fingerprint)
    assert lab.shell("journalctl --no-pager -o cat -u ssh | grep -c Accepted").stdout == before


def test_behind_a_jump_host_a_changed_key_is_a_dead_end(config, say, door, known, tmp_path):
    config(BY_THE_GATE)
    known("127.0.0.1")
    other = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
    door.known_hosts.write_text(door.known_hosts.read_text() + f"[localhost]:2222 {other}\n")
    told = say("check", "inner", *trust(door))
    told.trouble("host-key-changed", 76, "localhost", door.fingerprint)


def test_a_password_handed_over_for_the_server_is_not_given_to_the_jump_host(config, lab, say, door, known):
    config(
        "Host inner\n  HostName localhost\n  Port 2222\n  User admin\n  ProxyJump gate\n"
        "Host gate\n  HostName 127.0.0.1\n  Port 2222\n  User admin\n")
    known("127.0.0.1", "localhost")
    before = lab.shell("journalctl --no-pager -o cat -u ssh | grep -c -E 'Accepted|Failed'").stdout
    told = say("check", "inner", *trust(door), "--password-fd", "3", fds=door.secrets("admin"))
    told.trouble("needs-answer", 64, "admin", "127.0.0.1")
    assert lab.shell("journalctl --no-pager -o cat -u ssh | grep -c -E 'Accepted|Failed'").stdout == before


def test_a_way_that_does_not_go_on_is_told(config, say, door, known):
    config(
        "Host inner\n  HostName localhost\n  Port 2299\n  User deploy\n  IdentityFile KEY\n  ProxyJump gate\n"
        "Host gate\n  HostName 127.0.0.1\n  Port 2222\n  User deploy\n  IdentityFile KEY\n")
    known("127.0.0.1")
    say("check", "inner", *trust(door)).trouble("tunnel-refused", 69, "127.0.0.1", "localhost", "2299")


@pytest.mark.parametrize(
    "lines", ["ProxyCommand touch MARK; nc %h %p", "Match exec \"touch MARK\"\n  ProxyCommand touch MARK"], ids=["command", "exec"])
def test_nothing_in_it_is_ever_run(config, say, door, tmp_path, lines):
    mark = tmp_path / "mark"
    config("Host school\n  HostName 127.0.0.1\n  Port 2222\n  User deploy\n  IdentityFile KEY\n  "
           + lines.replace("MARK", str(mark)) + "\n")
    told = say("check", "school", *trust(door), "--accept-host-key", door.fingerprint, "--connect", "127.0.0.1")
    if "Match" in lines:
        reached(told)
    else:
        told.trouble("ssh-config-unusable", 64, "/home/.ssh/config", "6", "proxycommand")
    assert not mark.exists()


def test_settings_that_others_may_write_are_refused(config, say, door, tmp_path):
    config("Host school\n  HostName 127.0.0.1\n")
    (tmp_path / "home/.ssh/config").chmod(0o666)
    told = say("check", "deploy@localhost:2222", *door.options("deploy"))
    told.trouble("ssh-config-unreadable", 64, "/home/.ssh/config")
    reached(say("check", "deploy@localhost:2222", *door.options("deploy"), "--ssh-config", "none"))


def test_its_servers_are_offered(config, hubwart):
    config("Host school gate *.example\n  User me\n")
    done = hubwart("servers")
    assert (done.returncode, done.stdout.split()) == (0, ["school", "gate"])
