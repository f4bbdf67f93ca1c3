# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts that run on a server, on folders that stand for one, by the shells that servers have."""
import base64
import pathlib
import re
import re
import subprocess

import pytest

SERVER = pathlib.Path(__file__).resolve().parents[2] / "app/server"
SHELLS = [["dash"], ["busybox", "sh"], ["bash", "--posix"]]
shells = pytest.mark.parametrize("shell", SHELLS, ids=lambda words: words[0])


def records(output, nonce="abc"):
    found = []
    for line in output.splitlines():
        if line.startswith(f"@{nonce} "):
            key, *fields = line.split(" ")[1:]
            plain = [f[1:] if f.startswith("=") else "" if f == "-" else base64.b64decode(f).decode() for f in fields]
            found.append((key, plain))
    return found


@pytest.fixture
def root(tmp_path):
    """A server's folder: two sites in use, one of them dangling, and one that is only available."""
    apache = tmp_path / "etc/apache2"
    for folder in ("sites-available", "sites-enabled", "mods-enabled", "mods-available", "conf-enabled"):
        (apache / folder).mkdir(parents=True)
    (tmp_path / "etc/os-release").write_text('PRETTY_NAME="A Linux"\n')
    (apache / "apache2.conf").write_text("# main\n")
    (apache / "sites-available/a b.conf").write_bytes(b"ServerName a\xff\x00b\r\n")
    (apache / "sites-enabled/a b.conf").symlink_to("../sites-available/a b.conf")
    (apache / "sites-enabled/gone.conf").symlink_to("../sites-available/gone.conf")
    (apache / "sites-available/later.conf").write_text("")
    (apache / "mods-enabled/proxy.load").write_text("")
    (apache / "mods-available/proxy.load").write_text("")
    change = tmp_path / "var/lib/hubwart/changes/id-1"
    (change / "files/1").mkdir(parents=True)
    (change / "journal").write_text("received 2026-01-01T00:00:00Z\nloaded 2026-01-01T00:00:01Z\n")
    (change / "who").write_text("somebody")
    (change / "files/1/path").write_text("/etc/apache2/sites-enabled/a b.conf")
    return tmp_path


def look(name):
    """A script that only looks, as the program puts it together."""
    return (SERVER / "put.sh").read_text() + (SERVER / name).read_text()


def survey(shell, root):
    script = f"n=abc; ROOT={root}\n" + look("survey.sh")
    return subprocess.run([*shell, "-c", script], capture_output=True, timeout=60)


@shells
def test_the_survey_sees_every_file_byte_for_byte(shell, root):
    seen = surveyed_files(survey(shell, root))
    apache = str(root / "etc/apache2")
    assert seen[f"{apache}/sites-enabled/a b.conf"] == (f"{apache}/sites-available/a b.conf", "=loaded", b"ServerName a\xff\x00b\r\n")
    assert seen[f"{apache}/sites-available/later.conf"] == (f"{apache}/sites-available/later.conf", "=available", b"")
    assert len(seen) == 3


def surveyed_files(done):
    """Path -> what it leads to, whether it is in use, its bytes."""
    seen, announced = {}, []
    for line in done.stdout.decode().splitlines():
        if line.startswith("@abc files "):
            paths, places, owners = (decoded(line, field).splitlines() for field in (2, 3, 4))
            assert not announced and len(paths) == len(places) == len(owners)
            assert all(re.fullmatch(r"\S+:\S+ [0-7]{3,4}", owner) for owner in owners)
            announced = list(zip(paths, places))
        elif line.startswith("@abc text "):
            path, place = announced.pop(0)
            _, _, state, text = line.split(" ")
            seen[path] = place, state, b"" if text == "-" else base64.b64decode(text)
    assert not announced
    return seen


@shells
def test_the_survey_tells_a_file_that_is_too_long_from_one_that_is_read(shell, root):
    long = root / "etc/apache2/sites-available/a long one.conf"
    long.write_bytes(b"#" * 4194305)
    done = survey(shell, root)
    assert str(long) not in surveyed_files(done)
    assert str(long) in [decoded(line, 2) for line in done.stdout.decode().splitlines() if line.startswith("@abc unreadable ")]


def decoded(line, field):
    return base64.b64decode(line.split(" ")[field]).decode()


@shells
def test_the_survey_tells_links_that_lead_nowhere_and_sites_that_are_off(shell, root):
    lines = survey(shell, root).stdout.decode().splitlines()
    unreadable = [decoded(line, 2) for line in lines if line.startswith("@abc unreadable ")]
    assert [pathlib.Path(path).name for path in unreadable] == ["gone.conf"]
    available = [path for path, (_, state, _) in surveyed_files(survey(shell, root)).items() if state == "=available"]
    assert [pathlib.Path(path).name for path in available] == ["later.conf"]


