# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real Apache does with a WebSocket handshake, for many site files. Runs on the practice server, as root:

    unshare --pid --fork --kill-child --mount-proc python3 apaches.py <JOB >OUTCOMES

JOB is {"cases": [{"name", "site", "globals", "modules", "define", "requests": [{"url", "browser"}]}], "ports": [...],
"alone": false}. Cases that can reach each other by nothing but their virtual hosts share one Apache, each on a loopback
address of its own; "alone" gives every case an Apache of its own (slower, and its "warnings" are known).

A network namespace for each worker keeps them apart from the server's Apache and from each other, although all listen on port
8080. The end of this process is the end of all that it started.
"""
import contextlib
import fcntl
import json
import multiprocessing
import os
import pathlib
import pwd
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from urllib.parse import urlsplit

HERE = pathlib.Path(__file__).resolve().parent
MODULES = pathlib.Path("/usr/lib/apache2/modules")
PORT = 8080
PATIENCE = 10
# Nobody waits for longer: the parts of a stuck run must not stay on the server.
WHOLE_RUN = 280
TOGETHER = 30
CONNECTION = {"chrome": "Upgrade", "safari": "Upgrade", "firefox": "keep-alive, Upgrade"}
SEEN = ("port", "path", "host", "origin", "proto", "upgrade", "connection", "version")

OPENER = f"<VirtualHost *:{PORT}>"
VIRTUAL_HOST = re.compile(rf"^{re.escape(OPENER)}\n.*?^</VirtualHost>\n", re.M | re.S)
# What one site file would do to another in the same Apache.
REACHES_OTHERS = re.compile(r"^\s*<?(Un)?(Define|Macro|Use)\b|\$\{\w+\}", re.M | re.I)
COMPLAINT = re.compile(r"^(AH00526: |apache2: )?.*[Ss]yntax error on line", re.M)

CONFIGURATION = """\
ServerRoot {folder}
DefaultRuntimeDir {folder}/run
PidFile {folder}/run/apache2.pid
ErrorLog {folder}/error.log
LogLevel warn
ServerName main.school.example
{modules}
Listen {port}
Timeout 5
StartServers 1
MinSpareThreads 1
MaxSpareThreads 6
ThreadsPerChild 6
MaxRequestWorkers 6
DocumentRoot {folder}/www
<IfModule mod_mime.c>
    TypesConfig /etc/mime.types
</IfModule>
<Directory />
    AllowOverride None
    Require all denied
</Directory>
<Directory {folder}/www>
    Require all granted
</Directory>
"""


def default_modules():
    """What is switched on for the practice server's own Apache."""
    return sorted(path.stem for path in pathlib.Path("/etc/apache2/mods-enabled").glob("*.load"))


def own_network(folder, ports):
    """Makes this worker's network, with nothing in it but the hubs."""
    os.unshare(os.CLONE_NEWNET)
    with socket.socket() as any_socket:
        up_and_running = struct.pack("16sH14x", b"lo", 0x1 | 0x40)
        fcntl.ioctl(any_socket, 0x8914, up_and_running)
    hubs = subprocess.Popen([sys.executable, HERE / "backend.py", folder, *ports], stdout=subprocess.PIPE)
    assert hubs.stdout.readline() == b"ready\n"


def make_certificate(folder, which="", names="DNS:localhost,DNS:127.0.0.1,DNS:*.school.example,IP:127.0.0.1"):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=hub", "-addext", f"subjectAltName={names}", "-keyout", folder / f"{which}key.pem",
         "-out", folder / f"{which}cert.pem"],
        check=True, capture_output=True)


class Apache:
    """A private Apache; sites: {number: text}, read as they are, one file each."""

    def __init__(self, sites, before="", modules=None, define=()):
        self.folder = folder = pathlib.Path(tempfile.mkdtemp(prefix="oracle-"))
        # Read by Apache as www-data.
        folder.chmod(0o755)
        user = pwd.getpwnam("www-data")
        for name in "run", "www":
            (folder / name).mkdir()
            os.chown(folder / name, user.pw_uid, user.pw_gid)
        os.chown(folder, user.pw_uid, user.pw_gid)
        (folder / "www/index.html").write_text("a page\n")
        (folder / "globals.conf").write_text(before, newline="")
        for number, text in sites.items():
            (folder / f"site-{number}.conf").write_text(text, newline="")
        self.modules = default_modules() if modules is None else modules
        self.numbers = list(sites)
        self.command = ["/usr/sbin/apache2", "-f", folder / "main.conf"]
        self.command += [word for name in define for word in ("-D", name)]
        # Sites name their logs as Debian's do.
        run = str(folder / "run")
        self.how = {"user": "www-data", "group": "www-data", "extra_groups": [], "stdin": subprocess.DEVNULL,
                    "env": {"PATH": "/usr/bin:/bin", "LANG": "C", "APACHE_LOG_DIR": run, "APACHE_RUN_DIR": run}}
        self.process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, how="-X"):
        """Whether it listens; when it does not, it has ended. how: -X is one process, -DFOREGROUND has children as usual."""
        modules = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in self.modules)
        includes = "".join(f"Include {self.folder}/{name}.conf\n" for name in ["globals", *(f"site-{number}" for number in self.numbers)])
        (self.folder / "main.conf").write_text(CONFIGURATION.format(folder=self.folder, modules=modules, port=PORT) + includes)
        with open(self.folder / "stderr", "wb") as stderr:
            self.process = subprocess.Popen([*self.command, how], stdout=stderr, stderr=stderr, start_new_session=True, **self.how)
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", PORT)).close()
                return True
            time.sleep(0.004)
        self.process.kill()
        self.process.wait()
        return False

    def has_ended(self):
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.process.wait(0.1) is not None
        return False

    def complaint(self):
        """Why it did not start (the number of the site, what "apache2 -t" says of it), or None if that is not the site file."""
        text = (self.folder / "stderr").read_text(errors="replace").replace(f"{self.folder}/", "")
        found = COMPLAINT.search(text)
        site = found and re.search(r"\bsite-(\d+)\.conf", text[found.start():])
        if not site:
            return None
        said = re.sub(r"Syntax error on line \d+ of main\.conf: ", "", text[found.start():])
        return int(site[1]), re.sub(r"site-\d+\.conf", "site.conf", said).strip()

    def said(self, name):
        with contextlib.suppress(OSError):
            lines = (self.folder / name).read_text(errors="replace").replace(f"{self.folder}/", "").splitlines()
            # Without the time, so that two runs can be compared.
            return [re.sub(r"^\[[^]]*\] |\[pid [^]]*\] ", "", line) for line in lines if re.search(r"AH\d{5}", line)]
        return []


