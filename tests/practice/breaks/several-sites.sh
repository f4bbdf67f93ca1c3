# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, and several files look as if they were the one to mend.
# shellcheck shell=sh disable=SC2154
# old-desktop.conf is enabled and even right, but answers for another name; desktop-backup.conf is not enabled.
broken() {
    folder=/etc/apache2/sites-available
    sed 's|desktop\.school\.example$|old-desktop.school.example|; s|desktop_\(error\|access\)|old-\0|' "$site" >$folder/old-desktop.conf
    sed 's|retry=3 ||' "$site" >$folder/desktop-backup.conf
    a2ensite -q old-desktop >/dev/null
    without_upgrade
}
seen() { [ "$(answer handshake)" = 302 ] && [ -e /etc/apache2/sites-enabled/old-desktop.conf ]; }
