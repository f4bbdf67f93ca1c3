# SPDX-License-Identifier: GPL-3.0-or-later
"""The site files on which the route analyser and the real Apache must agree.

First one case for each thing that decides about a route, with what Apache is known to do with it; then combinations of them,
drawn with a fixed seed: the same ones everywhere, until a list in here is changed.

In the texts @1 and @2 stand for the two plain hubs, @3 for the one that speaks TLS, @9 for a port where nobody listens.
What Apache does is written as "STATUS [PORT [PATH]]", "refused" if it does not take the file. Where Firefox, whose Connection
header has two words, is answered otherwise than Chrome: "STATUS/STATUS PORT/PORT", with "-" for no hub.
"""
import random
import textwrap

HOST = "desk.school.example"
SOCKET = "/websockify"
PORTS = {"@1": "127.0.0.1:7001", "@2": "127.0.0.1:7002", "@3": "127.0.0.1:7003", "@9": "127.0.0.1:7099"}
# Port 80 is for the targets that name none.
HUBS = ["7001", "7002", "7003s", "80"]
MODULES = """access_compat alias auth_basic authn_core authn_file authz_core authz_host authz_user autoindex deflate dir env filter headers
    mime mpm_event negotiation proxy proxy_http proxy_wstunnel reqtimeout rewrite setenvif socache_shmcb ssl status""".split()
BUILT_IN = ["core", "http", "log_config", "logio", "so", "unixd", "version", "watchdog"]
SEED = 20240607
MIXED = 300
RULE_LISTS = 160

CASES = []


def without(*names):
    return [name for name in MODULES if name not in names]


BALANCER = [*MODULES, "proxy_balancer", "lbmethod_byrequests", "slotmem_shm"]
MACRO = [*MODULES, "macro"]


def fill(text):
    for mark, port in PORTS.items():
        text = text.replace(mark, port)
    return text


def vhost(*parts, name=HOST, port="*:8080"):
    inside = "\n".join([f"ServerName {name}" if name else "# No name.", *(textwrap.dedent(part).strip("\n") for part in parts)])
    return f"<VirtualHost {port}>\n{textwrap.indent(inside, '    ')}\n</VirtualHost>\n"


def url_of(path):
    host, path = path if isinstance(path, tuple) else (HOST, path)
    return f"ws://{host}:8080{path}"


def file(name, text, *says, paths=(SOCKET,), before="", modules=None, define=(), browsers=("chrome", "firefox")):
    """One case. says: what Apache does, one for each of the paths (a path may be (host, path))."""
    assert name not in [case["name"] for case in CASES], name
    assert not says or len(says) == len(paths), name
    CASES.append({
        "name": name, "site": fill(text), "globals": fill(before), "modules": modules, "define": list(define), "says": list(says),
        "requests": [{"url": url_of(path), "browser": browser} for path in paths for browser in browsers]})


def site(name, says, *parts, **how):
    """A case that is one virtual host, made of these parts."""
    file(name, vhost(*parts), *([says] if isinstance(says, str) else says), **how)


def section(opener, *lines):
    return "\n".join([f"<{opener}>", *(f"    {line}" for line in lines), f"</{opener.split()[0]}>"])


def location(path, *lines):
    return section(f"Location {path}", *lines)


def rules(*lines, engine="RewriteEngine On"):
    return "\n".join([engine, *lines] if engine else lines)


IF_UPGRADE = "RewriteCond %{HTTP:Upgrade} websocket [NC]"
IF_CONNECTION = "RewriteCond %{HTTP:Connection} upgrade [NC]"
TO_WS = "RewriteRule ^/?(.*) ws://@1/$1 [P,L]"
NET = "ProxyPass / http://@1/"
GOOD = "ProxyPass / http://@1/ upgrade=websocket"
PLAIN_2 = "ProxyPass / http://@2/"
GOOD_2 = "ProxyPass / http://@2/ upgrade=websocket"
ENGINE = "SSLProxyEngine on"
BASIC = ["AuthType Basic", "AuthName desks", "AuthUserFile /etc/apache2/none", "Require valid-user"]


def proxypass_lines():
    site("plain", "400 7001 /websockify", NET)
    site("upgrade-websocket", "101 7001 /websockify", GOOD)
    for word, says in {
            "any": "101", "ANY": "101", "WebSocket": "101", "WEBSOCKET": "101", "w": "101", "web": "101", "NONE": "400", "none": "400",
            "h2c": "400", "websocket,h2c": "101", "h2c,websocket": "101", "*": "101", "websockets": "400", "123456789012345": "400",
            "socket": "400"}.items():
        name = word.replace("*", "star").replace(",", "-and-")
        case = "-capitals" if word.isupper() else "-mixed-case" if word == "WebSocket" else ""
        site(f"upgrade-word-{name.lower()}{case}", f"{says} 7001", f"ProxyPass / http://@1/ upgrade={word}")
    site("upgrade-empty", "400 7001", "ProxyPass / http://@1/ upgrade=")
    site("upgrade-16-characters", "refused", "ProxyPass / http://@1/ upgrade=1234567890123456")
    site("upgrade-twice-last-none", "400 7001", "ProxyPass / http://@1/ upgrade=websocket upgrade=NONE")
    site("upgrade-twice-last-websocket", "101 7001", "ProxyPass / http://@1/ upgrade=NONE upgrade=websocket")
    site("upgrade-key-in-capitals", "101 7001", "ProxyPass / http://@1/ UPGRADE=websocket")
    site("upgrade-quoted-whole", "101 7001", 'ProxyPass / http://@1/ "upgrade=websocket"')
    site("upgrade-quoted-value", "refused", 'ProxyPass / http://@1/ upgrade="web socket"')
    site("upgrade-with-blanks", "refused", "ProxyPass / http://@1/ upgrade = websocket")
    site("upgrade-then-comment", "refused", "ProxyPass / http://@1/ upgrade=websocket # live")
    site("upgrade-value-in-quotes-one-word", "101 7001", 'ProxyPass / http://@1/ upgrade="websocket"')
    site("upgrade-after-others", "101 7001", "ProxyPass / http://@1/ retry=3 timeout=3600 keepalive=on upgrade=websocket flushpackets=on")
    site("upgrade-before-url", "refused", "ProxyPass / upgrade=websocket http://@1/")
    site("unknown-parameter", "refused", "ProxyPass / http://@1/ websocket=on")
    site("unknown-word", "refused", "ProxyPass / http://@1/ websocket")
    site("timeout-no-number", "refused", "ProxyPass / http://@1/ upgrade=websocket timeout=abc")
    site("timeout-with-unit", "101 7001", "ProxyPass / http://@1/ upgrade=websocket timeout=30s")
    site("disablereuse", "101 7001", "ProxyPass / http://@1/ upgrade=websocket disablereuse=on")
    site("enablereuse", "101 7001", "ProxyPass / http://@1/ enablereuse=on upgrade=websocket")
    site("nocanon", "101 7001 /websockify", "ProxyPass / http://@1/ nocanon upgrade=websocket")
    site("nocanon-in-capitals", "101 7001", "ProxyPass / http://@1/ upgrade=websocket NoCanon")
    site("interpolate", "101 7001", "ProxyPass / http://@1/ interpolate upgrade=websocket")
    site("interpolate-environment", "101 7001", "SetEnvIf Host . hub=@1", "ProxyPassInterpolateEnv On",
         "ProxyPass / http://@1/ interpolate upgrade=websocket")
    site("mapping-encoded", "101 7001", "ProxyPass / http://@1/ mapping=encoded upgrade=websocket")
    site("mapping-servlet", "101 7001", "ProxyPass / http://@1/ mapping=servlet upgrade=websocket")
    site("mapping-encoded-beats-rule", "101 7001", "ProxyPass / http://@1/ mapping=encoded upgrade=websocket",
         rules("RewriteRule ^/websockify$ ws://@2/websockify [P,L]"))
    site("query-handed-on", "101 7001 /websockify?token=abc", GOOD, paths=("/websockify?token=abc",))
    site("noquery", "101 7001 /websockify?token=abc", "ProxyPass / http://@1/ noquery upgrade=websocket", paths=("/websockify?token=abc",))
    site("noquery-plain", "400 7001 /websockify?token=abc", "ProxyPass / http://@1/ noquery", paths=("/websockify?token=abc",))
    site("query-in-target", "400 7001 /websockify%3Ffixed=1?token=abc",
         "ProxyPass /websockify http://@1/websockify?fixed=1 upgrade=websocket",
         paths=("/websockify?token=abc",))
    site("tilde-form", "101 7001 /live/websockify", "ProxyPass ~ ^/web http://@1/live upgrade=websocket")
    site("tilde-form-group", "101 7001 /live/sockify", "ProxyPass ~ ^/web(.*)$ http://@1/live/$1 upgrade=websocket")
    site("quoted-words", "101 7001", 'ProxyPass "/" "http://@1/" upgrade=websocket')
    site("quoted-single", "101 7001", "ProxyPass '/' 'http://@1/' upgrade=websocket")
    site("quoted-name", "101 7001", '"ProxyPass" / http://@1/ upgrade=websocket')
    site("quote-unclosed", "101 7001", 'ProxyPass / "http://@1/', 'ProxySet http://@1/ upgrade=websocket')
    site("name-in-lower-case", "101 7001", "proxypass / http://@1/ upgrade=websocket")
    site("name-in-capitals", "101 7001", "PROXYPASS / http://@1/ upgrade=websocket")
    site("name-with-bracket", "101 7001", "ProxyPass> / http://@1/ upgrade=websocket")
    site("tabs-between-words", "101 7001", "ProxyPass\t/\t\thttp://@1/\tupgrade=websocket")
    site("url-relative", "refused", "ProxyPass / /hub")
    site("url-without-scheme", "refused", "ProxyPass / @1/")
    site("url-missing", "refused", "ProxyPass /websockify")
    site("words-swapped", "refused", "ProxyPass ! /websockify", GOOD)
    site("url-alone", "refused", "ProxyPass http://@1/")
    site("port-no-number", "refused", "ProxyPass / http://127.0.0.1:port/")
    site("match-bad-expression", "refused", "ProxyPassMatch ^/(web http://@1/ upgrade=websocket")
    site("host-in-capitals", "101 7001", "ProxyPass / HTTP://LOCALHOST:7001/ upgrade=websocket")
    site("localhost", "101 7001", "ProxyPass / http://localhost:7001/ upgrade=websocket")
    site("dead-plain", "503", "ProxyPass / http://@9/")
    site("dead-upgrade", "503", "ProxyPass / http://@9/ upgrade=websocket")
    site("dead-ws", "503", "ProxyPass / ws://@9/")
    site("no-port", "101 80 /websockify", "ProxyPass / http://127.0.0.1/ upgrade=websocket")
    site("not-proxied", "404", "# Nothing.")
    site("in-directory", "refused", section("Directory /var/www", "ProxyPass / http://@1/"))
    site("in-if", "refused", section('If "true"', "ProxyPass / http://@1/"))
    site("in-files", "refused", section("Files websockify", "ProxyPass / http://@1/"))
    site("only-reverse", "404", "ProxyPassReverse / http://@1/")
    site("reverse-too", "101 7001", GOOD, "ProxyPassReverse / http://@1/")
    site("reverse-for-ws", "101 7001", GOOD, "ProxyPassReverse / ws://@1/")
    site("requests-on", "101 7001", "ProxyRequests On", GOOD)
    site("error-override", "101 7001", "ProxyErrorOverride On", GOOD)


