# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, and Apache is too old for the word that would mend it.
# shellcheck shell=sh disable=SC2154
# No old Apache runs on this system: it is the usual one, which says that it is an old one.
broken() {
    without_upgrade
    mkdir "$lab/new"
    mv /usr/sbin/apache2 "$lab/new/"
    cat >/usr/sbin/apache2 <<END
#!/bin/sh
[ "\$1" != -v ] || { echo 'Server version: Apache/2.4.46 (Debian)'; exit; }
exec $lab/new/apache2 "\$@"
END
    chmod 755 /usr/sbin/apache2
}
seen() { [ "$(answer handshake)" = 302 ] && apache2ctl -v | grep -q 2.4.46; }
