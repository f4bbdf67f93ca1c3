# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a person meets it: the real program on a real X display, from the address to the picture and back, on a
practice server; and what it says when something is in the way."""
import concurrent.futures
import os
import pathlib

import pytest
from PIL import Image, ImageChops, ImageStat

import window as windows
from conftest import TOP
from cutter import Cutter
from test_cut import HEALTH, THAW, freeze
from visit import CHANGES, screenshot, server_bytes
from walkthrough import ASK_AGAIN, GERMAN, SERVER, Keyboard, Mouse, open_address, sign_in, to_the_change

pytest_plugins = ["visit", "screen"]
looks_only = pytest.mark.looks_only

SHOTS = pathlib.Path(os.environ.get("HUBWART_SHOTS", TOP / "build/window"))


def keep(window, name):
    SHOTS.mkdir(parents=True, exist_ok=True)
    window.screenshot(SHOTS / f"{name}.png")


def looks_like(window, lab):
    """The desktop's own picture, as the window shows it on the screen."""
    view = window.wait_for(("filler", "panel", "unknown", "image"), window.say("Picture of the desktop"))
    window.display.screenshot(SHOTS / "now.png")
    seen = Image.open(SHOTS / "now.png").convert("RGB").crop(window.box(view))
    real = screenshot(lab)
    scale = min(seen.width / real.width, seen.height / real.height)
    size = int(real.width * scale), int(real.height * scale)
    left = (seen.width - size[0]) // 2
    seen = seen.crop((left, 0, left + size[0], size[1]))
    difference = ImageStat.Stat(ImageChops.difference(seen, real.resize(size, Image.Resampling.BILINEAR))).mean
    return max(difference) < 12


@pytest.mark.parametrize("lang, who, person", [
    ("en", "admin", Keyboard), ("de", "deploy", Mouse), ("de", "admin", Mouse), ("en", "deploy", Keyboard)],
    ids=["english-admin-keyboard", "german-deploy-mouse", "german-admin-mouse", "english-deploy-keyboard"])
def test_the_whole_walkthrough(lab, shown, lang, who, person):
    before = server_bytes(lab)
    window = shown(lang, who)
    person = person(window)
    name = f"{lang}-{who}"
    to_the_change(person)
    assert server_bytes(lab) == before
    keep(window, f"{name}-change")
    window.key("alt+Left")
    window.says(window.say("Apache does not hand on live connections."))
    keep(window, f"{name}-problem")
    person.press("Show the change")
    person.press("Make this change")
    window.says(window.say("Mended: the live connection works."), 40)
    keep(window, f"{name}-mended")
    assert server_bytes(lab) == before.replace(b":5020/ retry=3", b":5020/ upgrade=websocket retry=3", 1)
    person.press("Run the live test")
    person.press("Show the picture", 40)
    assert not looks_like(window, lab), "the picture must be covered at first"
    person.press("Uncover it")
    window.says(window.say("Is it the desktop you expected?"))
    windows.until("the picture is not that of the desktop", lambda: looks_like(window, lab))
    keep(window, f"{name}-picture")
    person.press("Yes, I see it")
    window.wait_for(("push button", "button"), window.say("Save the report…"), enabled=True)
    keep(window, f"{name}-report")
    person.press("Undo…")
    person.press("Take it back")
    window.says(window.say("The old file is back."), 40)
    assert server_bytes(lab) == before
    assert lab.shell(f"tail -qn 1 {CHANGES}/*/journal").stdout.split()[0] == "undone"


@looks_only
def test_a_wrong_password_is_asked_again_and_can_be_given_up(lab, shown):
    window = shown("en", "admin")
    person = Mouse(window)
    open_address(person)
    window.user = dict(window.user, password="not this one")
    sign_in(person)
    window.says("That was not right")
    keep(window, "wrong-password")
    window.key("Escape")
    window.says("Stopped")
    assert window.find(("push button", "button"), "Try again", enabled=True)


@looks_only
def test_an_unknown_server_is_left_alone_after_a_no(lab, shown, tmp_path):
    window = shown("en", "admin")
    person = Mouse(window)
    open_address(person)
    person.press("Connect to the server")
    person.fill("Server:", SERVER)
    person.fill("User name there:", "admin")
    person.press("Sign in and look")
    window.says(lab.status["ssh"]["host_key_sha256"].split(":")[1][:6])
    keep(window, "unknown-key")
    window.key("Return")  # what is chosen when one only presses Enter
    window.says("This computer has never met the server")
    assert not (tmp_path / "known_hosts").exists()