def shake_hands(request, address):
    """One handshake, as the browser sends it; the answer's status and headers."""
    url = urlsplit(request["url"])
    host = url.hostname + ("" if url.port in (None, 80) else f":{url.port}")
    path = request["url"].partition("://")[2].partition("/")[2]
    lines = [
        f"GET /{path} HTTP/1.1", f"Host: {host}", f"Connection: {CONNECTION[request['browser']]}", "Upgrade: websocket",
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64)", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==", "Sec-WebSocket-Protocol: binary",
        f"Origin: https://{host}", "", ""]
    with socket.create_connection((address, PORT), timeout=PATIENCE) as wire:
        wire.sendall("\r\n".join(lines).encode())
        head = b""
        while b"\r\n\r\n" not in head and (data := wire.recv(65536)):
            head += data
    first, *rest = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
    return int(first.split()[1]), headers


def handshake(request, address="127.0.0.1"):
    try:
        status, headers = shake_hands(request, address)
    except (OSError, IndexError, ValueError) as error:
        return request | {"status": None, "trouble": repr(error)}
    seen = {name: headers.get(f"x-seen-{name}") for name in SEEN}
    return request | {"status": status, "upgraded": status == 101, "location": headers.get("location")} | seen


def outcome(case, requests=(), **more):
    """requests: none if there was no Apache to answer. start: why, when "apache2 -t" had nothing against the file."""
    return {"name": case["name"], "configtest": None, "start": None, "warnings": None, "log": None, "requests": list(requests)} | more


def run_alone(case):
    with Apache({0: case["site"]}, case.get("globals") or "", case.get("modules"), case.get("define") or ()) as apache:
        answers, more = [], {}
        if apache.start():
            answers = [handshake(request) for request in case["requests"]]
        if not answers or (any(answer["status"] is None for answer in answers) and apache.has_ended()):
            test = subprocess.run([*apache.command, "-t"], capture_output=True, text=True, errors="replace", timeout=PATIENCE, **apache.how)
            found = apache.complaint()
            said = found[1] if found else test.stderr.replace(f"{apache.folder}/", "").strip()
            answers, more = [], {"configtest": said} if test.returncode else {"start": f"ended with {apache.process.poll()}"}
        return [outcome(case, answers, warnings=apache.said("stderr"), log=apache.said("error.log"), **more)]


def address_of(number):
    return f"127.1.0.{number + 1}"


def run_together(cases):
    sites = {number: case["site"].replace(OPENER, f"<VirtualHost {address_of(number)}:{PORT}>") for number, case in enumerate(cases)}
    outcomes = {}
    with Apache(sites) as apache:
        while apache.numbers and not apache.start():
            if not (found := apache.complaint()):
                return [one for case in cases for one in run_alone(case)]
            number, said = found
            apache.numbers.remove(number)
            outcomes[number] = outcome(cases[number], configtest=said)
        for number in apache.numbers:
            outcomes[number] = outcome(cases[number], [handshake(request, address_of(number)) for request in cases[number]["requests"]])
        if apache.numbers and apache.has_ended():
            return [one for case in cases for one in run_alone(case)]
    return [outcomes[number] for number in sites]


def can_share(case):
    text = case["site"]
    outside = [line for line in VIRTUAL_HOST.sub("", text).splitlines() if line.strip() and not line.startswith("#")]
    own = case.get("globals") or case.get("define") or case.get("modules") is not None
    # Where the address is no wildcard, a host without a name would be given that of the address.
    nameless = any("ServerName" not in host[0] for host in VIRTUAL_HOST.finditer(text))
    return not (own or outside or nameless or REACHES_OTHERS.search(text))


def run(cases):
    return run_together(cases) if len(cases) > 1 else run_alone(cases[0])


def main():
    signal.signal(signal.SIGALRM, lambda *_: os._exit(1))
    signal.alarm(WHOLE_RUN)
    job = json.load(sys.stdin)
    sharing = [case for case in job["cases"] if not job.get("alone") and can_share(case)]
    shares = {id(case) for case in sharing}
    parts = [sharing[begin:begin + TOGETHER] for begin in range(0, len(sharing), TOGETHER)]
    parts += [[case] for case in job["cases"] if id(case) not in shares]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="oracle-"))
    try:
        make_certificate(folder)
        with multiprocessing.get_context("fork").Pool(os.cpu_count(), own_network, (folder, job["ports"])) as pool:
            outcomes = {one["name"]: one for part in pool.imap_unordered(run, parts) for one in part}
    finally:
        shutil.rmtree(folder)
    version = subprocess.run(["/usr/sbin/apache2", "-v"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"Apache/([\d.]+)", version)[1]
    found = [outcomes[case["name"]] for case in job["cases"]]
    json.dump({"version": version, "default_modules": default_modules(), "outcomes": found}, sys.stdout)


if __name__ == "__main__":
    main()
