# SPDX-License-Identifier: GPL-3.0-or-later
# The page asks for a password and opens; on iPads the desktop stays black, because Safari does not bring the password there.
# shellcheck shell=sh disable=SC2154
broken() {
    htpasswd -bc /etc/apache2/desktops.htpasswd pupil chalk >/dev/null 2>&1
    sed -i '/^ *ProxyPass \/ /i\
    <Location />\
        AuthType Basic\
        AuthName "Desktops"\
        AuthUserFile /etc/apache2/desktops.htpasswd\
        Require valid-user\
    </Location>' "$site"
}
seen() { [ "$(answer page)" = 401 ] && [ "$(answer handshake)" = 401 ]; }
