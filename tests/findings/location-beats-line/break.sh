# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a <Location> decides for /websockify, whatever the line with upgrade=websocket says.
# shellcheck shell=sh disable=SC2154
# Above that line, because below it Apache would let both share one worker, and that one's upgrade=.
broken() {
    sed -i '/^ *ProxyPass \/ /i\
    <Location /websockify>\
        ProxyPass http://127.0.0.1:5020/websockify timeout=3600\
    </Location>' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
