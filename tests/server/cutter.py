# SPDX-License-Identifier: GPL-3.0-or-later
"""A way to a TCP port that can be cut: at once, or after so many bytes one way ("up": from the client)."""
import contextlib
import socket
import threading


class Cutter:
    """Carries connections from its own port to another until it is told to cut, or has carried what it may.

    again=False: who comes after the cut is refused. turns: what went over the first connection, as a list of
    [way, bytes], one for each time that the way changed. counts: how many bytes that makes each way.
    """

    def __init__(self, to, limits=None, again=True):
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
                first = self.visitors == 1
                with self.guard:
                    self.wires += [client, server]
                for way, source, sink in ("up", client, server), ("down", server, client):
                    threading.Thread(target=self.carry, args=(way, source, sink, first), daemon=True).start()

    def carry(self, way, source, sink, first):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if first and way in self.limits:
                    data = data[: self.limits[way] - self.counts[way]]
                sink.sendall(data)
                if first:
                    self.note(way, len(data))
                    if self.counts[way] == self.limits.get(way):
                        return self.cut()
        for wire in source, sink:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def note(self, way, count):
        with self.guard:
            if not self.turns or self.turns[-1][0] != way:
                self.turns.append([way, 0])
            self.turns[-1][1] += count

    def cut(self):
        """Ends every connection there is. Whoever comes later is carried again, or refused."""
        if not self.again:
            with contextlib.suppress(OSError):
                self.listening.shutdown(socket.SHUT_RDWR)
            self.listening.close()
        with self.guard:
            wires, self.wires = self.wires, []
        for wire in wires:
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
        self.was_cut.set()
