# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line for live connections leaves the path out, and the hub has none at its start page.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    above_the_line 'ProxyPass /websockify ws://127.0.0.1:5020/'
}
seen() { [ "$(answer page)" = 200 ] && [ "$(answer handshake)" != 302 ]; }
