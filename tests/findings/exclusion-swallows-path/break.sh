# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: an exception for pages of the server's own is too wide, and takes the live connection along.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    above_the_line 'ProxyPassMatch "^/web" !' 'ProxyPass /websockify ws://127.0.0.1:5020/websockify'
}
seen() { [ "$(answer handshake)" = 404 ]; }
