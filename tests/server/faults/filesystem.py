# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system of which is known what it holds and what of that would still be there after the power went."""
import os
import pathlib
import re

CALLS = "openat,write,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,chdir,fchdir,fsync,fdatasync,copy_file_range"
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OF_FD = re.compile(r"^(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>")


def bytes_of(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))


class Node:
    """now: what it holds (entries, bytes, or where a link leads); kept: what of it was synced."""

    def __init__(self, kind, now):
        self.kind, self.now = kind, now
        self.kept = {} if kind == "folder" else b""

    def sync(self):
        self.kept = dict(self.now) if self.kind == "folder" else self.now


def read(path):
    """A real tree, all of it on the disk."""
    if path.is_symlink():
        node = Node("link", os.readlink(path))
    elif path.is_dir():
        node = Node("folder", {one.name: read(one) for one in path.iterdir()})
    else:
        node = Node("file", path.read_bytes())
    node.sync()
    return node


class FileSystem:
    def __init__(self, folders):
        self.roots = {folder: read(pathlib.Path(folder)) for folder in folders}
        self.places = {}  # in which folder a process is, where it has gone to another than the first

    def parent(self, path):
        """The folder that holds it, and its name there; nothing where nobody watches."""
        for folder, node in self.roots.items():
            if path == folder or path.startswith(folder + "/"):
                parts = path[len(folder):].strip("/").split("/")
                for part in parts[:-1]:
                    node = node.now.get(part) if node and node.kind == "folder" else None
                return node, parts[-1]
        return None, None

    def find(self, path):
        folder, name = self.parent(path)
        if folder is None:
            return None
        node = folder if name == "" else folder.now.get(name)
        return self.find(os.path.normpath(os.path.join(os.path.dirname(path), node.now))) if node and node.kind == "link" else node

    def put(self, path, node):
        folder, name = self.parent(path)
        if folder is not None:
            folder.now[name] = node

    def take(self, path):
        folder, name = self.parent(path)
        return folder.now.pop(name, None) if folder is not None else None

    def do(self, line):
        """One call, as strace -f -y -xx has it."""
        process, call = line.split(" ", 1)
        name, words = call.split("(", 1)
        if not re.search(r"\) += \d+", words):
            return
        paths = self.paths(words, self.places.get(process, "/"))
        if name == "openat":
            if "O_CREAT" in words and self.find(paths[0]) is None:
                self.put(paths[0], Node("file", b""))
            elif "O_TRUNC" in words and (node := self.find(paths[0])):
                node.now = b""
        elif name == "write":
            if node := self.find(self.of_fds(words)[0]):
                node.now += bytes_of(STRING.search(words)[1])
        elif name == "copy_file_range":
            source, sink = self.of_fds(words)
            if node := self.find(sink):
                count = int(words.rsplit("= ", 1)[1].split()[0])
                node.now += self.find(source).now[len(node.now):][:count]
        elif name.startswith("rename"):
            if node := self.take(paths[0]):
                self.put(paths[1], node)
        elif name.startswith("symlink"):
            self.put(paths[-1], Node("link", bytes_of(STRING.search(words)[1]).decode()))
        elif name.startswith("link"):
            self.put(paths[1], self.find(paths[0]))
        elif name.startswith("unlink") or name == "rmdir":
            self.take(paths[0])
        elif name.startswith("mkdir"):
            self.put(paths[0], Node("folder", {}))
        elif name.endswith("chdir"):
            self.places[process] = paths[0] if paths else self.of_fds(words)[0]
        elif name.endswith("sync"):
            if node := self.find(self.of_fds(words)[0]):
                node.sync()

    @staticmethod
    def of_fds(words):
        return [bytes_of(one).decode(errors="replace") for one in re.findall(r"(?:^|, )\d+<((?:\\x[0-9a-f]{2})*)>", words)] or ["-"]

    @staticmethod
    def paths(words, folder):
        """The names in a call, each with the folder that it is meant in."""
        found = []
        for word in re.split(r", ", words):
            if of := OF_FD.match(word):
                folder = bytes_of(of[1]).decode()
            elif of := STRING.match(word):
                found.append(os.path.normpath(os.path.join(folder, bytes_of(of[1]).decode(errors="replace"))))
        return found

    def left(self, choose):
        """choose(node) says of each whether it is as it was last synced (False) or as it is (True)."""
        return {folder: self.whole(node, choose) for folder, node in self.roots.items()}

    def whole(self, node, choose):
        if node.kind == "link":
            return node.now
        holds = node.now if choose(node) else node.kept
        return {name: self.whole(one, choose) for name, one in holds.items()} if node.kind == "folder" else holds


def make(tree, place):
    """Writes such a state down."""
    for name, one in tree.items():
        here = place / name
        if isinstance(one, dict):
            here.mkdir()
            make(one, here)
        elif isinstance(one, bytes):
            here.write_bytes(one)
        else:
            here.symlink_to(one)


def joined(lines):
    """Calls that another process interrupted, in one line each, where they ended."""
    begun = {}
    for line in lines:
        process, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[process] = call.removesuffix("<unfinished ...>")
        elif call.startswith("<... "):
            yield process + " " + begun.pop(process, "") + call.split("resumed>", 1)[1]
        elif "(" in call:
            yield f"{process} {call}"
