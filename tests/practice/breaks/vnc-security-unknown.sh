# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the desktop offers only a way to sign in that pages do not know.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's|^VNC_SECURITY=.*|VNC_SECURITY=TLSVnc|' /etc/default/vnc
    systemctl restart vnc
    systemctl start desktop
}
seen() { pgrep -f 'Xtigervnc.*TLSVnc' >/dev/null && systemctl -q is-active desktop; }
