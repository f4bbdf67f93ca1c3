# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a class fit? Worked out from Apache's limits, and held against what really happens when so many come."""
import os
import pathlib
import subprocess
import time

import pytest
from visit import Visit, visit  # noqa: F401

LIMITS = "/etc/apache2/mods-available/mpm_event.conf"

pytestmark = pytest.mark.broken("fixed")


def set_limits(lab, workers, *more):
    text = "\n".join(["StartServers 2", "MinSpareThreads 10", "MaxSpareThreads 1000", "ThreadsPerChild 10",
                      f"MaxRequestWorkers {workers}", *more]) + "\n"
    done = lab.shell(f"cat >{LIMITS} && systemctl restart apache2", input=text)
    assert done.returncode == 0, done.stderr


def connections(lab, port):
    return int(lab.shell(f"ss -Htn state established '( sport = :{port} )' | wc -l").stdout)


def rehearse(visit, *words, exit):
    document = visit().document("rehearse", "--url", "wss://desktop.school.example:8443/websockify", *words, exit=exit)
    return document


@pytest.mark.looks_only
def test_an_ordinary_class_fits_an_ordinary_apache(lab, visit):
    document = rehearse(visit, "--class", "30", exit=0)
    workers, fit = document["rehearsal"]["workers"], document["rehearsal"]["fit"]
    assert (workers["mpm"], workers["most"], workers["perProcess"]) == ("event", 150, 25)
    assert workers["file"] == "/etc/apache2/mods-enabled/mpm_event.conf"
    assert 0 <= workers["busy"] < 20
    assert document["answer"] == fit["answer"] == "works" and document["advice"] == ""
    assert document["rehearsal"]["asked"] == 0 and document["load"] == ""


def test_what_it_advises_makes_a_class_fit_that_did_not(lab, visit):
    set_limits(lab, 40, "ServerLimit 4")
    document = rehearse(visit, "--class", "60", exit=1)
    fit = document["rehearsal"]["fit"]
    assert (fit["answer"], document["rehearsal"]["workers"]["most"]) == ("broken", 40)
    assert f"{LIMITS.replace('available', 'enabled')}" in document["advice"]
    assert str(fit["wanted"]) in document["advice"] and str(fit["wantedProcesses"]) in document["advice"]
    set_limits(lab, fit["wanted"], f"ServerLimit {fit['wantedProcesses']}")
    assert rehearse(visit, "--class", "60", exit=0)["answer"] == "works"


def test_the_number_that_is_worked_out_is_the_number_that_fits(lab, visit):
    set_limits(lab, 60)
    document = rehearse(visit, "--class", "80", "--open", "80", "--nobody-working", exit=1)
    rehearsal = document["rehearsal"]
    predicted = rehearsal["fit"]["free"]
    assert rehearsal["end"] in ("pages-slow", "refused"), document
    assert abs(rehearsal["mostOpen"] - predicted) <= 0.05 * predicted, (predicted, rehearsal["mostOpen"])
    assert str(rehearsal["mostOpen"]) in document["load"]


def test_two_hundred_are_held_and_the_desktop_lets_people_in_afterwards(lab, visit):
    set_limits(lab, 300, "ServerLimit 30")
    document = rehearse(visit, "--class", "200", "--open", "200", "--hold", "20", "--nobody-working", exit=0)
    rehearsal = document["rehearsal"]
    assert (rehearsal["end"], rehearsal["mostOpen"]) == ("whole", 200)
    assert len(rehearsal["sockets"]) == 200
    assert all(one["opening"] is not None and one["ended"] is None for one in rehearsal["sockets"])
    assert any(moment["open"] == 200 and moment["median"] for moment in rehearsal["moments"])
    assert visit().outside("test")["answer"] == "works"


def test_over_a_time_they_come_one_after_the_other(lab, visit):
    document = rehearse(visit, "--open", "10", "--over", "10", "--hold", "1", exit=0)
    begun = [one["begun"] for one in document["rehearsal"]["sockets"]]
    assert begun == sorted(begun)
    assert all(900 * number <= moment < 900 * number + 3000 for number, moment in enumerate(begun))


@pytest.mark.looks_only
def test_people_who_are_working_are_spared(lab, visit):
    before = connections(lab, 5901)
    document = rehearse(visit, "--open", "150", exit=64)
    assert document["trouble"]["kind"] == "rehearsal-too-large"
    assert document["trouble"]["about"][0] == "150"
    assert document["rehearsal"]["asked"] == 0
    assert connections(lab, 5901) == before


def test_no_server_gets_the_load_in_whose_log_nothing_is_seen(lab, visit):
    assert lab.shell("sed -i '/CustomLog/d' /etc/apache2/sites-available/*.conf; a2disconf -q other-vhosts-access-log;"
                     "systemctl restart apache2").returncode == 0
    document = rehearse(visit, "--open", "5", exit=3)
    assert document["trouble"]["kind"] == "rehearsal-stray"
    assert document["rehearsal"]["asked"] == 0


def test_a_hub_that_ends_them_is_told_with_its_code(lab, visit):
    process = start(visit(), "--open", "10", "--hold", "60")
    wait_for(lab, 10)
    assert lab.shell("systemctl kill -s KILL hub").returncode == 0
    output, _ = process.communicate(timeout=90)
    assert process.returncode == 1, output
    assert "1006" in output or "1001" in output or "1005" in output, output


def start(visit, *words):
    program = pathlib.Path(os.environ["HUBWART_BIN"]) / "hubwart"
    command = [program, "rehearse", visit.server, "--url", "wss://desktop.school.example:8443/websockify", *visit.options, *words]
    return subprocess.Popen([str(word) for word in command], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, env=os.environ | {"LC_ALL": "C.UTF-8"})


def wait_for(lab, count, seconds=60):
    until = time.monotonic() + seconds
    while connections(lab, 5901) < count:
        assert time.monotonic() < until, "not so many came"
        time.sleep(0.2)


def test_killed_in_the_middle_it_leaves_the_server_free(lab, visit):
    before = connections(lab, 5901), connections(lab, 8443)
    process = start(visit(), "--open", "80", "--hold", "200", "--nobody-working")
    wait_for(lab, 80)
    process.kill()
    process.wait()
    killed = time.monotonic()
    while (connections(lab, 5901), connections(lab, 8443)) > before:
        assert time.monotonic() - killed < 30, "connections are left behind"
        time.sleep(0.5)
