# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, and whoever mends the file finds it broken again next day: Ansible writes it.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    sed -i '1i # Ansible managed: roles/desktop/templates/desktop.conf.j2' "$site"
}
seen() { [ "$(answer handshake)" = 302 ] && head -n 1 "$site" | grep -q '^# Ansible managed'; }