def path_match():
    paths = ("/websockify", "/websockify/", "/websockify/a", "/websockifyx", "/Websockify")
    site("path-exact", ["101 7001 /websockify", "101 7001 /websockify/", "101 7001 /websockify/a", "404", "404"],
         "ProxyPass /websockify http://@1/websockify upgrade=websocket", paths=paths)
    site("path-with-slash", ["404", "101 7001 /websockify/", "101 7001 /websockify/a", "404", "404"],
         "ProxyPass /websockify/ http://@1/websockify/ upgrade=websocket", paths=paths)
    site("slash-missing-left", ["101 7001 /", "101 7001 //", "101 7001 //a"],
         "ProxyPass /websockify http://@1/ upgrade=websocket", paths=paths[:3])
    site("slash-missing-right", ["404", "101 7001 /socket", "101 7001 /socketa"],
         "ProxyPass /websockify/ http://@1/socket upgrade=websocket", paths=paths[:3])
    site("slash-missing-after-port", ["500", "101 7001 /"], "ProxyPass / http://@1 upgrade=websocket", paths=("/websockify", "/"))
    site("target-without-slash-both", ["101 7001 /", "101 7001 /a"],
         "ProxyPass /websockify http://@1 upgrade=websocket", paths=("/websockify", "/websockify/a"))
    site("target-other-path", "101 7001 /live/socket", "ProxyPass /websockify http://@1/live/socket upgrade=websocket")
    site("slashes-merged", ["101 7001 /websockify", "101 7001 /websockify/a"],
         "ProxyPass /websockify http://@1/websockify upgrade=websocket", paths=("//websockify", "/websockify//a"))
    site("slashes-not-merged", ["101 7001 /websockify", "101 7001 /websockify//a"], "MergeSlashes Off",
         "ProxyPass /websockify http://@1/websockify upgrade=websocket", paths=("//websockify", "/websockify//a"))
    site("slashes-not-merged-location", ["101 7001 /websockify", "101 7001 /websockify"], "MergeSlashes Off",
         location("/websockify", "ProxyPass http://@1/websockify upgrade=websocket"), paths=("//websockify", "/websockify"))
    site("path-encoded", "101 7001 /websockify", "ProxyPass /websockify http://@1/websockify upgrade=websocket", paths=("/%77ebsockify",))
    site("path-with-dots", "101 7001 /websockify", "ProxyPass /websockify http://@1/websockify upgrade=websocket",
         paths=("/x/../websockify",))
    site("path-blank-in-it", "101 7001 /websockify/a%20b", "ProxyPass /websockify http://@1/websockify upgrade=websocket",
         paths=("/websockify/a%20b",))
    site("path-encoded-slash", "404", GOOD, paths=("/websockify/a%2Fb",))
    site("path-encoded-slash-on", "101 7001", "AllowEncodedSlashes On", GOOD, paths=("/websockify/a%2Fb",))
    site("path-encoded-slash-nodecode", "101 7001 /websockify/a%2Fb", "AllowEncodedSlashes NoDecode", GOOD, paths=("/websockify/a%2Fb",))
    site("path-encoded-slash-nodecode-nocanon", "101 7001 /websockify/a%2Fb", "AllowEncodedSlashes NoDecode",
         "ProxyPass / http://@1/ nocanon upgrade=websocket", paths=("/websockify/a%2Fb",))
    site("path-encoded-question-mark", "101 7001 /websockify/a%3Fb", GOOD, paths=("/websockify/a%3Fb",))
    site("path-without-slash-at-front", "404", "ProxyPass websockify http://@1/websockify upgrade=websocket")
    site("two-paths", ["101 7001 /websockify", "101 7002 /live"], "ProxyPass /websockify http://@1/websockify upgrade=websocket",
         "ProxyPass /live http://@2/live upgrade=websocket", paths=("/websockify", "/live"))
    site("general-first", "400 7001", NET, "ProxyPass /websockify http://@2/websockify upgrade=websocket")
    site("general-first-both-upgrade", "101 7001", GOOD, "ProxyPass /websockify http://@2/websockify upgrade=websocket")
    site("general-last", ["101 7002 /websockify", "400 7001 /other"], "ProxyPass /websockify http://@2/websockify upgrade=websocket", NET,
         paths=("/websockify", "/other"))
    site("general-prefix-first", "400 7001 //sockify", "ProxyPass /web http://@1/", "ProxyPass /websockify http://@2/ upgrade=websocket",
         paths=("/web/sockify",))
    site("same-path-http-ws", "400 7001", NET, "ProxyPass / ws://@1/")
    site("same-path-ws-http", "101 7001", "ProxyPass / ws://@1/", NET)
    site("same-path-other-hub", "400 7001", NET, GOOD_2)
    site("same-path-own-path-other-hub", "400 7001", "ProxyPass /websockify http://@1/websockify",
         "ProxyPass /websockify http://@2/websockify upgrade=websocket", NET)
    site("same-path-own-path-ws", "400 7001", "ProxyPass /websockify http://@1/websockify", "ProxyPass /websockify ws://@1/websockify")
    site("excluded", ["404", "101 7001 /other"], "ProxyPass /websockify !", GOOD, paths=("/websockify", "/other"))
    site("excluded-later", "101 7001", GOOD, "ProxyPass /websockify !")
    site("excluded-prefix", ["101 7001", "404"], "ProxyPass /web !", GOOD, paths=("/websockify", "/web/sockify"))
    site("excluded-with-parameters", "404", "ProxyPass /websockify ! upgrade=websocket", GOOD)
    site("excluded-by-match", "404", "ProxyPassMatch ^/web !", GOOD)
    site("excluded-by-match-other", "101 7001", r"ProxyPassMatch \.png$ !", GOOD)
    site("excluded-between", ["101 7001 /websockify", "404", "400 7002 /other"],
         "ProxyPass /websockify http://@1/websockify upgrade=websocket", "ProxyPass /static !", PLAIN_2,
         paths=("/websockify", "/static/a", "/other"))
    site("excluded-in-location", "404", location("/websockify", "ProxyPass !"), GOOD)
    site("excluded-but-location", "101 7002", "ProxyPass /websockify !",
         location("/websockify", "ProxyPass http://@2/websockify upgrade=websocket"))
    site("no-proxy-setenvif", "404", "SetEnvIf Request_URI ^/web no-proxy", GOOD)
    site("no-proxy-setenvif-other", "101 7001", "SetEnvIf Request_URI ^/static no-proxy", GOOD)
    site("no-proxy-setenv", "101 7001", "SetEnv no-proxy 1", GOOD)
    site("no-proxy-setenvif-upgrade", "404", "SetEnvIfNoCase Upgrade websocket no-proxy", GOOD)
    site("no-proxy-setenvif-connection", "404/101 -/7001", 'SetEnvIf Connection "^Upgrade$" no-proxy', GOOD)


def match_lines():
    site("match-whole", "101 7001 /websockify", "ProxyPassMatch ^/(.*)$ http://@1/$1 upgrade=websocket")
    site("match-whole-short-paths", ["400 7001 /", "400 7001 /w", "101 7001 /ws"], "ProxyPassMatch ^/(.*)$ http://@1/$1 upgrade=websocket",
         paths=("/", "/w", "/ws"))
    site("match-without-group", "101 7001 /live/websockify", "ProxyPassMatch ^/websockify$ http://@1/live upgrade=websocket")
    site("match-without-group-slash", "101 7001", "ProxyPassMatch ^/websockify$ http://@1/ upgrade=websocket")
    site("match-without-group-no-slash", "101 7001 /websockify", "ProxyPassMatch ^/websockify$ http://@1 upgrade=websocket")
    site("match-unanchored", "101 7001 /live/websockify", "ProxyPassMatch sock http://@1/live upgrade=websocket")
    site("match-with-slash-in-group", "101 7001 /websockify", "ProxyPassMatch ^(/.*)$ http://@1$1 upgrade=websocket")
    site("match-ws", "101 7001 /websockify", "ProxyPassMatch ^/(websockify)$ ws://@1/$1")
    site("match-plain", "400 7001 /websockify", "ProxyPassMatch ^/(.*)$ http://@1/$1")
    site("match-alternatives", ["101 7001 /live", "101 7001 /websockify", "404"],
         "ProxyPassMatch ^/(live|websockify)$ http://@1/$1 upgrade=websocket", paths=("/live", "/websockify", "/other"))
    site("match-ignores-case", "101 7001 /WEBsockify", "ProxyPassMatch (?i)^/(websockify)$ http://@1/$1 upgrade=websocket",
         paths=("/WEBsockify",))
    site("match-case-matters", "404", "ProxyPassMatch ^/(websockify)$ http://@1/$1 upgrade=websocket", paths=("/WEBsockify",))
    site("match-before-general", "101 7002", "ProxyPassMatch ^/(web.*)$ http://@2/$1 upgrade=websocket", NET)
    site("match-after-general", "400 7001", NET, "ProxyPassMatch ^/(web.*)$ http://@2/$1 upgrade=websocket")
    site("match-two-groups", "101 7001 /sockify/web", "ProxyPassMatch ^/(web)(.*)$ http://@1/$2/$1 upgrade=websocket")
    site("match-port-from-path", "101 7002 /live", "ProxyPassMatch ^/(700[0-9])/(.*)$ http://127.0.0.1:$1/$2 upgrade=websocket",
         paths=("/7002/live",))
    site("match-port-from-path-ws", "101 7002 /live", "ProxyPassMatch ^/(700[0-9])/(.*)$ ws://127.0.0.1:$1/$2", paths=("/7002/live",))
    site("match-worker-of-general", ["400 7001 /websockify", "101 7001 /w"], GOOD, "ProxyPassMatch ^/(w.*)$ http://@1/$1",
         paths=("/websockify", "/w"))
    site("match-worker-serves-others", "101 7001 /other", "ProxyPassMatch ^/(web.*)$ http://@1/$1 upgrade=websocket", NET,
         paths=("/other",))
    site("match-shared-by-later-general", "101 7001", "ProxyPassMatch ^/(web.*)$ http://@1/$1 upgrade=websocket", NET)
    site("match-has-own-worker", "101 7001", "ProxyPass /other http://@1/", "ProxyPassMatch ^/(web.*)$ http://@1/$1 upgrade=websocket")
    site("match-fixed-shorter-than-plain", "400 7001", "ProxyPass /other http://@1/",
         "ProxyPassMatch ^/websockify$ http://@1 upgrade=websocket")
    site("match-fixed-after-same-url", "400 7001", "ProxyPass /other http://@1", "ProxyPassMatch ^/websockify$ http://@1 upgrade=websocket")
    site("match-after-match", "400 7001", "ProxyPassMatch ^/other/(.*)$ http://@1/$1",
         "ProxyPassMatch ^/(web.*)$ http://@1/$1 upgrade=websocket")
    site("match-after-match-other-target", "101 7001", "ProxyPassMatch ^/other/(.*)$ http://@1/live/$1",
         "ProxyPassMatch ^/(web.*)$ http://@1/$1 upgrade=websocket")
    site("tilde-has-own-worker", "101 7001", "ProxyPass /other http://@1/", "ProxyPass ~ ^/(web.*)$ http://@1/$1 upgrade=websocket")
    site("location-match-has-own-worker", "101 7001", "ProxyPass /other http://@1/",
         section("LocationMatch ^/(web.*)$", "ProxyPassMatch http://@1/$1 upgrade=websocket"))
    site("match-query", "101 7001 /websockify?token=abc", "ProxyPassMatch ^/(.*)$ http://@1/$1 upgrade=websocket",
         paths=("/websockify?token=abc",))


def workers():
    special = "ProxyPass /websockify http://@1/websockify upgrade=websocket"
    site("shared-plain-first", "400 7001 /websockify", "ProxyPass /pages http://@1/", special)
    site("shared-plain-last", ["101 7001 /websockify", "400 7001 /"], special, "ProxyPass /pages http://@1/",
         paths=("/websockify", "/pages"))
    site("shared-same-url-plain-first", "400 7001", "ProxyPass /pages http://@1/", "ProxyPass /websockify http://@1/ upgrade=websocket")
    site("shared-same-url-plain-last", ["101 7001", "101 7001"], "ProxyPass /websockify http://@1/ upgrade=websocket",
         "ProxyPass /pages http://@1/", paths=("/websockify", "/pages"))
    site("shared-general-last", ["101 7001", "400 7001"], special, NET, paths=("/websockify", "/other"))
    site("shared-location-first", "400 7001", location("/pages", "ProxyPass http://@1/"), special)
    site("shared-location-last", "101 7001", special, location("/pages", "ProxyPass http://@1/"))
    site("shared-other-host-word", "101 7001", "ProxyPass /pages http://localhost:7001/", special)
    site("shared-port-is-no-prefix", "101 7001", "ProxyPass /pages http://127.0.0.1:700/", special)
    site("shared-path-prefix", "400 7001", "ProxyPass /pages http://@1/web", special)
    site("shared-path-no-prefix", "101 7001", "ProxyPass /pages http://@1/pages", special)
    site("shared-scheme-differs", "101 7001", "ProxyPass /pages http://@1/", "ProxyPass /websockify ws://@1/websockify")
    site("shared-run-time-longest", "400 7001 /websockify", "ProxyPass /pages http://@1/websockify", GOOD)
    site("shared-run-time-by-target", "101 7001 /live/a", "ProxyPass /live/ http://@1/live/ upgrade=websocket",
         "ProxyPass /x/ http://@1/", paths=("/x/live/a",))
    site("proxyset-after", "101 7001", NET, "ProxySet http://@1/ upgrade=websocket")
    site("proxyset-mends-shared", "101 7001", "ProxyPass /pages http://@1/", special, "ProxySet http://@1/ upgrade=websocket")
    site("proxyset-longer-url", "101 7001", NET, "ProxySet http://@1/websockify upgrade=websocket")
    site("proxyset-before", "refused", "ProxySet http://@1/ upgrade=websocket", NET)
    site("proxyset-unknown", "refused", NET, "ProxySet http://@2/ upgrade=websocket")
    site("proxyset-takes-away", "400 7001", GOOD, "ProxySet http://@1/ upgrade=NONE")
    site("proxyset-twice", "101 7001", NET, "ProxySet http://@1/ upgrade=NONE", "ProxySet http://@1/ upgrade=websocket")
    site("proxyset-in-location", "101 7001", location("/", "ProxyPass http://@1/", "ProxySet http://@1/ upgrade=websocket"))
    site("proxy-block-parameter", "101 7001", section('Proxy "http://@1/" upgrade=websocket'), NET)
    site("proxy-block-parameter-after", "101 7001", NET, section('Proxy "http://@1/" upgrade=websocket'))
    site("proxy-block-proxyset", "101 7001", section('Proxy "http://@1/"', "ProxySet upgrade=websocket"), NET)
    site("proxy-block-proxyset-after", "101 7001", NET, section('Proxy "http://@1/"', "ProxySet upgrade=websocket"))
    site("proxy-block-unquoted", "101 7001", section("Proxy http://@1/", "ProxySet upgrade=websocket timeout=3600"), NET)
    site("proxy-block-without-slash", "101 7001", section("Proxy http://@1", "ProxySet upgrade=websocket"), NET)
    site("proxy-block-takes-away", "400 7001", section('Proxy "http://@1/" upgrade=NONE'), GOOD)
    site("proxy-block-takes-away-after", "400 7001", GOOD, section('Proxy "http://@1/"', "ProxySet upgrade=NONE"))
    site("proxy-block-other-hub", "400 7001", section('Proxy "http://@2/" upgrade=websocket'), NET)
    site("proxy-block-deeper", ["101 7001 /websockify", "400 7001 /other"], section('Proxy "http://@1/websockify" upgrade=websocket'), NET,
         paths=("/websockify", "/other"))
    site("proxy-block-deeper-after", "101 7001", NET, section('Proxy "http://@1/websockify" upgrade=websocket'))
    site("proxy-block-star", "400 7001", section("Proxy *", "Require all granted"), NET)
    site("proxy-block-star-good", "101 7001", section("Proxy *", "Require all granted"), GOOD)
    site("proxy-block-without-parameters", "400 7001", section('Proxy "http://@1/"', "Require all granted"), NET)
    site("proxy-block-proxypass-in-it", "refused", section('Proxy "http://@1/"', "ProxyPass / http://@1/ upgrade=websocket"))
    site("default-port-written-second", "400 80", "ProxyPass /pages http://127.0.0.1/",
         "ProxyPass / http://127.0.0.1:80/ upgrade=websocket")
    site("default-port-written-first", "400 80", "ProxyPass /pages http://127.0.0.1:80/", "ProxyPass / http://127.0.0.1/ upgrade=websocket")
    site("host-written-in-capitals-shared", "400 7001", "ProxyPass /pages http://localhost:7001/",
         "ProxyPass /websockify http://LOCALHOST:7001/websockify upgrade=websocket")
    site("balancer-plain", "400 7001", section('Proxy "balancer://hub"', "BalancerMember http://@1"), "ProxyPass / balancer://hub/",
         modules=BALANCER)
    site("balancer-member-upgrade", "101 7001 /websockify", section('Proxy "balancer://hub"', "BalancerMember http://@1 upgrade=websocket"),
         "ProxyPass / balancer://hub/", modules=BALANCER)
    site("balancer-line-upgrade", "refused", section('Proxy "balancer://hub"', "BalancerMember http://@1"),
         "ProxyPass / balancer://hub/ upgrade=websocket", modules=BALANCER)
    site("balancer-proxyset-upgrade", "refused",
         section('Proxy "balancer://hub"', "BalancerMember http://@1", "ProxySet upgrade=websocket"),
         "ProxyPass / balancer://hub/", modules=BALANCER)
    site("balancer-ws-member", "101 7001", section('Proxy "balancer://hub"', "BalancerMember ws://@1"), "ProxyPass / balancer://hub/",
         modules=BALANCER)
    site("balancer-path", "101 7001 /live", section('Proxy "balancer://hub"', "BalancerMember http://@1 upgrade=websocket"),
         "ProxyPass /websockify balancer://hub/live", modules=BALANCER)
    site("balancer-defined-after", "101 7001", "ProxyPass / balancer://hub/",
         section('Proxy "balancer://hub"', "BalancerMember http://@1 upgrade=websocket"), modules=BALANCER)
    site("balancer-member-outside", "101 7001", "BalancerMember balancer://hub http://@1 upgrade=websocket", "ProxyPass / balancer://hub/",
         modules=BALANCER)
    site("balancer-two-names", "101 7002", section('Proxy "balancer://pages"', "BalancerMember http://@1"),
         section('Proxy "balancer://live"', "BalancerMember http://@2 upgrade=websocket"),
         "ProxyPass /websockify balancer://live/websockify",
         "ProxyPass / balancer://pages/", modules=BALANCER)
    site("balancer-by-rule", "101 7001", section('Proxy "balancer://hub"', "BalancerMember ws://@1"),
         rules(IF_UPGRADE, "RewriteRule ^/(.*) balancer://hub/$1 [P,L]"), PLAIN_2, modules=BALANCER)
    site("balancer-disabled-member", "400 7002", section('Proxy "balancer://hub"', "BalancerMember http://@1 status=+D upgrade=websocket",
         "BalancerMember http://@2"), "ProxyPass / balancer://hub/", modules=BALANCER)


