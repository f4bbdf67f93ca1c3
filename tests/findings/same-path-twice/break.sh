# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: there is a line for live connections, but another one for the same path stands above.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    sed -i '/^ *ProxyPass \/ /a\
    ProxyPass / ws://127.0.0.1:5020/
' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
