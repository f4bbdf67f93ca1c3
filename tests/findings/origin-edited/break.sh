# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, 403: the hub compares Origin with Host, and Apache gives it another Origin.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_with HUB_ORIGIN checked
    sed -i '/^ *ProxyPass \/ /i\    RequestHeader set Origin "http://127.0.0.1:5020"' "$site"
}
seen() { [ "$(answer handshake)" = 403 ]; }