@looks_only
def test_a_changed_key_is_a_dead_end(lab, shown, tmp_path):
    other = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
    (tmp_path / "known_hosts").write_text(f"[desktop.school.example]:2222 {other}\n")
    window = shown("de", "admin")
    person = Mouse(window)
    open_address(person)
    person.press("Connect to the server")
    person.fill("Server:", SERVER)
    person.fill("User name there:", "admin")
    person.press("Sign in and look")
    window.says("oder er wurde neu installiert")
    keep(window, "changed-key")
    assert not window.find(("push button", "button"), "Er ist gleich: vertrauen")
    assert not window.find("password text", None)


@looks_only
def test_without_rights_the_fault_is_found_and_a_text_offered(lab, shown):
    window = shown("de", "pupil")
    person = Mouse(window)
    open_address(person)
    sign_in(person)
    window.says("Passwort von root auf")
    person.press("Only look, without it")
    person.press("Show the problem")
    window.says("Apache gibt Live-Verbindungen nicht weiter.")
    window.says("schicken Sie den Text unten an die zuständige Person")
    letter = window.wait_for(("text", "text entry"), "Text zum Verschicken").queryText()
    assert "upgrade=websocket" in letter.getText(0, -1)
    keep(window, "no-rights")
    assert not window.find(("push button", "button"), "Änderung zeigen")


@pytest.mark.broken("fixed")
@looks_only
def test_a_site_that_is_fine_leads_to_its_picture(lab, shown):
    window = shown("en", "deploy")
    person = Mouse(window)
    open_address(person)
    window.says("Desktops open from this computer.")
    person.press("Run the live test")
    person.press("Show the picture", 40)
    person.press("Uncover it")
    windows.until("the picture is not that of the desktop", lambda: looks_like(window, lab))


@pytest.mark.broken("fixed")
@pytest.mark.parametrize("lang, person, kept, differs", [
    ("en", Mouse, "Still fine: all is as it was on", "Not fine any more."),
    ("de", Keyboard, "Noch in Ordnung: Alles ist wie am", "Nicht mehr in Ordnung.")], ids=["english-mouse", "german-keyboard"])
def test_a_kept_test_is_asked_again_with_one_press(lab, shown, tmp_path, lang, person, kept, differs):
    window = shown(lang, "deploy")
    person = person(window)
    open_address(person)
    person.press("Run the live test")
    person.press("Keep this test…", 40)
    window.wait_for_focus(window.say("Name of this test:"))
    window.key("End")
    window.type(" room 7")
    window.key("Return")
    window.says("desktop.school.example room 7")
    keep(window, f"{lang}-kept")
    file = tmp_path / "desk/.config/hubwart/tests.json"
    assert file.stat().st_mode & 0o777 == 0o600
    # Another day: nothing is known but what was kept.
    window.key("ctrl+q")
    assert window.process.wait(20) == 0
    window = person.window = shown(lang, "deploy")
    person.press(ASK_AGAIN)
    window.says(kept, 40)
    window.wait_for(("push button", "button"), window.say("Show the picture"), enabled=True)
    keep(window, f"{lang}-still-fine")
    window.key("ctrl+q")
    assert window.process.wait(20) == 0
    assert lab.shell("systemctl stop hub").returncode == 0
    window = person.window = shown(lang, "deploy")
    person.press(ASK_AGAIN)
    window.says(differs)
    window.says("503")
    keep(window, f"{lang}-not-fine-any-more")
    # From there the way leads on to the mend.
    window.wait_for(("push button", "button"), window.say("Connect to the server"), enabled=True)


@pytest.mark.broken("hub-down")
@looks_only
def test_a_hub_that_is_down_is_named(lab, shown):
    window = shown("en", "deploy")
    person = Mouse(window)
    open_address(person)
    window.says("Nothing answers where Apache looks for the hub")
    sign_in(person)
    person.press("Show the problem")
    window.says("the hub behind it does not answer as it should")
    keep(window, "hub-down")
    assert not window.find(("push button", "button"), "Show the change")


@pytest.mark.broken("hub-down")
@looks_only
def test_what_the_server_wrote_is_marked_in_the_timeline_of_the_live_test(lab, shown):
    window = shown("en", "deploy")
    person = Keyboard(window)
    open_address(person)
    sign_in(person)
    window.says("What was found on the server")
    window.click("list item", "Live test")
    mark = "Meanwhile the server wrote in its logs (Page):"
    person.press(mark, 40)
    window.says(mark)
    window.says("AH01114")
    window.says("Apache does not reach the hub")
    keep(window, "timeline-mark")
    person.press("Close what the server wrote")
    windows.until("the words stay", lambda: not window.find("label", lambda name: "AH01114" in (name or "")))


@pytest.mark.broken("managed-elsewhere")
def test_a_file_that_another_program_writes_is_changed_after_a_tick(lab, shown):
    window = shown("en", "deploy")
    to_the_change(Mouse(window))
    window.says("This file is not written by hand (Ansible).")
    buttons = ("push button", "button")
    window.wait_for(buttons, "Make this change", enabled=False)
    window.tab_to("Change this file all the same")
    window.key("space")
    keep(window, "managed")
    window.press("Make this change")
    window.says("Mended: the live connection works.", 60)
    assert b"upgrade=websocket" in server_bytes(lab)


