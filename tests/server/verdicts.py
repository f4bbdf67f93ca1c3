# SPDX-License-Identifier: GPL-3.0-or-later
"""What "hubwart check" must make of each state of the practice server: the first hop that fails, why, and what is announced behind it."""

# state or states: verdict, hop, the ids of what comes next
VERDICTS = {
    ("fixed",): ("works", None, []),
    # this computer and the network
    ("front-nothing",): ("firewall-in-between", "network", []),
    ("front-strip",): ("front-drops-upgrade", "network", []),
    ("front-page",): ("filter-answers", "network", []),
    ("front-redirect",): ("filter-answers", "network", []),
    ("front-accept",): ("filter-answers", "network", []),
    ("front-garble",): ("answers-garbled", "network", []),
    # Apache
    ("apache-stopped",): ("apache-not-listening", "apache", []),
    ("not-encrypted",): ("not-encrypted", "apache", []),
    ("cert-expired",): ("certificate-expired", "apache", []),
    ("cert-untrusted",): ("certificate-untrusted", "apache", []),
    ("cert-wrong-name",): ("certificate-wrong-name", "apache", []),
    ("cert-one-label",): ("certificate-covers-one-label", "apache", []),
    ("apache-spoils",): ("apache-spoils-it", "apache", []),
    ("expression-decides",): ("cannot-tell", "apache", []),
    ("kasm-without-origin",): ("origin-edited", "apache", []),
    ("nginx",): ("other-program-answers", "apache", []),
    ("route-without-upgrade",): ("route-without-upgrade", "apache", []),
    ("tunnels-forbidden",): ("route-without-upgrade", "apache", []),
    ("host-not-preserved",): ("host-not-preserved", "apache", []),
    ("origin-edited",): ("origin-edited", "apache", []),
    ("module-missing",): ("module-missing", "apache", []),
    ("backend-scheme-wrong",): ("backend-scheme-wrong", "apache", []),
    ("general-line-first",): ("general-line-first", "apache", []),
    ("redirect-eats-handshake",): ("redirect-eats-handshake", "apache", []),
    ("require-denies",): ("require-denies", "apache", []),
    ("target-is-raw-vnc",): ("line-leads-to-vnc", "apache", []),
    # the hub
    ("hub-down",): ("hub-not-running", "hub", []),
    ("hub-elsewhere",): ("hub-not-running", "hub", []),
    ("hub-answers-200",): ("hub-answers-page", "hub", []),
    ("hub-answers-302",): ("hub-redirects", "hub", []),
    ("hub-answers-400",): ("hub-refuses", "hub", []),
    ("hub-answers-401",): ("hub-wants-sign-in", "hub", []),
    ("hub-answers-403",): ("hub-forbids", "hub", []),
    ("hub-answers-404",): ("hub-knows-no-such-path", "hub", []),
    ("hub-answers-426",): ("hub-refuses", "hub", []),
    ("hub-answers-500",): ("hub-fails", "hub", []),
    ("hub-flask-run",): ("server-without-websockets", "hub", []),
    ("origin-not-in-list",): ("origin-not-accepted", "hub", []),
    ("subprotocol-refused",): ("subprotocol-not-taken", "hub", []),
    ("subprotocol-wrong",): ("wrong-subprotocol", "hub", []),
    ("subprotocol-not-echoed",): ("subprotocol-not-echoed", "hub", []),
    ("hub-not-websocket",): ("flask-route-not-websocket", "hub", []),
    ("hub-route-hidden",): ("any-path-accepted", "hub", []),
    ("hub-garbles",): ("hub-garbles", "hub", []),
    ("hub-silent-line",): ("hub-says-nothing", "hub", []),
    ("hub-closes-1008",): ("hub-misses-key", "hub", []),
    ("hub-closes-1000",): ("hub-closes", "hub", []),
    ("hub-closes-oddly",): ("hub-spoils-close-code", "hub", []),
    ("kasm-sign-in",): ("basic-sign-in-wanted", "hub", []),
    # the desktop
    ("hub-closes-1011",): ("hub-loses-desktop", "desktop", []),
    ("kasm-hub-without-origin",): ("desktop-wants-origin", "desktop", []),
    ("vnc-down",): ("desktop-not-running", "desktop", []),
    ("vnc-password",): ("desktop-wants-password", "desktop", []),
    ("vnc-security-unknown",): ("desktop-sign-in-unknown", "desktop", []),
    ("vnc-locked-out",): ("desktop-locked-out", "desktop", []),
    ("not-a-desktop",): ("not-a-desktop", "desktop", []),
    # one behind the other
    ("route-without-upgrade", "hub-not-websocket"): ("route-without-upgrade", "apache", ["flask-route-not-websocket"]),
    ("route-without-upgrade", "vnc-down"): ("route-without-upgrade", "apache", ["desktop-not-running"]),
    ("route-without-upgrade", "origin-not-in-list"): ("route-without-upgrade", "apache", ["origin-not-accepted"]),
    ("cond-dollar-not-percent", "host-not-preserved"): ("cond-dollar-not-percent", "apache", []),
    ("front-strip", "hub-not-websocket"): ("front-drops-upgrade", "network", ["flask-route-not-websocket"]),
    ("hub-not-websocket", "vnc-down"): ("flask-route-not-websocket", "hub", ["desktop-not-running"]),
    ("cert-expired", "route-without-upgrade"): ("route-without-upgrade", "apache", ["certificate-expired"]),
}
# What the server wrote meanwhile, and is told: whose words, and the number of Apache's message or a part of the hub's
LOGS = {
    ("hub-down",): ("apache", "AH00957"),
    ("vnc-down",): ("hub", "desktop does not answer"),
    ("require-denies",): ("apache", "AH01630"),
    ("workers-exhausted",): ("apache", "AH00484"),
}
# Asked at another address, or by another way.
ADDRESSES = {"cert-one-label": "wss://x.desktop.school.example:8443/websockify"}