def schemes():
    old = "ProxyWebsocketFallbackToProxyHttp Off"
    site("ws", "101 7001 /websockify", "ProxyPass / ws://@1/")
    site("ws-on-path", ["101 7001 /websockify", "400 7002 /other"], "ProxyPass /websockify ws://@1/websockify", PLAIN_2,
         paths=("/websockify", "/other"))
    site("ws-upgrade-none", "400 7001", "ProxyPass / ws://@1/ upgrade=NONE")
    site("ws-upgrade-h2c", "400 7001", "ProxyPass / ws://@1/ upgrade=h2c")
    site("ws-upgrade-websocket", "101 7001", "ProxyPass / ws://@1/ upgrade=websocket")
    site("ws-in-capitals", "101 7001", "ProxyPass / WS://@1/")
    site("ws-old-way", "101 7001", old, "ProxyPass / ws://@1/")
    site("ws-old-way-none", "426", old, "ProxyPass / ws://@1/ upgrade=NONE")
    site("http-old-way", "101 7001", old, GOOD)
    site("old-way-in-location", "101 7001", location("/", old), "ProxyPass / ws://@1/")
    site("wss", "101 7003 /websockify", ENGINE, "ProxyPass / wss://@3/")
    site("https", "400 7003", ENGINE, "ProxyPass / https://@3/")
    site("https-upgrade", "101 7003", ENGINE, "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-after", "101 7003", "ProxyPass / https://@3/ upgrade=websocket", ENGINE)
    site("https-engine-missing", "500", "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-off", "500", "SSLProxyEngine off", "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-capital", "101 7003", "SSLProxyEngine On", "ProxyPass / https://@3/ upgrade=websocket")
    site("wss-engine-missing", "500", "ProxyPass / wss://@3/")
    site("https-plain-no-engine", "500", "ProxyPass / https://@3/")
    site("https-engine-in-proxy-block", "101 7003", section('Proxy "https://@3/"', ENGINE), "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-in-other-block", "500", section('Proxy "https://127.0.0.1:7004/"', ENGINE),
         "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-in-location", "refused", location("/", ENGINE), "ProxyPass / https://@3/ upgrade=websocket")
    site("https-checks-off", "101 7003", ENGINE, "SSLProxyVerify none", "SSLProxyCheckPeerName off", "SSLProxyCheckPeerCN off",
         "SSLProxyCheckPeerExpire off", "ProxyPass / https://@3/ upgrade=websocket")
    for how, says in (("require", "500"), ("On", "500"), ("optional", "500"), ("Optional_No_CA", "101 7003"), ("off", "101 7003")):
        site(f"https-verify-{how.lower()}", says, ENGINE, f"SSLProxyVerify {how}", "ProxyPass / https://@3/ upgrade=websocket")
    site("https-verify-in-proxy", "500", ENGINE, section("Proxy https://@3/", "SSLProxyVerify require"),
         "ProxyPass / https://@3/ upgrade=websocket")
    site("https-verify-in-other-proxy", "101 7003", ENGINE, section("Proxy https://@2/", "SSLProxyVerify require"),
         "ProxyPass / https://@3/ upgrade=websocket")
    site("https-engine-off-then-on", "101 7003", "SSLProxyEngine off", ENGINE, "ProxyPass / https://@3/ upgrade=websocket")
    site("wss-by-rule", "101 7003", ENGINE, rules(IF_UPGRADE, "RewriteRule ^/(.*) wss://@3/$1 [P,L]"), "ProxyPass / https://@3/")
    site("https-by-rule", "400 7003", ENGINE, rules(IF_UPGRADE, "RewriteRule ^/(.*) https://@3/$1 [P,L]"), "ProxyPass / https://@3/")
    site("wss-by-rule-no-engine", "500", rules(IF_UPGRADE, "RewriteRule ^/(.*) wss://@3/$1 [P,L]"), NET)
    site("tls-to-plain-port", "500", ENGINE, "ProxyPass / https://@1/ upgrade=websocket")
    site("plain-to-tls-port", "502", "ProxyPass / http://@3/ upgrade=websocket")
    site("socket-line-encrypted", "500", ENGINE, "ProxyPass /websockify wss://@1/websockify", NET)
    site("socket-line-encrypted-no-engine", "500", "ProxyPass /websockify wss://@1/websockify", NET)
    site("socket-line-encrypted-http-no-engine", "500", NET.replace("/ ", "/pages ", 1),
         "ProxyPass /websockify https://@1/websockify upgrade=websocket")
    site("socket-rule-encrypted-no-engine", "500", rules(IF_UPGRADE, "RewriteRule ^/(.*) wss://@1/$1 [P,L]"), NET)
    site("socket-line-plain", "502", ENGINE, "ProxyPass /websockify ws://@3/websockify", "ProxyPass / https://@3/")
    for name, lacks, says in (
            ("http", ("proxy_http",), {"http": "500", "ws": "101 7001"}),
            ("wstunnel", ("proxy_wstunnel",), {"http": "101 7001", "ws": "101 7001"}),
            ("http-and-wstunnel", ("proxy_http", "proxy_wstunnel"), {"http": "500", "ws": "500"})):
        site(f"without-{name}-upgrade", says["http"], GOOD, modules=without(*lacks))
        site(f"without-{name}-ws", says["ws"], "ProxyPass / ws://@1/", modules=without(*lacks))
        site(f"without-{name}-rule", says["ws"], rules(IF_UPGRADE, TO_WS), NET, modules=without(*lacks))
    site("without-ssl", "refused", ENGINE, "ProxyPass / https://@3/ upgrade=websocket", modules=without("ssl"))
    site("without-ssl-no-engine", "500", "ProxyPass / https://@3/ upgrade=websocket", modules=without("ssl"))
    site("without-proxy", "refused", GOOD, modules=without("proxy", "proxy_http", "proxy_wstunnel"))
    site("without-proxy-ifmodule", "404", section("IfModule mod_proxy.c", GOOD), modules=without("proxy", "proxy_http", "proxy_wstunnel"))
    site("without-rewrite", "refused", rules(IF_UPGRADE, TO_WS), NET, modules=without("rewrite"))
    site("without-rewrite-ifmodule", "400 7001", section("IfModule mod_rewrite.c", *rules(IF_UPGRADE, TO_WS).split("\n")), NET,
         modules=without("rewrite"))
    site("with-rewrite-ifmodule", "101 7001", section("IfModule mod_rewrite.c", *rules(IF_UPGRADE, TO_WS).split("\n")), NET)
    site("without-headers", "refused", "RequestHeader set X-Forwarded-Proto https", GOOD, modules=without("headers"))
    site("without-headers-ifmodule", "101 7001", section("IfModule headers_module", "RequestHeader unset Upgrade"), GOOD,
         modules=without("headers"))
    site("without-wstunnel-ifmodule-ws", "101 7001", section("IfModule mod_proxy_wstunnel.c", "ProxyPass / ws://@2/"), GOOD,
         modules=without("proxy_wstunnel"))
    site("without-wstunnel-old-way", "refused", old, "ProxyPass / ws://@1/", modules=without("proxy_wstunnel"))
    site("without-alias", "101 7001", GOOD, modules=without("alias"))
    site("without-alias-redirect", "refused", "Redirect /old /new", GOOD, modules=without("alias"))
    site("rule-without-proxy", "403", rules("RewriteRule ^/(.*) ws://@1/$1 [P,L]"),
         modules=without("proxy", "proxy_http", "proxy_wstunnel"))
    site("old-idle-timeout-words", "refused", "ProxyWebsocketIdleTimeout 60", GOOD)
    site("nginx-line", "refused", "proxy_http_version 1.1;", GOOD)
    site("nginx-block", "refused", "location /websockify {", "    proxy_pass http://@1;", "}", GOOD)
    site("nginx-word-in-a-header", "400 7001", "RequestHeader set Connection $connection_upgrade;", NET)
    site("requests-on-closed", "101 7001", "ProxyRequests On", section("Proxy *", "Require all denied"),
         section("Proxy http://@1/", "Require all granted"), GOOD)
    site("timeouts-short", "101 7001", "Timeout 5", "ProxyTimeout 5", f"{GOOD} timeout=5")


def locations():
    up, plain = "ProxyPass http://@1/websockify upgrade=websocket", "ProxyPass http://@2/websockify"
    site("location-plain", "400 7001 /websockify", location("/websockify", "ProxyPass http://@1/websockify"))
    site("location-upgrade", ["101 7001 /websockify", "101 7001 /websockify/a", "404"], location("/websockify", up),
         paths=("/websockify", "/websockify/a", "/websockifyx"))
    site("location-with-slash", ["404", "101 7001 /live/a"], location("/websockify/", "ProxyPass http://@1/live/ upgrade=websocket"),
         paths=("/websockify", "/websockify/a"))
    site("location-quoted", "101 7001", location('"/websockify"', up))
    site("location-ws", "101 7001", location("/websockify", "ProxyPass ws://@1/websockify"))
    site("location-beats-line", "400 7002", GOOD, location("/", "ProxyPass http://@2/"))
    site("location-beats-line-good", "101 7001", location("/websockify", up), PLAIN_2)
    site("location-beats-earlier-line", "101 7001", "ProxyPass /websockify http://@2/websockify", location("/websockify", up))
    site("location-of-other-path", "400 7002", location("/websockify2", up), PLAIN_2)
    site("location-later-wins", "400 7002", location("/websockify", up), location("/", "ProxyPass http://@2/"))
    site("location-later-wins-good", "101 7001", location("/", "ProxyPass http://@2/"), location("/websockify", up))
    site("location-shorter-last", "400 7002 //b/x", location("/a/b", "ProxyPass http://@1/ upgrade=websocket"),
         location("/a", "ProxyPass http://@2/"), paths=("/a/b/x",))
    site("location-same-twice", "400 7002", location("/websockify", up), location("/websockify", plain))
    site("location-two-lines", "400 7002", location("/websockify", up, plain))
    site("location-two-lines-good", "101 7001", location("/websockify", plain, up))
    site("location-with-path", "refused", location("/websockify", "ProxyPass /websockify http://@1/websockify"))
    site("location-upgrade-word-first", "refused", location("/websockify", "ProxyPass upgrade=websocket http://@1/"))
    site("location-url-relative", "refused", location("/websockify", "ProxyPass /websockify"))
    site("location-match", "404", section("LocationMatch ^/web", "ProxyPass http://@1/live upgrade=websocket"))
    site("location-match-group", "101 7001 /live/sockify",
         section('LocationMatch "^/web(.*)$"', "ProxyPass http://@1/live/$1 upgrade=websocket"))
    site("location-match-proxypassmatch", "101 7001 /live/sockify",
         section('LocationMatch "^/web(.*)$"', "ProxyPassMatch http://@1/live/$1 upgrade=websocket"))
    site("location-match-plain-last", "404", location("/websockify", up), section("LocationMatch ^/", "ProxyPass http://@2/"))
    site("location-tilde", "404", location('~ "^/web"', "ProxyPass http://@1/live upgrade=websocket"))
    site("location-wildcard", ["101 7001", "404"], location('"/web*"', "ProxyPass http://@1/live upgrade=websocket"),
         paths=("/websockify", "/web/sockify"))
    site("location-wildcard-question", "101 7001 /live/websockify", location('"/websockif?"', "ProxyPass http://@1/live upgrade=websocket"))
    site("location-proxypassmatch", "101 7001 /live/websockify", location("/websockify", "ProxyPassMatch http://@1/live upgrade=websocket"))
    site("location-headers-only", "101 7001", location("/websockify", "RequestHeader set X-Real yes"), GOOD)
    site("location-inside-location", "refused", section("Location /a", "<Location /b>", "</Location>"))
    site("location-one-line", "404", "<Location /websockify>ProxyPass http://@1/", "</Location>")
    site("location-comment-behind", "101 7001", "<Location /websockify> # live", f"    {up}", "</Location> # end")
    site("location-in-capitals", "101 7001", "<LOCATION /websockify>", f"    {up}", "</location>")
    site("location-no-argument", "refused", "<Location>", f"    {up}", "</Location>")
    site("location-two-arguments", "refused", "<Location /a /b>", f"    {up}", "</Location>")
    site("location-not-closed", "refused", "<Location /websockify>", f"    {up}")
    site("location-closed-wrong", "refused", "<Location /websockify>", f"    {up}", "</Directory>")
    site("location-no-bracket", "refused", "<Location /websockify", f"    {up}", "</Location>")
    site("location-name-only-in-quotes", "101 7001", '<Location "/websockify>', f"    {up}", "</Location>")
    site("location-shares-plain", "400 7001", NET, location("/websockify", up))
    site("location-before-shares-plain", "101 7001", location("/websockify", up), NET)
    site("location-slash-mismatch", "101 7001 //a", location("/websockify", "ProxyPass http://@1/ upgrade=websocket"),
         paths=("/websockify/a",))
    site("location-line-in-it-for-page", "101 7001", location("/", "ProxyPass http://@1/ upgrade=websocket", "ProxyPassReverse http://@1/"))
    site("location-encoded", "101 7001", location("/websockify", up), paths=("/%77ebsockify",))
    site("location-case", "404", location("/websockify", up), paths=("/Websockify",))
    site("location-sethandler-loses", "101 7001", location("/websockify", 'SetHandler "proxy:http://@2"'), GOOD)
    site("location-in-if", "refused", section('If "true"', "<Location /websockify>", up, "</Location>"))


