# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real X display, driven as a person does: it is read through the accessibility tree, by the names that a
screen reader would say, and acted on with the X server's own pointer and keyboard."""
import contextlib
import os
import pathlib
import subprocess
import time

from PIL import Image

TOP = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin"))
PATIENCE = 60


def until(what, look, patience=PATIENCE):
    """The first true answer of look(); fails with the words of what() or what when there is none in time."""
    end = time.monotonic() + patience
    while True:
        answer = look()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(what() if callable(what) else what)
        time.sleep(0.05)


class Display:
    """An X server with a window manager and a session bus of its own. One a process: its accessibility tree is read in here."""

    def __init__(self, stack, folder, size="1280x900x24"):
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        self._stopped_by(stack, server)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SSH_", "HUBWART_", "DBUS_"))}
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = kept | {
            "HOME": str(folder), "DISPLAY": f":{number}", "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "0"}
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=self.environment, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
        self._stopped_by(stack, bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # The tree is read in this very process, which has to know the same bus.
        os.environ.update({name: self.environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")})
        self._stopped_by(stack, subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL))

    @staticmethod
    def _stopped_by(stack, process):
        def stop():
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        stack.callback(stop)

    def xdotool(self, *words, input=None):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, input=input, text=True)

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)


class Window:
    """hubwart-gui on a display; before: a program that starts it, with its words."""

    def __init__(self, stack, display, home, *words, before=()):
        import pyatspi
        self.atspi = pyatspi
        self.display = display
        self.process = subprocess.Popen([*before, str(BIN / "hubwart-gui"), *map(str, words)], cwd=home,
                                        env=display.environment | {"HOME": str(home)}, stderr=subprocess.PIPE)
        stack.callback(self._end)
        self.application = until("the window does not appear in the accessibility tree", self._find_application)
        self.wait_for("frame", None)

    def _end(self):
        self.process.kill()
        self.process.wait()

    def _find_application(self):
        assert self.process.poll() is None, self.process.stderr.read().decode()
        for one in self.atspi.Registry.getDesktop(0):
            if one and one.get_process_id() == self.process.pid and one.childCount:
                return one
        return None

    # What is there

    def everything(self):
        """All that is shown now, as (role, name, accessible)."""
        pending = [child for child in self.application if child]
        while pending:
            one = pending.pop(0)
            try:
                state = one.getState()
                if one.getRoleName() not in ("menu bar", "menu item", "menu") and not state.contains(self.atspi.STATE_SHOWING):
                    continue
                yield one.getRoleName(), one.name, one
                pending = [child for child in one if child] + pending
            except Exception:  # it went while it was looked at
                continue

    def find(self, role, name, enabled=None):
        """role: one or several; name: a name, a question to a name, or None for any."""
        roles = (role,) if isinstance(role, str) else role
        for its_role, its_name, one in self.everything():
            if its_role in roles and (name is None or its_name == name or (callable(name) and name(its_name))):
                if enabled is None or one.getState().contains(self.atspi.STATE_ENABLED) == enabled:
                    return one
        return None

    def wait_for(self, role, name, patience=PATIENCE, enabled=None):
        return until(lambda: f"no {role} {name!r}; there is:\n{self.text()}", lambda: self.find(role, name, enabled), patience)

    def wait_for_focus(self, name):
        until(lambda: f"{name!r} does not get the focus:\n{self.text()}",
              lambda: any(its == name and one.getState().contains(self.atspi.STATE_FOCUSED) for _, its, one in self.everything()))

    def says(self, words, patience=PATIENCE):
        """Some text on the window holds these words."""
        return until(lambda: f"nothing says {words!r}; there is:\n{self.text()}",
                     lambda: self.find(("label", "text", "push button", "button", "list item"), lambda name: words in (name or "")), patience)

    def text(self):
        return "\n".join(f"{role}: {name}" for role, name, _ in self.everything() if name)

    def box(self, one):
        """Where it is on the screen: left, top, right, bottom."""
        box = one.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return box.x, box.y, box.x + box.width, box.y + box.height

    def screenshot(self, path):
        """The window alone, without what is around it."""
        self.display.screenshot(path)
        with Image.open(path) as whole:
            whole.crop(self.box(self.wait_for("frame", None))).save(path)

    # What a person does

    def click(self, role, name, patience=PATIENCE):
        one = self.wait_for(role, name, patience, enabled=True)
        left, top, right, bottom = self.box(one)
        self.display.xdotool("mousemove", (left + right) // 2, (top + bottom) // 2, "click", 1)

    def press(self, name, patience=PATIENCE):
        self.click(("push button", "button"), name, patience)

    def key(self, *keys):
        self.display.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        # A secret must not be in anybody's arguments, not even of who types it.
        self.display.xdotool("type", "--clearmodifiers", "--delay", 5, "--file", "-", input=text)

    def fill(self, label, text):
        """The field of that name gets this text, by keyboard."""
        self.click(("text", "entry", "password text"), label)
        self.key("ctrl+a")
        self.type(text)

    def tab_to(self, name, most=60):
        """Only the keyboard: Tab until the thing of that name has the focus."""
        for _ in range(most):
            for _, its_name, one in self.everything():
                if its_name == name and one.getState().contains(self.atspi.STATE_FOCUSED):
                    return one
            self.key("Tab")
        raise AssertionError(f"Tab does not come to {name!r}:\n{self.text()}")


@contextlib.contextmanager
def window(home, *words):
    """The program on a display of its own: with window(folder, "--lang", "de") as shown: ..."""
    with contextlib.ExitStack() as stack:
        display = Display(stack, home)
        yield Window(stack, display, home, *words)
