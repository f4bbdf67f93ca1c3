# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line for live connections was written into the virtual host for plain HTTP.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    sed -i '0,/^ *ErrorLog/s|^ *ErrorLog|    ProxyPass / http://127.0.0.1:5020/ upgrade=websocket\n\n&|' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