def rewrites():
    rest = [IF_UPGRADE, TO_WS]
    group = "RewriteRule /(.*) ws://@1/$1 [P,L]"
    site("rule-good", "101 7001 /websockify", rules(IF_UPGRADE, IF_CONNECTION, TO_WS), NET)
    site("rule-upgrade-only", "101 7001", rules(*rest), NET)
    site("rule-after-proxypass", "101 7001", NET, rules(*rest))
    site("rule-beats-other-hub", "101 7001", PLAIN_2, rules(*rest))
    site("rule-both-kinds", "101 7001", rules(
        "RewriteCond %{HTTP:Upgrade} =websocket [NC]", group, "RewriteCond %{HTTP:Upgrade} !=websocket [NC]",
        "RewriteRule /(.*) http://@1/$1 [P,L]"))
    site("rule-http-scheme", "400 7001", rules(IF_UPGRADE, "RewriteRule ^/(.*) http://@1/$1 [P,L]"), NET)
    site("rule-http-scheme-good-line", "101 7001", rules(IF_UPGRADE, "RewriteRule ^/(.*) http://@1/$1 [P,L]"), GOOD)
    site("rule-http-scheme-other-worker", "400 7002", rules(IF_UPGRADE, "RewriteRule ^/(.*) http://@2/$1 [P,L]"), GOOD)
    site("rule-ws-worker-none", "400 7001", rules(*rest), section('Proxy "ws://@1/" upgrade=NONE'))
    site("rule-proxy-block", "101 7001", section('Proxy "http://@1/" upgrade=websocket'),
         rules(IF_UPGRADE, "RewriteRule ^/(.*) http://@1/$1 [P,L]"))
    for name, condition, says in (
            ("exact", "%{HTTP:Upgrade} =websocket", "101 7001"),
            ("exact-nc", "%{HTTP:Upgrade} =WebSocket [NC]", "101 7001"),
            ("exact-case", "%{HTTP:Upgrade} =WebSocket", "400 7002"),
            ("case", "%{HTTP:Upgrade} WebSocket", "400 7002"),
            ("anchored", "%{HTTP:Upgrade} ^websocket$", "101 7001"),
            ("quoted", '"%{HTTP:Upgrade}" "websocket" [NC]', "101 7001"),
            ("header-in-small-letters", "%{HTTP:upgrade} websocket [NC]", "101 7001"),
            ("header-in-capitals", "%{HTTP:UPGRADE} websocket [NC]", "101 7001"),
            ("not", "%{HTTP:Upgrade} !websocket [NC]", "400 7002"),
            ("not-empty", "%{HTTP:Upgrade} !^$", "101 7001"),
            ("dollar", "${HTTP:Upgrade} websocket [NC]", "400 7002"),
            ("dollar-exact", "${HTTP:Upgrade} =websocket [NC]", "400 7002"),
            ("bare", "HTTP:Upgrade websocket [NC]", "400 7002"),
            ("without-http", "%{Upgrade} websocket [NC]", "400 7002"),
            ("http-underscore", "%{HTTP_UPGRADE} websocket [NC]", "400 7002"),
            ("http-connection", "%{HTTP_CONNECTION} upgrade [NC]", "400 7002"),
            ("connection", "%{HTTP:Connection} upgrade [NC]", "101 7001"),
            ("connection-case", "%{HTTP:Connection} upgrade", "400 7002"),
            ("connection-capital", "%{HTTP:Connection} Upgrade", "101 7001"),
            ("connection-exact", "%{HTTP:Connection} =Upgrade", "101/400 7001/7002"),
            ("connection-exact-nc", "%{HTTP:Connection} =upgrade [NC]", "101/400 7001/7002"),
            ("connection-anchored", "%{HTTP:Connection} ^Upgrade$", "101/400 7001/7002"),
            ("connection-anchored-nc", "%{HTTP:Connection} ^upgrade$ [NC]", "101/400 7001/7002"),
            ("connection-anchored-end", "%{HTTP:Connection} upgrade$ [NC]", "101 7001"),
            ("connection-anchored-begin", "%{HTTP:Connection} ^upgrade [NC]", "101/400 7001/7002"),
            ("connection-firefox", '%{HTTP:Connection} "keep-alive, Upgrade"', "400/101 7002/7001"),
            ("version", "%{HTTP:Sec-WebSocket-Version} 13", "101 7001"),
            ("version-less", "%{HTTP:Sec-WebSocket-Version} <13", "400 7002"),
            ("version-number", "%{HTTP:Sec-WebSocket-Version} -ge 13", "refused"),
            ("version-number-joined", "%{HTTP:Sec-WebSocket-Version} -ge13", "101 7001"),
            ("protocol", "%{HTTP:Sec-WebSocket-Protocol} binary", "101 7001"),
            ("uri", "%{REQUEST_URI} ^/websockify", "101 7001"),
            ("uri-other", "%{REQUEST_URI} ^/socket.io", "400 7002"),
            ("uri-not", "%{REQUEST_URI} !^/websockify", "400 7002"),
            ("host", "%{HTTP_HOST} ^desk\\.school\\.example", "101 7001"),
            ("host-with-end", "%{HTTP_HOST} ^desk\\.school\\.example$", "400 7002"),
            ("host-exact", "%{HTTP_HOST} =desk.school.example:8080", "101 7001"),
            ("server-name", "%{SERVER_NAME} =desk.school.example", "101 7001"),
            ("method", "%{REQUEST_METHOD} =GET", "101 7001"),
            ("method-post", "%{REQUEST_METHOD} POST", "400 7002"),
            ("https-off", "%{HTTPS} off", "101 7001"),
            ("https-on", "%{HTTPS} =on", "400 7002"),
            ("port", "%{SERVER_PORT} ^8080$", "101 7001"),
            ("scheme", "%{REQUEST_SCHEME} =http", "101 7001"),
            ("query", "%{QUERY_STRING} transport=websocket [NC]", "400 7002"),
            ("the-request", "%{THE_REQUEST} ^GET", "101 7001"),
            ("file", "%{DOCUMENT_ROOT}%{REQUEST_URI} !-f", "101 7001"),
            ("expression", "expr \"%{HTTP:Upgrade} == 'websocket'\"", "101 7001"),
            ("expression-false", "expr \"%{HTTP:Upgrade} == 'h2c'\"", "400 7002"),
            ("user-agent", "%{HTTP_USER_AGENT} Mozilla", "101 7001"),
            ("backreference", "$1 ^websockify$", "101 7001"),
            ("constant", "1 1", "101 7001")):
        site(f"cond-{name}", says, rules(f"RewriteCond {condition}", TO_WS), PLAIN_2)
    site("cond-flags-with-blank", "refused", rules("RewriteCond %{HTTP:Upgrade} websocket [NC, OR]", IF_CONNECTION, TO_WS), NET)
    site("cond-unknown-flag", "refused", rules("RewriteCond %{HTTP:Upgrade} websocket [XX]", TO_WS), NET)
    site("cond-one-argument", "refused", rules("RewriteCond %{HTTP:Upgrade}", TO_WS), NET)
    site("cond-bad-expression", "refused", rules("RewriteCond %{HTTP:Upgrade} (websocket", TO_WS), NET)
    site("cond-quote-left-open", "400 7002", rules('RewriteCond %{HTTP:Upgrade} "websocket [NC]', TO_WS), PLAIN_2)
    site("cond-or-catches-all", ["101 7001", "101 7001"], rules(
        "RewriteCond %{HTTP:Upgrade} websocket [NC,OR]", "RewriteCond %{REQUEST_URI} ^/live", TO_WS), PLAIN_2,
        paths=("/websockify", "/live"))
    site("cond-or-second", "101 7001", rules("RewriteCond %{HTTP:Upgrade} h2c [OR]", IF_CONNECTION, TO_WS), PLAIN_2)
    site("cond-or-neither", "400 7002", rules("RewriteCond %{HTTP:Upgrade} h2c [OR]", "RewriteCond %{HTTP:Connection} close", TO_WS),
         PLAIN_2)
    site("cond-or-then-and", "400 7002", rules(
        IF_UPGRADE.replace("[NC]", "[NC,OR]"), "RewriteCond %{HTTP:Connection} close", "RewriteCond %{REQUEST_URI} ^/live", TO_WS), PLAIN_2)
    site("cond-and-one-false", "400 7002", rules(IF_UPGRADE, "RewriteCond %{REQUEST_URI} ^/live", TO_WS), PLAIN_2)
    site("cond-or-at-the-end", "101 7001", rules("RewriteCond %{HTTP:Upgrade} h2c [OR]", TO_WS), PLAIN_2)
    site("cond-or-at-the-end-of-two", "101 7001", rules(IF_UPGRADE, "RewriteCond %{REQUEST_URI} ^/live [OR]", TO_WS), PLAIN_2)
    site("cond-or-at-the-end-first-false", "400 7002",
         rules("RewriteCond %{REQUEST_URI} ^/live", IF_UPGRADE.replace("[NC]", "[NC,OR]"), TO_WS), PLAIN_2)
    site("cond-long-flag-names", "101 7001",
         rules("RewriteCond %{HTTP:Upgrade} WEBSOCKET [nocase]", "RewriteRule ^/(.*) ws://@1/$1 [proxy,last]"),
         PLAIN_2)
    site("cond-only-for-next-rule", "101 7001", rules("RewriteCond %{HTTP:Upgrade} h2c", "RewriteRule ^/old - [F]", TO_WS), PLAIN_2)
    site("cond-without-rule", "400 7002", rules(IF_UPGRADE), PLAIN_2)
    site("cond-group-in-target", "101 7001 /websockify", rules("RewriteCond %{REQUEST_URI} ^/(.*)$", "RewriteRule ^ ws://@1/%1 [P,L]"),
         PLAIN_2)
    site("engine-missing", "400 7002", rules(*rest, engine=""), PLAIN_2)
    site("engine-off", "400 7002", rules(*rest, engine="RewriteEngine Off"), PLAIN_2)
    site("engine-off-at-the-end", "400 7002", rules(*rest), "RewriteEngine Off", PLAIN_2)
    site("engine-on-at-the-end", "101 7001", rules(*rest, engine=""), "RewriteEngine On", PLAIN_2)
    site("engine-in-location-only", "101 7001", location("/", "RewriteEngine On"), rules(*rest, engine=""), PLAIN_2)
    site("engine-off-in-this-location", "400 7002", location("/websockify", "RewriteEngine Off"), rules(*rest), PLAIN_2)
    site("engine-off-in-other-location", "101 7001", location("/other", "RewriteEngine Off"), rules(*rest), PLAIN_2)
    site("engine-on-in-other-location", "400 7002", location("/other", "RewriteEngine On"), rules(*rest, engine=""), PLAIN_2)
    site("engine-on-in-directory", "400 7002", section("Directory /var/www", "RewriteEngine On"), rules(*rest, engine=""), PLAIN_2)
    for name, rule, says in (
            ("whole-with-one", "RewriteRule .* ws://@1/$1 [P,L]", "101 7001 /"),
            ("whole-quoted-with-one", 'RewriteRule .* "ws://@1/$1" [P,L]', "101 7001 /"),
            ("whole-with-zero", "RewriteRule .* ws://@1$0 [P,L]", "101 7001 /websockify"),
            ("request-uri", "RewriteRule .* ws://@1%{REQUEST_URI} [P,L]", "101 7001 /websockify"),
            ("request-uri-slash", "RewriteRule .* ws://@1/%{REQUEST_URI} [P,L]", "101 7001 //websockify"),
            ("request-uri-no-percent", "RewriteRule .* ws://@1{REQUEST_URI} [P,L]", "500"),
            ("unanchored-group", group, "101 7001 /websockify"),
            ("slash-in-group", "RewriteRule ^(.*)$ ws://@1$1 [P,L]", "101 7001 /websockify"),
            ("slash-in-group-and-target", "RewriteRule ^(.*)$ ws://@1/$1 [P,L]", "101 7001 //websockify"),
            ("no-slash-in-pattern", "RewriteRule ^websockify ws://@1/websockify [P,L]", "400 7002"),
            ("optional-slash", "RewriteRule ^/?websockify$ ws://@1/websockify [P,L]", "101 7001 /websockify"),
            ("other-target-path", "RewriteRule ^/websockify$ ws://@1/live/socket [P,L]", "101 7001 /live/socket"),
            ("target-without-path", "RewriteRule ^/websockify$ ws://@1 [P,L]", "101 7001 /"),
            ("case-nc", "RewriteRule ^/WEBSOCKIFY$ ws://@1/live [NC,P,L]", "101 7001 /live"),
            ("case", "RewriteRule ^/WEBSOCKIFY$ ws://@1/live [P,L]", "400 7002"),
            ("negated", "RewriteRule !^/static ws://@1/live [P,L]", "101 7001 /live"),
            ("without-flags", "RewriteRule ^/(.*) ws://@1/$1", "302"),
            ("without-p-flag", "RewriteRule ^/(.*) ws://@1/$1 [L]", "302"),
            ("http-without-p-flag", "RewriteRule ^/(.*) http://@1/$1 [L]", "302"),
            ("p-without-l", "RewriteRule ^/(.*) ws://@1/$1 [P]", "101 7001"),
            ("flags-with-blank", "RewriteRule ^/(.*) ws://@1/$1 [P, L]", "refused"),
            ("flags-quoted-with-blank", 'RewriteRule ^/(.*) ws://@1/$1 "[P, L]"', "101 7001"),
            ("unknown-flag", "RewriteRule ^/(.*) ws://@1/$1 [P,WS]", "refused"),
            ("small-p", "RewriteRule ^/(.*) ws://@1/$1 [p,l]", "101 7001"),
            ("comment-behind", "RewriteRule ^/(.*) ws://@1/$1 [P,L] # live", "101 7001"),
            ("dash", "RewriteRule ^/(.*) - [P,L]", "400 7002"),
            ("relative-target", "RewriteRule ^/(.*) /other/$1 [P,L]", "500"),
            ("bad-expression", "RewriteRule ^/(.* ws://@1/$1 [P,L]", "refused"),
            ("environment", "RewriteRule ^/(.*) ws://@1/$1 [E=live:1,P,L]", "101 7001"),
            ("dead", "RewriteRule ^/(.*) ws://@9/$1 [P,L]", "503"),
            ("upgrade-in-rule", "RewriteRule ^/(.*) http://@1/$1 upgrade=websocket [P,L]", "refused"),
            ("upgrade-behind-flags", "RewriteRule ^/(.*) http://@1/$1 [P,L] upgrade=websocket", "400 7001"),
            ("forbidden", "RewriteRule ^/web - [F]", "403"),
            ("gone", "RewriteRule ^/web - [G]", "410"),
            ("status", "RewriteRule ^/web - [R=404,L]", "404"),
            ("nothing", "RewriteRule ^/web - [L]", "400 7002")):
        site(f"rule-{name}", says, rules(rule), PLAIN_2)
    site("rule-query-handed-on", "101 7001 /websockify?token=abc", rules(TO_WS), paths=("/websockify?token=abc",))
    site("rule-query-own", "101 7001 /websockify?fixed=1", rules("RewriteRule ^/(.*) ws://@1/$1?fixed=1 [P,L]"),
         paths=("/websockify?token=abc",))
    site("rule-query-appended", "101 7001 /websockify?fixed=1&token=abc", rules("RewriteRule ^/(.*) ws://@1/$1?fixed=1 [P,L,QSA]"),
         paths=("/websockify?token=abc",))
    site("rule-query-dropped", "101 7001 /websockify", rules("RewriteRule ^/(.*) ws://@1/$1 [P,L,QSD]"), paths=("/websockify?token=abc",))
    site("rule-query-condition", "101 7001", rules("RewriteCond %{QUERY_STRING} transport=websocket [NC]", TO_WS), PLAIN_2,
         paths=("/websockify?transport=websocket",))
    site("rule-question-mark-in-path", "403", rules(TO_WS), paths=("/websockify/a%3Fb",))
    site("rule-question-mark-line-behind", "403", rules(IF_UPGRADE, TO_WS), NET, paths=("/websockify/a%3Fb",))
    site("rule-question-mark-good-line-behind", "403", rules(IF_UPGRADE, TO_WS), GOOD, paths=("/websockify/a%3fb",))
    site("rule-question-mark-forbidden", "403", rules("RewriteRule ^/web - [F]"), GOOD, paths=("/websockify/a%3Fb",))
    site("rule-question-mark-other-line-behind", "403", rules(IF_UPGRADE, TO_WS), "ProxyPass /pages http://@1/",
         paths=("/websockify/a%3Fb",))
    site("rule-question-mark-allowed", "101 7001", rules("RewriteRule ^/(.*) ws://@1/$1 [P,L,UnsafeAllow3F]"), paths=("/websockify/a%3Fb",))
    site("rule-blank-in-path", "101 7001 /websockify/a%20b", rules(TO_WS), paths=("/websockify/a%20b",))
    site("rule-blank-in-path-escaped", "101 7001 /websockify%252fa+b", rules("RewriteRule ^/(.*) ws://@1/$1 [P,L,B]"),
         paths=("/websockify/a%20b",))
    site("rule-after-final-proxy", "400 7002", rules("RewriteRule ^/(.*) http://@2/$1 [P,L]", *rest))
    site("rule-after-final-redirect", "301", rules("RewriteRule ^ https://desk.school.example%{REQUEST_URI} [R=301,L]", *rest))
    site("rule-after-redirect-not-last", "302", rules("RewriteRule ^/(.*) https://desk.school.example/$1 [R]", "RewriteRule ^/live - [F]"),
         NET)
    site("rule-before-redirect", "101 7001", rules(*rest, "RewriteRule ^ https://desk.school.example%{REQUEST_URI} [R=301,L]"))
    site("rule-redirect-if-https-off", "301", rules("RewriteCond %{HTTPS} off",
         "RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]"), GOOD)
    site("rule-redirect-if-https-on", "101 7001",
         rules("RewriteCond %{HTTPS} on", "RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]"),
         GOOD)
    site("rule-redirect-other-path", "101 7001", rules("RewriteRule ^/$ /desks/ [R,L]"), GOOD)
    site("rule-redirect-relative", "302", rules("RewriteRule ^/websockify$ /live [R,L]"), GOOD)
    site("rule-redirect-permanent-word", "301", rules("RewriteRule ^/websockify$ /live [R=permanent,L]"), GOOD)
    site("rule-redirect-temporary", "307", rules("RewriteRule ^/websockify$ /live [R=307,L]"), GOOD)
    site("rule-after-last-rule", "400 7002", rules("RewriteRule ^/web - [L]", *rest), PLAIN_2)
    site("rule-after-end-rule", "400 7002", rules("RewriteRule ^/web - [END]", *rest), PLAIN_2)
    site("rule-rewrites-path-first", "101 7001 /live", rules("RewriteRule ^/websockify$ /live", TO_WS))
    site("rule-rewrites-path-for-line", "101 7001 /live", rules("RewriteRule ^/websockify$ /live [PT]"),
         "ProxyPass /live http://@1/live upgrade=websocket")
    site("rule-rewrites-path-without-pt", "404", rules("RewriteRule ^/websockify$ /live"),
         "ProxyPass /live http://@1/live upgrade=websocket")
    site("rule-rewrites-path-location", "404", rules("RewriteRule ^/websockify$ /live [PT]"),
         location("/live", "ProxyPass http://@1/live upgrade=websocket"))
    site("rule-skips-next", "400 7002", rules("RewriteRule ^/web - [S=1]", TO_WS), PLAIN_2)
    site("rule-chain-broken", "400 7002", rules("RewriteRule ^/static - [C]", TO_WS), PLAIN_2)
    site("rule-chain-holds", "101 7001", rules("RewriteRule ^/web - [C]", TO_WS), PLAIN_2)
    site("rule-sets-environment-for-condition", "101 7001", rules(
        "RewriteRule ^/web - [E=LIVE:yes]", "RewriteCond %{ENV:LIVE} yes", TO_WS), PLAIN_2)
    site("rule-setenvif-for-condition", "101 7001", "SetEnvIf Upgrade websocket LIVE=yes", rules("RewriteCond %{ENV:LIVE} yes", TO_WS),
         PLAIN_2)
    site("rule-setenv-for-condition", "400 7002", "SetEnv LIVE yes", rules("RewriteCond %{ENV:LIVE} yes", TO_WS), PLAIN_2)
    site("rule-in-location", "101 7001 /proxy:http://127.0.0.1:7002/websockify", location("/websockify", *rules(*rest).split("\n")),
         PLAIN_2)
    site("rule-in-location-any", "101 7001 /live", location("/websockify", "RewriteEngine On", "RewriteRule .* ws://@1/live [P,L]"),
         PLAIN_2)
    site("rule-in-location-request-uri", "101 7001 /websockify", location(
        "/websockify", "RewriteEngine On", IF_UPGRADE, "RewriteRule .* ws://@1%{REQUEST_URI} [P,L]"), PLAIN_2)
    site("rule-in-location-not-proxied", "101 7001 /live", location("/websockify", "RewriteEngine On", "RewriteRule .* ws://@1/live [P,L]"))
    site("rule-in-location-redirect", "302", location("/websockify", "RewriteEngine On", "RewriteRule .* /live [R,L]"), GOOD)
    site("rule-in-location-forbidden", "403", location("/websockify", "RewriteEngine On", "RewriteRule .* - [F]"), GOOD)
    site("rule-in-directory", "404", section("Directory /var/www", *rules(*rest).split("\n")))
    site("rule-inherits-nothing", "400 7002", PLAIN_2, before=rules(*rest) + "\n")
    site("rule-inherits", "101 7001", rules("RewriteOptions Inherit"), PLAIN_2, before=rules(*rest) + "\n")
    site("rule-inherits-down-but-not-without-own-words", "400 7002", PLAIN_2, before=rules(*rest, "RewriteOptions InheritDown") + "\n")
    site("rule-inherits-down-engine-on", "101 7001", "RewriteEngine On", PLAIN_2, before=rules(*rest, "RewriteOptions InheritDown") + "\n")
    site("rule-inherits-down-own-rule", "101 7001", rules("RewriteRule ^/static - [F]"), PLAIN_2,
         before=rules("RewriteOptions InheritDown", *rest) + "\n")
    site("rule-inherits-before", "101 7001", rules("RewriteOptions InheritBefore", "RewriteRule ^/(.*) http://@2/$1 [P,L]"),
         before=rules(*rest) + "\n")
    site("rule-inherits-behind-own", "400 7002", rules("RewriteOptions Inherit", "RewriteRule ^/(.*) http://@2/$1 [P,L]"),
         before=rules(*rest) + "\n")
    site("rule-engine-inherited", "101 7001", rules(*rest, engine=""), PLAIN_2, before="RewriteEngine On\n")
    site("rule-engine-inherited-but-off", "400 7002", rules(*rest, engine="RewriteEngine Off"), PLAIN_2, before="RewriteEngine On\n")
    site("rule-map", "101 7001 /websockify", "RewriteMap low int:tolower", rules("RewriteRule ^/(.*) ws://@1/${low:$1} [P,L]"),
         paths=("/WEBsockify",))
    site("rule-engine-word-behind", "101 7001", rules(*rest, engine="RewriteEngine On # since May"), PLAIN_2)
    site("rule-engine-wrong-word", "refused", rules(*rest, engine="RewriteEngine Yes"), PLAIN_2)


