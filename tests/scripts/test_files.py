# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that work on files alone, as a user calls them."""
import json
import os
import pathlib
import subprocess

import jsonschema
import pytest

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin")) / "hubwart"
FINDINGS = TOP / "tests/findings"
BROKEN = FINDINGS / "route-without-upgrade/broken.conf"
FIXED = FINDINGS / "route-without-upgrade/fixed.conf"


def hubwart(*words):
    return subprocess.run([PROGRAM, *map(str, words), "--lang", "en"], capture_output=True, text=True, timeout=30)


def trouble_in(done, exit):
    """The kind of trouble in the document of a command that was not begun."""
    document = json.loads(done.stdout)
    jsonschema.validate(document, json.loads((TOP / "packaging/schemas/usage.schema.json").read_text()))
    assert done.returncode == document["exit"] == exit
    return document["trouble"]["kind"]


def test_lint_says_it_like_a_compiler():
    done = hubwart("lint", BROKEN)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{BROKEN}:11:5: error: Line 11 sends ")
    assert done.stdout.endswith("[route-without-upgrade]\n")
    assert hubwart("lint", FIXED).returncode == 0


def test_lint_as_a_document():
    done = hubwart("lint", FINDINGS / "last-upgrade-wins", "--json")
    document = json.loads(done.stdout)
    jsonschema.validate(document, json.loads((TOP / "packaging/schemas/lint.schema.json").read_text()))
    found = {pathlib.Path(file["path"]).name: [one["id"] for one in file["findings"]] for file in document["files"]}
    assert found == {"broken.conf": ["last-upgrade-wins"], "fixed.conf": [], "healthy-a-list.conf": []}


def test_what_apache_refuses_comes_first(tmp_path):
    site = tmp_path / "site.conf"
    site.write_text("<VirtualHost *:80>\nProxyPass / http://h/\n</Virtualhosts>\n")
    done = hubwart("lint", site)
    assert done.returncode == 1
    assert "site.conf:3:1: error: Apache refuses this file: Expected </VirtualHost> but saw </Virtualhosts>" in done.stdout


def test_that_not_all_paths_were_judged_is_said(tmp_path):
    site = tmp_path / "site.conf"
    lines = [f"ProxyPass /room{i} http://127.0.0.1:{5000 + i}/ upgrade=websocket" for i in range(2000)]
    site.write_text("\n".join(["<VirtualHost *:80>", *lines, "</VirtualHost>", ""]))
    done = hubwart("lint", site)
    assert done.returncode == 0
    assert done.stdout.endswith("[not-all-paths]\n")
    assert "Name one with --path" in hubwart("fix", site).stderr
    assert hubwart("lint", site, "--path", "/room1999").stdout == ""


@pytest.mark.parametrize("words", [("lint",), ("fix", "a", "b"), ("route", "a"), ("lint", "x", "--nonsense"), ("explain", "no-such-finding"),
                                   ("fix", BROKEN, "--only", "no-such-finding"), ("route", BROKEN, "no address"), ("show-root-script", "x")])
def test_wrong_use(words):
    done = hubwart(*words)
    assert done.returncode == 64
    assert done.stderr
    assert trouble_in(hubwart(*words, "--json"), 64) == "usage"


def test_a_file_that_cannot_be_read():
    for words in (("lint", "/no/such.conf"), ("fix", "/no/such.conf"), ("route", "/no/such.conf", "ws://h/")):
        done = hubwart(*words)
        assert (done.returncode, done.stdout) == (74, "")
        assert "/no/such.conf" in done.stderr
        assert trouble_in(hubwart(*words, "--json"), 74) == "file-not-read"


def test_a_file_that_cannot_be_written():
    words = "fix", BROKEN, "-o", "/no/such/folder/out.conf"
    assert hubwart(*words).returncode == 74
    assert trouble_in(hubwart(*words, "--json"), 74) == "file-not-written"


