# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, out of inodes or read-only, under what a change writes. Runs on the server."""
import os
import pathlib
import shutil
import subprocess
import time

import inside
import invariants

PLACES = {"changes": str(invariants.BASE), "apache": "/etc/apache2", "units": "/etc/systemd/system"}
PAGE = os.sysconf("SC_PAGE_SIZE")


class Disk:
    """A file system of its own over a folder, with just so much room left."""

    def __init__(self, place):
        self.place = PLACES[place]

    def __enter__(self):
        os.makedirs(self.place, mode=0o700, exist_ok=True)
        about = os.stat(self.place)
        beside = pathlib.Path("/run/faults/disk")
        beside.mkdir(exist_ok=True)
        inside.shell(f"mount -t tmpfs -o mode={oct(about.st_mode & 0o7777)[2:]} tmpfs {beside} && cp -aT {self.place} {beside}"
                     f" && mount --bind {beside} {self.place} && umount {beside}")
        return self

    def __exit__(self, *_):
        inside.shell(f"umount -l {self.place}")

    def room(self, pages=1000, inodes=1000):
        now = os.statvfs(self.place)
        blocks, files = now.f_blocks - now.f_bfree, now.f_files - now.f_ffree
        self.remount(f"size={max(blocks * now.f_frsize + pages * PAGE, PAGE)},nr_inodes={files + inodes}")

    def remount(self, options):
        inside.shell(f"mount -o remount,{options} tmpfs {self.place}")

    def lift(self):
        self.remount("rw")
        self.room()
        shutil.rmtree(f"{self.place}/.full", ignore_errors=True)


# Written so that neither a block nor an inode is left, in files that no program would use.
FILL = "mkdir -p {0}/.full; head -c 99M /dev/zero >{0}/.full/0; n=0; while : >{0}/.full/$((n += 1)); do :; done"
FAULTS = {
    "pages": lambda disk, number: disk.room(pages=number),
    "inodes": lambda disk, number: disk.room(inodes=number),
    "read-only": lambda disk, _: disk.remount("ro"),
}


def fill(disk):
    subprocess.run(["bash", "-c", FILL.format(disk.place)], capture_output=True)


def later(act):
    return lambda faulty, disk: (faulty.apply(window=2), act(disk))[0]


def cases(trap, script, wanted):
    """wanted: [place, fault, number]; a fault that begins with "later-" comes after the change is loaded."""
    faulty = inside.Faulty(trap, script)
    found = []
    for place, fault, number in wanted:
        faulty.clean()
        began = time.monotonic()
        with Disk(place) as disk:
            if place == "apache":
                inside.shell("systemctl reload apache2")
            disk.room()
            if fault == "later-full":
                told = later(fill)(faulty, disk)
            elif fault == "later-read-only":
                told = later(lambda one: one.remount("ro"))(faulty, disk)
            else:
                FAULTS[fault](disk, number)
                told = faulty.apply()
            faulty.quiet(5 if (place, fault) == ("changes", "later-read-only") else 15)
            still = faulty.must.side()
            disk.lift()
            faulty.quiet()
            # Where no file can be put in place any more, the new one stays, and the journal says so.
            wanted = ["old", "new"] if (place, fault) == ("apache", "later-read-only") else ["old"]
            broken = list(faulty.next_is_let_in()) + faulty.must.broken(wanted, told.outcome and told.outcome[0])
            # It came back while the disk was still full. (Without a journal nothing is begun; it comes back afterwards.)
            if still not in wanted and (place, fault) != ("changes", "later-read-only"):
                broken.append(f"while the disk was full the file was {still}")
        found.append({"point": [place, fault, number], "told": told.outcome, "broken": broken, "seconds": round(time.monotonic() - began, 1)})
    faulty.clean()
    return found
