# SPDX-License-Identifier: GPL-3.0-or-later
"""What Apache does that nobody expects, and where each is held against the real one: cases of the oracle by their names, files of
tests/sites/grammar as "grammar/NAME", tests as "FILE:NAME". tests/scripts/test_surprises.py sees that they are all there.

Those that no other case had stand below."""
from oracle.cases import GOOD, HOST, IF_UPGRADE, NET, PLAIN_2, TO_WS, location, rules, site, without

HERE = "test_surprises.py:"

SURPRISES = {
    "a line drops its upgrade= when another one has made the worker": ["shared-plain-first", "shared-plain-last"],
    "a line of the main server wins over all of a virtual host": ["global-line-wins", "global-line-same-hub"],
    "ProxyPassInherit Off does not keep it out": ["global-line-wins-inherit-off", "global-worker-inherit-off"],
    "a worker with $1 in its name is not found for short paths": ["match-whole-short-paths"],
    "timeout=30s is taken, timeout=abc is not": ["timeout-with-unit", "timeout-no-number"],
    "timeout=500ms means 500 seconds": [HERE + "test_milliseconds_are_taken_for_seconds"],
    "of Timeout and timeout=, the longer one counts for tunnels": [HERE + "test_a_quiet_tunnel_lives_as_long_as_the_longer_limit"],
    "two socket files of one name are one backend": [HERE + "test_two_sockets_of_one_name_are_one_backend"],
    "a comment behind </IfModule> is an error only if the condition holds": [
        "module-closer-with-comment", "module-false-closer-with-comment", "grammar/container-true-closer-comment",
        "grammar/container-false-closer-comment"],
    "an open <IfModule> that holds is closed by the end of the file": ["around-module-not-closed", "grammar/container-true-unclosed-vhost"],
    "what stands behind the > of a section vanishes": ["location-one-line", "grammar/sections-one-line"],
    "a backslash at the end of a comment takes the next line with it": ["continued-comment", "grammar/lines-comment-continued"],
    "a # behind words is a word, but not behind On, Off and the flags of a rule": [
        "upgrade-then-comment", "number-with-rest", "grammar/arguments-hash", "flag-with-rest", "surprise-comment-behind-rule"],
    "names may stand in quotes or end in >": ["grammar/names-quoted", "grammar/names-greater"],
    "Define ignores case for values, and not for <IfDefine>": [
        "define-other-case", "define-flag-other-case", "grammar/variables-case", "grammar/variables-undefine"],
    "a value may hold words, a section or a #, and no backslash protects ${}": [
        "define-section", "define-whole-words", "grammar/variables-backslash", "grammar/variables-section", "grammar/variables-many-words",
        "grammar/variables-hash"],
    "an empty value is none": ["grammar/variables-empty"],
    "<IfVersion >=2.4> is an error, <IfVersion 2.4> means 2.4.0": [
        "version-no-blank", "version-short-means-zero", "grammar/if-version-no-blank", "grammar/if-version"],
    "<IfModule> knows names by their case, and only what is loaded above": [
        "module-name-in-capitals", "module-name-short", "grammar/if-module-names", "grammar/if-module-loaded-later"],
    "Include of a folder reads hidden files and copies as well": ["grammar/include-folder", "grammar/include-glob-folder"],
    "Include sorts by bytes": ["grammar/include-glob"],
    "in a condition that does not hold, names do not matter and sections do": [
        "module-false-unknown-directive", "module-false-crossed", "grammar/container-false-mismatch"],
    "a rule with [P] beats ProxyPass, ProxyPass beats Redirect and Alias, a Redirect in a <Location> beats ProxyPass": [
        "surprise-rule-below-beats-proxypass", "alias-before", "redirect-loses-to-rule", "surprise-redirect-above-loses",
        "redirect-in-location"],
    "a rule in a <Location> does not see the path": ["surprise-rule-in-location-never-fits"],
    "RewriteEngine of the main server is inherited, its rules are not": ["surprise-global-engine-is-inherited", "hosts-server-level-rule"],
    "a rule to http:// upgrades if somebody has made a worker that does": ["surprise-rule-finds-the-worker", "surprise-rule-without-worker"],
    "ProxyPass in a <Location> is tried before all others": ["location-beats-line", "location-beats-earlier-line", "excluded-but-location"],
    "a later <Location /a> wins over <Location /a/b>": ["location-later-wins", "location-shorter-last"],
    "of two ProxyPass in a <Location> the last one counts": ["location-two-lines", "location-two-lines-good"],
    "without a slash at the end of the target, host and path run together": ["slash-missing-after-port"],
    "a path with a slash at its end does not serve the one without, nor one in capitals": ["path-with-slash", "path-exact"],
    "mod_proxy looks at neither method nor Connection": [HERE + "test_neither_method_nor_connection_is_looked_at"],
    "a program in front that speaks HTTP/1.0 waits for ever": [HERE + "test_a_program_in_front_that_speaks_http_1_0_waits_for_ever"],
    "upgrade=w lets websocket through, upgrade=websocket lets websocketfoo through": [
        "upgrade-word-w", "upgrade-word-web", HERE + "test_a_longer_word_in_the_request_passes_too"],
    "RequestHeader set Upgrade does nothing without upgrade=, and with it to every page": [
        "header-set-both-no-upgrade", "header-set-both", HERE + "test_a_forced_upgrade_makes_every_page_one"],
    "a page on a ws:// line goes to the same hub, or to the next line": [
        HERE + "test_a_page_on_a_ws_line_goes_to_the_same_hub", HERE + "test_a_page_on_a_ws_line_of_the_old_way_goes_on_to_the_next_line"],
    "mod_proxy_wstunnel is not needed": ["surprise-ws-without-wstunnel"],
    "where it is in charge, tunnels never end": [HERE + "test_a_tunnel_of_the_old_way_has_no_limit"],
    "a virtual host for one address hides those for any": [
        HERE + "test_a_virtual_host_for_one_address_hides_those_for_any",
        HERE + "test_a_virtual_host_for_the_machine_itself_hides_nothing_from_others"],
    "a virtual host whose address cannot be looked up is dead": [
        HERE + "test_a_virtual_host_whose_name_is_lost_is_dead_and_passes_the_test"],
    "a single virtual host serves every name": ["hosts-one-takes-all"],
    "an Apache that passes its own test may die of the reload": [
        "test_messages_change.py:test_an_apache_that_dies_of_the_reload_is_told_loudly"],
    "after a few reloads under live connections the server answers nobody": [
        HERE + "test_reloads_under_live_connections_fill_the_server"],
    "errors name the last line of a continued one, and macros": ["grammar/sections-line-numbers", "grammar/lines-continued", "grammar/macro-missing-closer"],
    "a certificate for another name shows as a body that could not be passed": [
        HERE + "test_a_certificate_for_another_name_looks_like_something_else"],
    "a self-signed one is no obstacle": ["wss", "https-upgrade"],
    "SSLEngine without a certificate passes the test": [HERE + "test_tls_without_a_certificate_passes_the_test"],
    "ProxyErrorOverride does not disturb": ["error-override"],
    "a * in a <Location> does not reach across a slash": ["location-wildcard", "surprise-location-star-and-slash"],
    "byte order marks, hard blanks and NULs": ["hard-blank", "grammar/lines-bom", "grammar/lines-nbsp", "grammar/lines-nul"],
    "what follows ! is not looked at": ["excluded-with-parameters"],
    "ProxyPass ! does not keep a <Location> from handing on": ["excluded-but-location"],
    "the access log knows a live connection when it is closed": [
        HERE + "test_the_access_log_knows_a_live_connection_when_it_is_closed"],
    "the VNC port itself, without a hub, looks like a page": [HERE + "test_the_vnc_port_itself_looks_like_a_page"],
    "a2query tells of links, a2enmod is content twice": [HERE + "test_a2query_tells_of_links_and_a2enmod_is_content_twice"],
    "apache2 -t finds a fault where apache2ctl -t finds none": [HERE + "test_apache2_by_itself_finds_a_fault_where_none_is"],
    "no backslash keeps a / from ending a pattern in an expression": ["if-escaped-slash-in-pattern"],
}


