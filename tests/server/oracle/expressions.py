# SPDX-License-Identifier: GPL-3.0-or-later
"""Site files with <If> and expressions (https://httpd.apache.org/docs/2.4/expr.html): each expression of the table in each place
that takes one, then what may stand in an <If>, and which of several counts."""
from oracle.cases import GOOD, NET, PLAIN_2, TO_WS, location, rules, section, site

# Name: the expression, and whether it holds for /websockify at desk.school.example, port 8080, without TLS.
TABLE = {
    "equal": ("%{HTTP:Upgrade} == 'websocket'", True),
    "equal-one-sign": ("%{HTTP:Upgrade} = 'websocket'", True),
    "equal-other-case": ("%{HTTP:Upgrade} == 'WebSocket'", False),
    "not-equal": ("%{HTTP:Upgrade} != 'websocket'", False),
    "lower": ("tolower(%{HTTP:Upgrade}) == 'websocket'", True),
    "lower-inside": ("%{tolower:WebSocket} == 'websocket'", True),
    "upper": ("toupper(%{HTTP:Upgrade}) == 'WEBSOCKET'", True),
    "req": ("req('Upgrade') == 'websocket'", True),
    "http": ("http('upgrade') == 'websocket'", True),
    "req-inside": ("%{req:Upgrade} == 'websocket'", True),
    "name-in-small-letters": ("%{http:upgrade} == 'websocket'", True),
    "variable-in-small-letters": ("%{request_uri} == '/websockify'", True),
    "inside-text": ("'x%{HTTP:Upgrade}y' == 'xwebsockety'", True),
    "joined": ("'web' . 'socket' == %{HTTP:Upgrade}", True),
    "header-not-there": ("%{HTTP:X-Nothing} == ''", True),
    "not-empty": ("-n %{HTTP:Upgrade}", True),
    "not-empty-nothing": ("-n %{HTTP:X-Nothing}", False),
    "empty": ("-z %{HTTP:Upgrade}", False),
    "truth": ("-T %{HTTP:Upgrade}", True),
    "truth-off": ("-T %{HTTPS}", False),
    "uri": ("%{REQUEST_URI} == '/websockify'", True),
    "uri-pattern": ("%{REQUEST_URI} =~ m#^/web#", True),
    "uri-pattern-slashes": ("%{REQUEST_URI} =~ /websockify$/", True),
    "uri-pattern-not": ("%{REQUEST_URI} !~ m#^/web#", False),
    "pattern-case": ("%{HTTP:Upgrade} =~ /WEBSOCKET/", False),
    "pattern-any-case": ("%{HTTP:Upgrade} =~ /WEBSOCKET/i", True),
    "pattern-other-marks": ("%{HTTP:Upgrade} =~ m|socket|", True),
    "strmatch": ("%{REQUEST_URI} -strmatch '/web*'", True),
    "strmatch-crosses-slashes": ("%{REQUEST_URI} -strmatch '*ify'", True),
    "strmatch-not": ("%{REQUEST_URI} -strmatch '/Web*'", False),
    "strcmatch": ("%{REQUEST_URI} -strcmatch '/Web*'", True),
    "fnmatch": ("%{REQUEST_URI} -fnmatch '*'", False),
    "fnmatch-slash": ("%{REQUEST_URI} -fnmatch '/*'", True),
    "host": ("%{HTTP_HOST} == 'desk.school.example:8080'", True),
    "host-pattern": ("%{HTTP_HOST} =~ /^desk\\.school/", True),
    "server-name": ("%{SERVER_NAME} == 'desk.school.example'", True),
    "port": ("%{SERVER_PORT} -eq 8080", True),
    "port-text": ("%{SERVER_PORT} == '8080'", True),
    "port-less": ("%{SERVER_PORT} -lt 80", False),
    "port-short-name": ("%{SERVER_PORT} ge 443", True),
    "https-off": ("%{HTTPS} == 'off'", True),
    "https-on": ("%{HTTPS} == 'on'", False),
    "scheme": ("%{REQUEST_SCHEME} == 'http'", True),
    "method": ("%{REQUEST_METHOD} == 'GET'", True),
    "method-among": ("%{REQUEST_METHOD} in {'GET', 'POST'}", True),
    "method-not-among": ("%{REQUEST_METHOD} in {'PUT','POST'}", False),
    "query": ("%{QUERY_STRING} == ''", True),
    "and": ("%{HTTP:Upgrade} == 'websocket' && %{HTTPS} == 'off'", True),
    "and-not": ("%{HTTP:Upgrade} == 'websocket' && %{HTTPS} == 'on'", False),
    "or": ("%{HTTP:Upgrade} == 'h2c' || %{HTTPS} == 'off'", True),
    "or-not": ("%{HTTP:Upgrade} == 'h2c' || %{HTTPS} == 'on'", False),
    "and-before-or": ("%{HTTPS} == 'off' || %{HTTPS} == 'on' && %{HTTP:Upgrade} == 'h2c'", True),
    "brackets": ("(%{HTTPS} == 'off' || %{HTTPS} == 'on') && %{HTTP:Upgrade} == 'h2c'", False),
    "not": ("!(%{HTTP:Upgrade} == 'websocket')", False),
    "not-without-brackets": ("! %{HTTP:Upgrade} == 'h2c'", True),
    "not-not": ("!!true", True),
    "true": ("true", True),
    "false": ("false", False),
    "less": ("%{HTTP:Upgrade} < 'x'", True),
    "no-blanks": ("%{HTTPS}=='off'&&%{HTTP:Upgrade}=='websocket'", True),
    # What only the server knows, where it does not matter.
    "untold-or": ("-R '10.0.0.0/8' || %{HTTPS} == 'off'", True),
    "untold-and": ("-R '10.0.0.0/8' && %{HTTPS} == 'on'", False),
}
# Where it does: the analyser cannot tell.
UNTOLD = {
    "address": ("-R '127.0.0.0/8'", True),
    "address-variable": ("%{REMOTE_ADDR} -ipmatch '127.0.0.0/8'", True),
    "year": ("%{TIME_YEAR} -gt 2000", True),
    "file": ("-f '/etc/passwd'", True),
    "untold-and-true": ("-R '127.0.0.0/8' && %{HTTPS} == 'off'", True),
    "environment": ("-n osenv('PATH')", True),
    "length": ("%{base64:a} == 'YQ=='", True),
}
CANNOT_TELL = {f"expression-{place}-{name}" for name in UNTOLD for place in ("if", "condition", "require", "header")}


