# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in the window with changes that are not new: puts one off and makes it later, looks at those of the past, and
puts them back."""
import json
import pathlib

import jsonschema
import pytest

import held
import window as windows
from conftest import TOP
from helper import Helper
from visit import CHANGES, SITE, server_bytes
from walkthrough import Mouse, open_address, sign_in, to_the_change

pytest_plugins = ["visit", "screen"]
BUTTONS = ("push button", "button")


def state(lab):
    return lab.shell(f"tail -qn 1 {CHANGES}/*/journal").stdout.split()[::2]


def give_file(window, path):
    """In the dialog of Qt the name has the focus."""
    window.wait_for(("text", "entry"), lambda name: name.startswith("File name"))
    window.key("ctrl+a")
    window.type(str(path))
    window.key("Return")


def history(window, first_time=True, works=False):
    """Signed in, and at the list of changes."""
    person = Mouse(window)
    open_address(person)
    sign_in(person, first_time, way="Look at the server all the same" if works else "Connect to the server")
    window.says("What was found on the server")
    window.click("list item", "History")
    window.says("What Hubwart has changed on this server")
    return person


def code(window, name):
    """The text of a view that is only read."""
    return window.wait_for("text", name).queryText().getText(0, -1)


@pytest.fixture
def full(lab):
    """full() leaves no place for another generation of Apache's processes, until its connections are closed."""
    opened = []

    def fill():
        held.few_places(lab)
        for _ in range(2):
            opened.append(held.connection())
            lab.shell("systemctl reload apache2")

    def free():
        while opened:
            opened.pop().close()
    fill.free = free
    yield fill
    free()


def put_off(lab, window, full, file):
    """The change is refused, because Apache has no room for a reload, and kept in a file."""
    person = Mouse(window)
    to_the_change(person)
    full()
    person.press("Make this change")
    window.says("Open desktops hold nearly all places")
    person.press("Later…")
    give_file(window, file)
    windows.until("the change is not kept", lambda: file.exists() and file.stat().st_size)


def test_a_change_for_which_there_is_no_room_is_put_off_and_made_later(lab, shown, full, tmp_path):
    before, file = server_bytes(lab), tmp_path / "later.json"
    window = shown()
    put_off(lab, window, full, file)
    schema = json.loads((pathlib.Path(TOP) / "packaging/schemas/saved-plan.schema.json").read_text())
    windows.until("the file is not whole", lambda: json.loads(file.read_text()))
    jsonschema.validate(json.loads(file.read_text()), schema)
    assert file.stat().st_mode & 0o777 == 0o600
    full.free()
    lab.shell("systemctl restart apache2")
    # There is room by now; it is never made by itself, neither by this window nor by the next one.
    window.press("Check again")
    window.says("Nothing has been written yet.")
    window.process.terminate()
    window.process.wait(20)
    assert server_bytes(lab) == before and state(lab) == ["refused"]

    later = shown()
    person = history(later, first_time=False)
    assert server_bytes(lab) == before and state(lab) == ["refused"]
    person.press("Open a change that was put off…")
    give_file(later, file)
    later.says("Nothing has been written yet.")
    later.says("One line changes")
    assert server_bytes(lab) == before
    person.press("Make this change")
    later.says("Mended: the live connection works.", 60)
    assert server_bytes(lab) == before.replace(b":5020/ retry=3", b":5020/ upgrade=websocket retry=3", 1)


def test_a_change_that_was_put_off_is_not_made_to_another_file(lab, shown, full, tmp_path):
    file = tmp_path / "later.json"
    window = shown()
    put_off(lab, window, full, file)
    full.free()
    lab.shell(f"echo '# mine' >>{SITE} && systemctl restart apache2")
    before = server_bytes(lab)
    later = shown()
    person = history(later, first_time=False)
    person.press("Open a change that was put off…")
    give_file(later, file)
    later.says("Somebody changed")
    assert not later.find(BUTTONS, "Make this change") and server_bytes(lab) == before


def test_a_change_of_the_past_is_looked_at_put_back_and_made_again(lab, shown, visit):
    lab.shell("a2dismod -q -f proxy_balancer slotmem_shm")
    old, helper = server_bytes(lab), Helper(lab)
    assert helper.apply(modules="proxy_balancer").outcome[0] == "loaded" and helper.confirm().outcome[0] == "confirmed"
    new = server_bytes(lab)
    window = shown()
    person = history(window, works=True)
    assert not window.find(BUTTONS, "Put back the old files…"), "first it is looked at"
    window.click("list item", lambda name: "somebody, from a test" in name)
    person.press("Show what it changed")
    window.says("+ switch on module proxy_balancer")
    told = code(window, lambda name: name.startswith("What changed in /etc/apache2/sites-enabled/desktop.conf"))
    assert "upgrade=websocket" in told and "retry=3" in told
    assert server_bytes(lab) == new, "it only looks"

    person.press("Put back the old files…")
    window.says("Nothing has been written yet.")
    window.says("- switch off module proxy_balancer")
    assert server_bytes(lab) == new
    person.press("Make this change")
    # Nobody can say that the old file helps; it stays because a person says so.
    person.press("Keep it", 60)
    windows.until("it is not confirmed", lambda: state(lab) == ["confirmed", "confirmed"])
    assert server_bytes(lab) == old and lab.shell("a2query -q -m proxy_balancer").returncode != 0

    window.click("list item", "History")
    window.click("list item", lambda name: "somebody, from a test" in name)
    person.press("Show what it changed")
    person.press("Make it again…")
    window.says("+ switch on module proxy_balancer")
    person.press("Make this change")
    window.says("Mended: the live connection works.", 60)
    assert server_bytes(lab) == new and lab.shell("a2query -q -m proxy_balancer").returncode == 0


def test_what_is_so_already_is_said_and_an_older_change_is_taken_back_from_the_list(lab, shown, visit):
    change = visit().document("apply", "--yes", exit=0)["change"]
    new = server_bytes(lab)
    window = shown()
    person = history(window, works=True)
    window.click("list item", lambda name: "deploy, from" in name)
    person.press("Show what it changed")
    person.press("Make it again…")
    window.says("It is already like that")
    person.press("Take this change back…")
    person.press("Keep it")
    assert server_bytes(lab) == new
    person.press("Take this change back…")
    person.press("Take it back")
    window.says("The old file is back.", 60)
    assert b"upgrade=" not in server_bytes(lab) and state(lab) == ["undone"] and change