def add_all():
    site("surprise-rule-below-beats-proxypass", "101 7001", PLAIN_2, rules(IF_UPGRADE, TO_WS))
    site("surprise-redirect-above-loses", "101 7001", f"Redirect / https://{HOST}/", GOOD)
    site("surprise-rule-in-location-never-fits", "400 7002",
         location("/websockify", *rules("RewriteRule ^/?websockify ws://@1/websockify [P,L]").split("\n")), PLAIN_2)
    site("surprise-global-engine-is-inherited", "101 7001", IF_UPGRADE, TO_WS, PLAIN_2, before="RewriteEngine On\n")
    site("surprise-comment-behind-rule", "101 7001", rules(IF_UPGRADE, TO_WS + " # live"), PLAIN_2)
    to_http = "RewriteRule ^/(.*) http://@1/$1 [P,L]"
    site("surprise-rule-finds-the-worker", "101 7001", rules(to_http), "ProxyPass /other http://@1/ upgrade=websocket")
    site("surprise-rule-without-worker", "400 7001", rules(to_http), NET)
    site("surprise-ws-without-wstunnel", "101 7001", "ProxyPass / ws://@1/", modules=without("proxy_wstunnel"))
    site("surprise-location-star-and-slash", "404", location("/web*", "ProxyPass http://@1/ upgrade=websocket"), paths=("/web/sockify",))

