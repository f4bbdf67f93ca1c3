# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said where the way from this computer to the desktop breaks."""
import pytest

from messages import from_here

pytest_plugins = ["messages"]

NAME = "desktop.school.example"
# state: the step where it breaks, the symptom, the hop, and words that both languages name ({name}: the host)
BREAKS = {
    "hub-answers-200": ("handshake", "http-ok", "hub", ["200"]),
    "hub-answers-302": ("handshake", "http-redirect", "hub", ["302", "/"]),
    "hub-answers-400": ("handshake", "http-bad-request", "hub", ["400"]),
    "hub-answers-403": ("handshake", "http-forbidden", "hub", ["403"]),
    "hub-answers-404": ("handshake", "http-not-found", "hub", ["404"]),
    "hub-not-websocket": ("live", "closed-without-code", "hub", ["1005", "websocket=True"]),
    "cert-expired": ("tls", "tls-expired", "apache", ["{name}", "2024-02-01"]),
    "cert-wrong-name": ("tls", "tls-wrong-name", "apache", ["{name}", "www.school.example"]),
    "cert-untrusted": ("tls", "tls-untrusted", "apache", ["{name}", "--ca"]),
}
EACH = [
    pytest.param(*rest, id=state, marks=pytest.mark.broken(state)) for state, rest in BREAKS.items()
]


@pytest.mark.parametrize("step, symptom, hop, named", EACH)
def test_a_check_says_where_it_breaks(on_server, step, symptom, hop, named):
    told = on_server("check")
    assert (told["exit"], told["answer"], told["findings"]) == (1, "broken", [])
    told.symptom(step, symptom, hop, *(word.format(name=NAME) for word in named))


@pytest.mark.parametrize("step, symptom, hop, named", EACH)
def test_a_test_says_where_it_breaks(from_outside, step, symptom, hop, named):
    told = from_outside()
    assert (told["exit"], told["answer"]) == (1, "broken")
    last = told["hops"][-1]
    assert (last["step"], last["symptom"]) == (step, symptom)
    told.both_name(lambda document: document["hops"][-1], [word.format(name="localhost") for word in named])


@pytest.mark.broken("hub-down")
def test_a_hub_that_is_down(on_server, from_outside):
    for told in on_server("check"), from_outside():
        assert (told["exit"], told["answer"]) == (1, "broken")
        steps = {hop["step"]: (hop["hop"], hop["answer"], hop.get("symptom")) for hop in from_here(told["hops"])}
        assert steps["page"] == steps["handshake"] == ("hub", "broken", "http-unavailable")
        told.both_name(lambda document: from_here(document["hops"])[-1], ["503", "ub"])


@pytest.mark.broken("vnc-down")
def test_a_desktop_that_is_down_is_not_blamed_on_the_route_of_the_hub(from_outside):
    told = from_outside()
    assert (told["exit"], told["hops"][-1]["hop"], told["closeCode"]) == (1, "hub", 1005)
    assert "desktop" in told["hops"][-1]["message"].lower()


@pytest.mark.broken("vnc-password")
def test_a_desktop_that_wants_a_password_is_no_fault(on_server, from_outside):
    for told in on_server("check"), from_outside():
        assert (told["exit"], told["answer"]) == (0, "warning")
        told.symptom("sign-in", "vnc-password-needed", "desktop", "VNC", answer="warning")


@pytest.mark.broken("vnc-password")
def test_a_wrong_vnc_password(say, lab):
    options = ["--connect", "127.0.0.1", "--ca", lab.status["ca"], "--vnc-password-fd", "3"]
    told = say("test", "wss://localhost:8443/websockify", *options, fds={3: "wrong"})
    assert (told["exit"], told["answer"], told["status"]) == (1, "broken", 101)
    told.symptom("sign-in", "vnc-wrong-password", "desktop", "VNC")


@pytest.mark.broken("vnc-password")
def test_the_right_vnc_password(say, lab):
    options = ["--connect", "127.0.0.1", "--ca", lab.status["ca"], "--vnc-password-fd", "3"]
    told = say("test", "wss://localhost:8443/websockify", *options, fds={3: lab.status["vnc"]["password"]})
    assert (told["exit"], told["answer"]) == (0, "works") and told.works()


@pytest.mark.looks_only
@pytest.mark.broken("fixed")
@pytest.mark.parametrize(
    "url, step, symptom, named",
    [
        ("wss://127.0.0.1:8443/websockify", None, None, []),
        ("wss://localhost:8444/websockify", "tcp", "port-closed", ["127.0.0.1", "8444"]),
        ("wss://localhost:8080/websockify", "tls", "plain-http-on-tls-port", []),
        ("ws://localhost:2222/websockify", "handshake", "not-http", []),
    ],
)
def test_addresses_that_do_not_lead_to_a_desktop(from_outside, url, step, symptom, named):
    told = from_outside("test", url)
    if step is None:
        assert told["exit"] == 0 and told.works()
        return
    last = told["hops"][-1]
    assert (told["exit"], last["step"], last["symptom"]) == (1, step, symptom)
    told.both_name(lambda document: document["hops"][-1], named)


@pytest.mark.looks_only
@pytest.mark.broken("fixed")
@pytest.mark.parametrize(
    "url, step, symptom, named",
    [
        ("wss://nowhere.invalid/websockify", "name", "host-unknown", ["nowhere.invalid"]),
        ("wss://192.0.2.1/websockify", "tcp", "no-route", ["192.0.2.1"]),
    ],
)
def test_addresses_that_cannot_be_reached(say, url, step, symptom, named):
    told = say("test", url)
    assert told["exit"] == 1
    told.symptom(step, symptom, "laptop", *named)


@pytest.mark.looks_only
@pytest.mark.broken("fixed")
def test_without_the_schools_authority_the_certificate_is_not_trusted(from_outside):
    told = from_outside(ca=False)
    assert told["exit"] == 1
    told.symptom("tls", "tls-untrusted", "apache", "localhost", "--ca")


@pytest.mark.looks_only
@pytest.mark.broken("hub-moved")
def test_the_page_is_read_for_the_address_of_its_live_connection(lab, hubwart, from_outside):
    options = ["--connect", "127.0.0.1", "--ca", lab.status["ca"]]
    for language in "en", "de":
        text = hubwart("test", "wss://localhost:8443/websockify", *options, "--lang", language)
        assert text.returncode == 1 and "wss://localhost:8443/live" in text.stdout
    told = from_outside("test", "wss://localhost:8443/live")
    assert told["exit"] == 0 and told.works()


NOTE = "bytes([226, 128, 174, 155]).decode('latin1') + '31mevil'"
STRANGE = f"return '', 302, [('Location', '/'), ('X-Note', {NOTE})]"


@pytest.mark.broken("hub-answers-302")
def test_headers_of_a_strange_hub_are_inert(lab, hubwart, from_outside):
    lab.shell(f'sed -i "s|return redirect(./.)$|{STRANGE}|" /opt/hub/hub.py && systemctl restart hub')
    told = from_outside()
    assert "evil" in told["hops"][-1]["evidence"]
    options = ["--connect", "127.0.0.1", "--ca", lab.status["ca"]]
    text = hubwart("test", "wss://localhost:8443/websockify", *options)
    assert "evil" in text.stderr and text.returncode == 1
    assert all(c.isprintable() or c in "\n\t" for c in text.stdout + text.stderr)
