# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: an expression in the site file, about who asks, decides about the live connection.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i '/^ *ProxyPass \/ /i\
    <If "-R '"'127.0.0.0/8'"'">\
        RequestHeader unset Upgrade\
    </If>' "$site"
}
seen() { [ "$(answer handshake)" = 302 ]; }
