# SPDX-License-Identifier: GPL-3.0-or-later
# Nothing opens, 500: the hub wants to be spoken to in TLS now, and Apache was not told that it may.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_in_tls
    sed -i 's|http://127.0.0.1:5020/|https://127.0.0.1:5020/|' "$site"
}
seen() { [ "$(answer page)" = 500 ]; }
