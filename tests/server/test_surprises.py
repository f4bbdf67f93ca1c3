# SPDX-License-Identifier: GPL-3.0-or-later
"""What Apache does that nobody expects and one handshake does not show (oracle/staged.py), and what Hubwart makes of it."""
import json
import pathlib
import subprocess

import pytest

from oracle import real
from window import BIN


@pytest.fixture(scope="session")
def seen(_lab):
    """{name of the stage: what was seen}"""
    if _lab.state != ():
        _lab.reset()
        _lab.state = ()
    return real.staged(_lab)


@pytest.fixture
def told(tmp_path):
    """What the program says of a site file."""
    def ask(site, url):
        file = tmp_path / "site.conf"
        file.write_text(site)
        done = subprocess.run([BIN / "hubwart", "route", file, url, "--json"], capture_output=True, text=True, timeout=30,
                              env={"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
    return ask


DESK = "ws://desk.school.example:8080"


def lives(stage, seconds):
    return stage["status"] == 101 and abs(stage["lived"] - seconds) < 0.7


def test_a_quiet_tunnel_lives_as_long_as_the_longer_limit(seen):
    assert lives(seen["idle-line-longer"], 3)
    assert lives(seen["idle-line-shorter"], 3)
    assert lives(seen["idle-proxy-timeout"], 2)


def test_milliseconds_are_taken_for_seconds(seen):
    """Of timeout=500ms no end is seen in the time that 500 ms, or the Timeout of 1 s, would leave it."""
    assert lives(seen["idle-few-milliseconds"], 2)
    assert seen["idle-many-milliseconds"]["status"] == 101 and seen["idle-many-milliseconds"]["lived"] is None


def test_a_tunnel_of_the_old_way_has_no_limit(seen):
    assert seen["idle-old-way"]["status"] == 101 and seen["idle-old-way"]["lived"] is None


def test_neither_method_nor_connection_is_looked_at(seen):
    asked = seen["other-requests"]
    assert asked["page"]["status"] == 400
    assert [asked[name]["status"] for name in ("post", "no-connection", "keep-alive")] == [101, 101, 101]


def test_a_program_in_front_that_speaks_http_1_0_waits_for_ever(seen):
    assert seen["other-requests"]["old-http"]["status"] is None


def test_a_longer_word_in_the_request_passes_too(seen):
    answer = seen["other-requests"]["longer-word"]
    assert answer["status"] == 502 and "Unexpected Upgrade: websocket (expecting websocketfoo)" in answer["body"]


def test_a_forced_upgrade_makes_every_page_one(seen):
    assert seen["forced-upgrade"]["status"] == 101
    assert seen["forced-upgrade-no-word"]["status"] == 400 and "upgrade" not in seen["forced-upgrade-no-word"]


def test_a_page_on_a_ws_line_goes_to_the_same_hub(seen):
    assert (seen["ws-line"]["page"]["status"], seen["ws-line"]["page"]["port"]) == (400, "7001")
    assert (seen["ws-line"]["handshake"]["status"], seen["ws-line"]["handshake"]["port"]) == (101, "7001")


def test_a_page_on_a_ws_line_of_the_old_way_goes_on_to_the_next_line(seen):
    assert (seen["ws-line-old-way"]["page"]["status"], seen["ws-line-old-way"]["page"]["port"]) == (400, "7002")
    assert (seen["ws-line-old-way"]["handshake"]["status"], seen["ws-line-old-way"]["handshake"]["port"]) == (101, "7001")


@pytest.mark.parametrize("stage, b_is_answered_by", [("sockets-one-name", "a"), ("sockets-two-names", "b")])
def test_two_sockets_of_one_name_are_one_backend(seen, told, stage, b_is_answered_by):
    for path, hub in ("a", "a"), ("b", b_is_answered_by):
        answer, says = seen[stage][path], told(seen[stage]["site"], f"{DESK}/{path}")
        assert pathlib.Path(answer["port"]).stem == hub
        assert says["socket"] == answer["port"]
        assert says["upgrade"] == (answer["status"] == 101) == (hub == "b")


def port_of(says):
    return says["target"].split("/")[2].rpartition(":")[2]


def test_a_virtual_host_for_one_address_hides_those_for_any(seen, told):
    stage = seen["host-by-address"]
    assert stage["there"]["port"] == port_of(told(stage["site"], "ws://192.0.2.1:8080/websockify")) == "7002"
    assert stage["elsewhere"]["port"] == port_of(told(stage["site"], "ws://127.0.0.1:8080/websockify")) == "7001"


def test_a_virtual_host_for_the_machine_itself_hides_nothing_from_others(seen, told):
    stage = seen["host-for-loopback"]
    assert stage["outside"]["port"] == port_of(told(stage["site"], f"{DESK}/websockify")) == "7001"
    assert stage["loopback"]["port"] == port_of(told(stage["site"], "ws://127.0.0.1:8080/websockify")) == "7002"


def test_a_virtual_host_whose_name_is_lost_is_dead_and_passes_the_test(seen, told):
    stage = seen["host-by-lost-name"]
    assert stage["passes"] and "AH00547: Could not resolve host name nope.invalid -- ignoring!" in stage["words"]
    assert stage["answer"]["port"] == port_of(told(stage["site"], f"{DESK}/websockify")) == "7002"


def test_a_certificate_for_another_name_looks_like_something_else(seen):
    """That it is self-signed is no obstacle: so are those of the oracle's hubs."""
    answer, log = seen["tls-other-name"]["answer"], "\n".join(seen["tls-other-name"]["log"])
    assert answer["status"] == 500 and "AH01084: pass request body failed" in log and "AH02411" not in log
    assert "AH02411: SSL Proxy: Peer certificate does not match for hostname" in "\n".join(seen["tls-other-name-told"]["log"])
    assert seen["tls-other-name-unchecked"]["answer"]["status"] == 101


def test_tls_without_a_certificate_passes_the_test(seen):
    stage = seen["tls-without-certificate"]
    assert stage["passes"] and stage["ended"] and "AH02572" in "\n".join(stage["log"])


def test_the_access_log_knows_a_live_connection_when_it_is_closed(seen):
    stage = seen["access-log"]
    assert stage["opened"] == 101 and stage["page-is-logged"] and stage["meanwhile"] == ["/page 400"] and stage["logged-when-closed"]


def test_the_vnc_port_itself_looks_like_a_page(seen):
    assert seen["raw-vnc"]["status"] == 200 and "RFB 003.008" in seen["raw-vnc"]["body"]


def test_reloads_under_live_connections_fill_the_server(seen):
    stage = seen["reloads"]
    assert stage["opened"] == [101, 101] and stage["full"]
    assert stage["answers"] is None and stage["answers-when-one-is-closed"] == 400


RUNS_WITH = "grep -q mod_substitute /proc/$(systemctl show -p MainPID --value apache2)/maps"


@pytest.mark.broken("fixed")
def test_a2query_tells_of_links_and_a2enmod_is_content_twice(lab):
    assert lab.shell("a2query -m substitute").returncode != 0
    for _ in range(2):
        assert lab.shell("a2enmod -q substitute").returncode == 0
    assert "enabled" in lab.shell("a2query -m substitute").stdout
    assert lab.shell(RUNS_WITH).returncode == 1
    assert lab.shell(f"systemctl restart apache2 && {RUNS_WITH}").returncode == 0


@pytest.mark.broken("fixed")
@pytest.mark.looks_only
def test_apache2_by_itself_finds_a_fault_where_none_is(lab):
    alone = lab.shell("env -i PATH=/usr/sbin:/usr/bin apache2 -t")
    assert alone.returncode != 0 and "DefaultRuntimeDir" in alone.stderr
    assert lab.shell("apache2ctl -t").returncode == 0
