# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a real desktop: every pixel of it, a black screen told from a full one, a strange name made harmless."""
import pytest
from PIL import Image, ImageChops
from visit import URL, screenshot, visit  # noqa: F401

pytestmark = pytest.mark.broken("fixed")

AS_DESKTOP = "runuser -u desktop -- env DISPLAY=:1"


def pictured(visit, tmp_path, exit=0):
    file = tmp_path / "desktop.png"
    return visit().outside("picture", "-o", file, exit=exit), file


def step(document, name):
    return next(one for one in document["hops"] if one["step"] == name)


# Areas of one colour, of few and of very many: what the lossless encodings treat differently.
CONTENTS = {
    "clouds": "-size 1024x768 plasma:red-blue",
    "noise": "-size 1024x768 xc:gray +noise Random",
    "stripes": "-size 1024x768 pattern:horizontalsaw",
    "gradient": "-size 1024x768 gradient:navy-orange",
}


@pytest.mark.parametrize("content", CONTENTS)
def test_every_pixel_is_as_the_vnc_server_has_it(lab, visit, tmp_path, content):
    before = screenshot(lab)
    # display tells 1 also where it has painted the background, so that is looked at instead.
    lab.shell(f"{AS_DESKTOP} sh -c 'convert {CONTENTS[content]} -depth 8 /tmp/root.png && display -window root /tmp/root.png'")
    assert ImageChops.difference(before, screenshot(lab)).getbbox() is not None
    document, file = pictured(visit, tmp_path)
    ours, theirs = Image.open(file).convert("RGB"), screenshot(lab)
    assert ours.size == theirs.size == (1024, 768) == (document["width"], document["height"])
    assert ImageChops.difference(ours, theirs).getbbox() is None
    assert step(document, "picture")["answer"] == "works"


def test_a_black_screen_is_told_though_its_pointer_has_colours(lab, visit, tmp_path):
    done = lab.shell(f"systemctl stop desktop; {AS_DESKTOP} xsetroot -solid black -cursor_name left_ptr")
    assert done.returncode == 0, done.stderr
    document, file = pictured(visit, tmp_path)
    assert len(Image.open(file).convert("RGB").getcolors(1 << 20)) > 1
    assert (step(document, "picture")["answer"], step(document, "picture")["symptom"]) == ("warning", "picture-flat")
    assert document["file"] == str(file)


def test_a_desktop_with_a_strange_name_is_harmless(lab, visit, hubwart, tmp_path):
    name = r'"\x1b[31mevil\u202e<b>name"'
    override = "[Service]\nExecStart=\nExecStart=/usr/bin/Xtigervnc :1 -desktop " + name + \
        " -geometry 640x480 -depth 24 -localhost -interface 127.0.0.1 -rfbport 5901 -nolisten tcp -nolisten local -SecurityTypes None\n"
    done = lab.shell("mkdir -p /etc/systemd/system/vnc.service.d; cat >/etc/systemd/system/vnc.service.d/name.conf;"
                     "systemctl daemon-reload; systemctl restart vnc", input=override)
    assert done.returncode == 0, done.stderr
    document = visit().outside("test")
    assert "evil" in step(document, "sign-in")["evidence"]
    text = hubwart("test", URL, *visit().reach)
    assert "evil" in text.stderr and text.returncode == 0
    assert all(c.isprintable() or c in "\n\t" for c in text.stdout + text.stderr)
