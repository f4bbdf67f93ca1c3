# SPDX-License-Identifier: GPL-3.0-or-later
# There is doas in place of sudo: it asks deploy for nothing, and admin for a password.
# shellcheck shell=sh
broken() {
    without_sudo
    printf '%s\n' 'permit nopass deploy as root' 'permit admin as root' >/etc/doas.conf
    chmod 400 /etc/doas.conf
}
seen() { [ "$(runuser -u deploy -- doas -n id -u)" = 0 ] && ! runuser -u admin -- doas -n true 2>/dev/null; }
