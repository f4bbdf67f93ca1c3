# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand between a laptop and Apache: it listens at 127.0.0.2 where Apache does at 127.0.0.1, with the same certificate.
strip: a proxy that does not pass on the wish for a live connection. page, redirect: a filter that answers in its place. accept: one that
says 101 itself and does not understand it. garble: one that changes what comes through. The door for SSH is passed on unchanged."""
import re
import socket
import ssl
import sys
import threading

MODE = sys.argv[1]
HERE, THERE = "127.0.0.2", "127.0.0.1"
CERTIFICATE = "/etc/ssl/certs/desktop.school.example.pem", "/etc/ssl/private/desktop.school.example.key"
ANSWERS = {
    "page": "HTTP/1.1 200 OK\r\nServer: SchoolFilter\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\nblocked",
    "redirect": "HTTP/1.1 302 Found\r\nServer: SchoolFilter\r\nLocation: https://filter.school.example/blocked\r\nContent-Length: 0\r\n\r\n",
    "accept": "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
}


def pump(source, sink, change=lambda data: data):
    try:
        while data := source.recv(65536):
            sink.sendall(change(data))
    except OSError:
        pass
    for end in source, sink:
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def both_ways(client, server, change=lambda data: data):
    threading.Thread(target=pump, args=(client, server), daemon=True).start()
    pump(server, client, change)


def head_of(client):
    head = b""
    while b"\r\n\r\n" not in head and (data := client.recv(65536)):
        head += data
    return head


def garbled(data):
    """The first frame behind the 101 gets a reserved bit."""
    head, end, rest = data.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/"):
        head, end, rest = b"", b"", data
    return head + end + (bytes([rest[0] | 0x70]) + rest[1:] if rest else b"")


def serve(client):
    client = TLS.wrap_socket(client, server_side=True)
    head = head_of(client)
    is_handshake = b"websocket" in head.lower()
    if is_handshake and MODE in ANSWERS:
        return client.sendall(ANSWERS[MODE].encode())
    if MODE == "strip":
        head = re.sub(rb"(?im)^(upgrade|connection):[^\r\n]*\r\n", b"", head)
    trust = ssl._create_unverified_context()
    with trust.wrap_socket(socket.create_connection((THERE, 8443)), server_hostname="desktop.school.example") as server:
        server.sendall(head)
        both_ways(client, server, garbled if is_handshake and MODE == "garble" else lambda data: data)


def one(client, handle):
    with client:
        try:
            handle(client)
        except OSError:
            pass


def listen(port, handle):
    with socket.create_server((HERE, port)) as door:
        while True:
            threading.Thread(target=one, args=(door.accept()[0], handle), daemon=True).start()


def pass_on(client):
    with socket.create_connection((THERE, 2222)) as server:
        both_ways(client, server)


TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
TLS.load_cert_chain(*CERTIFICATE)
if MODE != "nothing":
    threading.Thread(target=listen, args=(8443, serve), daemon=True).start()
listen(2222, pass_on)
