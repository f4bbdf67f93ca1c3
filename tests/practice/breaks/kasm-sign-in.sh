# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a desktop like KasmVNC's wants a name and a password up front.
# shellcheck shell=sh disable=SC2154
broken() {
    systemctl start kasmlike@sign-in
    above_the_line 'ProxyPass /websockify http://127.0.0.1:6901/websockify upgrade=websocket'
}
# Each look is one of the five tries after which it turns everybody away.
seen() { [ "$(answer page)" = 200 ] && listening 6901; }
