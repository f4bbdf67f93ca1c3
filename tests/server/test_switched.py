# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules and sites that a change has switched are switched back with its files: by an undo, by the server itself, and by whoever puts
an older change back; never what somebody else counts on by now."""
import concurrent.futures
import json

import pytest
from cutter import Cutter
from helper import CHANGES, SITE, Helper, leftovers
from test_confirm import console, killed_after_the_swap, until  # noqa: F401 (a fixture)
from test_cut import THAW, freeze
from test_lab import page

pytest_plugins = ["visit"]
ID = "20260101t000000z-00000001"
OTHER = "/etc/apache2/sites-available/library.conf"


def is_on(lab, *modules):
    return [lab.shell(f"a2query -q -m {name}").returncode == 0 for name in modules]


def site_is_on(lab):
    return lab.shell("test -L /etc/apache2/sites-enabled/desktop.conf").returncode == 0


def tree(lab):
    return lab.shell("cd /etc/apache2 && find . -type f -exec sha256sum {} + -o -type l -printf '%p -> %l\\n' | sort").stdout


def made(lab, modules, new=None):
    """A change that switched modules on, and that somebody has confirmed."""
    helper = Helper(lab)
    told = helper.apply(ID, new=new, modules=modules)
    assert told.outcome[0] == "loaded", told.outcome
    assert helper.confirm().outcome[0] == "confirmed"
    return helper


def edited(lab):
    """What an undo refuses to lose."""
    lab.shell(f"echo '# mine' >>{SITE} && systemctl reload apache2")


def switches(document):
    return {key: document[key] for key in ("modules", "sites", "modules_off", "sites_off", "stays_on") if document[key]}


def test_the_files_and_modules_of_a_change_are_put_back_and_come_again(lab, visit):
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    before = tree(lab)
    made(lab, "proxy_balancer")
    edited(lab)
    with_it, deploy = tree(lab), visit()
    planned = deploy.document("plan", "--restore", ID, exit=2)
    # a2enmod has switched on what it needs, too.
    assert switches(planned) == {"modules_off": ["proxy_balancer", "slotmem_shm"]} and "-# mine" in planned["diff"]
    assert "- switch off module proxy_balancer" in deploy("plan", "--restore", ID).stdout
    assert tree(lab) == with_it, "a plan changes nothing"
    back = deploy.document("apply", "--yes", "--restore", ID, "--keep-unproven", exit=1)
    assert (back["saved"], back["loaded"], back["confirmed"]) == ("new", "works", "works")
    assert tree(lab) == before and is_on(lab, "proxy_balancer", "slotmem_shm") == [False, False]
    assert switches(deploy.document("plan", "--restore", ID, exit=1)) == {}, "it is so already"
    # That, too, is a change like any other.
    newest = deploy.document("history", exit=0)["changes"][0]
    assert (newest["modules"], newest["modules_off"]) == ([], ["proxy_balancer", "slotmem_shm"])
    deploy.document("undo", "--yes", exit=0)
    assert tree(lab) == with_it and is_on(lab, "proxy_balancer", "slotmem_shm") == [True, True]
    again = deploy.document("plan", "--redo", back["change"], exit=2)
    assert switches(again) == {"modules_off": ["proxy_balancer", "slotmem_shm"]}
    assert leftovers(lab) == []


def test_only_a_module_is_switched_on_again(lab, visit):
    """What the change made is asked for, and a module of it is off by now."""
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    made(lab, "proxy_balancer")
    lab.shell("a2dismod -q proxy_balancer && systemctl reload apache2")
    planned = visit().document("plan", "--redo", ID, exit=2)
    assert switches(planned) == {"modules": ["proxy_balancer"]} and planned["diff"] == ""
    assert visit().document("apply", "--yes", "--redo", ID, exit=0)["confirmed"] == "works"
    assert is_on(lab, "proxy_balancer") == [True]


def test_what_others_need_by_now_stays_on_and_is_said(lab, visit):
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    made(lab, "proxy_balancer")
    edited(lab)
    lab.shell("a2enmod -q lbmethod_byrequests && systemctl reload apache2")
    planned = visit().document("plan", "--restore", ID, exit=2)
    assert switches(planned) == {"stays_on": [{"module": "proxy_balancer", "needed_by": ["lbmethod_byrequests"]},
                                              {"module": "slotmem_shm", "needed_by": ["proxy_balancer"]}]}
    assert "proxy_balancer stays on" in visit()("plan", "--restore", ID).stdout
    visit().document("apply", "--yes", "--restore", ID, "--keep-unproven", exit=1)
    assert is_on(lab, "proxy_balancer", "slotmem_shm", "lbmethod_byrequests") == [True] * 3


def test_an_undo_does_not_take_along_what_others_switched_on(lab):
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    helper = made(lab, "proxy_balancer")
    lab.shell("a2enmod -q lbmethod_byrequests && systemctl reload apache2")
    told = helper.undo()
    assert told.outcome[0] == "undone" and b"upgrade=" not in helper.site()
    assert is_on(lab, "proxy_balancer", "slotmem_shm", "lbmethod_byrequests") == [True] * 3
    words = next(words for name, state, words in told.all("step") if (name, state) == ("swap", "ok"))
    assert "lbmethod_byrequests" in words


def test_a_module_that_another_site_uses_is_not_switched_off(lab, visit):
    """Apache would not start: nothing is changed, and the other file is named."""
    lab.shell("a2dismod -q -f expires")
    made(lab, "expires")
    lab.shell(f"sed -i '/DocumentRoot/a ExpiresActive On' {OTHER} && systemctl reload apache2")
    before = tree(lab)
    told = visit().document("apply", "--yes", "--restore", ID, "--keep-unproven", exit=1)
    assert told["trouble"]["kind"] == "configtest-other-file" and "library.conf" in json.dumps(told["trouble"])
    assert tree(lab) == before and is_on(lab, "expires") == [True] and page(lab) == 200


@pytest.mark.broken("site-not-enabled")
def test_a_site_is_switched_off_only_if_a_person_says_that_it_stays(lab, visit):
    before, deploy = tree(lab), visit()
    change = deploy.document("apply", "--yes", exit=0)["change"]
    with_it = tree(lab)
    assert site_is_on(lab) and switches(deploy.document("plan", "--restore", change, exit=2)) == {"sites_off": ["desktop"]}
    left = deploy.document("apply", "--yes", "--restore", change, exit=1)
    assert (left["trouble"]["kind"], left["saved"]) == ("not-proven", "old") and tree(lab) == with_it
    back = deploy.document("apply", "--yes", "--restore", change, "--keep-unproven", exit=3)
    assert (back["saved"], back["loaded"], back["confirmed"]) == ("new", "works", "works") and tree(lab) == before
    deploy.document("undo", "--yes", exit=0)
    assert tree(lab) == with_it and page(lab) == 200


def test_the_link_is_cut_while_a_module_is_switched_off(lab, visit):
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    before = tree(lab)
    made(lab, "proxy_balancer")
    with Cutter(2222) as cutter, concurrent.futures.ThreadPoolExecutor(2) as aside:
        # What the first change has said is not what is waited for.
        frozen = aside.submit(lab.shell, f"echo >{CHANGES}/{ID}/out; {freeze('swap =begin')}")
        words = ["apply", "--yes", "--json", "--restore", ID, "--keep-unproven"]
        restoring = aside.submit(visit("deploy", cutter.port), *words)
        assert frozen.result().returncode == 0
        cutter.cut()
        lab.shell(THAW)
        told = json.loads(restoring.result().stdout)
    assert (told["saved"], told["confirmed"]) == ("new", "works") and tree(lab) == before
    assert leftovers(lab) == []


def test_nobody_confirms_that_a_module_is_off(lab, visit, console):  # noqa: F811
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    made(lab, "proxy_balancer")
    with_it = tree(lab)
    killed_after_the_swap(console, "--restore", ID, "--keep-unproven", "--confirm-within", "5")
    until(lambda: "taken-back" in lab.shell("cat /var/lib/hubwart/changes/*/journal").stdout)
    until(lambda: leftovers(lab) == [])
    assert tree(lab) == with_it and is_on(lab, "proxy_balancer", "slotmem_shm") == [True, True]


def test_a_change_of_nothing_but_a_module(lab, visit):
    """There is no file by which the server could tell on which side it is."""
    lab.shell("a2dismod -q -f expires && systemctl reload apache2")
    helper = Helper(lab)
    ask = lambda verb: helper.ask(verb, ID, "somebody, from a test", 8443, "expires", "", 60, "", "", "")  # noqa: E731
    assert ask("apply").outcome[0] == "loaded" and helper.status()["side"] == "new"
    helper.ask("confirm", ID, "", "somebody")
    assert helper.undo().outcome[0] == "undone" and helper.status()["side"] == "old"
    assert switches(visit().document("plan", "--redo", ID, exit=2)) == {"modules": ["expires"]}


@pytest.mark.parametrize("how", ["undo", "nobody confirms"])
def test_a_port_that_only_the_change_opens_is_closed_again(lab, how):
    """Taken back, nobody answers there, and nobody should."""
    helper = Helper(lab)
    old = helper.site()
    told = helper.apply(ID, new=b"Listen 8444\n" + old.replace(b":8443>", b":8443 *:8444>"), port=8444, question="", window=60 if how == "undo" else 3)
    assert told.outcome[0] == "loaded", told.outcome
    if how == "undo":
        assert helper.undo().outcome[0] == "undone"
    until(lambda: helper.journal()[-1] in ("undone", "taken-back"))
    assert helper.site() == old and page(lab) == 200 and lab.shell("ss -Hltn 'sport = :8444'").stdout == ""


@pytest.mark.parametrize("name", ["../../x", "a/b", "*", "--all", "-"])
def test_what_is_no_name_is_refused(lab, name):
    told = Helper(lab).apply(ID, modules=name)
    assert told.outcome[:2] == ("refused", "unsafe")


def test_a_site_that_is_no_link_is_not_switched_off(lab):
    """To switch it on again would make another one of it."""
    lab.shell("cd /etc/apache2/sites-enabled && rm library.conf && cp ../sites-available/library.conf . && systemctl reload apache2")
    before = tree(lab)
    told = Helper(lab).apply(ID, sites="-library")
    assert told.outcome[:2] == ("refused", "unsafe") and "library.conf" in told.outcome[2] and tree(lab) == before
