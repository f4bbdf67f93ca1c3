# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the hub is started by Flask's own server, which knows no live connections.
# shellcheck shell=sh disable=SC2154
broken() {
    mkdir -p /etc/systemd/system/hub.service.d
    printf '%s\n' '[Service]' Type=exec ExecStart= 'ExecStart=/usr/bin/python3 -m flask --app /opt/hub/hub.py run --port 5020' \
        >/etc/systemd/system/hub.service.d/server.conf
    systemctl daemon-reload
    systemctl restart hub
}
seen() { [ "$(answer page)" = 200 ] && [ "$(answer handshake)" = 500 ]; }
