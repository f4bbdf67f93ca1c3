# SPDX-License-Identifier: GPL-3.0-or-later
"""A way to a TCP port that can be cut: at once, or after so many bytes one way ("up": from the client)."""
import contextlib
import socket
import threading


class Cutter:
    """Carries connections from its own port to another until it is told to cut, or has carried what it may.

    again=False: who comes after the cut is refused. turns: what went over the first connection, as a list of
    [way, bytes], one for each time that the way changed. counts: how many bytes that makes each way.
    every: all connections are counted, not the first alone. stall: nothing is carried any more, and nobody is told.
    piece: so many bytes at a time.
    """

    def __init__(self, to, limits=None, again=True, every=False, stall=False, piece=65536):
        self.silent = []
        self.every = every
        self.stall = stall
        self.piece = piece
        self.to = to
        self.limits = dict(limits or {})
        self.again = again
        self.turns = []
        self.visitors = 0
        self.was_cut = threading.Event()
        self.guard = threading.Lock()
        self.wires = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.again = False
        self.cut()

    @property
    def counts(self):
        return {way: sum(count for other, count in self.turns if other == way) for way in ("up", "down")}

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listening.accept()
                server = socket.create_connection(("127.0.0.1", self.to))
                self.visitors += 1
                counted = self.every or self.visitors == 1
                for wire in client, server:
                    wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self.guard:
                    self.wires += [client, server]
                for way, source, sink in ("up", client, server), ("down", server, client):
                    threading.Thread(target=self.carry, args=(way, source, sink, counted), daemon=True).start()

    def carry(self, way, source, sink, counted):
        with contextlib.suppress(OSError):
            while data := source.recv(self.piece):
                limited = counted and way in self.limits and not self.was_cut.is_set()
                if limited:
                    data = data[: max(0, self.limits[way] - self.counts[way])]
                if self.stall and source not in self.wires:
                    return
                sink.sendall(data)
                if counted:
                    self.note(way, len(data))
                    if limited and self.counts[way] >= self.limits[way]:
                        return self.silence() if self.stall else self.cut()
        for wire in source, sink:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def note(self, way, count):
        with self.guard:
            if not self.turns or self.turns[-1][0] != way:
                self.turns.append([way, 0])
            self.turns[-1][1] += count

    def silence(self):
        """Nothing goes over the connections that there are any more; they stay open."""
        with self.guard:
            self.silent, self.wires = [*self.silent, *self.wires], []
        self.was_cut.set()

    def cut(self):
        """Ends every connection there is. Whoever comes later is carried again, or refused."""
        if not self.again:
            with contextlib.suppress(OSError):
                self.listening.shutdown(socket.SHUT_RDWR)
            self.listening.close()
        with self.guard:
            wires, self.wires, self.silent = [*self.wires, *self.silent], [], []
        for wire in wires:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
        self.was_cut.set()
