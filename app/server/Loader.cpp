// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Loader.h"

#include "server/PromptWatch.h"

#include <QRandomGenerator>

#include <array>

namespace hubwart::server {

namespace {

// Runs as root or as the user. One line, because it is read by "read". It acts only on a request that is there from its first
// word to its last: what somebody left unread on the way here is no request.
constexpr auto loader =
    R"sh(PATH=/usr/sbin:/usr/bin:/sbin:/bin; LC_ALL=C; export PATH LC_ALL; umask 077; cd /; n=$1; )sh"
    R"sh(echo "@$n ready =$(id -u) =$2"; set -f; set -- $(cat); set +f; for last; do :; done; )sh"
    R"sh([ "$1 $last" = "begin-$n end-$n" ] || exit 90; script=$2; shift 2; eval "$(printf %s "$script" | base64 -d)")sh";

} // namespace

QByteArray loaderCommand() {
    // Whoever makes root of us is named by a path from this list, not by what the account's own PATH finds.
    return "exec /bin/sh -c '"
           "PATH=/usr/sbin:/usr/bin:/sbin:/bin; LC_ALL=C; export PATH LC_ALL; umask 077; cd /; "
           "tool() { for d in /usr/bin /bin /usr/local/bin /run/wrappers/bin; do for t; do "
           "if [ -x $d/$t ]; then echo $d/$t; return; fi; done; done; }; "
           "run() { \"$@\" /bin/sh -c \"$loader\" hubwart \"$n\" \"$as\"; }; "
           "read -r n && read -r mode && read -r refused && IFS= read -r loader || exit 90; "
           "if [ \"$(id -u)\" = 0 ]; then as=direct; run exec; fi; "
           "how=; case $mode in ask) how=\"-S -p hubwart-$n:\";; quiet) how=-n;; esac; r=; may=; "
           "if [ -n \"$how\" ]; then "
           "s=$(tool sudo sudo-rs); d=$(tool doas); "
           // doas has no prompt of our own choosing, so it is used where it asks for nothing.
           "if [ -n \"$d\" ] && \"$d\" -n /bin/sh -c : 2>/dev/null; then as=doas; run exec \"$d\" -n; fi; "
           "r=127; if [ -n \"$s\" ]; then as=sudo; run \"$s\" $how; r=$?; "
           "else echo \"sudo: not found\" >&2; if [ -n \"$d\" ]; then \"$d\" -n /bin/sh -c :; fi; fi; "
           "case $r in 1|127) [ -z \"$s\" ] || may=$(\"$s\" $how -l | head -c 8192 | base64 | tr -d \"\\n\");; *) exit $r;; "
           "esac; fi; "
           "if [ \"$mode\" = su ]; then s=$(tool su); echo \"hubwart-su-$n\" >&2; "
           "if [ -n \"$s\" ]; then \"$s\" -s /bin/sh -c \"$loader\" root hubwart \"$n\" su; r=$?; else r=127; fi; "
           "case $r in 1|12[567]) ;; *) exit $r;; esac; fi; "
           "if [ -n \"$r\" ]; then echo \"@$n refused ${may:--}\"; fi; "
           "if [ \"$refused\" = go-on ]; then as=user; run exec; fi; exit 91'";
}

QByteArray loaderHeader(const QByteArray &nonce, Way way, Need need) {
    const char *how = way == Way::Ask ? "ask" : way == Way::Quiet ? "quiet" : way == Way::Su ? "su" : "user";
    return nonce + '\n' + how + '\n' + (need == Need::Root ? "stop" : "go-on") + '\n' + loader + '\n';
}

QByteArray loaderBody(const QByteArray &nonce, const Request &request) {
    QByteArray body = "begin-" + nonce + '\n' + request.script.toBase64();
    for (const QByteArray &field : request.fields)
        body += '\n' + (field.isEmpty() ? QByteArray("-") : field.toBase64());
    return body + "\nend-" + nonce + '\n';
}

QByteArray newNonce() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace hubwart::server
