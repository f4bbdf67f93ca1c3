# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop stays black, and Apache cannot be reloaded: ANOTHER site's file has a mistake.
# shellcheck shell=sh disable=SC2154
broken() { without_upgrade; }
after() { sed -i 's|DocumentRoot|DocumentRot|' /etc/apache2/sites-available/library.conf; }
seen() { ! apache2ctl -t 2>/dev/null && [ "$(answer handshake)" = 302 ]; }
