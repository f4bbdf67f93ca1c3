# SPDX-License-Identifier: GPL-3.0-or-later
# The first page opens, and nothing else: the slash at the end of the target is missing.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's|^\( *ProxyPass / http://127.0.0.1:5020\)/|\1|' "$site"
}
seen() { [ "$(answer handshake)" = 500 ]; }
