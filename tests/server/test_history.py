# SPDX-License-Identifier: GPL-3.0-or-later
"""What Hubwart has changed on a server: who, when, what, from where, what became of it; and any version of a file back."""
import json
import pathlib
import socket
import stat

import jsonschema
import pytest
from test_lab import handshake
from test_main_job import AFTER, BEFORE, tree
from visit import CHANGES, SITE, server_bytes

pytest_plugins = ["visit"]
TOP = pathlib.Path(__file__).resolve().parents[2]


def lines(diff, sign):
    return [line for line in diff.splitlines() if line.startswith(sign) and not line.startswith(sign * 3)]


@pytest.fixture
def two(visit):
    """Somebody has made a change that was taken back, and one that is in force: their ids."""
    deploy, admin = visit("deploy"), visit("admin")
    first = deploy.document("apply", "--yes", exit=0)["change"]
    deploy.document("undo", "--yes", exit=0)
    return first, admin.document("apply", "--yes", exit=0)["change"]


def test_the_list_says_who_when_from_where_and_what_became_of_it(lab, visit, two):
    mark = "/var/tmp/mark"
    lab.shell(f"sync; touch {mark}")
    document = visit("deploy").document("history", exit=0)
    newest, oldest = document["changes"]
    assert (oldest["id"], newest["id"]) == two
    assert (oldest["state"], newest["state"]) == ("undone", "confirmed")
    assert oldest["who"] == f"deploy, from {socket.gethostname()}" and newest["who"].startswith("admin, from ")
    assert newest["confirmed_by"] == newest["who"]
    assert newest["files"] == ["/etc/apache2/sites-enabled/desktop.conf"]
    assert oldest["begun"] < oldest["since"] < newest["begun"] and "diff" not in newest
    said = visit("deploy")("history").stdout
    assert all(words in said for words in (*two, "deploy, from", "admin, from", "taken back because somebody asked", "in force"))
    assert lab.shell(f"find {CHANGES} -cnewer {mark}").stdout == "", "it only looks"


def test_one_change_is_shown_with_its_difference(visit, two):
    change, = visit("deploy").document("history", "--change", two[0], exit=0)["changes"]
    assert lines(change["diff"], "+") == ["+    " + AFTER.decode().strip()]
    assert lines(change["diff"], "-") == ["-    " + BEFORE.decode().strip()]
    assert "+    " + AFTER.decode().strip() in visit("deploy")("history", "--change", two[0]).stdout


def test_of_a_server_that_was_never_changed(visit):
    assert visit("deploy").document("history", exit=0)["changes"] == []
    assert visit("deploy").document("history", "--change", "20200101t000000z-00000000", exit=1)["trouble"]["kind"] == "no-such-change"


def test_who_may_not_become_root_is_told_so(visit):
    assert visit("pupil").document("history", exit=77)["trouble"]["kind"] == "sudo-not-allowed"


def test_the_old_file_comes_back_by_the_same_way_although_somebody_edited_it_since(lab, visit, two):
    """An undo refuses to lose their line; who has seen the difference may want just that."""
    lab.shell(f"echo '# mine' >>{SITE} && systemctl reload apache2")
    deploy = visit("deploy")
    assert deploy.document("undo", "--yes", exit=1)["trouble"]["kind"] == "not-our-file"
    planned = deploy.document("plan", "--restore", two[1], exit=2)
    assert "-# mine" in planned["diff"] and "-    " + AFTER.decode().strip() in planned["diff"]
    before = tree(lab)
    back = deploy.document("apply", "--yes", "--restore", two[1], "--keep-unproven", exit=1)
    assert (back["saved"], back["loaded"], back["confirmed"]) == ("new", "works", "works")
    assert [step["name"] for step in back["steps"] if step["state"] == "done"][:4] == ["lock", "check", "backup", "test"]
    assert BEFORE in server_bytes(lab) and b"# mine" not in server_bytes(lab) and handshake(lab) == 302
    assert [path for path, about in tree(lab).items() if before[path] != about] == [SITE]
    # That, too, is a change of which the old files are kept.
    deploy.document("undo", "--yes", exit=0)
    assert b"# mine" in server_bytes(lab) and tree(lab) == before


def test_an_old_file_that_is_not_seen_to_help_stays_only_if_somebody_says_so(lab, visit, two):
    new = server_bytes(lab)
    done = visit("deploy").document("apply", "--yes", "--restore", two[1], exit=1)
    assert (done["trouble"]["kind"], done["saved"]) == ("not-proven", "old")
    assert server_bytes(lab) == new and handshake(lab) == 101


def test_a_change_that_was_taken_back_is_made_again(lab, visit):
    deploy = visit("deploy")
    first = deploy.document("apply", "--yes", exit=0)["change"]
    deploy.document("undo", "--yes", exit=0)
    again = deploy.document("apply", "--yes", "--redo", first, exit=0)
    assert (again["proved"], again["confirmed"]) == ("works", "works") and again["change"] != first
    assert AFTER in server_bytes(lab)
    assert deploy.document("plan", "--redo", first, exit=0)["diff"] == "", "it is so already"


def test_a_site_that_is_no_site_any_more_can_be_put_back(lab, visit):
    """Nothing of the file has to be understood."""
    deploy = visit("deploy")
    first = deploy.document("apply", "--yes", exit=0)["change"]
    whole = server_bytes(lab)
    lab.shell(f"echo '# all gone' >{SITE} && systemctl reload apache2")
    back = deploy.document("apply", "--yes", "--redo", first, "--url", "wss://desktop.school.example:8443/websockify", exit=0)
    assert server_bytes(lab) == whole and (back["proved"], back["confirmed"]) == ("works", "works")


def test_a_change_that_is_put_off_is_made_later(lab, visit, tmp_path):
    deploy, file = visit("deploy"), tmp_path / "later.json"
    before = tree(lab)
    planned = deploy.document("plan", "--save-plan", file, exit=2)
    assert tree(lab) == before and stat.S_IMODE(file.stat().st_mode) == 0o600
    jsonschema.validate(json.loads(file.read_text()), json.loads((TOP / "packaging/schemas/saved-plan.schema.json").read_text()))
    assert deploy.document("plan", "--plan", file, exit=2)["diff"] == planned["diff"]
    assert deploy.document("apply", "--yes", "--plan", file, exit=0)["confirmed"] == "works"
    assert AFTER in server_bytes(lab)


@pytest.mark.parametrize("verb", [["plan"], ["apply", "--yes"]], ids=lambda words: words[0])
def test_a_change_that_was_put_off_is_not_made_to_another_file(lab, visit, tmp_path, verb):
    deploy, file = visit("deploy"), tmp_path / "later.json"
    deploy.document("plan", "--save-plan", file, exit=2)
    lab.shell(f"echo '# mine' >>{SITE} && systemctl reload apache2")
    before = tree(lab)
    assert deploy.document(*verb, "--plan", file, exit=75)["trouble"]["kind"] == "file-changed"
    assert tree(lab) == before and lab.shell("test -e /var/lib/hubwart").returncode != 0


def test_a_file_that_is_no_change(visit, tmp_path):
    file = tmp_path / "no.json"
    file.write_text("{}")
    assert visit("deploy").document("plan", "--plan", file, exit=64)["trouble"]["kind"] == "file-not-read"
    assert visit("deploy").document("plan", "--plan", file, "--restore", "20200101t000000z-00000000", exit=64)["trouble"]["kind"] == "usage"
