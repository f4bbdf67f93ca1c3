# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that speaks WebSocket itself, as strict as KasmVNC's front: without an Origin or a sub-protocol it takes a handshake for
a request for a file (404); with --sign-in it wants name and password up front (401), and after five tries without them it turns
everybody away for ten seconds. What it lets in gets to the VNC server."""
import base64
import hashlib
import socket
import struct
import sys
import threading
import time

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
SIGN_IN = "--sign-in" in sys.argv
refused = []


def answer(client, status, *headers):
    lines = "".join(f"{header}\r\n" for header in headers)
    client.sendall(f"HTTP/1.1 {status}\r\nServer: KasmVNC/4.0\r\nConnection: close\r\nContent-Length: 0\r\n{lines}\r\n".encode())


def is_blacklisted():
    refused[:] = [when for when in refused if time.monotonic() - when < 10]
    return len(refused) >= 5


def take(stream, size):
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def payload(stream):
    """Of the next frame with data; none at the end."""
    first, second = take(stream, 2)
    length = second & 0x7F
    if length > 125:
        length, = struct.unpack("!H", take(stream, 2)) if length == 126 else struct.unpack("!Q", take(stream, 8))
    mask = take(stream, 4)
    data = bytes(byte ^ mask[i % 4] for i, byte in enumerate(take(stream, length)))
    return None if first & 15 == 8 else data if first & 15 < 3 else b""


def frame(data):
    length = bytes([len(data)]) if len(data) < 126 else struct.pack("!BH", 126, len(data)) if len(data) < 65536 else struct.pack("!BQ", 127, len(data))
    return b"\x82" + length + data


def bridge(client, stream):
    with socket.create_connection(("127.0.0.1", 5901)) as vnc:
        def down():
            while data := vnc.recv(65536):
                client.sendall(frame(data))
        threading.Thread(target=down, daemon=True).start()
        while (data := payload(stream)) is not None:
            vnc.sendall(data)


def serve(client):
    stream = client.makefile("rb")
    request = stream.readline().decode("latin-1").split()
    headers = {}
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    if is_blacklisted():
        return answer(client, "403 Forbidden")
    if SIGN_IN and not headers.get("authorization", "").startswith("Basic "):
        refused.append(time.monotonic())
        return answer(client, "401 Unauthorized", 'WWW-Authenticate: Basic realm="Websockify"')
    is_handshake = headers.get("upgrade", "").lower() == "websocket" and "origin" in headers and "sec-websocket-protocol" in headers
    if len(request) < 3 or not is_handshake:
        return answer(client, "404 Not Found")
    accept = base64.b64encode(hashlib.sha1((headers["sec-websocket-key"] + MAGIC).encode()).digest()).decode()
    protocol = headers["sec-websocket-protocol"].split(",")[0].strip()
    client.sendall(f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n"
                   f"Sec-WebSocket-Protocol: {protocol}\r\n\r\n".encode())
    bridge(client, stream)


def one(client):
    with client:
        try:
            serve(client)
        except (OSError, EOFError):
            pass


with socket.create_server(("127.0.0.1", 6901)) as server:
    while True:
        threading.Thread(target=one, args=(server.accept()[0],), daemon=True).start()
