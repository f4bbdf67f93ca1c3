# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, 403: the hub compares Origin with Host, and Apache gives it another Host.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_with HUB_ORIGIN checked
    sed -i '/^ *ProxyPreserveHost /d' "$site"
}
seen() { [ "$(answer handshake)" = 403 ]; }