def aliases_and_rights():
    site("redirect-before", "101 7001", "Redirect /websockify http://other.example/", GOOD)
    site("redirect-after", "101 7001", GOOD, "Redirect / https://desk.school.example/")
    site("redirect-match", "101 7001", "RedirectMatch ^/web https://desk.school.example/", GOOD)
    site("redirect-not-proxied", "302", "Redirect / https://desk.school.example/")
    site("redirect-permanent", "301", "Redirect permanent / https://desk.school.example/")
    site("redirect-number", "301", "Redirect 301 /websockify https://desk.school.example/live")
    site("redirect-see-other", "303", "Redirect seeother /websockify https://desk.school.example/live")
    site("redirect-permanent-directive", "301", "RedirectPermanent / https://desk.school.example/")
    site("redirect-gone", "410", "Redirect gone /websockify")
    site("redirect-match-group", "302", "RedirectMatch ^/web(.*)$ https://desk.school.example/live/$1")
    site("redirect-match-permanent", "301", "RedirectMatch 301 ^/(.*)$ https://desk.school.example/$1")
    site("redirect-excluded-path", "302", "ProxyPass /websockify !", GOOD, "Redirect /websockify https://desk.school.example/live")
    site("redirect-relative", "302", "Redirect /websockify /live")
    site("redirect-other-path", "404", "Redirect /old https://desk.school.example/")
    site("redirect-prefix-only", "404", "Redirect /web https://desk.school.example/")
    site("redirect-in-location", "302", location("/websockify", "Redirect https://desk.school.example/live"), GOOD)
    site("redirect-in-location-two", "301", location("/websockify", "Redirect 301 https://desk.school.example/live"), GOOD)
    site("redirect-in-location-path", "302", location("/websockify", "Redirect / https://desk.school.example/live"), GOOD)
    site("redirect-in-location-status", "403", location("/websockify", "Redirect 403 /"), GOOD)
    site("redirect-match-in-location", "302", location("/websockify", "RedirectMatch ^/web https://desk.school.example/live"), GOOD)
    site("redirect-in-other-location", "101 7001", location("/old", "Redirect https://desk.school.example/live"), GOOD)
    site("redirect-in-location-general", "302", location("/", "Redirect https://desk.school.example/"), GOOD)
    site("redirect-loses-to-rule", "101 7001", "Redirect / https://desk.school.example/", rules(IF_UPGRADE, TO_WS))
    site("alias-before", "101 7001", "Alias /websockify /var/www", GOOD)
    site("alias-after", "101 7001", GOOD, "Alias / /var/www/")
    site("alias-not-proxied", "403", "Alias /websockify /var/www/html", "ProxyPass /pages http://@1/")
    site("alias-match", "101 7001", "AliasMatch ^/web(.*) /var/www$1", GOOD)
    site("script-alias", "101 7001", "ScriptAlias /websockify /usr/lib/cgi-bin/x", GOOD)
    site("denied-in-location", "403", location("/websockify", "Require all denied"), GOOD)
    site("denied-general", "403", location("/", "Require all denied"), GOOD)
    site("denied-other-location", "101 7001", location("/admin", "Require all denied"), GOOD)
    site("denied-then-granted", "101 7001", location("/", "Require all denied"), location("/websockify", "Require all granted"), GOOD)
    site("granted-then-denied", "403", location("/websockify", "Require all granted"), location("/", "Require all denied"), GOOD)
    site("denied-in-proxy", "403", section('Proxy "http://@1/"', "Require all denied"), GOOD)
    site("denied-in-proxy-star", "403", section("Proxy *", "Require all denied"), GOOD)
    site("denied-in-proxy-star-granted-in-location", "101 7001", section("Proxy *", "Require all denied"),
         location("/websockify", "Require all granted"), GOOD)
    site("denied-in-proxy-other", "101 7001", section('Proxy "http://@2/"', "Require all denied"), GOOD)
    site("denied-in-proxy-match", "403", section("ProxyMatch ^http://127", "Require all denied"), GOOD)
    site("denied-in-proxy-rule", "403", section("Proxy *", "Require all denied"), rules(IF_UPGRADE, TO_WS), NET)
    site("denied-in-proxy-http-not-ws", "101 7001", section('Proxy "http://@1/"', "Require all denied"), rules(IF_UPGRADE, TO_WS), NET)
    site("denied-in-directory", "101 7001", section("Directory /", "Require all denied"), GOOD)
    site("denied-in-location-match", "403", section("LocationMatch ^/web", "Require all denied"), GOOD)
    site("denied-old-words", "403", location("/websockify", "Order deny,allow", "Deny from all"), GOOD)
    site("allowed-old-words", "101 7001", location("/websockify", "Order allow,deny", "Allow from all"), GOOD)
    site("denied-old-words-proxy", "403", section("Proxy *", "Order deny,allow", "Deny from all"), GOOD)
    site("denied-with-proxypass-in-location", "403", location("/websockify", "Require all denied",
         "ProxyPass http://@1/websockify upgrade=websocket"))
    site("denied-by-not", "refused", location("/websockify", "Require not all granted"), GOOD)
    site("denied-by-none-alone", "refused", location("/websockify", "<RequireNone>", "Require all granted", "</RequireNone>"), GOOD)
    site("denied-by-none", "403", location(
        "/websockify", "<RequireAll>", "Require all granted", "<RequireNone>", "Require all granted", "</RequireNone>", "</RequireAll>"),
        GOOD)
    site("granted-in-any", "101 7001", location("/websockify", "<RequireAny>", "Require all denied", "Require all granted",
         "</RequireAny>"), GOOD)
    site("denied-in-all", "403", location("/websockify", "<RequireAll>", "Require all denied", "Require all granted", "</RequireAll>"),
         GOOD)
    site("denied-if", "403", section("If \"%{REQUEST_URI} =~ m#^/web#\"", "Require all denied"), GOOD)
    site("denied-if-not", "101 7001", section("If \"%{REQUEST_URI} =~ m#^/admin#\"", "Require all denied"), GOOD)
    site("basic", "401", location("/websockify", *BASIC), GOOD)
    site("basic-general", "401", location("/", *BASIC), GOOD)
    site("basic-exempt", "101 7001", location("/", *BASIC), location("/websockify", "Require all granted"), GOOD)
    site("basic-other", "101 7001", location("/admin", *BASIC), GOOD)
    site("basic-in-proxy", "401", section("Proxy *", *BASIC), GOOD)
    site("basic-without-require", "500", location("/websockify", *BASIC[:3]), GOOD)
    site("basic-user", "401", location("/websockify", *BASIC[:3], "Require user deploy"), GOOD)
    site("basic-or-all", "101 7001", location("/websockify", *BASIC, "Require all granted"), GOOD)
    site("basic-satisfy-any", "101 7001", location("/websockify", *BASIC, "Satisfy Any", "Order allow,deny", "Allow from all"), GOOD)
    site("basic-rule", "401", location("/", *BASIC), rules(IF_UPGRADE, TO_WS), NET)
    site("basic-redirect-in-location", "401", location("/websockify", *BASIC, "Redirect https://desk.school.example/"), GOOD)