@shells
def test_the_survey_tells_what_the_files_ask_about(shell, root):
    asked = root / "srv"
    (asked / "folder").mkdir(parents=True)
    (asked / "file").write_text("")
    (asked / "link").symlink_to("folder")
    (asked / "nothing").symlink_to("gone")
    names = ("file", "folder", "link", "nothing", "gone", "gone/deeper")
    (root / "etc/apache2/apache2.conf").write_text(
        "".join(f'  <iffile "!{asked}/{name}">\n' for name in names[:4]) + f"Include {asked}/gone/*.conf\nIncludeOptional {asked}/gone/deeper/\n"
        f"# Include {asked}/not-asked\nServerRoot ${{X}}/y\n<IfFile relative>\n")
    lines = [line for line in survey(shell, root).stdout.decode().splitlines() if line.startswith("@abc paths ")]
    paths = [fields for _, fields in records("\n".join(lines))]
    assert paths[0][0] == ""
    told = dict(reversed(line.split(" ", 1)) for line in paths[0][1].splitlines())
    assert told == {f"{asked}/{name}": kind for name, kind in zip(names, ("ff", "dd", "ld", "lN", "absent", "absent"))}
    # Of Apache's own folder all is told.
    folder, tree = paths[1]
    assert folder == str(root / "etc/apache2")
    assert f"lf {folder}/sites-enabled/a b.conf" in tree.splitlines() and f"lN {folder}/sites-enabled/gone.conf" in tree.splitlines()


@shells
def test_the_survey_finds_what_a_change_left(shell, root):
    lines = survey(shell, root).stdout.decode().splitlines()
    change = next(line for line in lines if line.startswith("@abc change "))
    assert decoded(change, 2) == "id-1"
    assert decoded(change, 3) == "loaded 2026-01-01T00:00:01Z"


@shells
def test_the_survey_counts_its_records(shell, root):
    lines = [line for line in survey(shell, root).stdout.decode().splitlines() if line.startswith("@abc ")]
    assert lines[-1] == f"@abc end ={len(lines) - 1}"


@shells
def test_the_survey_writes_nothing(shell, root):
    before = {path: path.lstat().st_mtime_ns for path in root.rglob("*")}
    survey(shell, root)
    assert {path: path.lstat().st_mtime_ns for path in root.rglob("*")} == before


@pytest.mark.parametrize("id", ["../x", "a b", "-rf", "x\ny", "A"])
def test_the_transaction_refuses_an_id_that_is_none(id, tmp_path):
    words = [base64.b64encode(word.encode()).decode() for word in ("status", id)]
    parts = ("told", "moves", "apache", "files", "question", "reload", "trial", "watchdog", "etckeeper", "apply", "takeback", "history", "verbs")
    script = f"n=abc; set -- {' '.join(words)}\n" + "\n".join((SERVER / f"change/{part}.sh").read_text() for part in parts)
    done = subprocess.run(["dash", "-c", script], capture_output=True, timeout=60, cwd=tmp_path)
    told = records(done.stdout.decode())
    assert done.returncode == 91 or told[0] == ("outcome", ["refused", "no-such-change", id])
    assert not (tmp_path / "x").exists()


def rehearsal(shell, root, *fields, ss=""):
    tools = root / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "ss").write_text(f"#!/bin/sh\n{ss}\n")
    (tools / "ss").chmod(0o755)
    words = " ".join(base64.b64encode(field.encode()).decode() or "-" for field in fields)
    script = f"n=abc; ROOT={root}; PATH={tools}:$PATH; set -- {words} end-abc\n" + look("rehearsal.sh")
    done = subprocess.run([*shell, "-c", script], capture_output=True, timeout=60, text=True)
    assert done.stderr == ""
    told = records(done.stdout)
    assert told[-1] == ("end", ["1"]) and len(told) == 2
    return told[0][1][0].strip()


SOCKETS = """case $* in
*established*) echo '0 0 192.0.2.7:443 192.0.2.9:50000 users:(("apache2",pid=7,fd=20))'
    echo '0 0 [2001:db8::7]:443 [2001:db8::9]:50001 users:(("apache2",pid=7,fd=21))'
    echo '0 0 127.0.0.1:40000 127.0.0.1:5020 users:(("apache2",pid=7,fd=22))'
    echo '0 0 127.0.0.1:22 192.0.2.9:50002 users:(("sshd",pid=8,fd=4))' ;;
*) echo 'LISTEN 0 511 *:443 *:* users:(("apache2",pid=7,fd=4),("apache2",pid=6,fd=4))'
    echo 'LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:(("sshd",pid=8,fd=3))' ;;
esac"""


@shells
@pytest.mark.parametrize("ss, open", [
    (SOCKETS, "2"),
    (SOCKETS.replace("50000 users", "50000 timer:(keepalive,119min,0) users"), "2"),
    (SOCKETS.replace("apache2", "httpd"), "2"),
    (re.sub(r" users:[^']*", "", SOCKETS), ""),
    ("exit 1", ""),
    ("case $* in *established*) ;; *) echo 'LISTEN 0 511 *:443 *:* users:((\"apache2\",pid=7,fd=4))';; esac", "0"),
], ids=["two", "with timers", "httpd", "whose is not said", "no ss", "none"])
def test_connections_at_apaches_ports_are_counted(shell, root, ss, open):
    assert rehearsal(shell, root, "load", ss=ss) == open


