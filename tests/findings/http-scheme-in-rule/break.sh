# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the rule for live connections leads to http: instead of ws:.
# shellcheck shell=sh disable=SC2154
broken() { by_rule 'RewriteRule ^/?(.*) http://127.0.0.1:5020/$1 [P,L]'; }
seen() { [ "$(answer handshake)" = 302 ]; }