def in_each_place():
    for name, (text, holds) in (TABLE | UNTOLD).items():
        site(f"expression-if-{name}", "403" if holds else "101 7001", section(f'If "{text}"', "Require all denied"), GOOD)
        site(f"expression-condition-{name}", "101 7001" if holds else "400 7002", rules(f'RewriteCond expr "{text}"', TO_WS), PLAIN_2)
        site(f"expression-require-{name}", "101 7001" if holds else "403", location("/websockify", f"Require expr {text}"), GOOD)
        site(f"expression-header-{name}", "400 7001" if holds else "101 7001", f'RequestHeader unset Upgrade "expr={text}"', GOOD)


def other_forms():
    socket, other = "%{HTTP:Upgrade} == 'websocket'", "%{HTTP:Upgrade} == 'h2c'"
    denied, granted = "Require all denied", "Require all granted"
    site("expression-condition-negated", "400 7002", rules(f'RewriteCond expr "!{socket}"', TO_WS), PLAIN_2)
    site("expression-condition-negated-brackets", "400 7002", rules(f'RewriteCond expr "!({socket})"', TO_WS), PLAIN_2)
    site("expression-condition-or-next", "101 7001", rules(f'RewriteCond expr "{other}" [OR]', f'RewriteCond expr "{socket}"', TO_WS), PLAIN_2)
    site("expression-condition-firefox", "101/400 7001/7002", rules("RewriteCond expr \"%{HTTP:Connection} == 'Upgrade'\"", TO_WS), PLAIN_2)
    site("expression-require-quoted", "101 7001", location("/websockify", f'Require expr "{socket}"'), GOOD)
    site("expression-require-any", "101 7001", location("/websockify", f"Require expr {other}", f"Require expr {socket}"), GOOD)
    site("expression-require-all", "403", location(
        "/websockify", section("RequireAll", f"Require expr {other}", f"Require expr {socket}")), GOOD)
    site("expression-require-firefox", "101/403 7001/-", location("/websockify", "Require expr %{HTTP:Connection} == 'Upgrade'"), GOOD)
    site("if-not-quoted", "refused", section(f"If {socket}", denied), GOOD)
    site("if-one-word-not-quoted", "403", section("If true", denied), GOOD)
    site("if-bad-expression", "refused", section('If "%{HTTP:Upgrade} =="', denied), GOOD)
    site("if-escaped-slash-in-pattern", "refused", section("If \"%{REQUEST_URI} =~ /^\\/web/\"", denied), GOOD)
    site("if-else-taken", "403", section(f'If "{other}"', granted), section("Else", denied), GOOD)
    site("if-else-not-taken", "101 7001", section(f'If "{socket}"', granted), section("Else", denied), GOOD)
    site("if-elseif-taken", "403", section(f'If "{other}"', granted), section(f'ElseIf "{socket}"', denied), section("Else", granted), GOOD)
    site("if-elseif-not-reached", "101 7001", section(f'If "{socket}"', granted), section(f'ElseIf "{socket}"', denied), GOOD)
    site("if-elseif-second", "403", section(f'If "{other}"', granted), section(f'ElseIf "{other}"', granted),
         section(f'ElseIf "{socket}"', denied), GOOD)
    site("if-elseif-else", "403", section(f'If "{other}"', granted), section(f'ElseIf "{other}"', granted), section("Else", denied), GOOD)
    site("if-twice-later-counts", "101 7001", section(f'If "{socket}"', denied), section(f'If "{socket}"', granted), GOOD)
    site("if-after-location", "403", section(f'If "{socket}"', denied), location("/websockify", granted), GOOD)
    site("if-in-location", "403", location("/websockify", section(f'If "{socket}"', denied)), GOOD)
    site("if-in-other-location", "101 7001", location("/other", section(f'If "{socket}"', denied)), GOOD)
    site("if-in-location-then-location", "403", location("/", section(f'If "{socket}"', denied)), location("/websockify", granted), GOOD)
    site("if-in-if", "403", section(f'If "{socket}"', section("If \"%{HTTPS} == 'off'\"", denied)), GOOD)
    site("if-in-if-outer-fails", "101 7001", section(f'If "{other}"', section("If \"%{HTTPS} == 'off'\"", denied)), GOOD)
    site("if-in-if-inner-fails", "101 7001", section(f'If "{socket}"', section("If \"%{HTTPS} == 'on'\"", denied)), GOOD)
    site("if-else-in-if", "403", section(f'If "{socket}"', section("If \"%{HTTPS} == 'on'\"", granted), section("Else", denied)), GOOD)
    site("if-header-set-other-word", "400 7001", section(f'If "{socket}"', "RequestHeader set Upgrade h2c"), GOOD)
    site("if-header-unset-then-set", "101 7001", "RequestHeader unset Upgrade", section("If \"true\"", "RequestHeader set Upgrade websocket"),
         GOOD)
    site("if-header-sees-what-was-set-early", "101 7001", "RequestHeader set X-Live yes early",
         section("If \"%{HTTP:X-Live} == 'yes'\"", "RequestHeader set X-Seen yes"), GOOD)
    site("if-denied-by-what-was-set-early", "403", "RequestHeader set X-Live yes early",
         section("If \"%{HTTP:X-Live} == 'yes'\"", denied), GOOD)
    site("if-not-denied-by-what-is-set-late", "101 7001", "RequestHeader set X-Live yes",
         section("If \"%{HTTP:X-Live} == 'yes'\"", denied), GOOD)
    site("if-redirect", "302", section(f'If "{socket}"', "Redirect / https://desk.school.example/"), GOOD)
    site("if-redirect-without-path", "302", section(f'If "{socket}"', "Redirect https://desk.school.example/"), GOOD)
    site("if-redirect-other", "101 7001", section(f'If "{other}"', "Redirect / https://desk.school.example/"), GOOD)
    site("if-http10", "400 7001", section(f'If "{socket}"', "SetEnv force-proxy-request-1.0 1"), GOOD)
    site("if-http10-other", "101 7001", section(f'If "{other}"', "SetEnv force-proxy-request-1.0 1"), GOOD)
    site("if-preserve-host", "101 7001", section(f'If "{socket}"', "ProxyPreserveHost On"), GOOD)
    site("if-rule-other", "400 7002", section(f'If "{other}"', "RewriteEngine On", "RewriteRule ^ ws://@1/websockify [P,L]"), PLAIN_2)
    site("if-environment", "403", "SetEnvIf Upgrade websocket LIVE=yes", section("If \"reqenv('LIVE') == 'yes'\"", denied), GOOD)
    site("if-path-of-the-request-not-the-hub", "403", section("If \"%{REQUEST_URI} == '/websockify'\"", denied),
         "ProxyPass / http://@1/hub/ upgrade=websocket")
    site("if-after-rule", "403", section("If \"%{REQUEST_URI} == '/websockify'\"", denied), rules("RewriteRule ^/(.*) ws://@1/other/$1 [P,L]"),
         NET)
    site("if-basic", "401", section(f'If "{socket}"', "AuthType Basic", "AuthName desks", "AuthUserFile /etc/apache2/none",
         "Require valid-user"), GOOD)


def add_all():
    in_each_place()
    other_forms()
