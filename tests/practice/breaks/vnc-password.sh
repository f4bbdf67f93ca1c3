# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop connects and asks for a password.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's|^VNC_SECURITY=.*|VNC_SECURITY=VncAuth|' /etc/default/vnc
    # The desktop goes down with the VNC server and comes up with it; this waits until its picture is there again.
    systemctl restart vnc
    systemctl start desktop
}
seen() { pgrep -f 'Xtigervnc.*VncAuth' >/dev/null && systemctl -q is-active desktop; }
