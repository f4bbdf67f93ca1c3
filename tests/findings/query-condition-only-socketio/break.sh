# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the rule for live connections is from a recipe for Socket.IO, and wants its query.
# shellcheck shell=sh disable=SC2154
broken() {
    by_rule 'RewriteRule /(.*) ws://127.0.0.1:5020/$1 [P,L]'
    sed -i -e '/RewriteCond %{HTTP:Connection}/d' -e 's/RewriteCond %{HTTP:Upgrade} websocket/RewriteCond %{QUERY_STRING} transport=websocket/' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
