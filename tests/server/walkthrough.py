# SPDX-License-Identifier: GPL-3.0-or-later
"""The walkthrough as somebody does it who was told only that the desktops stay black: with a mouse, or with the keyboard alone.

    walkthrough.py STATUS.json FOLDER     does all of it on a practice server, says each step, and leaves a screenshot of each
"""
import json
import pathlib
import sys
import tempfile

from window import PATIENCE, window

ADDRESS = "https://desktop.school.example:8443/desktop/classroom"
SERVER = "desktop.school.example:2222"
ASK_AGAIN = "Still fine? desktop.school.example room 7"
GERMAN = {
    "Only look, without it": "Ohne Passwort nur nachsehen",
    "Address of the desktops:": "Adresse der Desktops:", "Test this address": "Diese Adresse testen",
    "The live connection ends at the web server.": "Die Live-Verbindung endet am Webserver.",
    "Connect to the server": "Mit dem Server verbinden", "Server:": "Server:", "User name there:": "Benutzername dort:",
    "Sign in and look": "Anmelden und nachsehen", "It is the same: trust it": "Er ist gleich: vertrauen", "Password": "Passwort",
    "What was found on the server": "Was auf dem Server gefunden wurde", "Show the problem": "Problem zeigen",
    "Apache does not hand on live connections.": "Apache gibt Live-Verbindungen nicht weiter.", "Show the change": "Änderung zeigen",
    "Nothing has been written yet.": "Noch ist nichts geschrieben.", "Make this change": "Änderung ausführen",
    "Mended: the live connection works.": "Repariert: Die Live-Verbindung funktioniert.", "Run the live test": "Live-Test starten",
    "Show the picture": "Bild zeigen", "Uncover it": "Aufdecken", "Picture of the desktop": "Bild des Desktops",
    "Is it the desktop you expected?": "Ist es der erwartete Desktop?", "Yes, I see it": "Ja, ich sehe ihn",
    "Save the report…": "Bericht speichern …", "Undo…": "Rückgängig …", "Take it back": "Zurücknehmen",
    "The old file is back.": "Die alte Datei ist zurück.", "Keep this test…": "Test aufbewahren …",
    "Name of this test:": "Name dieses Tests:", ASK_AGAIN: "Noch in Ordnung? desktop.school.example room 7",
}


class Mouse:
    """A person with a mouse."""

    def __init__(self, window):
        self.window = window

    def press(self, name, patience=PATIENCE):
        self.window.press(self.window.say(name), patience)

    def fill(self, label, text):
        self.window.fill(self.window.say(label), text)


class Keyboard(Mouse):
    """A person without one: everything is reached by Tab."""

    def press(self, name, patience=PATIENCE):
        self.window.wait_for(("push button", "button"), self.window.say(name), patience, enabled=True)
        self.window.tab_to(self.window.say(name))
        self.window.key("space")

    def fill(self, label, text):
        self.window.tab_to(self.window.say(label))
        self.window.key("ctrl+a")
        self.window.type(text)


def open_address(person):
    person.fill("Address of the desktops:", ADDRESS)
    person.press("Test this address")


def sign_in(person, first_time=True, server=SERVER, way="Connect to the server"):
    window = person.window
    person.press(way)
    window.wait_for("text", window.say("Server:"))
    person.fill("Server:", server)
    person.fill("User name there:", window.user["name"])
    person.press("Sign in and look")
    if first_time:
        person.press("It is the same: trust it")
    if not window.user["key"]:
        window.wait_for_focus(window.say("Password"))
        window.type(window.user["password"])
        window.key("Return")


def to_the_change(person):
    window = person.window
    open_address(person)
    window.says(window.say("The live connection ends at the web server."))
    sign_in(person)
    person.press("Show the problem")
    window.says(window.say("Apache does not hand on live connections."))
    person.press("Show the change")
    window.says(window.say("Nothing has been written yet."))


def step(shown, folder, number, words):
    picture = folder / f"{number}.png"
    shown.display.screenshot(picture)
    print(f"  {number}. {words}\n     {picture}", flush=True)


def main(status, folder):
    status, folder = json.loads(pathlib.Path(status).read_text()), pathlib.Path(folder)
    user = next(user for user in status["users"] if user["name"] == "deploy")
    with tempfile.TemporaryDirectory() as home:
        options = ["--connect", "127.0.0.1", "--ca", status["ca"], "--known-hosts", pathlib.Path(home) / "known_hosts"]
        with window(pathlib.Path(home), *options, "--identity", user["key"], "--lang", "en") as shown:
            shown.user, shown.say = user, lambda words: words
            person = Mouse(shown)
            open_address(person)
            shown.says("The live connection ends at the web server.")
            step(shown, folder, 1, "The address is tested from outside: pages load, the live connection fails.")
            sign_in(person)
            shown.says("What was found on the server")
            step(shown, folder, 2, "Signed in over SSH and looked; nothing was changed.")
            person.press("Show the problem")
            shown.says("Apache does not hand on live connections.")
            step(shown, folder, 3, "The problem, in one sentence.")
            person.press("Show the change")
            shown.wait_for(("push button", "button"), "Make this change", enabled=True)
            step(shown, folder, 4, "The change, before anything is done.")
            person.press("Make this change")
            shown.says("Mended: the live connection works.", 60)
            step(shown, folder, 5, "Made, loaded and proved.")
            person.press("Run the live test")
            person.press("Show the picture", 60)
            person.press("Uncover it")
            shown.says("Is it the desktop you expected?")
            step(shown, folder, 6, "The picture of the desktop, through Apache and the hub.")
            person.press("Yes, I see it")
            shown.wait_for(("push button", "button"), "Save the report…", enabled=True)
            step(shown, folder, 7, "The report.")


if __name__ == "__main__":
    main(*sys.argv[1:])
