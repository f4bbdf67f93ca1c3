# SPDX-License-Identifier: GPL-3.0-or-later
# In Chrome desktops open, in Firefox they stay black: the rule for live connections wants a header as only Chrome sends it.
# shellcheck shell=sh disable=SC2154
broken() { by_rule 'RewriteRule ^/?(.*) ws://127.0.0.1:5020/$1 [P,L]' '^Upgrade$'; }
seen() { [ "$(answer firefox)" = 302 ]; }