def headers():
    set_both = ["RequestHeader set Upgrade websocket", "RequestHeader set Connection Upgrade"]
    site("header-unset-upgrade", "400 7001", "RequestHeader unset Upgrade", GOOD)
    site("header-unset-upgrade-early", "400 7001", "RequestHeader unset Upgrade early", GOOD)
    site("header-unset-upgrade-in-location", "400 7001", location("/websockify", "RequestHeader unset Upgrade"), GOOD)
    site("header-unset-upgrade-other", "101 7001", location("/other", "RequestHeader unset Upgrade"), GOOD)
    site("header-unset-upgrade-small", "400 7001", "RequestHeader unset upgrade", GOOD)
    site("header-unset-upgrade-rule", "400 7001", "RequestHeader unset Upgrade", rules(IF_UPGRADE, TO_WS), NET)
    site("header-unset-upgrade-early-rule", "400 7002", "RequestHeader unset Upgrade early", rules(IF_UPGRADE, TO_WS), PLAIN_2)
    site("header-unset-upgrade-ws", "400 7001", "RequestHeader unset Upgrade", "ProxyPass / ws://@1/")
    site("header-unset-connection", "101 7001", "RequestHeader unset Connection", GOOD)
    site("header-set-both-no-upgrade", "400 7001", *set_both, NET)
    site("header-set-both", "101 7001", *set_both, GOOD)
    site("header-set-upgrade-other-word", "400 7001", "RequestHeader set Upgrade h2c", GOOD)
    site("header-set-upgrade-any", "400 7001", "RequestHeader set Upgrade h2c", "ProxyPass / http://@1/ upgrade=any")
    site("header-set-upgrade-nginx-words", "400 7001", "RequestHeader set Upgrade $http_upgrade;", NET)
    site("header-set-upgrade-nginx-words-good", "400 7001", "RequestHeader set Upgrade $http_upgrade;", GOOD)
    site("header-set-upgrade-if-empty", "101 7001", "RequestHeader setifempty Upgrade websocket", GOOD)
    site("header-set-upgrade-environment", "101 7001", "SetEnvIf Upgrade (.*) WS=$1", "RequestHeader set Upgrade %{WS}e env=WS", GOOD)
    site("header-unset-if-environment", "400 7001", "SetEnvIf Upgrade websocket WS", "RequestHeader unset Upgrade env=WS", GOOD)
    site("header-unset-if-not-environment", "101 7001", "SetEnvIf Upgrade websocket WS", "RequestHeader unset Upgrade env=!WS", GOOD)
    site("header-unset-expression", "400 7001", "RequestHeader unset Upgrade \"expr=%{REQUEST_URI} =~ m#^/web#\"", GOOD)
    site("header-unset-expression-false", "101 7001", "RequestHeader unset Upgrade \"expr=%{REQUEST_URI} =~ m#^/admin#\"", GOOD)
    site("header-edit-upgrade", "400 7001", "RequestHeader edit Upgrade websocket none", GOOD)
    site("header-in-if", "400 7001", section("If \"%{HTTP:Upgrade} == 'websocket'\"", "RequestHeader unset Upgrade"), GOOD)
    site("header-in-if-false", "101 7001", section("If \"%{HTTP:Upgrade} == 'h2c'\"", "RequestHeader unset Upgrade"), GOOD)
    site("header-unset-then-set", "101 7001", "RequestHeader unset Upgrade", "RequestHeader set Upgrade websocket", GOOD)
    site("header-set-then-unset", "400 7001", "RequestHeader set Upgrade websocket", "RequestHeader unset Upgrade", GOOD)
    site("header-set-origin", "101 7001", "RequestHeader set Origin https://@1", GOOD)
    site("header-unset-origin", "101 7001", "RequestHeader unset Origin", GOOD)
    site("header-edit-origin", "101 7001", "RequestHeader edit Origin desk.school.example 127.0.0.1", GOOD)
    site("header-forwarded-proto", "101 7001", 'RequestHeader set X-Forwarded-Proto "https"', GOOD)
    site("header-set-host", "101 7001", "RequestHeader set Host other.example", GOOD)
    site("header-set-host-preserved", "101 7001", "ProxyPreserveHost On", "RequestHeader set Host other.example", GOOD)
    site("header-response-only", "101 7001", "Header set Upgrade h2c", "Header set Connection close", GOOD)
    site("header-response-always", "101 7001", "Header always set Strict-Transport-Security max-age=1", GOOD)
    site("host-preserved", "101 7001", "ProxyPreserveHost On", GOOD)
    site("host-preserved-off", "101 7001", "ProxyPreserveHost Off", GOOD)
    site("host-preserved-ws", "101 7001", "ProxyPreserveHost On", "ProxyPass / ws://@1/")
    site("host-preserved-rule", "101 7001", "ProxyPreserveHost On", rules(IF_UPGRADE, TO_WS), NET)
    site("host-preserved-in-location", "101 7001", location("/websockify", "ProxyPreserveHost On"), GOOD)
    site("host-preserved-off-in-location", "101 7001", "ProxyPreserveHost On", location("/websockify", "ProxyPreserveHost Off"), GOOD)
    site("host-preserved-other-location", "101 7001", location("/other", "ProxyPreserveHost On"), GOOD)
    site("host-preserved-globally", "101 7001", GOOD, before="ProxyPreserveHost On\n")
    site("host-preserved-globally-but-off", "101 7001", "ProxyPreserveHost Off", GOOD, before="ProxyPreserveHost On\n")
    site("host-preserved-in-proxy", "101 7001", section("Proxy *", "ProxyPreserveHost On"), GOOD)
    site("host-no-port", "101 80", "ProxyPass / http://localhost/ upgrade=websocket")
    site("host-localhost", "101 7001", "ProxyPass / http://localhost:7001/ upgrade=websocket", "ProxyAddHeaders Off")
    site("http10", "400 7001", "SetEnv force-proxy-request-1.0 1", GOOD)
    site("http10-in-location", "400 7001", location("/websockify", "SetEnv force-proxy-request-1.0 1"), GOOD)
    site("http10-other-location", "101 7001", location("/other", "SetEnv force-proxy-request-1.0 1"), GOOD)
    site("http10-setenvif", "400 7001", "SetEnvIf Request_URI ^/web force-proxy-request-1.0", GOOD)
    site("http10-setenvif-other", "101 7001", "SetEnvIf Request_URI ^/api force-proxy-request-1.0", GOOD)
    site("http10-ws", "400 7001", "SetEnv force-proxy-request-1.0 1", "ProxyPass / ws://@1/")
    site("http10-unset", "101 7001", "SetEnv force-proxy-request-1.0 1", "UnsetEnv force-proxy-request-1.0", GOOD)
    site("http10-rule", "400 7001", rules("RewriteRule ^/(.*) ws://@1/$1 [P,L,E=force-proxy-request-1.0:1]"))
    site("http10-browser-match", "101 7001", "BrowserMatch MSIE force-proxy-request-1.0", GOOD)
    site("nokeepalive", "101 7001", "SetEnv proxy-nokeepalive 1", "SetEnv proxy-initial-not-pooled 1", GOOD)
    site("via-on", "101 7001", "ProxyVia On", GOOD)


def files_as_written():
    def both(name, says, *lines, **how):
        file(name, "\n".join(["<VirtualHost *:8080>", f"ServerName {HOST}", *lines, "</VirtualHost>", ""]), says, **how)

    both("continued", "101 7001", "ProxyPass / \\", "    http://@1/ \\", "    upgrade=websocket")
    both("continued-in-word", "101 7001", "Proxy\\", "Pass / http://@1/ upgrade=web\\", "socket")
    both("continued-with-blank-behind", "refused", "ProxyPass / http://@1/ \\ ", "upgrade=websocket")
    both("continued-comment", "400 7002", "# the live one: \\", GOOD, PLAIN_2)
    both("comment-line", "400 7002", f"# {GOOD}", PLAIN_2)
    both("comment-indented", "400 7002", f"   \t# {GOOD}", PLAIN_2)
    both("closer-with-comment", "101 7001", location("/a", "SetEnv x 1") + " # end", GOOD)
    both("module-there", "101 7001", "<IfModule mod_proxy.c>", GOOD, "</IfModule>")
    both("module-there-identifier", "101 7001", "<IfModule proxy_module>", GOOD, "</IfModule>")
    both("module-not-there", "404", "<IfModule mod_nothere.c>", GOOD, "</IfModule>")
    both("module-name-in-capitals", "400 7002", "<IfModule MOD_PROXY.C>", GOOD, "</IfModule>", PLAIN_2)
    both("module-name-short", "400 7002", "<IfModule proxy>", GOOD, "</IfModule>", PLAIN_2)
    both("module-not", "400 7002", "<IfModule !mod_proxy.c>", GOOD, "</IfModule>", PLAIN_2)
    both("module-not-good", "101 7001", "<IfModule !mod_nothere.c>", GOOD, "</IfModule>", PLAIN_2)
    both("module-nested", "101 7001", "<IfModule mod_proxy.c>", "<IfModule mod_proxy_http.c>", GOOD, "</IfModule>", "</IfModule>")
    both("module-nested-false", "400 7002", "<IfModule mod_nothere.c>", "<IfModule mod_proxy.c>", GOOD, "</IfModule>", "</IfModule>",
         PLAIN_2)
    both("module-closer-with-comment", "refused", "<IfModule mod_proxy.c>", GOOD, "</IfModule> # end")
    both("module-false-closer-with-comment", "400 7002", "<IfModule mod_nothere.c>", GOOD, "</IfModule> # end", PLAIN_2)
    both("module-false-unknown-directive", "101 7001", "<IfModule mod_nothere.c>", "Nonsense On", "</IfModule>", GOOD)
    both("module-false-crossed", "refused", "<IfModule mod_nothere.c>", "<Location /a>", "</Directory>", "</IfModule>", GOOD)
    both("module-built-in", "101 7001", "<IfModule mod_version.c>", GOOD, "</IfModule>")
    both("define-flag", "101 7001", "Define LIVE", "<IfDefine LIVE>", GOOD, "</IfDefine>", PLAIN_2)
    both("define-flag-missing", "400 7002", "<IfDefine LIVE>", GOOD, "</IfDefine>", PLAIN_2)
    both("define-flag-not", "101 7001", "<IfDefine !LIVE>", GOOD, "</IfDefine>", PLAIN_2)
    both("define-flag-other-case", "400 7002", "Define LIVE", "<IfDefine live>", GOOD, "</IfDefine>", PLAIN_2)
    both("define-flag-from-outside", "101 7001", "<IfDefine LIVE>", GOOD, "</IfDefine>", PLAIN_2, define=["LIVE"])
    both("define-flag-taken-back", "400 7002", "Define LIVE", "UnDefine LIVE", "<IfDefine LIVE>", GOOD, "</IfDefine>", PLAIN_2)
    both("define-in-target", "101 7001", "Define hub @1", "ProxyPass / http://${hub}/ upgrade=websocket")
    both("define-other-case", "101 7001", "Define HUB @1", "ProxyPass / http://${hub}/ upgrade=websocket")
    both("define-whole-words", "101 7001", 'Define live "http://@1/ upgrade=websocket"', "ProxyPass / ${live}")
    both("define-directive", "101 7001", "Define word ProxyPass", "${word} / http://@1/ upgrade=websocket")
    both("define-section", "101 7001", 'Define open "<Location"', "${open} /websockify>",
         "ProxyPass http://@1/websockify upgrade=websocket",
         "</Location>")
    both("define-of-define", "101 7001", "Define port 7001", "Define hub 127.0.0.1:${port}", "ProxyPass / http://${hub}/ upgrade=websocket")
    both("define-changed", "101 7001", "Define hub @2", "Define hub @1", "ProxyPass / http://${hub}/ upgrade=websocket")
    both("define-changed-later", "101 7001", "Define hub @1", "ProxyPass / http://${hub}/ upgrade=websocket", "Define hub @2")
    both("define-upgrade", "101 7001", "Define up upgrade=websocket", "ProxyPass / http://@1/ ${up}")
    both("define-missing", "500", "ProxyPass / http://${nothere}/ upgrade=websocket")
    both("define-missing-parameter", "refused", "ProxyPass / http://@1/ ${nothere}")
    both("define-backslash", "101 7001", "Define hub @1", "ProxyPass / http://@1/ upgrade=websocket", "ErrorDocument 502 \\${hub}")
    both("log-variable", "101 7001", "ErrorLog ${APACHE_LOG_DIR}/desk_error.log", GOOD)
    both("version-at-least", "101 7001", "<IfVersion >= 2.4.47>", GOOD, "</IfVersion>", PLAIN_2)
    both("version-below", "400 7002", "<IfVersion < 2.4.47>", GOOD, "</IfVersion>", PLAIN_2)
    both("version-no-blank", "refused", "<IfVersion >=2.4.47>", GOOD, "</IfVersion>", PLAIN_2)
    both("version-short-means-zero", "400 7002", "<IfVersion 2.4>", GOOD, "</IfVersion>", PLAIN_2)
    both("version-not", "101 7001", "<IfVersion !< 2.4.47>", GOOD, "</IfVersion>", PLAIN_2)
    both("version-expression", "101 7001", "<IfVersion = /^2\\.4/>", GOOD, "</IfVersion>", PLAIN_2)
    both("directive-known", "101 7001", "<IfDirective ProxyPass>", GOOD, "</IfDirective>", PLAIN_2)
    both("section-known", "101 7001", "<IfSection Location>", GOOD, "</IfSection>", PLAIN_2)
    both("file-there", "101 7001", "<IfFile /etc/passwd>", GOOD, "</IfFile>", PLAIN_2)
    both("file-not-there", "400 7002", "<IfFile /etc/nothere>", GOOD, "</IfFile>", PLAIN_2)
    both("unknown-directive", "refused", "ProxyPas / http://@1/", GOOD)
    both("unknown-directive-known-module", "refused", "ProxyWebsocketAsync On", GOOD)
    both("windows-line-ends", "101 7001", GOOD + "\r", "\r")
    both("hard-blank", "refused", GOOD.replace("ProxyPass ", "ProxyPass\u00a0"))
    both("zero-byte", "400 7001", GOOD.replace(" upgrade", "\0 upgrade"))
    both("umlauts-in-comment", "101 7001", "# f\u00fcr alle R\u00e4ume", GOOD)
    both("flag-with-rest", "101 7001", "ProxyRequests Off # never", GOOD)
    both("number-with-rest", "refused", "ProxyTimeout 30 # seconds", GOOD)
    file("bom", "\ufeff" + vhost(GOOD), "refused")
    file("not-closed", f"<VirtualHost *:8080>\nServerName {HOST}\n{GOOD}\n", "refused")
    file("no-line-end", vhost(GOOD).rstrip("\n"), "101 7001")
    file("empty", "", "404")
    file("in-no-vhost", GOOD + "\n", "101 7001")
    file("around-module", "<IfModule mod_ssl.c>\n" + vhost(GOOD) + "</IfModule>\n", "101 7001")
    file("around-module-not-closed", "<IfModule mod_ssl.c>\n" + vhost(GOOD), "101 7001")
    file("around-module-false", "<IfModule mod_nothere.c>\n" + vhost(GOOD) + "</IfModule>\n" + vhost(PLAIN_2), "400 7002")
    file("define-before", "Define hub @1\n" + vhost("ProxyPass / http://${hub}/ upgrade=websocket"), "101 7001")
    file("define-behind", vhost("ProxyPass / http://@1/ upgrade=websocket", "Define hub @2") + vhost(name="b.school.example"), "101 7001")
    macro = "<Macro Desk $name $port>\n" + vhost("ProxyPass / http://127.0.0.1:$port/ upgrade=websocket", name="$name") + "</Macro>\n"
    file("macro", macro + f"Use Desk {HOST} 7001\n", "101 7001", modules=MACRO)
    file("macro-twice", macro + f"Use Desk a.school.example 7002\nUse Desk {HOST} 7001\n", "101 7001", "101 7002",
         paths=(SOCKET, ("a.school.example", SOCKET)), modules=MACRO)
    file("macro-without-module", macro + f"Use Desk {HOST} 7001\n", "refused")
    file("macro-too-few-arguments", macro + f"Use Desk {HOST}\n", "refused", modules=MACRO)
    file("macro-inside", "<Macro live $port>\nProxyPass /websockify http://127.0.0.1:$port/websockify upgrade=websocket\n</Macro>\n"
         + vhost("Use live 7001", PLAIN_2), "101 7001", modules=MACRO)
    file("macro-never-used", "<Macro live>\nProxyPass / http://@1/ upgrade=websocket\n</Macro>\n" + vhost(PLAIN_2), "400 7002",
         modules=MACRO)
    file("macro-unknown", vhost("Use nothere", GOOD), "refused", modules=MACRO)
    file("macro-and-define", "Define hub @1\n<Macro live $what>\nProxyPass $what http://${hub}$what upgrade=websocket\n</Macro>\n"
         + vhost("Use live /websockify", PLAIN_2), "101 7001 /websockify", modules=MACRO)


