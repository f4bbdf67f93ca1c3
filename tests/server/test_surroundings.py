# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds the route: found on the real server, and mended where that is Hubwart's to do."""
import pytest

pytest_plugins = ["messages"]

SITE = "/etc/apache2/sites-enabled/desktop.conf"
looks_only = pytest.mark.looks_only


def only(told, id, severity, *named):
    found = told.finding(id, *named)
    assert found["severity"] == severity
    return found


@looks_only
@pytest.mark.broken("host-not-preserved")
def test_a_hub_that_does_not_know_its_name(on_server):
    told = on_server("plan", "deploy")
    only(told, "host-not-preserved", "error", ":8443", "127.0.0.1:5020", "403")
    assert told["exit"] == 2 and "+    ProxyPreserveHost On\n" in told["diff"]


@pytest.mark.broken("host-not-preserved")
def test_a_hub_is_told_its_name(on_server, lab):
    told = on_server("apply", "deploy", "--yes", changes=True, between=lambda: lab.break_("host-not-preserved"))
    assert (told["exit"], told["proved"]) == (0, "works")


@looks_only
@pytest.mark.broken("origin-edited")
def test_an_origin_that_apache_changes(on_server):
    told = on_server("check", "deploy")
    # That the hub minds is seen by asking it past Apache.
    only(told, "origin-edited", "error")
    assert told["exit"] == 1
    told.symptom("handshake", "http-forbidden", "apache", answer="broken")


@looks_only
@pytest.mark.broken("basic-auth")
def test_a_password_that_not_all_browsers_bring(on_server):
    told = on_server("check", "deploy")
    only(told, "basic-auth", "warning", "Safari")
    assert told["exit"] == 1
    assert [(one["step"], one["hop"]) for one in told["hops"] if (one["lane"], one["answer"]) == ("outside", "broken")] == [("handshake", "apache")]


@looks_only
@pytest.mark.broken("forwarded-proto-missing")
def test_a_hub_that_does_not_know_of_https(on_server):
    told = on_server("check", "deploy")
    only(told, "forwarded-proto-missing", "info", "http://")
    assert (told["exit"], told["answer"]) == (0, "works")


@looks_only
@pytest.mark.broken("forwarded-typo")
def test_a_header_that_is_misspelt(on_server):
    told = on_server("check", "deploy")
    only(told, "forwarded-typo", "info", "X-Forwarded-For-Proto", "X-Forwarded-Proto")
    assert (told["exit"], told["answer"], [found["id"] for found in told["findings"]]) == (0, "works", ["forwarded-typo"])


@looks_only
@pytest.mark.broken("sslproxy-verify-fails")
def test_a_hub_whose_certificate_nobody_vouches_for(on_server):
    told = on_server("check", "deploy")
    found = only(told, "sslproxy-verify-fails", "error", "require", "https://127.0.0.1:5020/websockify")
    assert (told["exit"], told["answer"], found["fixable"]) == (1, "broken", False)
    assert [one["id"] for one in told["findings"]] == ["sslproxy-verify-fails"]


@looks_only
@pytest.mark.broken("short-timeout")
def test_quiet_desktops_that_are_cut_off(on_server):
    told = on_server("check", "deploy")
    only(told, "short-timeout", "warning", "5")
    assert (told["exit"], told["answer"]) == (0, "warning")


@looks_only
@pytest.mark.broken("proxyrequests-on")
def test_an_open_proxy(on_server):
    told = on_server("check", "deploy")
    only(told, "proxyrequests-on", "info")
    assert (told["exit"], told["answer"]) == (0, "works")


@looks_only
@pytest.mark.broken("module-order-trap")
def test_another_file_that_is_wrong(on_server):
    told = on_server("check", "deploy")
    found = only(told, "module-order-trap", "warning", "library.conf", "DocumentRot")
    assert (told["exit"], told["answer"], found["line"]) == (0, "warning", 6)


@looks_only
@pytest.mark.broken("nginx-words")
def test_words_of_nginx(on_server):
    told = on_server("plan", "deploy")
    only(told, "nginx-words", "error", "proxy_http_version")
    assert told["exit"] == 2 and "-    proxy_http_version 1.1;\n" in told["diff"]


@pytest.mark.broken("nginx-words")
def test_words_of_nginx_are_taken_out(on_server, lab):
    told = on_server("apply", "deploy", "--yes", changes=True, between=lambda: lab.break_("nginx-words"))
    assert (told["exit"], told["proved"]) == (0, "works")
    assert lab.shell("apache2ctl -t").returncode == 0


@pytest.mark.broken("managed-elsewhere")
def test_a_file_of_another_program_is_left_alone(on_server):
    told = on_server("apply", "deploy", "--yes")
    told.trouble("written-elsewhere", 64, SITE, "Ansible", answer="broken")
    assert [found["id"] for found in told["findings"]] == ["route-without-upgrade", "managed-elsewhere"]


@pytest.mark.broken("managed-elsewhere")
def test_a_file_of_another_program_is_changed_when_somebody_says_so(on_server, lab):
    told = on_server("apply", "deploy", "--yes", "--anyway", changes=True, between=lambda: lab.break_("managed-elsewhere"))
    assert (told["exit"], told["proved"]) == (0, "works")
    assert "upgrade=websocket" in lab.shell(f"cat {SITE}").stdout


@pytest.mark.parametrize("file, exit_code, ids", [("/etc/gone", 0, []), ("/etc/hostname", 1, ["upgrade-header-changed"])])
def test_a_line_that_counts_only_where_a_file_is_there(on_server, lab, file, exit_code, ids):
    lab.break_("fixed")
    lab.shell(f"sed -i '/^ *ProxyPass /i <IfFile {file}>\\nRequestHeader unset Upgrade\\n</IfFile>' {SITE} && systemctl reload apache2")
    told = on_server("check", "deploy")
    assert (told["exit"], [found["id"] for found in told["findings"]]) == (exit_code, ids)
