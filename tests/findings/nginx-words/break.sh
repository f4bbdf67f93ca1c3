# SPDX-License-Identifier: GPL-3.0-or-later
# Everything works, until Apache is restarted: the site file has a line for nginx, with which it does not start.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() { sed -i '/^ *ProxyPass \/ /i\    proxy_http_version 1.1;' "$site"; }
seen() { apache2ctl -t 2>&1 | grep -q "Invalid command 'proxy_http_version'" && [ "$(answer page)" = 200 ]; }
