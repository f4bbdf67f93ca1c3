# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a rule for everything stands above the rule for live connections, and ends the list.
# shellcheck shell=sh disable=SC2154
# Without the word upgrade=, because it would count for the target of the first rule as well.
broken() {
    without_upgrade
    sed -i '/^ *ProxyPass \/ /i\
    RewriteEngine On\
    RewriteRule ^/(.*) http://127.0.0.1:5020/$1 [P,L]\
    RewriteCond %{HTTP:Upgrade} websocket [NC]\
    RewriteRule ^/?(.*) ws://127.0.0.1:5020/$1 [P,L]\
' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
