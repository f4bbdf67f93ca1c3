# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of messages share: the program is run in English and in German, and both must say the same.

say(...) gives back the English document after it has made sure that
- the German one is the same but for its sentences, and both have the exit code that is in the document,
- every sentence differs between the languages and has no place left unfilled,
- no control character of a server reaches the output,
- the server is as it was (unless changes=True), and nothing of ours is left on it.
"""
import json
import re
import time
import unicodedata

import pytest

# What sentences hold and what a second run gives anew.
SPOKEN = {"message", "sentence", "detail", "evidence", "words", "ms", "change", "about"}
UNFILLED = re.compile(r"%[0-9]|(?<![\w)\"”“»])\?")
TREE = (
    "cd /etc/apache2 && find . -printf '%p %y %U:%G %m %n %s %l\\n' | sort; "
    "find . -type f -exec sha256sum {} + | sort; "
    "find /etc -name '.hubwart*'; systemctl is-active apache2 nginx hub"
)


def server_state(lab):
    return lab.shell(TREE).stdout


def ours_running(lab):
    for _ in range(30):
        left = lab.shell("pgrep -fa '[h]ubwart'").stdout
        if not left:
            break
        time.sleep(0.1)
    return left


def sentences(document):
    """Every sentence of a document, with where it stands."""
    found = []

    def walk(value, where):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in ("message", "sentence"):
                    found.append((where, inner))
                else:
                    walk(inner, f"{where}.{key}")
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                walk(inner, f"{where}[{number}]")

    walk(document, "")
    return found


def bare(value):
    """The document without what is spoken, measured or drawn."""
    if isinstance(value, dict):
        return {key: bare(inner) for key, inner in value.items() if key not in SPOKEN}
    if isinstance(value, list):
        return [bare(inner) for inner in value]
    return value


def from_here(hops):
    """Of the steps those that were asked from this computer, not on the server."""
    return [hop for hop in hops if hop["lane"] == "outside"]


def is_inert(text):
    return not [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Co") and c not in "\n\t"]


def strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) else []


def read(done):
    """The one document of a run."""
    document = json.loads(done.stdout)
    assert document["exit"] == done.returncode, done.stderr
    assert is_inert(done.stdout) and is_inert(done.stderr)
    assert all(is_inert(text) for text in strings(document))
    return document


def compare(english, german):
    # What a server writes while it is asked is not the same the second time; what its lines mean is told in both languages.
    explained = [{line["code"]: line["message"] for line in document.get("log", ()) if line["message"]} for document in (english, german)]
    for code in explained[0].keys() & explained[1].keys():
        assert explained[0][code] != explained[1][code], f"{code} is not translated: {explained[0][code]}"
    english, german = ({key: value for key, value in document.items() if key != "log"} for document in (english, german))
    assert bare(english) == bare(german)
    pairs = list(zip(sentences(english), sentences(german)))
    assert len(pairs) == len(sentences(german))
    for (where, one), (_, other) in pairs:
        assert one.strip() and other.strip(), f"{where}: no sentence"
        assert one != other, f"{where} is not translated: {one}"
        for text in one, other:
            assert not UNFILLED.search(text), f"{where} has a place left: {text}"


class Told:
    """What one run said, in both languages."""

    def __init__(self, english, german):
        self.english, self.german = english, german

    def __getitem__(self, key):
        return self.english[key]

    def __contains__(self, key):
        return key in self.english

    def trouble(self, kind, exit_code, *named, answer="unknown"):
        """Ended by this trouble, with words that name what it is about."""
        trouble = self.english.get("trouble", {})
        assert (trouble.get("kind"), self["exit"]) == (kind, exit_code), trouble or self.english
        assert self["answer"] == answer
        return self.both_name(lambda document: document["trouble"], named)

    def finding(self, id, *named):
        def one(document):
            return next(found for found in document["findings"] if found["id"] == id)

        assert [found["id"] for found in self["findings"]] == [id]
        return self.both_name(one, named)

    def rights(self, kind, *named):
        assert self["rights"]["kind"] == kind, self["rights"]
        return self.both_name(lambda document: document["rights"], named)

    def symptom(self, step, symptom, hop, *named, part="hops", answer="broken"):
        """The walk ended at this step, with this symptom; what came before it worked."""
        *before, last = from_here(self[part])
        assert [one["answer"] for one in before] == ["works"] * len(before), self[part]
        seen = (last["step"], last.get("symptom"), last["hop"], last["answer"])
        assert seen == (step, symptom, hop, answer), last
        return self.both_name(lambda document: from_here(document[part])[-1], named)

    def works(self, part="hops"):
        return all(one["answer"] == "works" for one in self[part])

    def both_name(self, place, named):
        for document in self.english, self.german:
            for word in named:
                message = place(document)["message"]
                assert str(word) in message, f"{message!r} does not name {word!r}"
        return place(self.english)


class Door:
    """How to come to the server: options for the program, secrets for its descriptors."""

    def __init__(self, lab, known_hosts):
        status = lab.status
        self.users = {user["name"]: user for user in status["users"]}
        self.ca = status["ca"]
        self.fingerprint = status["ssh"]["host_key_sha256"]
        self.known_hosts = known_hosts

    def server(self, user, port=2222):
        return f"{user}@localhost:{port}"

    def options(self, user):
        options = ["--connect", "127.0.0.1", "--ca", self.ca, "--known-hosts", self.known_hosts]
        options += ["--accept-host-key", self.fingerprint]
        if key := self.users.get(user, {}).get("key"):
            options += ["--identity", key]
        return options

    def secrets(self, user):
        password = self.users.get(user, {}).get("password")
        return {3: password} if password else {}


@pytest.fixture
def door(lab, tmp_path):
    return Door(lab, tmp_path / "known_hosts")


@pytest.fixture
def say(lab, hubwart, door):
    def speak(*words, fds={}, changes=False, between=None, **how):
        before = server_state(lab)
        documents = []
        for language in "en", "de":
            if documents and between:
                between()
            documents.append(read(hubwart(*words, "--json", "--lang", language, fds=fds, **how)))
            assert not ours_running(lab)
            if not changes:
                assert server_state(lab) == before
        compare(*documents)
        return Told(*documents)

    return speak


@pytest.fixture
def on_server(say, door):
    """on_server("check", "admin", ...): the program, signed in as that user with what the user has."""

    def run(command, user="deploy", *words, fds=None, sudo=True, **how):
        secrets = door.secrets(user) if fds is None else fds
        options = door.options(user)
        if 3 in secrets:
            options += ["--password-fd", "3"]
            if fds is None and sudo:
                secrets, options = secrets | {4: secrets[3]}, [*options, "--sudo-password-fd", "4"]
        return say(command, door.server(user), *options, *words, fds=secrets, **how)

    return run


@pytest.fixture
def from_outside(say, lab):
    """from_outside("test", ...): the program on the address of the live connection, without signing in."""

    def run(command="test", url="wss://localhost:8443/websockify", *words, ca=True, **how):
        trust = ["--ca", lab.status["ca"]] if ca else []
        return say(command, url, "--connect", "127.0.0.1", *trust, *words, **how)

    return run
