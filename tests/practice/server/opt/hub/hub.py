# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub: lists desktops, serves noVNC, and bridges /websockify to the VNC server, as schools run it."""
from gevent import monkey

monkey.patch_all()

import os
import socket
import struct
from urllib.parse import urlsplit

import gevent
from flask import Flask, abort, redirect, render_template_string, request, send_from_directory
from gevent.pywsgi import WSGIServer
from geventwebsocket import WebSocketError
from geventwebsocket.handler import WebSocketHandler

# The switches by which the practice server makes the hub misbehave, or be as strict as some are (/etc/default/hub).
HANDSHAKE = int(os.environ.get("HUB_HANDSHAKE", "101"))
ORIGIN = os.environ.get("HUB_ORIGIN", "any")
TLS = os.environ.get("HUB_TLS", "")
ABSOLUTE_LINKS = os.environ.get("HUB_LINKS", "relative") == "absolute"
SUBPROTOCOL = os.environ.get("HUB_SUBPROTOCOL", "binary")
SESSION = os.environ.get("HUB_SESSION", "any")
BROWSER = os.environ.get("HUB_BROWSER", "any")
PATH = os.environ.get("HUB_PATH", "/websockify")
LINE = os.environ.get("HUB_LINE", "bridge")
PORT = int(os.environ.get("HUB_PORT", "5020"))
DESKTOP, _, DESKTOP_PORT = os.environ.get("HUB_DESKTOP", "127.0.0.1:5901").partition(":")
DESKTOPS = {"classroom": (DESKTOP, int(DESKTOP_PORT))}
NOVNC = "/usr/share/novnc"

START = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Remote desktops</title></head>
<body><h1>Remote desktops</h1><ul>{% for name in desktops %}<li><a href="/desktop/{{ name }}">{{ name }}</a></li>{% endfor %}</ul>
{% if path %}<script>function open() { return new WebSocket("wss://" + location.host + "{{ path }}"); }</script>{% endif %}
</body></html>"""

app = Flask(__name__)


def is_handshake():
    return request.headers.get("Upgrade", "").lower() == "websocket"


def is_foreign(headers):
    """Whether a handshake comes from another page than ours, as far as the hub knows its own name."""
    ours = headers.get("Host") if ORIGIN == "checked" else urlsplit(ORIGIN).netloc
    return ORIGIN != "any" and urlsplit(headers.get("Origin", "")).netloc not in ("", ours)


def is_stranger(cookies, browser):
    """Whether a handshake comes from somebody who has not been at our page, or with another browser than ours."""
    return (SESSION == "wanted" and "school=" not in cookies) or (BROWSER != "any" and BROWSER not in browser)


def has_moved():
    return PATH != "/websockify"


@app.before_request
def refuse_old_path():
    if has_moved() and request.path == "/websockify":
        abort(404)


@app.before_request
def refuse_foreigner():
    who = request.headers.get("Cookie", ""), request.headers.get("User-Agent", "")
    if request.path == "/websockify" and is_handshake() and (is_foreign(request.headers) or is_stranger(*who)):
        abort(403)


@app.after_request
def begin_session(answer):
    if SESSION == "wanted" and request.path == "/":
        answer.set_cookie("school", "visitor", httponly=True)
    return answer


@app.before_request
def refuse_subprotocol():
    if request.path == "/websockify" and is_handshake() and SUBPROTOCOL == "refused" and "Sec-WebSocket-Protocol" in request.headers:
        abort(400)


@app.before_request
def refuse_handshake():
    if HANDSHAKE == 101 or request.path != "/websockify" or not is_handshake():
        return None
    if HANDSHAKE == 302:
        return redirect("/")
    return f"the hub answers {HANDSHAKE}\n", HANDSHAKE


@app.get("/")
def start():
    if ABSOLUTE_LINKS:
        return redirect(f"{request.headers.get('X-Forwarded-Proto', 'http')}://{request.host}/desktops")
    return list_desktops()


@app.get("/desktops")
def list_desktops():
    return render_template_string(START, desktops=DESKTOPS, path=PATH if has_moved() else "")


@app.get("/desktop/<name>")
def desktop(name):
    if name not in DESKTOPS:
        abort(404)
    with open(f"{NOVNC}/vnc.html", encoding="utf-8") as page:
        return page.read().replace("<head>", '<head><base href="/novnc/">', 1)


@app.get("/novnc/defaults.json")
def defaults():
    return {"autoconnect": True, "path": "/websockify", "resize": "scale", "shared": True}


@app.get("/novnc/<path:file>")
def novnc(file):
    return send_from_directory(NOVNC, file)


@app.get("/websockify")
def no_handshake():
    return redirect("/")


def websockify():
    browser = request.environ["wsgi.websocket"]
    if LINE == "bridge":
        bridge(browser, *DESKTOPS["classroom"])
    elif LINE == "garbled":
        # Reserved bits that nobody has agreed upon (RFC 6455 section 5.2).
        browser.stream.write(b"\xf2\x05hello")
    elif LINE == "silent":
        while browser.receive() is not None:
            pass
    elif LINE == "without-origin":
        ask_desktop(browser, *DESKTOPS["classroom"])
    elif LINE == "library-close":
        browser.close(1011, "the hub says so")
    else:
        close(browser, int(LINE), "the hub says so")
    return ""


def close(browser, code, reason):
    # gevent-websocket's own close() leaves the code out.
    payload = struct.pack("!H", code) + reason.encode()
    browser.stream.write(bytes([0x88, len(payload)]) + payload)


# Without websocket=True, Werkzeug never hands a handshake to this function.
app.add_url_rule("/websockify", "websockify", websockify, websocket=True)
if has_moved():
    app.add_url_rule(PATH, "moved", websockify, websocket=True)
# The name of a room may have any letter in it, a question mark and a slash as well.
app.add_url_rule("/websockify/<path:room>", "room", lambda room: websockify(), websocket=True)


def ask_desktop(browser, host, port):
    """As hubs do whose own client sends neither Origin nor sub-protocol to a desktop that speaks WebSocket itself."""
    with socket.create_connection((host, port), timeout=10) as desktop:
        desktop.sendall(f"GET /websockify HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n".encode())
        status = desktop.recv(4096).decode("latin-1").partition("\r\n")[0].partition(" ")[2]
    close(browser, 1011, f"Handshake status {status}")


def bridge(browser, host, port):
    """Carries bytes both ways until either side ends."""
    try:
        server = socket.create_connection((host, port), timeout=10)
    except OSError as error:
        app.logger.error("desktop does not answer: %s", error)
        return
    server.settimeout(None)
    server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def to_browser():
        try:
            while data := server.recv(65536):
                browser.send(data, binary=True)
            browser.close()
        except (OSError, WebSocketError):
            pass

    downwards = gevent.spawn(to_browser)
    try:
        while (data := browser.receive()) is not None:
            server.sendall(data if isinstance(data, (bytes, bytearray)) else data.encode())
    except (OSError, WebSocketError):
        pass
    finally:
        downwards.kill()
        server.close()


class Handler(WebSocketHandler):
    def upgrade_websocket(self):
        # gevent-websocket says 101 before Flask is asked; to answer anything else it must not get that far.
        headers = {"Origin": self.environ.get("HTTP_ORIGIN", ""), "Host": self.environ.get("HTTP_HOST")}
        is_refused = SUBPROTOCOL == "refused" and "HTTP_SEC_WEBSOCKET_PROTOCOL" in self.environ
        is_refused = is_refused or is_stranger(self.environ.get("HTTP_COOKIE", ""), self.environ.get("HTTP_USER_AGENT", ""))
        if (HANDSHAKE != 101 or has_moved() or is_refused or is_foreign(headers)) and self.environ.get("PATH_INFO") == "/websockify":
            return None
        return super().upgrade_websocket()

    def start_response(self, status, headers, exc_info=None):
        if SUBPROTOCOL == "chat" and status.startswith("101"):
            headers = [*headers, ("Sec-WebSocket-Protocol", "chat")]
        return super().start_response(status, headers, exc_info)


def tell_systemd(words):
    if address := os.environ.get("NOTIFY_SOCKET"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as pipe:
            pipe.sendto(words.encode(), "\0" + address[1:] if address[0] == "@" else address)


if __name__ == "__main__":
    # What noVNC offers, and the only sub-protocol that a bridge of bytes speaks.
    app.app_protocol = lambda path: "binary" if SUBPROTOCOL == "binary" else None
    tls = {"certfile": f"{TLS}.pem", "keyfile": f"{TLS}.key"} if TLS else {}
    hub = WSGIServer(("127.0.0.1", PORT), app, handler_class=Handler, **tls)
    hub.start()
    tell_systemd("READY=1")
    hub.serve_forever()
