# SPDX-License-Identifier: GPL-3.0-or-later
# Another page opens than that of the hub: the name in the site file is mistyped, and the first site answers instead.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's|ServerName desktop.school.example$|ServerName desktop.school.exmaple|' "$site"
    sed 's|8081|8443|; s|library.school|www.school|; s|library_|www_|; /DocumentRoot/a\
    SSLEngine on\
    SSLCertificateFile    /etc/ssl/certs/desktop.school.example.pem\
    SSLCertificateKeyFile /etc/ssl/private/desktop.school.example.key\
' /etc/apache2/sites-available/library.conf >/etc/apache2/sites-available/000-www.conf
    a2ensite -q 000-www >/dev/null
}
seen() { [ "$(answer handshake)" = 404 ]; }