def virtual_hosts():
    desk, other = vhost(GOOD), vhost(PLAIN_2, name="other.school.example")
    both = (SOCKET, ("other.school.example", SOCKET), ("unknown.example", SOCKET))
    file("hosts-two", desk + other, "101 7001", "400 7002", "101 7001", paths=both)
    file("hosts-two-other-order", other + desk, "101 7001", "400 7002", "400 7002", paths=both)
    file("hosts-one-takes-all", desk, "101 7001", "101 7001", "101 7001", paths=both)
    file("hosts-same-name-first-wins", vhost(PLAIN_2) + desk, "400 7002")
    file("hosts-alias", other + vhost("ServerAlias www.school.example alias.school.example", GOOD), "101 7001",
         paths=(("alias.school.example", SOCKET),))
    file("hosts-alias-two-lines", other + vhost("ServerAlias a.school.example", "ServerAlias b.school.example", GOOD), "101 7001",
         "101 7001",
         paths=(("a.school.example", SOCKET), ("b.school.example", SOCKET)))
    file("hosts-alias-wildcard", other + vhost("ServerAlias *.desk.school.example", GOOD), "101 7001", "400 7002",
         paths=(("x.desk.school.example", SOCKET), ("desk.example", SOCKET)))
    file("hosts-alias-question", other + vhost("ServerAlias desk?.school.example", GOOD), "101 7001", "400 7002",
         paths=(("desk1.school.example", SOCKET), ("desk12.school.example", SOCKET)))
    file("hosts-alias-star-first", vhost("ServerAlias *", PLAIN_2, name="all.example") + desk, "400 7002")
    file("hosts-alias-star-last", desk + vhost("ServerAlias *", PLAIN_2, name="all.example"), "101 7001", "400 7002", paths=both[::2])
    file("hosts-alias-beats-later-name", vhost(f"ServerAlias {HOST}", PLAIN_2, name="all.example") + desk, "400 7002")
    file("hosts-case", other + vhost(GOOD, name="Desk.School.Example"), "101 7001", "101 7001",
         paths=(SOCKET, ("DESK.school.example", SOCKET)))
    file("hosts-name-with-port", other + vhost(GOOD, name=f"{HOST}:443"), "101 7001")
    file("hosts-name-with-scheme", other + vhost(GOOD, name=f"https://{HOST}"), "101 7001")
    file("hosts-name-twice", other + vhost(f"ServerName {HOST}", GOOD, name="first.example"), "101 7001", "400 7002",
         paths=(SOCKET, ("first.example", SOCKET)))
    file("hosts-name-wildcard", other + vhost(GOOD, name="*.school.example"), "refused")
    file("hosts-no-name", other + vhost(GOOD, name=None), "400 7002", "101 7001", paths=(SOCKET, ("main.school.example", SOCKET)))
    file("hosts-default-written", vhost(PLAIN_2, name="x.example") + vhost(GOOD, port="_default_:8080"), "101 7001")
    file("hosts-any-port", vhost(GOOD, port="*"), "101 7001")
    file("hosts-any-port-loses", vhost(GOOD, port="*") + vhost(PLAIN_2, name="x.example"), "400 7002")
    file("hosts-other-ports", vhost("Redirect / https://desk.school.example/", port="*:80") + desk, "101 7001")
    file("hosts-good-only-on-other-port", vhost(GOOD, port="*:80") + vhost(PLAIN_2), "400 7002")
    file("hosts-good-only-on-tls-port", vhost(GOOD, port="*:443") + vhost(PLAIN_2), "400 7002")
    file("hosts-same-hub-good-only-on-other-port", vhost(GOOD, port="*:80") + vhost(NET), "400 7001")
    file("hosts-same-hub-rule-only-on-other-port", vhost(rules(IF_UPGRADE, TO_WS), NET, port="*:80") + vhost(NET), "400 7001")
    file("hosts-same-hub-good-never-asked", vhost(NET) + vhost(GOOD), "400 7001")
    file("hosts-same-hub-rule-outside", rules(IF_UPGRADE, TO_WS) + "\n" + vhost(NET), "400 7001")
    page = vhost("DocumentRoot /var/www/html", name="www.school.example")
    file("hosts-name-nobody-has", page + vhost(GOOD, name="desk.school.exmaple"), "403")
    file("hosts-name-nobody-has-other-hub", vhost(PLAIN_2, name="www.school.example") + vhost(GOOD, name="desk.school.exmaple"), "400 7002")
    file("hosts-name-nobody-has-two-could-be", page + vhost(GOOD, name="a.example") + vhost(GOOD_2, name="b.example"), "403")
    file("hosts-name-twice-first-is-files", vhost("DocumentRoot /var/www/html") + desk, "403")
    file("hosts-two-ports-one-host", vhost(GOOD, port="*:80 *:8080"), "101 7001")
    file("hosts-only-other-port", vhost(GOOD, port="*:80"), "404")
    file("hosts-no-argument", vhost(GOOD).replace(" *:8080", ""), "refused")
    file("hosts-nested", vhost(vhost(GOOD), PLAIN_2), "refused")
    file("hosts-rule-only-in-first", vhost(rules(IF_UPGRADE, TO_WS), name="a.example") + vhost(PLAIN_2), "400 7002")
    file("hosts-server-level-rule", rules(IF_UPGRADE, TO_WS) + "\n" + vhost(PLAIN_2), "400 7002")
    file("hosts-server-level-line", NET + "\n" + vhost(GOOD_2), "400 7001")
    file("hosts-server-level-line-behind", vhost(GOOD_2) + NET + "\n", "400 7001")
    file("hosts-server-level-location", location("/websockify", "ProxyPass http://@1/websockify upgrade=websocket") + "\n" + vhost(PLAIN_2),
         "101 7001")
    file("hosts-host-condition", vhost(rules("RewriteCond %{HTTP_HOST} ^x\\.", TO_WS), "ServerAlias *.desk.example", PLAIN_2), "101 7001",
         "400 7002",
         paths=(("x.desk.example", SOCKET), SOCKET))
    file("hosts-trailing-dot", other + desk, "101 7001", paths=((HOST + ".", SOCKET),))
    file("hosts-name-virtual-host", "NameVirtualHost *:8080\n" + other + desk, "101 7001")


def server_level():
    site("global-line-wins", "400 7002", GOOD, before=PLAIN_2 + "\n")
    site("global-line-wins-inherit-off", "400 7002", "ProxyPassInherit Off", GOOD, before=PLAIN_2 + "\n")
    site("global-line-same-hub", "400 7001", GOOD, before=NET + "\n")
    site("global-line-good", "101 7001", NET, before=GOOD + "\n")
    site("global-line-other-path", "101 7001", GOOD, before="ProxyPass /other http://@2/\n")
    site("global-worker-of-other-path", "400 7001", GOOD, before="ProxyPass /other http://@1/\n")
    site("global-worker-good", "101 7001", NET, before="ProxyPass /other http://@1/ upgrade=websocket\n")
    site("global-worker-inherit-off", "400 7001", "ProxyPassInherit Off", GOOD, before="ProxyPass /other http://@1/\n")
    site("global-worker-deeper-in-vhost", "101 7001", "ProxyPass /websockify http://@1/websockify upgrade=websocket",
         before="ProxyPass /other http://@1/\n")
    site("global-exclusion", "404", GOOD, before="ProxyPass /websockify !\n")
    site("global-location", "400 7002", GOOD, before=location("/", "ProxyPass http://@2/") + "\n")
    site("global-location-vhost-location-later", "101 7001", location("/", "ProxyPass http://@1/ upgrade=websocket"),
         before=location("/websockify", "ProxyPass http://@2/") + "\n")
    site("global-denied", "403", GOOD, before=location("/", "Require all denied") + "\n")
    site("global-denied-vhost-granted", "101 7001", location("/", "Require all granted"), GOOD,
         before=location("/", "Require all denied") + "\n")
    site("global-proxy-denied", "403", GOOD, before=section("Proxy *", "Require all denied") + "\n")
    site("global-unset-upgrade", "400 7001", GOOD, before="RequestHeader unset Upgrade\n")
    site("global-http10", "400 7001", GOOD, before="SetEnv force-proxy-request-1.0 1\n")
    site("global-define", "101 7001", "ProxyPass / http://${HUB}/ upgrade=websocket", before="Define HUB @1\n")
    site("global-engine", "101 7003", "ProxyPass / https://@3/ upgrade=websocket", before="SSLProxyEngine on\n")
    site("global-engine-but-off", "500", "SSLProxyEngine off", "ProxyPass / https://@3/ upgrade=websocket", before="SSLProxyEngine on\n")
    site("global-proxy-block", "101 7001", NET, before=section('Proxy "http://@1/" upgrade=websocket') + "\n")
    site("global-proxyset-in-vhost", "refused", "ProxySet http://@1/ upgrade=websocket", before=NET + "\n")
    site("global-old-way", "101 7001", "ProxyPass / ws://@1/", before="ProxyWebsocketFallbackToProxyHttp Off\n")
    site("global-redirect", "101 7001", GOOD, before="Redirect / https://desk.school.example/\n")
    site("global-vhost-first", "400 7002", GOOD, before=vhost(PLAIN_2, name="first.example"), paths=(("any.example", SOCKET),))


