# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: upgrade=websocket is there, but another line to the same hub came first.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    above_the_line 'ProxyPass /static http://127.0.0.1:5020/' \
        'ProxyPass /websockify http://127.0.0.1:5020/websockify upgrade=websocket'
}
seen() { [ "$(answer handshake)" = 302 ]; }
