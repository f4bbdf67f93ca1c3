# SPDX-License-Identifier: GPL-3.0-or-later
"""The route analyser against the real Apache: both are given the same site files and the same handshakes, and must agree.

A site file that the analyser mends is given to the real Apache again: the handshake that failed must succeed, and what worked
must go on as it was.
"""
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import time
from urllib.parse import urlsplit

import pytest

from oracle import cases, expressions, real

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("HUBWART_BIN", TOP / "build/dev/bin")) / "hubwart"
ALL = {case["name"]: case for case in cases.all_cases()}
# Where a hub listens, and whether it speaks TLS.
ALIVE = {(int(port.rstrip("s")), port.endswith("s")) for port in cases.HUBS}
# Expressions of ap_expr that ask for more than the request, the server's environment and its files: the analyser says so.
CANNOT_TELL = {"define-missing", "file-there", "file-not-there"} | expressions.CANNOT_TELL
# Not understood yet; the analyser is wrong about these: [B] encodes twice, and a virtual host without a name has that of the main
# server, which the file does not tell.
NOT_YET = {"rule-blank-in-path-escaped", "hosts-no-name"}
# The fault is in the hub, or in the port that was asked, and neither is told to "fix".
BEYOND_THE_FILE = {"tls-to-plain-port", "plain-to-tls-port", "mixed-276-location-match-match-line", "hosts-any-port-loses",
                   "hosts-only-other-port", "socket-line-encrypted", "socket-line-plain"}
# Without upgrade=, and so with rules to ws:// instead.
OLD = "2.4.46"
DEFAULT_PORT = {"http": 80, "ws": 80, "https": 443, "wss": 443}


@pytest.fixture(scope="session")
def practice(_lab):
    if _lab.state != ():
        _lab.reset()
        _lab.state = ()
    return _lab


@pytest.fixture(scope="session")
def apache(practice):
    """What the real Apache does: {name: outcome}, and its version."""
    began = time.monotonic()
    outcomes, version = real.outcomes(practice, list(ALL.values()))
    print(f"\nApache {version}: {len(outcomes)} site files, {sum(len(one['requests']) for one in outcomes.values())} handshakes, "
          f"{time.monotonic() - began:.0f} s")
    return outcomes, version


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sites")
    for case in ALL.values():
        (folder / f"{case['name']}.conf").write_text(case["site"], newline="")
        (folder / f"{case['name']}.before").write_text(case["globals"], newline="")
    return folder


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SSH_", "HUBWART_"))}
    environment = kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def run(*words):
        return subprocess.run([PROGRAM, *map(str, words)], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              errors="replace", timeout=60)

    return run


def all_at_once(work, things):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, things))


# What happened, and whether it is what was foretold

def happened(outcome, number):
    """One line about the answer to a request."""
    if outcome["configtest"] or outcome["start"]:
        return f"refused: {outcome['configtest'] or outcome['start']}"
    answer = outcome["requests"][number]
    if answer.get("port"):
        return f"{answer['status']} from {answer['port']}, path {answer['path']}, host {answer['host']}, upgrade {answer['upgrade']}"
    return " ".join(str(word) for word in (answer["status"], answer.get("location"), answer.get("trouble")) if word)


def opened(answer):
    return answer["status"] == 101


def door(answer):
    return answer["status"], answer.get("port"), answer.get("path")


def where(target):
    url = urlsplit(target)
    return url.port or DEFAULT_PORT[url.scheme], url.scheme in ("https", "wss")


def path_of(target):
    return "/" + target.partition("://")[2].partition("/")[2]


def wrong_about_the_hub(answer, told):
    """A hub has answered: the first thing that was not foretold, or None."""
    if told["answer"] != "proxied":
        return "a hub has answered"
    port, tls = where(told["target"])
    seen = int(answer["port"])
    if port != seen or (seen, tls) not in ALIVE:
        return f"the hub on port {seen} has answered"
    if path_of(told["target"]) != answer["path"]:
        return f"the hub was asked for {answer['path']}"
    if told["upgrade"] != bool(answer["upgrade"]):
        return f"the hub has {'seen' if answer['upgrade'] else 'not seen'} the Upgrade header"
    if told.get("host") not in (None, answer["host"]):
        return f"the hub was asked as {answer['host']}"
    return None


