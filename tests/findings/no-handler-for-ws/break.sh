# SPDX-License-Identifier: GPL-3.0-or-later
# The start page opens, the desktop stays black with 500: Apache has no module for an address that begins with ws.
# shellcheck shell=sh disable=SC2154
# The start page lies with Apache itself, because pages from the hub need that module, too.
broken() {
    sed -i 's|^\( *\)ProxyPass / .*|\1DocumentRoot /var/www/library\n\1ProxyPass /websockify ws://127.0.0.1:5020/websockify|' "$site"
    a2dismod -q -f proxy_http proxy_wstunnel >/dev/null
}
seen() { [ "$(answer handshake)" = 500 ]; }
