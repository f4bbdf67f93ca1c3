# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a desktop like KasmVNC's takes a handshake without Origin for a request for a file.
# shellcheck shell=sh disable=SC2154
broken() {
    systemctl start kasmlike@open
    above_the_line 'RequestHeader unset Origin' 'ProxyPass /websockify http://127.0.0.1:6901/websockify upgrade=websocket'
}
seen() { [ "$(answer handshake)" = 404 ] && listening 6901; }
