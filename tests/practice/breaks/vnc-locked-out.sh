# SPDX-License-Identifier: GPL-3.0-or-later
# Nobody gets to a desktop any more: too many have gone away before the sign-in.
# shellcheck shell=sh disable=SC2154
broken() { :; }
# For longer than the ten seconds at first, so that it can be looked at.
after() {
    runuser -u desktop -- vncconfig -display :1 -set BlacklistTimeout=600
    python3 -I - <<'END'
import socket
for _ in range(12):
    with socket.create_connection(("127.0.0.1", 5901)) as visitor:
        visitor.recv(12)
        visitor.sendall(b"RFB 003.008\n")
        visitor.recv(64)
END
}
seen() { [ "$(answer page)" = 200 ]; }