@shells
def test_a_request_is_found_in_the_log_that_has_it(shell, root):
    logs = root / "var/log/apache2"
    logs.mkdir(parents=True)
    (logs / "access.log").write_text("GET /hubwart-rehearsal-1a HTTP/1.1\n")
    (root / "own log").write_text('"GET /hubwart-rehearsal-2b HTTP/1.1"\n')
    assert rehearsal(shell, root, "seen", "/hubwart-rehearsal-1a", "") == str(logs / "access.log")
    assert rehearsal(shell, root, "seen", "/hubwart-rehearsal-2b", f"{root}/own log\n{root}/none\n") == f"{root}/own log"
    assert rehearsal(shell, root, "seen", "/hubwart-rehearsal-3c", f"{root}/own log\n") == ""
    assert rehearsal(shell, root, "seen", "-e", f"{root}/own log\n") == ""


FAKE_SS = """#!/bin/sh
case $* in *5020*) echo 'LISTEN 0 5 127.0.0.1:5020 0.0.0.0:* users:(("python3",pid=77,fd=3))' ;; esac
"""
HUB = """@app.get("/websockify")
def page(): ...
app.add_url_rule("/websockify", "ws", ws)
print("/websockify")
"""


@pytest.fixture
def hub(tmp_path):
    """A server on which a hub listens on port 5020, started from its own folder."""
    process = tmp_path / "proc/77"
    source = tmp_path / "opt/a hub"
    for folder in (process, source / "parts", tmp_path / "bin"):
        folder.mkdir(parents=True)
    (process / "cmdline").write_bytes(b"/usr/bin/python3\0-m\0gunicorn\0hub:app\0")
    (process / "cgroup").write_text("0::/system.slice/hub.service\n")
    (process / "cwd").symlink_to(source)
    (source / "hub.py").write_text(HUB)
    (source / "parts/more.py").write_text("socket.route('/websockify', websocket=True)\n")
    (tmp_path / "bin/ss").write_text(FAKE_SS)
    (tmp_path / "bin/ss").chmod(0o755)
    return tmp_path


def look_at_hub(shell, root, port, path):
    fields = " ".join(base64.b64encode(one.encode()).decode() for one in (port, path))
    script = f"n=abc; ROOT={root}; PATH={root}/bin:$PATH; set -- {fields}\n" + look("hub.sh")
    done = subprocess.run([*shell, "-c", script], capture_output=True, text=True, timeout=60)
    return records(done.stdout)


@shells
def test_the_lines_of_the_hub_that_name_the_path_are_found(shell, hub):
    told = look_at_hub(shell, hub, "5020", "/websockify")
    assert told[0] == ("program", ["/usr/bin/python3 -m gunicorn hub:app ", "hub.service"])
    routes = [(pathlib.Path(file).name, line) for key, (file, line, _) in [one for one in told if one[0] == "route"]]
    assert routes == [("hub.py", "1"), ("hub.py", "3"), ("more.py", "1")]
    assert told[-1][0] == "end"


@shells
def test_where_no_hub_listens_nothing_is_told(shell, hub):
    assert look_at_hub(shell, hub, "5021", "/websockify") == [("end", [])]


def logs_of(shell, root, logs, unit="", back="60"):
    fields = " ".join(base64.b64encode(one.encode()).decode() or "-" for one in (logs, unit, back))
    script = f"n=abc; ROOT={root}; set -- {fields} end-abc\n" + look("errorlog.sh")
    done = subprocess.run([*shell, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return records(done.stdout)


@shells
def test_the_newest_lines_of_the_named_logs_are_told(shell, root):
    folder = root / "var/log/apache2"
    folder.mkdir(parents=True)
    (folder / "error.log").write_text("".join(f"[line {i}]\n" for i in range(150)))
    (folder / "site.log").write_text("of the site\n")
    told = logs_of(shell, root, "/var/log/apache2/error.log\n${APACHE_LOG_DIR}/site.log\n|/bin/touch /tmp/x\n/none\n")
    assert [key for key, _ in told] == ["apache", "apache", "now", "end"]
    assert told[2][1][0][:3] in "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    assert float(told[2][1][1]) > 1e9
    first = told[0][1][0].splitlines()
    assert (len(first), first[-1]) == (100, "[line 149]")
    assert told[1][1][0].strip() == "of the site"


@shells
@pytest.mark.parametrize("unit", ["-x", "a b", "$(touch x)", "../x"])
def test_a_service_whose_name_is_none_is_not_asked_for(shell, root, unit):
    assert [key for key, _ in logs_of(shell, root, "", unit)] == ["now", "end"]