def from_the_field():
    """Whole sites as they are copied from manuals, with the faults that they are known for."""
    kasm = [ENGINE, "SSLProxyVerify none", "SSLProxyCheckPeerCN off", "SSLProxyCheckPeerName off", "SSLProxyCheckPeerExpire off"]
    site("field-kasm-manual", "400 7003", *kasm, rules(
        "RewriteCond ${HTTP:Upgrade} websocket [NC]", "RewriteCond ${HTTP:Connection} upgrade [NC]", 'RewriteRule .* "wss://@3/$1" [P,L]'),
        location("/", 'ProxyPass "https://@3/" retry=0', 'ProxyPassReverse "https://@3/"'))
    site("field-kasm-half-mended", "101 7003 /", *kasm, rules(IF_UPGRADE, IF_CONNECTION, 'RewriteRule .* "wss://@3/$1" [P,L]'),
         location("/", 'ProxyPass "https://@3/" retry=0'))
    site("field-kasm-mended", "101 7003 /websockify", *kasm, rules(IF_UPGRADE, IF_CONNECTION, 'RewriteRule ^/?(.*) "wss://@3/$1" [P,L]'),
         location("/", 'ProxyPass "https://@3/" retry=0'))
    site("field-forced-headers", "400 7001", "ProxyPreserveHost On", NET, "RequestHeader set Connection upgrade",
         "RequestHeader set Upgrade websocket")
    site("field-mattermost", "101/400 7001 /websockify", rules(
        "RewriteCond %{REQUEST_URI} ^/websockify [NC]", "RewriteCond %{HTTP:UPGRADE} ^WebSocket$ [NC]",
        "RewriteCond %{HTTP:CONNECTION} ^Upgrade$ [NC]", "RewriteRule .* ws://@1%{REQUEST_URI} [P,QSA,L]"), NET)
    site("field-rocket-chat", "101 7001", rules(
        "RewriteCond %{HTTP:Upgrade} =websocket [NC]", group_rule("ws"), "RewriteCond %{HTTP:Upgrade} !=websocket [NC]",
        group_rule("http")),
        "ProxyPassReverse / http://@1/")
    site("field-jupyterhub", "400 7001", location("/", "ProxyPreserveHost On", "ProxyPass http://@1/", "ProxyPassReverse http://@1/"),
         rules("RewriteCond %{HTTP:Connection} Upgrade [NC,OR]", "RewriteCond %{HTTP:Upgrade} websocket [NC]",
               "RewriteRule /hub/(.*) ws://@1/hub/$1 [NC,P,L]"))
    site("field-guacamole", "101 7001 /guac/websocket-tunnel", location("/guac/", "ProxyPass http://@1/guac/ flushpackets=on"),
         location("/guac/websocket-tunnel", "ProxyPass ws://@1/guac/websocket-tunnel"), paths=("/guac/websocket-tunnel",))
    site("field-guacamole-wrong-order", "400 7001", location("/guac/websocket-tunnel", "ProxyPass ws://@1/guac/websocket-tunnel"),
         location("/guac/", "ProxyPass http://@1/guac/ flushpackets=on"), paths=("/guac/websocket-tunnel",))
    site("field-socket-io", "400 7001", rules(
        "RewriteCond %{REQUEST_URI} ^/socket.io [NC]", "RewriteCond %{QUERY_STRING} transport=websocket [NC]", group_rule("ws")), NET)
    site("field-certbot-redirect", "301", rules(
        "RewriteCond %{SERVER_NAME} =desk.school.example", "RewriteRule ^ https://%{SERVER_NAME}%{REQUEST_URI} [END,NE,R=permanent]"), GOOD)
    site("field-acme", "101 7001", "ProxyPass /.well-known/acme-challenge !", "Alias /.well-known/acme-challenge /var/www/acme", GOOD)
    site("field-home-assistant", "400 7001", NET, "ProxyPass /api/websocket ws://@1/api/websocket", paths=("/api/websocket",))
    site("field-notify-push", "400 7001 /ws", location("/push/ws", "ProxyPass ws://@1/ws"),
         location("/push/", "ProxyPass http://@1/"), paths=("/push/ws",))
    site("field-sub-domains", "101 7002 /websockify", "ServerAlias *.desk.school.example",
         rules("RewriteCond %{HTTP_HOST} ^two\\.desk\\.school\\.example", IF_UPGRADE, "RewriteRule ^/(.*) ws://@2/$1 [P,L]"), GOOD,
         paths=(("two.desk.school.example", SOCKET),))


def group_rule(scheme):
    return f"RewriteRule /(.*) {scheme}://@1/$1 [P,L]"


def draw_line(draw):
    """A ProxyPass line or what stands in its place, with the form that it has."""
    path = draw.choice(["/", "/", "/websockify", "/websockify", "/websockify/", "/web", "/live"])
    hub = draw.choice(["@1", "@1", "@2"])
    scheme = draw.choices(["http", "ws", "https", "wss"], [12, 3, 1, 1])[0]
    target = f"{scheme}://{'@3' if scheme in ('https', 'wss') else hub}"
    tail = draw.choices([path, "/", "", path.rstrip("/") + "/"], [6, 2, 1, 1])[0]
    words = draw.choices(
        ["", " upgrade=websocket", " upgrade=any", " upgrade=NONE", " upgrade=websocket timeout=3600", " retry=3", " upgrade=w"],
        [6, 7, 1, 1, 2, 2, 1])[0]
    form = draw.choices(["line", "location", "match", "not", "location-match", "proxy-block", "proxyset"], [12, 6, 3, 2, 2, 2, 1])[0]
    if form == "line":
        return form, f"ProxyPass {path} {target}{tail}{words}"
    if form == "location":
        return form, location(path, f"ProxyPass {target}{tail}{words}")
    if form == "match":
        return form, draw.choice([
            f"ProxyPassMatch ^/(web.*)$ {target}/$1{words}", f"ProxyPassMatch ^/(.*)$ {target}/$1{words}",
            f"ProxyPassMatch ^/websockify$ {target}{words}"])
    if form == "not":
        return form, f"ProxyPass {path} !" if path != "/" else "ProxyPass /static !"
    if form == "location-match":
        return form, section(f"LocationMatch ^{draw.choice(['/web', '/', '/live'])}", f"ProxyPass {target}/{words}")
    if form == "proxy-block":
        return form, section(f'Proxy "{target}{draw.choice(["/", "/websockify"])}"', "ProxySet" + (words or " upgrade=websocket"))
    return form, f"ProxyPass {path} {target}{tail}\nProxySet {target}{tail or '/'}{words or ' upgrade=websocket'}"


def draw_rules(draw):
    conditions = draw.choice([
        [IF_UPGRADE], [IF_UPGRADE, IF_CONNECTION], ["RewriteCond %{HTTP:Upgrade} =websocket [NC]"],
        ["RewriteCond ${HTTP:Upgrade} websocket [NC]"],
        ["RewriteCond %{HTTP:Connection} ^Upgrade$ [NC]"], [IF_UPGRADE, "RewriteCond %{REQUEST_URI} ^/websockify"],
        [IF_UPGRADE.replace("[NC]", "[NC,OR]"), "RewriteCond %{REQUEST_URI} ^/live"], ["RewriteCond %{HTTP:Upgrade} WebSocket"],
        ["RewriteCond %{REQUEST_URI} !^/websockify"], []])
    hub = draw.choice(["@1", "@1", "@2"])
    rule = draw.choice([
        f"RewriteRule ^/?(.*) ws://{hub}/$1 [P,L]", f"RewriteRule /(.*) ws://{hub}/$1 [P,L]", f"RewriteRule .* ws://{hub}/$1 [P,L]",
        f"RewriteRule .* ws://{hub}%{{REQUEST_URI}} [P]", f"RewriteRule ^/(.*) http://{hub}/$1 [P,L]",
        f"RewriteRule ^/websockify$ ws://{hub}/websockify [P,L]", f"RewriteRule ^websockify ws://{hub}/ [P,L]",
        "RewriteRule ^/(.*) https://desk.school.example/$1 [R=301,L]", "RewriteRule ^/static - [L]",
        "RewriteRule ^/websockify$ /live [PT]"])
    return "rules", "\n".join([*conditions, rule])


def draw_other(draw):
    return draw.choice([
        ("redirect", "Redirect /websockify https://desk.school.example/live"), ("redirect", "RedirectMatch ^/live /websockify"),
        ("alias", "Alias /websockify /var/www/html"), ("host", "ProxyPreserveHost On"), ("host", "ProxyPreserveHost Off"),
        ("unset", "RequestHeader unset Upgrade"), ("unset", location("/live", "RequestHeader unset Upgrade")),
        ("forced", "RequestHeader set Upgrade websocket\nRequestHeader set Connection Upgrade"),
        ("http10", location("/live", "SetEnv force-proxy-request-1.0 1")), ("no-proxy", "SetEnvIf Request_URI ^/live no-proxy"),
        ("denied", location("/live", "Require all denied")), ("denied", section("Proxy ws://@1/", "Require all denied")),
        ("granted", section("Proxy *", "Require all granted")), ("basic", location("/live", *BASIC)),
        ("sent-away", location("/live", "Redirect https://desk.school.example/")), ("old-way", "ProxyWebsocketFallbackToProxyHttp Off"),
        ("proto", 'RequestHeader set X-Forwarded-Proto "https"'), ("reverse", "ProxyPassReverse / http://@1/")])


def wrap(draw, part):
    kind = draw.choices(["", "there", "missing", "version", "comment"], [14, 2, 1, 1, 2])[0]
    if kind == "comment":
        return "# " + draw.choice(["The desks.", "ProxyPass / http://@2/", "see the manual"]) + "\n" + part
    opener = {"there": "IfModule mod_proxy.c", "missing": "IfModule mod_nothere.c", "version": "IfVersion >= 2.4.47"}.get(kind)
    return section(opener, *part.split("\n")) if opener else part


def mixed():
    draw = random.Random(SEED)
    for number in range(MIXED):
        parts = [draw_line(draw) for _ in range(draw.choice([1, 2, 2, 3]))]
        parts += [draw_rules(draw) for _ in range(draw.choices([0, 1, 2], [6, 4, 1])[0])]
        parts += [draw_other(draw) for _ in range(draw.choices([0, 1, 2], [4, 4, 2])[0])]
        draw.shuffle(parts)
        texts = [wrap(draw, text) for _, text in parts]
        if any(form == "rules" for form, _ in parts) and draw.random() < 0.93:
            texts.insert(0, "RewriteEngine On")
        if any("@3" in text for text in texts) and draw.random() < 0.8:
            texts.insert(draw.randrange(len(texts)), ENGINE)
        text = vhost(*texts)
        if draw.random() < 0.1:
            more = vhost(draw_line(draw)[1], name=draw.choice(["a.school.example", HOST]))
            text = draw.choice([text + more, more + text])
        before = draw_line(draw)[1] + "\n" if draw.random() < 0.06 else ""
        name = "-".join([f"mixed-{number:03}", *(form for form, _ in parts)])
        file(name, text, paths=(SOCKET, "/live"), before=before)


def draw_condition_group(draw):
    """Conditions joined as they should be, and with an [OR] too much or too little."""
    live, web = "%{REQUEST_URI} ^/live", "%{REQUEST_URI} ^/websockify"
    upgrade, connection = IF_UPGRADE.removeprefix("RewriteCond "), IF_CONNECTION.removeprefix("RewriteCond ")
    joined = draw.choice([
        [upgrade], [upgrade, connection], [upgrade.replace("[NC]", "[NC,OR]"), connection], [upgrade, web],
        [upgrade.replace("[NC]", "[NC,OR]"), live], [live + " [NC,OR]", upgrade.replace("[NC]", "[NC,OR]"), connection],
        [upgrade.replace("[NC]", "[NC,OR]"), live + " [OR]"], [web, live], [web + " [OR]", live], [upgrade, live, web],
        [upgrade, live + " [OR]", web], ["%{HTTP_HOST} ^desk\\.", "%{HTTP_HOST} ^live\\."], ["%{REQUEST_URI} sock", web], [live]])
    return [f"RewriteCond {condition}" for condition in joined]


def draw_page_rule(draw):
    """A rule that is not for live connections, and may take them all the same."""
    condition = draw.choice([
        [], [], ["%{REQUEST_URI} !^/static"], ["%{HTTP:Upgrade} !websocket [NC]"], ["%{HTTPS} off"],
        ["%{REQUEST_URI} !^/websockify [OR]", "%{REQUEST_URI} !^/live"], ["%{REQUEST_URI} !^/websockify", "%{REQUEST_URI} !^/live"],
        ["%{HTTP:Upgrade} !websocket [NC,OR]", "%{REQUEST_URI} ^/web"], ["%{HTTP:Upgrade} !websocket [NC,OR]"]])
    rule = draw.choice([
        "^/(.*) http://@1/$1 [P,L]", "^/(.*) http://@2/$1 [P]", "^ https://desk.school.example%{REQUEST_URI} [R=301,L]",
        "^/(.*) https://desk.school.example/$1 [R]", "^/web - [L]", "^/ - [END]", "^/(.*) /index.html [L]", "^/live /other [L]",
        "^/web - [S=1]", "^/web - [C]", "^/web - [F]", "^/static - [L]"])
    return [*(f"RewriteCond {words}" for words in condition), f"RewriteRule {rule}"]


def rule_lists():
    """Several rules, of which one ends the list for the others."""
    draw = random.Random(SEED)
    for number in range(RULE_LISTS):
        lists = [draw_page_rule(draw) for _ in range(draw.choice([0, 1, 1, 2]))]
        for _ in range(draw.choice([1, 1, 2])):
            target = draw.choice(["^/?(.*) ws://@1/$1 [P,L]", "^/?(.*) ws://@1/$1 [P,L]", "^/websockify ws://@1/websockify [P]",
                                  "^/(.*) ws://@2/$1 [P,QSA,L]"])
            lists.append([*draw_condition_group(draw), f"RewriteRule {target}"])
        draw.shuffle(lists)
        lines = [["# For the live connections.", *one] if draw.random() < 0.3 else one for one in lists]
        lines = ["\n".join(one) for one in lines] + draw.choice([[], [NET], [NET], [PLAIN_2], [GOOD], [GOOD_2]])
        lines += draw.choice([[], [], ["ProxyPass /websockify http://@2/websockify upgrade=websocket"]])
        draw.shuffle(lines)
        file(f"rule-list-{number:03}", vhost("RewriteEngine On", *lines), paths=(SOCKET, "/live"))


def all_cases():
    from oracle import expressions, surprises
    if not CASES:
        for group in (proxypass_lines, path_match, match_lines, workers, schemes, locations, rewrites, aliases_and_rights, headers,
                      files_as_written, virtual_hosts, server_level, from_the_field, mixed, rule_lists, expressions.add_all, surprises.add_all):
            group()
    return CASES
