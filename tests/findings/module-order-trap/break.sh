# SPDX-License-Identifier: GPL-3.0-or-later
# Everything works, but no module and no site can be switched on: ANOTHER site's file has a mistake.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() { sed -i 's|DocumentRoot|DocumentRot|' /etc/apache2/sites-available/library.conf; }
seen() { apache2ctl -t 2>&1 | grep -q 'line 6 of .*/library.conf' && [ "$(answer page)" = 200 ]; }
