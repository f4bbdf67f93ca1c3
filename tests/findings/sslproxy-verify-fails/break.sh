# SPDX-License-Identifier: GPL-3.0-or-later
# Nothing opens, 500: the hub speaks TLS, and Apache was told to check its certificate, but not whom to trust.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_in_tls
    sed -i 's|http://127.0.0.1:5020/|https://127.0.0.1:5020/|' "$site"
    above_the_line 'SSLProxyEngine On' 'SSLProxyVerify require'
}
seen() { [ "$(answer page)" = 500 ]; }
