# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, 400: Apache takes no request with as many headers as a browser's handshake has.
# shellcheck shell=sh disable=SC2154
broken() { echo 'LimitRequestFields 10' >/etc/apache2/conf-enabled/few-headers.conf; }
seen() { [ "$(answer page)" = 200 ] && [ -e /etc/apache2/conf-enabled/few-headers.conf ]; }
