# SPDX-License-Identifier: GPL-3.0-or-later
# From 127.0.0.2 nothing answers, though Apache runs: a firewall in between keeps its port closed.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() { systemctl start front@nothing; }
seen() { ss -Hltn 'src 127.0.0.2:2222' | grep -q . && [ "$(answer page)" = 200 ]; }
