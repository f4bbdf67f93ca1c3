# SPDX-License-Identifier: GPL-3.0-or-later
"""A long way to a TCP port: whatever is sent arrives half a round trip later, as over a line that is far but not narrow."""
import contextlib
import queue
import socket
import threading
import time


class SlowWire:
    """Listens at an address of its own and carries each connection to another one. A connection costs a round trip before the
    first byte, as TCP's does. trips: how often the side that speaks changed to the client's, over all connections."""

    def __init__(self, at, to, round_trip):
        self.to = to
        self.half = round_trip / 2
        self.trips = 0
        self.connections = 0
        self.listening = socket.create_server(at, backlog=64)
        threading.Thread(target=self.serve, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listening.accept()
                threading.Thread(target=self.lead, args=(client, time.monotonic()), daemon=True).start()

    def lead(self, client, begun):
        """SYN, its answer, and what acknowledges that: the server hears of the client after one and a half round trips."""
        self.connections += 1
        time.sleep(max(0, begun + 3 * self.half - time.monotonic()))
        server = socket.create_connection(self.to)
        said = Turns(self)
        for wire in client, server:
            wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # What the client said before that has been on its way meanwhile.
        self.carry(client, server, said.up, begun + 3 * self.half)
        self.carry(server, client, said.down, 0)

    def carry(self, source, sink, said, not_before):
        sent = queue.SimpleQueue()

        def read():
            data = b"first"
            while data:
                try:
                    data = source.recv(65536)
                except OSError:
                    data = b""
                said()
                sent.put((max(time.monotonic() + self.half, not_before), data))

        def write():
            while True:
                due, data = sent.get()
                time.sleep(max(0, due - time.monotonic()))
                try:
                    if not data:
                        return sink.shutdown(socket.SHUT_WR)
                    sink.sendall(data)
                except OSError:
                    return

        for part in read, write:
            threading.Thread(target=part, daemon=True).start()


class Turns:
    """Counts how often the client waited for the server and then went on."""

    def __init__(self, wire):
        self.wire = wire
        self.servers = True

    def up(self):
        if self.servers:
            self.wire.trips += 1
        self.servers = False

    def down(self):
        self.servers = True
