# SPDX-License-Identifier: GPL-3.0-or-later
# No page opens, 500, and a2enmod cannot mend it: the module's .load file is gone, too.
# shellcheck shell=sh disable=SC2154
broken() {
    a2dismod -q -f proxy_http >/dev/null
    rm -f /etc/apache2/mods-available/proxy_http.load
}
seen() { [ "$(answer page)" = 500 ] && ! a2query -m proxy_http >/dev/null 2>&1; }
