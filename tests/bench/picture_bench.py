# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes from nothing to the whole first picture of the desktop, over a line of 50 ms: "hubwart picture" through Apache and
the hub, with a look at the page on its way, beside TigerVNC's viewer straight to the VNC server; in turn.

    picture_bench.py LAB BIN
"""
import contextlib
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display
from job_bench import FAR, ROUND_TRIP, RUNS, URL, Job, ratio, told
from slow_wire import SlowWire

WIDTH, HEIGHT = 1024, 768
LONGEST = 20


class Screen:
    """An X server of its own, without a window manager: the viewer's window begins in the corner."""

    def __init__(self, stack):
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                                  pass_fds=[writing], stderr=subprocess.DEVNULL)
        stack.callback(server.kill)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self.root = display.Display(self.name).screen().root

    def seen(self):
        """A column and the last rows: what is drawn last, and no pointer."""
        places = (WIDTH // 4, 0, 1, HEIGHT), (0, HEIGHT - 1, WIDTH, 1)
        return [self.root.get_image(*place, X.ZPixmap, 0xffffff).data for place in places]

    def at_rest(self):
        """What is there when something has come, and has not changed for three seconds."""
        first = last = self.seen()
        since = time.perf_counter()
        while last == first or time.perf_counter() - since < 3:
            now = self.seen()
            if now != last:
                last, since = now, time.perf_counter()
        return last


class Pictures(Job):
    def __init__(self, screen, *how):
        super().__init__(*how)
        self.screen = screen
        self.wanted = None

    def hubwart_shows(self):
        with tempfile.TemporaryDirectory(dir=self.home) as folder:
            return self.run(self.binaries / "hubwart", "picture", URL, "--connect", FAR, "--ca", self.ca, "-o", f"{folder}/desktop.png")

    def viewer_shows(self):
        before = sum(wire.trips for wire in self.wires)
        begun = time.perf_counter()
        # Without loss, as ours: else each run ends in another picture.
        how = ["-SecurityTypes", "None", "-ReconnectOnError=0", "-AutoSelect=0", "-NoJPEG=1"]
        viewer = subprocess.Popen(["xtigervncviewer", *how, f"{FAR}::5901"],
                                  env=self.environment | {"DISPLAY": self.screen.name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if self.wanted is None:
                self.wanted = self.screen.at_rest()
            while self.screen.seen() != self.wanted:
                if time.perf_counter() - begun > LONGEST:
                    sys.exit("the viewer shows no picture")
            return time.perf_counter() - begun, sum(wire.trips for wire in self.wires) - before
        finally:
            viewer.kill()
            viewer.wait()


def main(lab, binaries):
    with contextlib.ExitStack() as stack:
        home = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        wires = [stack.enter_context(SlowWire((FAR, port), ("127.0.0.1", port), ROUND_TRIP)) for port in (8443, 5901)]
        pictures = Pictures(Screen(stack), lab, binaries, home, wires)
        pictures.verb("break", "fixed")
        ours, viewers = [], []
        for number in range(RUNS + 1):
            one = pictures.hubwart_shows(), pictures.viewer_shows()
            if number:  # the first fills the caches, and shows what the viewer must show
                ours.append(one[0])
                viewers.append(one[1])
        print(f"over a line of {ROUND_TRIP * 1000:.0f} ms there and back:")
        ratio("the first picture, of a viewer's", told("hubwart picture, through Apache and the hub", ours),
              told("TigerVNC's viewer, straight to the VNC server", viewers), "1.3", True)


if __name__ == "__main__":
    main(*sys.argv[1:])
