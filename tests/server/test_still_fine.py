# SPDX-License-Identifier: GPL-3.0-or-later
"""A test that was passed is kept and asked again; what is kept on this computer is listed and deleted; a secret of an address is not
among it."""
import json
import stat

import pytest

from visit import URL

pytest_plugins = ["visit"]


def tell(hubwart, lab, *words, exit=0, **how):
    done = hubwart("test", *words, "--json", **how)
    assert done.returncode == exit, done.stdout + done.stderr
    return json.loads(done.stdout), done.stdout + done.stderr


@pytest.mark.broken("fixed")
def test_a_kept_test_says_what_is_different(lab, hubwart, visit, tmp_path):
    reach = visit().reach
    tell(hubwart, lab, URL, *reach, "--save", "desk")
    kept = tmp_path / "home/.config/hubwart/tests.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600

    again, _ = tell(hubwart, lab, "--saved", "desk")
    assert again["saved"]["name"] == "desk" and again["saved"]["differences"] == []

    assert lab.shell("echo ServerTokens Prod >/etc/apache2/conf-enabled/zz.conf && systemctl restart apache2 && systemctl stop vnc").returncode == 0
    after, _ = tell(hubwart, lab, "--saved", "desk", exit=1)
    different = {one["what"]: (one["was"].partition(" ")[0], one["is"].partition(" ")[0]) for one in after["saved"]["differences"]}
    assert different["page Server"][1] == "Apache" and different["live"] == ("works", "broken")
    assert "tcp" not in different
    text = hubwart("test", "--saved", "desk")
    assert "Not fine any more." in text.stdout and "  Stays open\n    Then: works. Now: broken." in text.stdout
    assert "  Who answers the page\n    Then: Apache/2.4" in text.stdout and "Now: Apache.\n" in text.stdout
    german = hubwart("test", "--saved", "desk", "--lang", "de")
    assert "Nicht mehr in Ordnung." in german.stdout and "Damals: funktioniert. Jetzt: " in german.stdout

    assert str(kept) in hubwart("stored").stdout and kept.exists()
    assert hubwart("stored", "delete").returncode == 0 and not kept.exists()
    unknown = hubwart("test", "--saved", "desk")
    assert unknown.returncode == 64 and "desk" in unknown.stderr


@pytest.mark.broken("hub-down")
def test_a_test_that_fails_is_not_kept(lab, hubwart, visit, tmp_path):
    tell(hubwart, lab, URL, *visit().reach, "--save", "desk", exit=1)
    assert not (tmp_path / "home/.config/hubwart/tests.json").exists()


@pytest.mark.broken("kasm-sign-in")
def test_a_name_and_a_password_of_an_address_are_sent_up_front_and_told_to_nobody(lab, hubwart, visit, tmp_path):
    address = URL.replace("wss://", "wss://pupil:very-secret@") + "?ticket=hidden-ticket"
    told, words = tell(hubwart, lab, "-", *visit().reach, "--save", "desk", input=address + "\n")
    assert told["verdict"]["id"] == "works" and "very-secret" not in words
    kept = (tmp_path / "home/.config/hubwart/tests.json").read_text()
    assert json.loads(kept)["tests"][0]["secrets"] == ["sign-in", "query:ticket"]
    assert "very-secret" not in kept and "pupil" not in kept and "hidden-ticket" not in kept
    without = hubwart("test", "--saved", "desk")
    assert without.returncode == 64 and "query:ticket" in without.stderr
    again, _ = tell(hubwart, lab, "-", "--saved", "desk", input=address + "\n")
    assert again["saved"]["differences"] == []
