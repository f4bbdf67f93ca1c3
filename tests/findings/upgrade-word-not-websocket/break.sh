# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line says upgrade=WebSockets, a word that no browser asks for.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's| upgrade=websocket| upgrade=WebSockets|' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
