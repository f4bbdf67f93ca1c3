# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line for live connections stands below the one for everything.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    sed -i '/^ *ProxyPass \/ /a\
    ProxyPass /websockify http://localhost:5020/websockify upgrade=websocket' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
