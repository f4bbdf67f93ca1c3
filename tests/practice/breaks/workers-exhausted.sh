# SPDX-License-Identifier: GPL-3.0-or-later
# No page and no desktop opens any more: each of Apache's few places is held by a desktop that is open.
# shellcheck shell=sh disable=SC2154
broken() {
    printf '%s\n' 'ServerLimit 1' 'StartServers 1' 'ThreadsPerChild 4' 'MaxRequestWorkers 4' 'MinSpareThreads 1' 'MaxSpareThreads 4' \
        >/etc/apache2/mods-available/mpm_event.conf
}
after() { systemd-run -q --unit=pupils /usr/bin/python3 -I /opt/desktop/pupils.py 4; }
seen() { [ -e /run/pupils ]; }
