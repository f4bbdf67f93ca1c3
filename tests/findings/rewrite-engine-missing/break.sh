# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the rule is there, and nobody has switched rules on.
# shellcheck shell=sh disable=SC2154
broken() {
    by_rule 'RewriteRule ^/?(.*) ws://127.0.0.1:5020/$1 [P,L]'
    sed -i '/^ *ProxyPreserveHost /,$ { /RewriteEngine On/d }' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
