# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop stays black, and the server leads nobody anywhere: it forbids tunnels (AllowTcpForwarding no).
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    echo 'AllowTcpForwarding no' >>/etc/ssh/sshd_config.d/school.conf
    systemctl restart ssh
}
seen() { [ "$(answer handshake)" = 302 ] && sshd -T | grep -q '^allowtcpforwarding no'; }
