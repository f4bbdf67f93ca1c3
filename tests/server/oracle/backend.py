# SPDX-License-Identifier: GPL-3.0-or-later
"""The hubs of the oracle: they answer at once, and say what has reached them. Runs on the practice server.

    python3 backend.py FOLDER PLACE...

A PLACE is a port, or a path for a unix socket. "7003s" speaks TLS with cert.pem and key.pem of FOLDER, "7004x" with those for
another name (other-cert.pem, other-key.pem), "7005q" is quiet and never hangs up, "5901r" is a VNC server that greets whoever comes.

A request that asks for a WebSocket is answered by 101, every other by 400, both with X-Seen-... headers.
"""
import asyncio
import base64
import contextlib
import functools
import hashlib
import os
import ssl
import sys

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
SEEN = {"host": "Host", "origin": "Origin", "x-forwarded-proto": "Proto", "upgrade": "Upgrade", "connection": "Connection"}
MOMENT = 0.3


def answer(request, port):
    """The head of the answer to the head of a request."""
    first, *lines = request.decode("latin-1").split("\r\n")
    headers = dict(reversed([(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines if line)]))
    seen = [f"X-Seen-Port: {port}", f"X-Seen-Path: {first.split(' ')[1]}", f"X-Seen-Version: {first.rpartition(' ')[2]}"]
    seen += [f"X-Seen-{word}: {headers[name]}" for name, word in SEEN.items() if name in headers]
    if "websocket" not in headers.get("upgrade", "").lower():
        return "\r\n".join(["HTTP/1.1 400 Bad Request", *seen, "Content-Length: 0", "Connection: close", "", ""])
    accept = base64.b64encode(hashlib.sha1(headers.get("sec-websocket-key", "").encode() + GUID).digest()).decode()
    agreed = ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {accept}", "Sec-WebSocket-Protocol: binary"]
    return "\r\n".join(["HTTP/1.1 101 Switching Protocols", *agreed, *seen, "", ""])


async def greet(reader, writer):
    with contextlib.suppress(OSError):
        writer.write(b"RFB 003.008\n")
        await writer.drain()
        while await reader.read(65536):
            pass


async def serve(patience, reader, writer):
    with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, IndexError):
        # Whoever speaks TLS to a plain hub would wait for ever, as the hub would for the end of a line.
        first = await reader.readexactly(1)
        if first != b"\x16":
            request = first + await reader.readuntil(b"\r\n\r\n")
            place = writer.get_extra_info("sockname")
            head = answer(request[:-4], place if isinstance(place, str) else place[1])
            writer.write(head.encode("latin-1"))
            await writer.drain()
            if " 101 " in head:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(reader.read(), patience)
    with contextlib.suppress(OSError):
        writer.close()
        await writer.wait_closed()


def tls_of(folder, name):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(f"{folder}/{name}cert.pem", f"{folder}/{name}key.pem")
    return tls


async def listen(folder, place):
    if place.startswith("/"):
        await asyncio.start_unix_server(functools.partial(serve, MOMENT), place)
        os.chmod(place, 0o777)
        return
    port, kind = int(place.rstrip("sxqr")), place[-1]
    tls = tls_of(folder, {"s": "", "x": "other-"}[kind]) if kind in "sx" else None
    hub = greet if kind == "r" else functools.partial(serve, None if kind == "q" else MOMENT)
    await asyncio.start_server(hub, "127.0.0.1", port, ssl=tls, reuse_address=True)


async def main(folder, places):
    for place in places:
        await listen(folder, place)
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
