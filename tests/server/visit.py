# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the whole job share: somebody who may mend it, and what is seen past SSH."""
import io
import json
import os

import pytest
from PIL import Image

SITE = "/etc/apache2/sites-available/desktop.conf"
URL = "wss://desktop.school.example:8443/websockify"
CHANGES = "/var/lib/hubwart/changes"


class Visit:
    """Runs the program as somebody who signs in: visit("apply", "--yes"), visit.document("check", exit=1)."""

    def __init__(self, hubwart, status, folder, name, port):
        self.hubwart = hubwart
        self.user = next(user for user in status["users"] if user["name"] == name)
        self.server = f"{name}@localhost:{port}"
        self.reach = ["--connect", "127.0.0.1", "--ca", status["ca"]]
        self.options = [*self.reach, "--known-hosts", folder / "known_hosts"]
        self.options += ["--accept-host-key", status["ssh"]["host_key_sha256"]]
        self.fds = {}
        if self.user["key"]:
            self.options += ["--identity", self.user["key"]]
        else:
            self.options += ["--password-fd", "3", "--sudo-password-fd", "4"]
            self.fds = {3: self.user["password"] + "\n", 4: self.user["password"] + "\n"}

    def __call__(self, verb, *more, server=None, **how):
        return self.hubwart(verb, server or self.server, *self.options, *more, fds=self.fds, **how)

    def document(self, verb, *more, exit, **how):
        done = self(verb, *more, "--json", **how)
        return document_of(done, exit)

    def outside(self, verb, *more, url=URL, exit=0):
        """A command that needs no sign-in: test, picture."""
        return document_of(self.hubwart(verb, url, *self.reach, *more, "--json"), exit)


def document_of(done, exit):
    document = json.loads(done.stdout)
    assert (done.returncode, document["exit"]) == (exit, exit), done.stdout + done.stderr
    return document


@pytest.fixture
def visit(hubwart, lab, tmp_path):
    status = lab.status
    return lambda name="deploy", port=2222: Visit(hubwart, status, tmp_path, name, port)


def server_bytes(lab, file=SITE):
    done = lab.shell(f"cat {file}", text=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


# TigerVNC paints the pointer for whoever has not moved it there, cursor encoding or not; import does not.
POINTER = """import ctypes
class Image(ctypes.Structure):
    _fields_ = [("x", ctypes.c_short), ("y", ctypes.c_short)]
    _fields_ += [(name, ctypes.c_ushort) for name in ("width", "height", "xhot", "yhot")]
    _fields_ += [("serial", ctypes.c_ulong), ("pixels", ctypes.POINTER(ctypes.c_ulong))]
x11, fixes = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXfixes.so.3")
x11.XOpenDisplay.restype = ctypes.c_void_p
look = fixes.XFixesGetCursorImage
look.argtypes, look.restype = [ctypes.c_void_p], ctypes.POINTER(Image)
image = look(x11.XOpenDisplay(b":1")).contents
print(image.x - image.xhot, image.y - image.yhot, image.width, image.height)
print(*image.pixels[: image.width * image.height])
"""


def pointer(lab):
    """The pointer of the desktop, and where it is."""
    done = lab.shell("runuser -u desktop -- python3 -I -", input=POINTER)
    assert done.returncode == 0, done.stderr
    x, y, width, height, *pixels = map(int, done.stdout.split())
    image = Image.new("RGBA", (width, height))
    image.putdata([(p >> 16 & 255, p >> 8 & 255, p & 255, p >> 24 & 255) for p in pixels])
    return image, (x, y)


def screenshot(lab):
    """The desktop as the VNC server itself has it, with the pointer."""
    done = lab.shell("runuser -u desktop -- import -display :1 -window root png:-", text=False)
    assert done.returncode == 0, done.stderr
    picture = Image.open(io.BytesIO(done.stdout)).convert("RGBA")
    picture.alpha_composite(*pointer(lab))
    return picture.convert("RGB")


def files_below(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
