# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and starting commands where the account, its shell or the server are not as usual."""
import os
import subprocess

import pytest

pytest_plugins = ["messages"]
pytestmark = pytest.mark.broken()

BROKEN = "route-without-upgrade"
# What looks like our own words, sudo's and su's, before our command is even started.
NOISE = r"""printf 'Password: ' >&2
echo 'hubwart-su-0123456789abcdef0123456789abcdef' >&2; printf 'Password: ' >&2
echo '@0123456789abcdef0123456789abcdef ready =0 =sudo'
echo '@0123456789abcdef0123456789abcdef end -'
"""


def noisy(lab, user):
    """bash reads it before a command that comes over SSH."""
    lab.shell(f"cat >/home/{user}/.bashrc && chown {user}: /home/{user}/.bashrc", input=NOISE)


@pytest.fixture
def agent(tmp_path):
    """An agent with twenty keys that nobody knows; its socket, and a way to add one."""
    socket = tmp_path / "agent.sock"
    process = subprocess.Popen(["ssh-agent", "-D", "-a", socket], stdout=subprocess.PIPE, text=True)
    process.stdout.readline()
    environment = os.environ | {"SSH_AUTH_SOCK": str(socket)}

    def add(key):
        subprocess.run(["ssh-add", "-q", key], env=environment, check=True)

    for number in range(20):
        key = tmp_path / f"key{number}"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        add(key)
    yield {"SSH_AUTH_SOCK": str(socket)}, add
    process.terminate()
    process.wait()


def tries(lab):
    return lab.shell("journalctl --no-pager -o cat -u ssh | grep -cE 'Accepted|Failed|Too many|maximum auth'").stdout


@pytest.mark.looks_only
def test_of_an_agent_with_twenty_keys_only_the_chosen_one_is_tried(lab, say, door, agent):
    environment, add = agent
    add(door.users["deploy"]["key"])
    before = int(tries(lab))
    say("check", door.server("deploy"), *door.options("deploy"), env=environment).finding(BROKEN, "29")
    # One sign-in in each language, and no failure.
    assert int(tries(lab)) == before + 2


@pytest.mark.looks_only
def test_too_many_keys_end_in_words_not_in_a_lost_connection(say, door, agent):
    environment, _ = agent
    options = door.options("deploy")
    at = options.index("--identity")
    del options[at:at + 2]
    say("check", door.server("deploy"), *options, env=environment).trouble("needs-answer", 64, "deploy")


def test_words_of_a_login_script_are_neither_a_prompt_nor_a_reply(lab, on_server, say, door):
    for user in "deploy", "admin", "rootonly":
        noisy(lab, user)
    on_server("check", "deploy").finding(BROKEN, "29")
    on_server("check", "admin").finding(BROKEN, "29")
    user = door.users["rootonly"]
    options = [*door.options("rootonly"), "--password-fd", "3", "--sudo-password-fd", "4", "--root-password-fd", "5"]
    secrets = {3: user["password"], 4: user["password"], 5: user["root_password"]}
    told = say("check", door.server("rootonly"), *options, fds=secrets)
    told.finding(BROKEN, "29")
    assert "rights" not in told


@pytest.mark.parametrize("shell", ["/bin/dash", "/bin/bash", "/bin/tcsh", "/usr/bin/fish"])
def test_every_shell_that_there_is_starts_the_command(lab, on_server, shell):
    lab.shell(f"usermod -s {shell} deploy")
    on_server("check", "deploy").finding(BROKEN, "29")


def test_an_account_without_a_shell_is_told(lab, on_server):
    lab.shell("usermod -s /usr/bin/false deploy")
    on_server("check", "deploy").trouble("bad-reply", 3)


def test_sudo_that_wants_a_terminal_is_told(lab, on_server):
    lab.shell("echo 'Defaults requiretty' >/etc/sudoers.d/tty; chmod 440 /etc/sudoers.d/tty")
    told = on_server("check", "admin")
    told.rights("sudo-refused", "admin")
    assert "tty" in told["rights"]["detail"]


def test_a_password_that_sudo_does_not_ask_for_is_not_sent(lab, hubwart, door):
    options = [*door.options("deploy"), "--sudo-password-fd", "3", "--yes", "--json"]
    done = hubwart("apply", door.server("deploy"), *options, fds={3: "NobodyAsked"})
    assert done.returncode == 0, done.stdout
    assert lab.shell("grep -rls NobodyAsked /etc /var /tmp /root /home").stdout == ""


def test_a_server_that_knows_only_weak_ciphers_is_refused(lab, say, door):
    lab.shell("echo 'Ciphers aes128-cbc' >/etc/ssh/sshd_config.d/0weak.conf; systemctl reload ssh")
    say("check", door.server("deploy"), *door.options("deploy")).trouble("no-common-cipher", 69, "localhost")


def test_a_server_that_lets_nobody_through_to_a_password_says_what_it_wants(lab, say, door):
    lab.shell("printf 'PasswordAuthentication no\\nKbdInteractiveAuthentication no\\n' >/etc/ssh/sshd_config.d/0keys.conf; "
              "systemctl reload ssh")
    told = say("check", door.server("admin"), *door.options("admin"), "--password-fd", "3", fds=door.secrets("admin"))
    told.trouble("login-refused", 77, "admin", "localhost", "publickey")
