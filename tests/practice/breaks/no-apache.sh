# SPDX-License-Identifier: GPL-3.0-or-later
# Nothing answers: Apache is not installed.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() {
    systemctl -q disable --now apache2
    mkdir -p "$lab/hidden"
    mv /usr/sbin/apache2* /usr/sbin/apachectl /usr/sbin/a2* "$lab/hidden/"
    mv /usr/lib/systemd/system/apache2* "$lab/hidden/"
    # Else systemd makes itself a unit from it.
    mv /etc/init.d/apache2 "$lab/hidden/init"
    systemctl daemon-reload
}
seen() { [ "$(answer page)" = refused ]; }
