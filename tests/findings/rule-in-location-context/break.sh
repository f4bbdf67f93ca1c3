# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the rule for live connections stands in a <Location>, where it does not see the path.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    above_the_line '<Location /websockify>' 'RewriteEngine On' 'RewriteCond %{HTTP:Upgrade} websocket [NC]' \
        'RewriteRule /(.*) ws://127.0.0.1:5020/$1 [P,L]' '</Location>'
}
seen() { [ "$(answer page)" = 200 ] && [ "$(answer handshake)" != 302 ]; }
