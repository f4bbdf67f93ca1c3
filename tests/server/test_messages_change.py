# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about the server itself, and about changes that are not made, fail, or are taken back."""
import pytest

pytest_plugins = ["messages"]

SITE = "/etc/apache2/sites-enabled/desktop.conf"
COMMANDS = pytest.mark.parametrize(
    "command", [["check"], ["plan"], ["apply", "--yes"]], ids=["check", "plan", "apply"]
)


def is_untouched(told):
    # "unknown": no change was begun, and so nobody looked at what is in the file.
    return told["saved"] in ("old", "unknown") and (told["loaded"], told["proved"]) == ("not-asked", "not-asked")


def nothing_planned(told):
    if "diff" in told:
        assert (told["diff"], told["modules"], told["sites"]) == ("", [], [])
    if "saved" in told:
        assert is_untouched(told) and told["steps"] == []
    return True


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("fixed")
def test_where_everything_works_nothing_is_done(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    assert (told["exit"], told["answer"], told["findings"]) == (0, "works", [])
    assert told.works() and nothing_planned(told)


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("no-apache")
def test_no_apache(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    told.trouble("no-apache", 3, "desktop")
    assert nothing_planned(told)


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("nginx")
def test_another_program_on_the_port(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    told.finding("other-program-answers", "nginx", "8443")
    assert told["exit"] == 1 and nothing_planned(told)


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("site-missing")
def test_a_site_file_that_is_gone(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    told.trouble("site-missing", 3, SITE)
    assert nothing_planned(told)


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("several-sites")
def test_several_sites_are_listed(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    trouble = told.trouble("several-sites", 64, "--site")
    assert trouble["about"] == [SITE, "/etc/apache2/sites-enabled/old-desktop.conf"]
    assert nothing_planned(told)


@pytest.mark.looks_only
@pytest.mark.broken("several-sites")
@pytest.mark.parametrize("name", ["desktop", "desktop.conf", SITE])
def test_one_of_several_sites_is_chosen_by_its_name(on_server, name):
    told = on_server("check", "deploy", "--site", name)
    told.finding("route-without-upgrade", "29")
    assert told["site"] == SITE


@pytest.mark.looks_only
@pytest.mark.broken("several-sites")
def test_one_of_several_sites_is_chosen_by_its_address(on_server):
    told = on_server("check", "deploy", "--url", "wss://desktop.school.example:8443/websockify")
    told.finding("route-without-upgrade", "29")


@pytest.mark.looks_only
@pytest.mark.broken("several-sites")
def test_a_site_that_is_not_there_is_named(on_server):
    on_server("check", "deploy", "--site", "desktpo").trouble("site-missing", 3, "desktpo")


@COMMANDS
@pytest.mark.looks_only
@pytest.mark.broken("expression-decides")
def test_a_line_that_cannot_be_judged_is_named(on_server, command):
    told = on_server(command[0], "deploy", *command[1:])
    told.trouble("cannot-judge", 3, SITE, "30", "RequestHeader")
    assert nothing_planned(told)


@pytest.mark.looks_only
@pytest.mark.broken("apache-too-old")
@pytest.mark.parametrize("command, exit_code", [("check", 1), ("plan", 2)])
def test_an_apache_that_says_it_is_too_old(on_server, command, exit_code):
    told = on_server(command)
    assert told["findings"][0]["id"] == "apache-too-old"
    told.both_name(lambda document: document["findings"][0], ["2.4.46", "2.4.47"])
    assert told["exit"] == exit_code
    assert command == "check" or "\n+    RewriteRule ^/?(.*) ws://127.0.0.1:5020/$1 [P,L]\n" in told["diff"]


@pytest.mark.broken("apache-too-old")
def test_an_apache_that_says_it_is_too_old_gets_a_rule(on_server, lab):
    told = on_server("apply", "deploy", "--yes", changes=True, between=lambda: lab.break_("apache-too-old"))
    assert (told["exit"], told["saved"], told["loaded"], told["proved"]) == (0, "new", "works", "works")


@pytest.mark.looks_only
@pytest.mark.broken("module-missing")
@pytest.mark.parametrize("command, exit_code", [("check", 1), ("plan", 2)])
def test_a_missing_module_is_found(on_server, command, exit_code):
    told = on_server(command)
    told.finding("module-missing", "proxy_http")
    assert told["exit"] == exit_code
    assert command == "check" or (told["modules"], told["diff"]) == (["proxy_http"], "")


@pytest.fixture
def once(hubwart, door):
    """The program, run once in English, on the server as deploy."""

    def run(command, *words):
        return hubwart(command, door.server("deploy"), *door.options("deploy"), *words)

    return run


def tree(lab):
    return lab.shell("cd /etc/apache2 && find . -printf '%p %y %u %m %l\\n' | sort").stdout


@pytest.mark.broken("module-missing")
def test_a_missing_module_is_switched_on_and_off_again(on_server, lab, once):
    before = tree(lab)
    told = on_server("apply", "deploy", "--yes", changes=True, between=lambda: lab.break_("module-missing"))
    assert (told["exit"], told["saved"], told["loaded"], told["proved"]) == (0, "new", "works", "works")
    assert told.works("after") and lab.shell("a2query -q -m proxy_http").returncode == 0
    undone = on_server("undo", "deploy", "--yes", changes=True, between=lambda: once("apply", "--yes"))
    assert (undone["exit"], undone["saved"], undone["loaded"]) == (0, "old", "works")
    assert tree(lab) == before
    on_server("check").finding("module-missing", "proxy_http")


@pytest.mark.broken("module-not-installed")
def test_a_module_that_cannot_be_switched_on(on_server):
    told = on_server("apply", "deploy", "--yes")
    assert "proxy_http" in told.trouble("module-failed", 1, answer="broken")["detail"]
    assert is_untouched(told)
    assert [(step["name"], step["state"]) for step in told["steps"]][-1] == ("test", "failed")


def fault_elsewhere(told, file, line):
    trouble = told.trouble("config-broken-before", 1, answer="broken")
    assert trouble["about"] == [file, line] and f"line {line} of {file}" in trouble["detail"]
    assert is_untouched(told)
    assert (told["steps"][-1]["name"], told["steps"][-1]["state"]) == ("test", "failed")


@pytest.mark.broken("other-site-broken")
def test_a_fault_in_another_file_is_named_with_its_line(on_server):
    fault_elsewhere(on_server("apply", "deploy", "--yes"), "/etc/apache2/sites-enabled/library.conf", "6")


@pytest.mark.broken("other-site-broken")
def test_a_fault_in_a_file_that_apache_reads_before_ours(on_server, lab):
    lab.shell("cd /etc/apache2/sites-enabled && mv library.conf aaa.conf")
    fault_elsewhere(on_server("apply", "deploy", "--yes"), "/etc/apache2/sites-enabled/aaa.conf", "6")


@pytest.mark.broken("reload-fails")
def test_an_apache_that_a_reload_would_end_is_left_alone(on_server, lab):
    told = on_server("apply", "deploy", "--yes")
    assert "AH02565" in told.trouble("config-broken-before", 1, answer="broken")["detail"]
    assert is_untouched(told)
    assert [(step["name"], step["state"]) for step in told["steps"]][-2:] == [("test", "done"), ("trial", "failed")]
    assert lab.shell("systemctl is-active apache2").stdout.strip() == "active"


@pytest.mark.broken("site-not-enabled")
def test_a_site_that_would_end_apache_is_not_switched_on(on_server, lab):
    key = "/etc/ssl/private/desktop.school.example.key"
    lab.shell(f"openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out {key}")
    told = on_server("apply", "deploy", "--yes")
    assert "AH02565" in told.trouble("configtest-failed", 1, answer="broken")["detail"]
    assert is_untouched(told)
    assert told["steps"][-1]["name"] == "trial"
    assert lab.shell("systemctl is-active apache2").stdout.strip() == "active"


def programs_of_its_own(lab):
    """So that the trial is left out: Apache would start this program a second time."""
    line = 'CustomLog "|/bin/cat" common'
    lab.shell(f"sed -i 's#</VirtualHost>#{line}\\n&#' /etc/apache2/sites-available/library.conf")


@pytest.mark.broken("reload-fails")
def test_an_apache_that_dies_of_the_reload_is_told_loudly(on_server, lab):
    def once_more():
        lab.break_("reload-fails")
        programs_of_its_own(lab)
    programs_of_its_own(lab)
    before = tree(lab)
    told = on_server("apply", "deploy", "--yes", "--load-others", changes=True, between=once_more)
    told.trouble("apache-down", 1, "systemctl start apache2", answer="broken")
    assert (told["saved"], told["loaded"], told["proved"]) == ("old", "broken", "not-asked")
    steps = [(step["name"], step["state"]) for step in told["steps"]]
    assert ("trial", "left-out") in steps and steps[-2:] == [("load", "failed"), ("back", "failed")]
    assert lab.shell("systemctl is-active apache2").stdout.strip() != "active"
    assert tree(lab) == before
    assert "upgrade=websocket" not in lab.shell(f"cat {SITE}").stdout


@pytest.mark.looks_only
def test_nothing_to_undo(on_server):
    on_server("undo", "deploy", "--yes").trouble("no-such-change", 1)


@pytest.mark.looks_only
@pytest.mark.parametrize("change", ["20200101t000000z-00000000", "../../../etc", "$(id)"])
def test_no_such_change(on_server, change):
    on_server("undo", "deploy", "--yes", "--change", change, timeout=20).trouble("no-such-change", 1)


def test_a_server_name_that_is_no_host_name_is_told(on_server, lab):
    name = r'"desk\o033]0;owned\o007 top"'
    lab.shell(f"sed -i --follow-symlinks 's|ServerName desktop.*|ServerName {name}|' {SITE}")
    lab.shell("systemctl reload apache2")
    told = on_server("check")
    assert told["site"] == SITE and [found["id"] for found in told["findings"]] == ["route-without-upgrade"]
    assert "trouble" not in told or told["trouble"]["kind"] != "usage"


@pytest.mark.broken("several-sites")
def test_names_of_files_are_inert(on_server, lab, once):
    name = r"old\033]0;evil\007\342\200\256.conf"
    lab.shell(f"cd /etc/apache2/sites-enabled && mv old-desktop.conf \"$(printf '{name}')\"")
    told = on_server("check")
    told.trouble("several-sites", 64)
    text = once("check")
    assert text.returncode == 64 and "evil" in text.stdout
    assert all(c.isprintable() or c in "\n\t" for c in text.stdout + text.stderr)


def test_text_of_a_site_file_is_inert(on_server, lab, once):
    line = r"    # \x1b]0;owned\x07\xe2\x80\xaeevil"
    lab.shell(rf"sed -i --follow-symlinks 's|^    ProxyPass / |{line}\n&|' {SITE}; systemctl reload apache2")
    told = on_server("plan")
    assert told["exit"] == 2 and "evil" in told["diff"]
    text = once("plan")
    assert "evil" in text.stdout
    assert all(c.isprintable() or c in "\n\t" for c in text.stdout + text.stderr)
