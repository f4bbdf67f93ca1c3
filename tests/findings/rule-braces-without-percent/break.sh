# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: in the rule for live connections a percent sign is missing.
# shellcheck shell=sh disable=SC2154
broken() { by_rule 'RewriteRule .* ws://127.0.0.1:5020{REQUEST_URI} [P,L]'; }
seen() { [ "$(answer handshake)" = 500 ]; }
