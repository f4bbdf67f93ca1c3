# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a terminal: sees what the program writes there, and types."""
import contextlib
import os
import pty
import select
import time


class Terminal:
    """The program with a terminal of its own: with Terminal(words, environment) as terminal: terminal.see("Code:"); ..."""

    def __init__(self, words, environment):
        self.words, self.environment = [str(word) for word in words], environment
        self.seen = ""

    def __enter__(self):
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            os.execve(self.words[0], self.words, self.environment)
        return self

    def __exit__(self, *_):
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, 9)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self.line)

    def read(self, patience):
        """What has come since; "" at its end."""
        ready, _, _ = select.select([self.line], [], [], patience)
        assert ready, f"nothing more came after: {self.seen}"
        try:
            text = os.read(self.line, 65536).decode(errors="replace")
        except OSError:  # the program has gone
            text = ""
        self.seen += text
        return text

    def see(self, words, patience=30):
        end = time.monotonic() + patience
        while words not in self.seen:
            assert self.read(max(0, end - time.monotonic())), f"it ended with: {self.seen}"

    def type(self, text):
        os.write(self.line, text.encode() + b"\n")

    def code(self, patience=60):
        """Reads to the end, and says how it ended."""
        while self.read(patience):
            pass
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)
