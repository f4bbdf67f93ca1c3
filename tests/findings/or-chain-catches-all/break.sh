# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a rule for pages says [OR] between two exceptions, and so knows none.
# shellcheck shell=sh disable=SC2154
# The line for pages gives way to that rule; with the word upgrade= it would count for the rule's target, too.
broken() {
    sed -i '/^ *ProxyPass \/ /c\
    RewriteEngine On\
    RewriteCond %{REQUEST_URI} !^/websockify [OR]\
    RewriteCond %{REQUEST_URI} !^/audio\
    RewriteRule ^/(.*) http://127.0.0.1:5020/$1 [P,L]\
    ProxyPass /websockify ws://127.0.0.1:5020/websockify\
' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
