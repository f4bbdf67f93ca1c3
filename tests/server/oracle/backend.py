# SPDX-License-Identifier: GPL-3.0-or-later
"""The hubs of the oracle: they answer at once, and say what has reached them. Runs on the practice server.

    python3 backend.py FOLDER PORT...      PORTs that end in "s" speak TLS; FOLDER holds cert.pem and key.pem

A request that asks for a WebSocket is answered by 101, every other by 400, both with X-Seen-... headers.
"""
import asyncio
import base64
import contextlib
import hashlib
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


async def serve(reader, writer):
    with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, IndexError):
        # Whoever speaks TLS to a plain hub would wait for ever, as the hub would for the end of a line.
        first = await reader.readexactly(1)
        if first != b"\x16":
            request = first + await reader.readuntil(b"\r\n\r\n")
            head = answer(request[:-4], writer.get_extra_info("sockname")[1])
            writer.write(head.encode("latin-1"))
            await writer.drain()
            if " 101 " in head:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(reader.read(), MOMENT)
    with contextlib.suppress(OSError):
        writer.close()
        await writer.wait_closed()


async def main(folder, ports):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
    for port in ports:
        await asyncio.start_server(serve, "127.0.0.1", int(port.rstrip("s")), ssl=tls if port.endswith("s") else None, reuse_address=True)
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
