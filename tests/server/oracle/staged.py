# SPDX-License-Identifier: GPL-3.0-or-later
"""Surprises of Apache that one handshake does not show: what lasts, what is logged, what other requests come to. Runs on the
practice server, beside apaches.py, as that does; prints {name of the stage: what was seen}. test_surprises.py says what it means."""
import concurrent.futures
import contextlib
import fcntl
import json
import multiprocessing
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

from apaches import PATIENCE, PORT, WHOLE_RUN, Apache, make_certificate, own_network

HOST = "desk.school.example"
HUB, OTHER_HUB = "http://127.0.0.1:7001/", "http://127.0.0.1:7002/"
PLACES = ["7001q", "7002", "7004x", "5901r"]
# An address of the server that is not a loopback one.
OUTSIDE = "192.0.2.1"
# For a tunnel that is to end and does not: longer than any of the limits that are set here.
LONG = 4.5
FOLDER = pathlib.Path()


def vhost(*lines, name=HOST, address="*"):
    return "".join([f"<VirtualHost {address}:{PORT}>\n    ServerName {name}\n", *(f"    {line}\n" for line in lines), "</VirtualHost>\n"])


def request(method="GET", path="/websockify", version="1.1", **headers):
    """The text of a request: a handshake, but for what is said. A header that is None is left out."""
    all_headers = {"Host": f"{HOST}:{PORT}", "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
                   "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg=="} | headers
    lines = [f"{method} {path} HTTP/{version}", *(f"{name}: {value}" for name, value in all_headers.items() if value is not None)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


PAGE = {"Connection": None, "Upgrade": None}


def begun(text, address="127.0.0.1"):
    """An open connection, on which nobody has waited for the answer."""
    wire = socket.create_connection((address, PORT), timeout=PATIENCE)
    wire.sendall(text)
    return wire


def answer_on(wire, enough=b"\r\n\r\n"):
    """{"status", "body", and what the hub has seen}; status None: no answer came."""
    data = b""
    with contextlib.suppress(OSError):
        while enough not in data and (more := wire.recv(65536)):
            data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    seen = {name.lower().removeprefix("x-seen-"): value for name, _, value in (line.partition(": ") for line in lines)
            if name.lower().startswith("x-seen-")}
    return {"status": int(first.split()[1]) if first else None, "body": body.decode("latin-1")} | seen


def asked(text, address="127.0.0.1"):
    with begun(text, address) as wire:
        return answer_on(wire)


def life_of(wire):
    """Seconds until Apache hangs up; None: it has not by then."""
    began = time.monotonic()
    wire.settimeout(LONG)
    try:
        while wire.recv(65536):
            pass
    except TimeoutError:
        return None
    return time.monotonic() - began


def await_state(is_so):
    """Waits for something that nobody announces; whether it came."""
    end = time.monotonic() + PATIENCE
    while not (so := is_so()) and time.monotonic() < end:
        time.sleep(0.01)
    return so


@contextlib.contextmanager
def apache_with(site, how="-X", **more):
    with Apache({0: site}, **more) as apache:
        assert apache.start(how), apache.said("stderr")
        yield apache


def configtest(apache):
    return subprocess.run([*apache.command, "-t"], capture_output=True, text=True, timeout=PATIENCE, **apache.how)


def idle(timeout, line):
    """How long a tunnel lives on which nothing is said."""
    def stage():
        with apache_with(vhost(f"Timeout {timeout}", *line)), begun(request()) as wire:
            return answer_on(wire) | {"lived": life_of(wire)}
    return stage


def other_requests():
    """Requests that are no handshake of a browser."""
    with apache_with(vhost(f"ProxyPass / {HUB} upgrade=websocket")):
        return {"page": asked(request(**PAGE)), "post": asked(request("POST", **{"Content-Length": "0"})),
                "no-connection": asked(request(Connection=None)), "keep-alive": asked(request(Connection="keep-alive")),
                "longer-word": asked(request(Upgrade="websocketfoo")), "old-http": answer_to_old_http()}


def answer_to_old_http():
    """Of HTTP/1.0, as nginx speaks it by itself: the answer that does not come within a moment."""
    with begun(request(version="1.0")) as wire:
        wire.settimeout(1)
        return answer_on(wire)


def forced_upgrade(*line):
    def stage():
        forced = ["RequestHeader set Upgrade websocket", "RequestHeader set Connection Upgrade"]
        with apache_with(vhost(*forced, *line)):
            return asked(request(**PAGE))
    return stage


def page_on_ws_line(*more):
    def stage():
        with apache_with(vhost(*more, "ProxyPass / ws://127.0.0.1:7001/", f"ProxyPass / {OTHER_HUB}")):
            return {"page": asked(request(**PAGE)), "handshake": asked(request())}
    return stage


def sockets(names):
    """Two lines, each to a socket file of its own; only the second one hands on live connections."""
    def stage():
        targets = {hub: f"unix:{FOLDER}/{hub}.sock|http://{name}/" for hub, name in zip("ab", names)}
        site = vhost(f"ProxyPass /a {targets['a']}", f"ProxyPass /b {targets['b']} upgrade=websocket")
        with socket_hubs(), apache_with(site):
            return {"site": site} | {hub: asked(request(path=f"/{hub}")) for hub in "ab"}
    return stage


@contextlib.contextmanager
def socket_hubs():
    paths = [str(FOLDER / f"{hub}.sock") for hub in "ab"]
    hubs = subprocess.Popen([sys.executable, pathlib.Path(__file__).with_name("backend.py"), FOLDER, *paths], stdout=subprocess.PIPE)
    try:
        assert hubs.stdout.readline() == b"ready\n"
        yield
    finally:
        hubs.kill()
        hubs.wait()


def virtual_host_by_address():
    """The desk's virtual host is for any address, another one for a single one."""
    site = vhost(f"ProxyPass / {OTHER_HUB}", name="other.example", address=OUTSIDE) + vhost(f"ProxyPass / {HUB} upgrade=websocket")
    with apache_with(site):
        return {"site": site, "there": asked(request(), OUTSIDE), "elsewhere": asked(request())}


def virtual_host_for_loopback():
    site = vhost(f"ProxyPass / {OTHER_HUB}", name="other.example", address="127.0.0.1") + vhost(f"ProxyPass / {HUB} upgrade=websocket")
    with apache_with(site):
        return {"site": site, "outside": asked(request(), OUTSIDE), "loopback": asked(request())}


def virtual_host_by_lost_name():
    site = vhost(f"ProxyPass / {HUB} upgrade=websocket", address="nope.invalid") + vhost(f"ProxyPass / {OTHER_HUB}", name="other.example")
    with apache_with(site) as apache:
        test = configtest(apache)
        return {"site": site, "answer": asked(request()), "passes": test.returncode == 0, "words": test.stderr}


def tls_for_another_name(*more):
    def stage():
        site = vhost("SSLProxyEngine on", *more, "ProxyPass / https://127.0.0.1:7004/ upgrade=websocket")
        with apache_with(site) as apache:
            return {"answer": asked(request()), "log": apache.said("error.log")}
    return stage


def tls_without_certificate():
    with Apache({0: vhost("SSLEngine on")}) as apache:
        # It listens for a moment, before it looks at its certificates.
        apache.start()
        ended = await_state(lambda: apache.process.poll() is not None)
        return {"passes": configtest(apache).returncode == 0, "ended": ended, "log": apache.said("error.log")}


def access_log():
    """What the log knows while a live connection is open, and afterwards."""
    site = vhost('CustomLog "${APACHE_LOG_DIR}/access.log" "%U %>s"', f"ProxyPass / {HUB} upgrade=websocket")
    with apache_with(site) as apache:
        log = apache.folder / "run/access.log"
        with begun(request(path="/live")) as wire:
            opened = answer_on(wire)["status"]
            asked(request(path="/page", **PAGE))
            page_is_logged = await_state(lambda: "/page 400" in log.read_text())
            meanwhile = log.read_text().splitlines()
        closed = await_state(lambda: "/live 101" in log.read_text())
        return {"opened": opened, "page-is-logged": page_is_logged, "meanwhile": meanwhile, "logged-when-closed": closed}


def raw_vnc():
    with apache_with(vhost("Timeout 1", "ProxyPass / http://127.0.0.1:5901/ upgrade=websocket")), begun(request()) as wire:
        return answer_on(wire, enough=b"RFB 003.008\n")


def reloads():
    """A live connection held across each reload, until no new process can start."""
    with apache_with(vhost(f"ProxyPass / {HUB} upgrade=websocket"), how="-DFOREGROUND", before="ServerLimit 2\n") as apache:
        held, outcomes = [], []
        for _ in range(2):
            wire = begun(request())
            outcomes.append(answer_on(wire)["status"])
            held.append(wire)
            restarts = len(started(apache))
            apache.process.send_signal(signal.SIGUSR1)
            assert await_state(lambda: len(started(apache)) > restarts)
        full = await_state(lambda: any("AH03490" in line for line in apache.said("error.log")))
        with begun(request(**PAGE)) as wire:
            wire.settimeout(1)
            answers = answer_on(wire)["status"]
            held[0].close()
            wire.settimeout(PATIENCE)
            return {"opened": outcomes, "full": full, "answers": answers, "answers-when-one-is-closed": answer_on(wire)["status"]}


def started(apache):
    return [line for line in apache.said("error.log") if "AH00489" in line]


def stages():
    to_hub = f"ProxyPass / {HUB} upgrade=websocket"
    old_way = "ProxyWebsocketFallbackToProxyHttp Off"
    return {
        "idle-line-longer": idle(1, [f"{to_hub} timeout=3"]), "idle-line-shorter": idle(3, [f"{to_hub} timeout=1"]),
        "idle-few-milliseconds": idle(1, [f"{to_hub} timeout=2ms"]), "idle-many-milliseconds": idle(1, [f"{to_hub} timeout=500ms"]),
        "idle-proxy-timeout": idle(1, ["ProxyTimeout 2", to_hub]),
        "idle-old-way": idle(1, [old_way, "ProxyPass / ws://127.0.0.1:7001/ timeout=1"]),
        "other-requests": other_requests, "forced-upgrade": forced_upgrade(to_hub), "forced-upgrade-no-word": forced_upgrade(f"ProxyPass / {HUB}"),
        "ws-line": page_on_ws_line(), "ws-line-old-way": page_on_ws_line(old_way),
        "sockets-one-name": sockets(["localhost", "localhost"]), "sockets-two-names": sockets(["a", "b"]),
        "host-by-address": virtual_host_by_address, "host-for-loopback": virtual_host_for_loopback,
        "host-by-lost-name": virtual_host_by_lost_name, "tls-other-name": tls_for_another_name(),
        "tls-other-name-told": tls_for_another_name("LogLevel ssl:info"),
        "tls-other-name-unchecked": tls_for_another_name("SSLProxyCheckPeerName off"),
        "tls-without-certificate": tls_without_certificate, "access-log": access_log, "raw-vnc": raw_vnc, "reloads": reloads}


def prepare(folder):
    """A worker's own network, with the hubs in it and one more address, and a folder for its socket files."""
    global FOLDER
    own_network(folder, PLACES)
    with socket.socket() as any_socket:
        for interface, command, value in ("lo:1", 0x8916, OUTSIDE), ("lo:1", 0x891C, "255.255.255.255"):
            fcntl.ioctl(any_socket, command, struct.pack("16sH2x4s8x", interface.encode(), socket.AF_INET, socket.inet_aton(value)))
    FOLDER = folder / str(os.getpid())
    FOLDER.mkdir(mode=0o755)


def run(name):
    return stages()[name]()


def main():
    signal.signal(signal.SIGALRM, lambda *_: os._exit(1))
    signal.alarm(WHOLE_RUN)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="oracle-"))
    folder.chmod(0o755)
    try:
        make_certificate(folder)
        make_certificate(folder, "other-", "DNS:elsewhere.example")
        # They mostly wait.
        with concurrent.futures.ProcessPoolExecutor(8, multiprocessing.get_context("fork"), prepare, (folder,)) as pool:
            json.dump(dict(zip(stages(), pool.map(run, stages()))), sys.stdout)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