def wrong(outcome, number, told):
    """What was not foretold, or None."""
    kind = told.get("answer")
    if outcome["configtest"] or outcome["start"]:
        return None if kind == "refused" else "Apache refuses the file"
    answer = outcome["requests"][number]
    status = answer["status"]
    if status is None:
        return "Apache has not answered"
    if answer["port"]:
        return wrong_about_the_hub(answer, told)
    if kind == "proxied":
        return None if status >= 500 and where(told["target"]) not in ALIVE else "no hub was asked"
    if 300 <= status < 400:
        right = kind == "redirect" and told["status"] == status and told["location"] == answer["location"]
    elif status in (401, 403):
        # A file that may not be read is as much Apache's own as one that is not there.
        right = kind == "denied" and told["status"] == status or kind == "local" and status == 403
    elif status >= 500:
        right = kind == "error" and told.get("status") in (None, status)
    else:
        right = kind == "local" or kind == "error" and told.get("status") == status
    return None if right else "Apache itself has answered otherwise"


def indented(text):
    return "".join(f"        {line}\n" for line in text.splitlines())


def described(case, *lines):
    parts = [f"{case['name']}\n", *(f"    {line}\n" for line in lines if line)]
    if case["globals"]:
        parts += ["    at server level before it:\n", indented(case["globals"])]
    if case["modules"] is not None:
        lacking, more = sorted(set(cases.MODULES) - set(case["modules"])), sorted(set(case["modules"]) - set(cases.MODULES))
        parts.append(f"    modules: {' '.join([f'-{name}' for name in lacking] + [f'+{name}' for name in more])}\n")
    return "".join([*parts, indented(case["site"])])


def report(found, of, what):
    """Fails with the list of what was found."""
    assert not found, f"{len(found)} of {of} {what}\n\n" + "\n".join(found)


# The tests

def as_noted(says, outcome, number):
    """Whether what happened is what the case says that Apache does."""
    if says == "refused":
        return bool(outcome["configtest"])
    if not outcome["requests"]:
        return False
    answer = outcome["requests"][number]
    firefox = answer["browser"] == "firefox"
    status, port, path = (says.split(" ") + [None, None])[:3]
    status, port = ((word or "-").split("/")[-1 if firefox else 0] for word in (status, port))
    seen, seen_port, seen_path = door(answer)
    return str(seen) == status and (seen_port or "-") == port and path in (None, seen_path)