def test_a_cut_in_the_middle_of_the_change_is_asked_about(lab, shown):
    before = server_bytes(lab)
    with Cutter(2222) as cutter, concurrent.futures.ThreadPoolExecutor(1) as pool:
        window = shown("en", "deploy")
        person = Mouse(window)
        open_address(person)
        sign_in(person, server=f"desktop.school.example:{cutter.port}")
        person.press("Show the problem")
        person.press("Show the change")
        frozen = pool.submit(lab.shell, freeze("test =begin"))
        person.press("Make this change")
        assert frozen.result().returncode == 0
        cutter.cut()
        window.says("Connection lost. It is not known yet which file is in use")
        keep(window, "cut")
        lab.shell(THAW)
        window.says("Mended: the live connection works.", 60)
        windows.until("the change is not confirmed", lambda: lab.shell("sh", input=HEALTH).stdout == "")
    assert server_bytes(lab) != before


def test_closing_in_the_middle_says_what_that_means_and_the_server_ends_it_alone(lab, shown):
    window = shown("en", "deploy")
    person = Mouse(window)
    to_the_change(person)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        frozen = pool.submit(lab.shell, freeze("test =begin"))
        person.press("Make this change")
        assert frozen.result().returncode == 0
        window.key("ctrl+q")
        window.says("the server finishes by itself")
        keep(window, "closing")
        person.press("Close the window")
        assert window.process.wait(20) == 0
        lab.shell(THAW)
    windows.until("the server did not finish", lambda: lab.shell(f"tail -qn1 {CHANGES}/*/journal").stdout.startswith("loaded"))
    # Nobody is there to confirm it: the server waits to take it back.
    assert "hubwart" in lab.shell("systemctl list-timers --no-legend 'hubwart-*'").stdout


def test_own_edits_become_a_change_like_any_other(lab, shown):
    before = server_bytes(lab)
    window = shown("en", "deploy")
    person = Mouse(window)
    to_the_change(person)
    person.press("Edit by hand")
    window.wait_for("text", "Text of the site file")
    window.click("text", "Text of the site file")
    window.key("ctrl+Home")
    window.type("# seen by the school")
    window.key("Return")
    person.press("Show as a change")
    window.says("Nothing has been written yet.")
    keep(window, "own-edit")
    person.press("Make this change")
    windows.until("the edit is not on the server", lambda: server_bytes(lab) == b"# seen by the school\n" + before, 40)


def test_a_line_is_mended_in_the_editor_by_keyboard(lab, shown):
    window = shown("en", "deploy")
    person = Mouse(window)
    to_the_change(person)
    person.press("Edit by hand")
    window.wait_for("text", "Text of the site file")
    window.says("Line 29: Apache does not hand on live connections")
    window.click("text", "Text of the site file")
    window.key("ctrl+period")
    keep(window, "quick-fix")
    window.key("Down")
    window.key("Return")
    window.wait_for("page tab", "Nothing found")
    person.press("Show as a change")
    window.says("One line changes")
    person.press("Make this change")
    windows.until("the mend is not on the server", lambda: b" upgrade=websocket" in server_bytes(lab), 40)


@looks_only
def test_a_password_goes_to_the_keychain_when_asked_and_nowhere_else(lab, shown, keychain, tmp_path):
    first = shown("en", "admin")
    person = Mouse(first)
    open_address(person)
    person.press("Connect to the server")
    person.fill("Server:", SERVER)
    person.fill("User name there:", "admin")
    person.press("Sign in and look")
    person.press("It is the same: trust it")
    first.wait_for(("password text", "text"), "Password")
    first.click("check box", "Keep it in the keychain of this computer")
    first.click(("password text", "text"), "Password")
    first.wait_for_focus("Password")
    first.type(first.user["password"])
    first.key("Return")
    first.says("What was found on the server")
    # The first stays open: keeping goes on beside what is shown.
    second = shown("en", "admin")
    second.click("list item", lambda name: name.startswith("desktop.school.example"))
    person = Mouse(second)
    person.press("Connect to the server")
    person.press("Sign in and look")
    second.says("What was found on the server")
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and second.user["password"].encode() in path.read_bytes()]
    assert kept == []
    # It goes with the server that it was for.
    second.click("list item", "Stored here")
    second.click("list item", lambda name: name.startswith("desktop.school.example"))
    person.press("Forget this server")
    second.says("No server is kept.")
    third = shown("en", "admin")
    person = Mouse(third)
    open_address(person)
    person.press("Connect to the server")
    person.fill("Server:", SERVER)
    person.fill("User name there:", "admin")
    person.press("Sign in and look")
    third.wait_for(("password text", "text"), "Password")
