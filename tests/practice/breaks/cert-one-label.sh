# SPDX-License-Identifier: GPL-3.0-or-later
# The browser warns at a desktop's own name: the certificate's star covers one part of a name only.
# shellcheck shell=sh disable=SC2154
broken() {
    by_our_ca 'DNS:*.school.example' -days 20
    sed -i 's|^\( *\)ServerName desktop.school.example$|&\n\1ServerAlias *.desktop.school.example|' "$site"
}
seen() { certificate_is_served; }