def test_apache_does_what_the_cases_say(apache):
    outcomes, _ = apache
    found = []
    for case in ALL.values():
        browsers = len({request["browser"] for request in case["requests"]})
        for number in range(len(case["says"]) * browsers):
            says = case["says"][number // browsers]
            if not as_noted(says, outcomes[case["name"]], number):
                found.append(described(case, f"says: {says}", f"Apache: {happened(outcomes[case['name']], number)}"))
    report(found, len(ALL), "cases say something else than what Apache does")


def context(case, version, sites):
    """What the analyser is told beside the site file."""
    modules = [*(cases.MODULES if case["modules"] is None else case["modules"]), *cases.BUILT_IN]
    words = ["--modules", ",".join(modules), "--apache-version", version]
    words += [word for name in case["define"] for word in ("--define", name)]
    return words + (["--before", sites / f"{case['name']}.before"] if case["globals"] else [])


def tells(case, number, outcomes):
    """Whether it is worth a question: Firefox differs in nothing but its Connection header."""
    answers = outcomes[case["name"]]["requests"]
    if case["requests"][number]["browser"] != "firefox" or "connection" in (case["site"] + case["globals"]).lower():
        return True
    return bool(answers) and door(answers[number]) != door(answers[number - 1])


def test_the_analyser_agrees_with_apache(apache, sites, program):
    outcomes, version = apache
    # What only a module's own check of its words refuses is left to Apache: the server's configtest is asked for every candidate.
    known = [case for case in ALL.values() if not (outcomes[case["name"]]["configtest"] or "").startswith("AH00526")
             and case["name"] not in NOT_YET]
    questions = [(case, number) for case in known for number in range(len(case["requests"])) if tells(case, number, outcomes)]

    def ask(question):
        case, number = question
        request = case["requests"][number]
        done = program("route", sites / f"{case['name']}.conf", request["url"], "--json", "--browser", request["browser"],
                       *context(case, version, sites))
        try:
            told = json.loads(done.stdout)
            reason = wrong(outcomes[case["name"]], number, told)
            if told["answer"] == "unknown" and case["name"] in CANNOT_TELL:
                reason = None
        except (ValueError, KeyError, TypeError) as error:
            told, reason = {}, f"no answer that can be read ({error!r}): {done.stdout[:200]}{done.stderr[:500]}"
        return told, reason

    answers = all_at_once(ask, questions)
    found = []
    for (case, number), (told, reason) in zip(questions, answers):
        if reason:
            request = case["requests"][number]
            said = {key: told.get(key) for key in ("answer", "status", "target", "upgrade", "host", "location", "line", "directive")}
            found.append(described(
                case, f"{request['browser']}: {request['url']}", f"wrong: {reason}", f"Apache: {happened(outcomes[case['name']], number)}",
                f"hubwart: {' '.join(f'{key}={value}' for key, value in said.items() if value is not None)}"))
    kinds = collections.Counter(told.get("answer") for told, _ in answers)
    print(f"\n{len(known)} files, {len(questions)} questions, {len(found)} disagreements; answers: {dict(kinds)}; "
          f"{len(ALL) - len(known)} files left out")
    report(found, len(questions), "answers are wrong")


class Mended:
    """A case whose site file hubwart was asked to mend."""

    def __init__(self, case, before, version, program, sites):
        self.case = case
        self.before = before
        url = urlsplit(case["requests"][0]["url"])
        self.path = case["requests"][0]["url"].partition(":8080")[2]
        out = sites / f"{case['name']}.{version}.mended"
        self.done = program("fix", sites / f"{case['name']}.conf", "--host", url.hostname, "--path", self.path, "-o", out,
                            *context(case, version, sites))
        self.site = case["site"]
        if out.exists():
            with open(out, newline="", encoding="utf-8", errors="replace") as file:
                self.site = file.read()
        self.changed = self.site != case["site"]

    def worked(self):
        return [opened(answer) for answer in self.before["requests"][:2]] == [True, True]

    def again(self):
        """The case that tells whether it is right now; None if there is nothing to be told."""
        if self.changed or self.done.returncode == 0 and not self.worked():
            return self.case | {"site": self.site, "requests": self.case["requests"][:2]}
        return None

    def wrong(self, after, elsewhere):
        """What is wrong with the mended file, or None. elsewhere: it is meant for an Apache on which it did not work before."""
        if self.worked() and not elsewhere:
            right_before = all(answer.get("path") == self.path for answer in self.before["requests"][:2])
            same = [door(answer) for answer in after["requests"]] == [door(answer) for answer in self.before["requests"][:2]]
            return None if same or not right_before else "it worked before"
        if self.done.returncode == 0 and not (after["requests"] and all(opened(answer) for answer in after["requests"])):
            return "it is said to be mended, and is not"
        return None


def mend_all(practice, outcomes, sites, program, version):
    # What a module's own check refuses is for configtest, and which port the hub encrypts the file does not say.
    alone = [case for case in ALL.values() if case["modules"] is None and not case["globals"] and not case["define"]
             and not outcomes[case["name"]]["configtest"] and case["name"] not in NOT_YET | BEYOND_THE_FILE]
    elsewhere = version == OLD
    if elsewhere:
        alone = [case for case in alone if "<IfVersion" not in case["site"]]
    mended = all_at_once(lambda case: Mended(case, outcomes[case["name"]], version, program, sites), alone)
    again = [one for one in mended if one.again()]
    # A hub that is down cannot be mended in Apache's file; here it is up.
    after, _ = real.outcomes(practice, [one.again() for one in again], dead_too=True)
    found = []
    for one in again:
        name = one.case["name"]
        if reason := one.wrong(after[name], elsewhere):
            found.append(described(
                one.case, f"wrong: {reason}", f"hubwart fix: exit code {one.done.returncode}",
                *(f"before: {happened(one.before, number)}" for number in range(2)),
                *(f"after: {happened(after[name], number)}" for number in range(2)),
                "the file was not changed" if not one.changed else "the mended file:") + (indented(one.site) if one.changed else ""))
    codes = collections.Counter(one.done.returncode for one in mended)
    changed = sum(one.changed for one in mended)
    now = [after[one.case["name"]]["requests"] for one in again if not one.worked()]
    opens = sum(bool(answers) and all(map(opened, answers)) for answers in now)
    print(f"\n{len(mended)} files, {changed} changed, {opens} of them work now that did not; exit codes: {dict(codes)}; {len(found)} wrong")
    assert changed, "not one file was changed"
    report(found, len(mended), "mended files are wrong")


def test_what_the_analyser_mends_works_on_apache(practice, apache, sites, program):
    outcomes, version = apache
    mend_all(practice, outcomes, sites, program, version)


def test_what_it_mends_for_an_older_apache_works_on_this_one(practice, apache, sites, program):
    outcomes, _ = apache
    mend_all(practice, outcomes, sites, program, OLD)