def test_fix_shows_writes_and_leaves_alone(tmp_path):
    site, out = tmp_path / "site.conf", tmp_path / "out.conf"
    site.write_bytes(BROKEN.read_bytes())
    shown = hubwart("fix", site)
    assert shown.returncode == 0
    assert "+    ProxyPass / http://127.0.0.1:5020/ upgrade=websocket retry=3 timeout=3600\n" in shown.stdout
    assert site.read_bytes() == BROKEN.read_bytes()
    assert hubwart("fix", site, "-o", out).returncode == 0
    assert out.read_bytes() == FIXED.read_bytes()
    assert hubwart("fix", site, "--in-place").returncode == 0
    assert site.read_bytes() == FIXED.read_bytes()
    again = hubwart("fix", site)
    assert (again.returncode, again.stdout) == (0, "")


def test_fix_says_what_it_cannot_mend(tmp_path):
    done = hubwart("fix", FINDINGS / "require-denies/broken.conf", "-o", tmp_path / "out.conf")
    assert done.returncode == 2
    assert "require-denies" in done.stderr
    assert (tmp_path / "out.conf").read_bytes() == (FINDINGS / "require-denies/broken.conf").read_bytes()


def test_fix_leaves_a_file_of_another_program_alone(tmp_path):
    site = tmp_path / "site.conf"
    site.write_bytes(b"# Managed by Puppet\n" + BROKEN.read_bytes())
    done = hubwart("fix", site, "--in-place")
    assert (done.returncode, site.read_bytes()) == (64, b"# Managed by Puppet\n" + BROKEN.read_bytes())
    assert "Puppet" in done.stderr and "--anyway" in done.stderr
    assert "upgrade=websocket" in hubwart("fix", site, "--diff").stdout
    assert hubwart("fix", site, "--in-place", "--anyway").returncode == 0
    assert site.read_bytes() == b"# Managed by Puppet\n" + FIXED.read_bytes()


def test_a_password_is_not_a_fault_that_fix_can_mend(tmp_path):
    done = hubwart("fix", FINDINGS / "basic-auth/broken.conf", "--path", "/websockify", "-o", tmp_path / "out.conf")
    assert done.returncode == 2
    assert "(401)" in done.stderr


def test_route_says_why():
    done = hubwart("route", FINDINGS / "general-line-first/broken.conf", "wss://desktop.school.example/websockify")
    assert done.returncode == 0
    assert "would fit, but another line answers before it" in done.stdout
    document = json.loads(hubwart("route", FIXED, "wss://desktop.school.example/websockify", "--json").stdout)
    jsonschema.validate(document, json.loads((TOP / "packaging/schemas/route.schema.json").read_text()))
    assert (document["answer"], document["upgrade"], document["line"]) == ("proxied", True, 11)


def test_explain_knows_messages_of_browsers_and_of_apache():
    done = hubwart("explain", "failed: Error during WebSocket handshake: Unexpected response code: 400")
    assert done.returncode == 0 and "upgrade=websocket" in done.stdout
    assert "MaxRequestWorkers" not in hubwart("explain", "AH00484: server reached MaxRequestWorkers setting").stdout
    assert "no free worker" in hubwart("explain", "AH00484: server reached MaxRequestWorkers setting").stdout


def test_explain_knows_every_finding():
    listed = {line for line in hubwart("explain").stdout.splitlines() if not line.startswith(" ")}
    assert listed == {folder.name for folder in FINDINGS.iterdir() if folder.is_dir()}
    assert "Hubwart can mend it." in hubwart("explain", "last-upgrade-wins").stdout


def test_a_mended_file_needs_no_mending():
    for fixed in FINDINGS.glob("*/fixed.conf"):
        about = fixed.with_suffix(".json")
        path = json.loads(about.read_text()).get("path", "/websockify") if about.exists() else "/websockify"
        done = hubwart("fix", fixed, "--host", "desktop.school.example", "--path", path)
        assert (done.returncode, done.stdout) == (0, ""), fixed


def test_sites_of_the_field_are_judged_as_noted():
    """Which of them are broken, and by what, was looked at one by one; all others get no word of blame."""
    field = TOP / "tests/sites/field"
    document = json.loads(hubwart("lint", field, "--json").stdout)
    found = {pathlib.Path(file["path"]).name: [f"{one['line']} {one['severity']} {one['id']}" for one in file["findings"]]
             for file in document["files"] if file["findings"]}
    assert found == json.loads((TOP / "tests/sites/field.json").read_text())
