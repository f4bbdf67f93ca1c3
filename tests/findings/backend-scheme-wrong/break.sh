# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache speaks TLS to the hub for live connections, and the hub does not.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i '/^ *ProxyPass \/ /i\
    SSLProxyEngine on\
    ProxyPass /websockify wss://127.0.0.1:5020/websockify\
' "$site"
}
seen() { [ "$(answer handshake)" = 500 ]; }
