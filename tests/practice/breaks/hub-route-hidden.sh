# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop connects and is closed at once (1005): the hub's route lacks websocket=True, and nothing on the server shows its source.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i 's/, websocket=True)/)/' /opt/hub/hub.py
    mkdir -p /etc/systemd/system/hub.service.d
    printf '%s\n' '[Service]' ExecStart= "ExecStart=/usr/bin/python3 -c 'exec(open(\"/opt/hub/hub.py\").read())'" \
        >/etc/systemd/system/hub.service.d/hidden.conf
    systemctl daemon-reload
    systemctl restart hub
}
seen() { [ "$(answer handshake)" = 101 ]; }
