# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line says upgrade= twice, and the last one lets no WebSocket through.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's| upgrade=websocket| upgrade=websocket upgrade=NONE|' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
