# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034
# What break states are written with; "lab break" sends it to the server in front of them. A state is a file that says in
# its first comment what a user sees, and defines:
#   broken   makes the fault. Apache is restarted afterwards, once for all states.
#   after    what must happen after that, because no restart would survive it (may be left out).
#   seen     true when the symptom is there.
# Each state begins with a server on which everything works, and adds only its own fault; so states can be combined.

site=/etc/apache2/sites-available/desktop.conf
certificate=/etc/ssl/certs/desktop.school.example.pem
key=/etc/ssl/private/desktop.school.example.key
names=DNS:desktop.school.example,DNS:localhost,IP:127.0.0.1
lab=/opt/lab

with_upgrade() { sed -i '/upgrade=/! s|^\( *ProxyPass / .*\)$|\1 upgrade=websocket|' $site; }
without_upgrade() { sed -i 's| upgrade=websocket||' $site; }

# above_the_line LINE...  puts them above the line for everything
above_the_line() {
    printf '    %s\n' "$@" >$lab/lines
    sed -i -e "/^ *ProxyPass \/ /{e cat $lab/lines" -e '}' $site
}
# by_rule RULE [CONNECTION]  live connections are handed on by this rule, not by the line; what it wants the header Connection to be
by_rule() {
    without_upgrade
    above_the_line 'RewriteEngine On' 'RewriteCond %{HTTP:Upgrade} websocket [NC]' "RewriteCond %{HTTP:Connection} ${2:-upgrade [NC]}" "$1"
}

# new_certificate NAMES OPTION...  puts another certificate in the place of the right one
new_certificate() {
    sh $lab/certificate $lab/new "$@"
    cat $lab/new.pem >$certificate
    cat $lab/new.key >$key
}
by_our_ca() { new_certificate "$@" -CA $lab/ca.pem -CAkey $lab/ca.key; }

# answer page|handshake|firefox|room|slash|elsewhere [PORT]  the status of Apache (or of another port), or: refused, no-tls, closed.
# "firefox" is a handshake as Firefox sends it; "room" one for a room with a question mark in its name, "slash" with a slash; "elsewhere" asks as at a stranger's proxy, for a page that only another
# server has.
# A handshake that the hub accepts reaches the VNC server, which counts visitors who only look: never ask for a good one.
answer() {
    python3 -I - "$1" "${2:-8443}" <<'END'
import socket, ssl, sys
kind, port = sys.argv[1], int(sys.argv[2])
shake = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nOrigin: https://localhost:8443\r\n"
close = "Connection: close\r\n"
fox = shake.replace("Connection: ", "Connection: keep-alive, ")
path, lines = {"page": ("/", close), "handshake": ("/websockify", shake), "firefox": ("/websockify", fox), "room": ("/websockify/room%3F1", shake), "slash": ("/websockify/room%2F1", shake), "elsewhere": ("http://127.0.0.1:8081/index.html", close)}[kind]
try:
    wire = socket.create_connection(("127.0.0.1", port), 5)
    if port == 8443:
        wire = ssl._create_unverified_context().wrap_socket(wire, server_hostname="localhost")
    wire.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n{lines}\r\n".encode())
    print((wire.makefile("rb").readline().decode().split() + ["", "closed"])[1])
except ConnectionRefusedError:
    print("refused")
except ssl.SSLError:
    print("no-tls")
except OSError:
    print("closed")
END
}

# certificate_is_served  whether Apache shows the certificate that lies on the disk
certificate_is_served() {
    [ "$(python3 -I -c 'import ssl; print(ssl.get_server_certificate(("127.0.0.1", 8443)))' | openssl x509 -noout -fingerprint)" \
        = "$(openssl x509 -noout -fingerprint -in $certificate)" ]
}

hub_with() {
    sed -i "s|^$1=.*|$1=$2|" /etc/default/hub
    systemctl restart hub
}

# hub_in_tls  the hub speaks TLS, and nothing else
hub_in_tls() {
    install -d -o hub $lab-hub
    sh $lab/certificate $lab-hub/tls "$names"
    chown hub $lab-hub/*
    hub_with HUB_TLS $lab-hub/tls
}

listening() { ss -Hltn "sport = :$1" | grep -q .; }

# await TRIES COMMAND...
await() {
    tries=$1
    shift
    until "$@" 2>/dev/null; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.05
    done
}

# put_into STATE...
put_into() {
    with_upgrade
    for state; do
        load "$state"
        broken || return
    done
    systemctl restart apache2 || return
    for state; do
        load "$state"
        after || return
    done
    for state; do
        load "$state"
        # One of several may well hide another: no page says 503 when Apache is gone.
        if [ $# -eq 1 ]; then await 60 seen; else await 3 seen || echo "$state is not to be seen behind the others" >&2; fi
    done
}

load() {
    after() { :; }
    "state_$(printf %s "$1" | tr - _)"
}

picture() { runuser -u desktop -- xwd -display :1 -silent -root | sha256sum; }
still() { [ "$(picture)" = "$(sleep 0.1; picture)" ]; }
moving() { ! still; }

desktop() {
    if [ "$1" = moving ]; then systemctl start desktop-moving; else systemctl stop desktop-moving; fi
    await 60 "$1"
}

# without_sudo  as on a server whose installer was told a password for root: no sudo, and so no way around it
without_sudo() { rm /usr/bin/sudo /usr/bin/sudo-rs; }
