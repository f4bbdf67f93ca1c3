# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop is closed at once: the hub's own client sends the desktop no Origin, and gets a 404.
# shellcheck shell=sh disable=SC2154
broken() {
    systemctl start kasmlike@open
    sed -i 's|^HUB_DESKTOP=.*|HUB_DESKTOP=127.0.0.1:6901|' /etc/default/hub
    hub_with HUB_LINE without-origin
}
seen() { [ "$(answer handshake)" = 101 ] && listening 6901; }
