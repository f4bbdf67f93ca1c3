// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Loader.h"

#include <QRandomGenerator>

#include <array>

namespace hubwart::server {

namespace {

// Runs as root or as the user. One line, because it is read by "read". It acts only on a request that is there to its end.
constexpr auto loader = R"sh(n=$1; echo "@$n ready =$(id -u) =$2"; set -f; set -- $(cat); set +f; for last; do :; done; )sh"
                        R"sh([ "$last" = "end-$n" ] || exit 90; script=$1; shift; eval "$(printf %s "$script" | base64 -d)")sh";

} // namespace

QByteArray loaderCommand() {
    return "exec /bin/sh -c '"
           "PATH=/usr/sbin:/usr/bin:/sbin:/bin; LC_ALL=C; export PATH LC_ALL; umask 077; cd /; "
           "read -r n && read -r mode && read -r refused && IFS= read -r loader || exit 90; "
           "if [ \"$(id -u)\" = 0 ]; then exec /bin/sh -c \"$loader\" hubwart \"$n\" direct; fi; "
           "case $mode in ask) how=\"-S -p hubwart-$n:\";; quiet) how=-n;; *) how=;; esac; "
           "if [ -n \"$how\" ]; then "
           "sudo $how /bin/sh -c \"$loader\" hubwart \"$n\" sudo; r=$?; "
           "case $r in 1|127) may=$(sudo $how -l | head -c 8192 | base64 | tr -d \"\\n\"); echo \"@$n refused ${may:--}\";; "
           "*) exit $r;; esac; fi; "
           "if [ \"$refused\" = go-on ]; then exec /bin/sh -c \"$loader\" hubwart \"$n\" user; fi; exit 91'";
}

QByteArray loaderHeader(const QByteArray &nonce, SudoMode mode, Need need) {
    const char *how = mode == SudoMode::Ask ? "ask" : mode == SudoMode::Quiet ? "quiet" : "user";
    return nonce + '\n' + how + '\n' + (need == Need::Root ? "stop" : "go-on") + '\n' + loader + '\n';
}

QByteArray sudoPrompt(const QByteArray &nonce) {
    return "hubwart-" + nonce + ':';
}

QByteArray loaderBody(const QByteArray &nonce, const Request &request) {
    QByteArray body = request.script.toBase64();
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
