// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "probe/Ended.h"
#include "probe/Target.h"

#include <optional>

class QSslSocket;

namespace hubwart::probe {

/// Status line and headers of an HTTP/1.x answer (RFC 9112 sections 4 and 5), or nothing where the bytes are something else.
/// \a head ends before the empty line. Tolerant as browsers are: bare LF, spaces around values; folded lines are joined. Pure.
std::optional<HttpAnswer> parseHead(QByteArrayView head);

struct HeadRead {
    HttpAnswer answer;
    QByteArray rest; ///< what came behind the empty line
};

/// Reads up to the empty line; passes over 100 and 103. Ends with Protocol and the first bytes as reason where it is not HTTP,
/// with TooMuch where it is longer than 64 KiB. Blocks for at most \a wait.
Or<HeadRead> readHead(QSslSocket &socket, const Wait &wait);

/// What an answer means that is not the wanted one; None for 101 and for what a page may be (2xx only if \a pageIsFine).
Symptom symptomOf(int status, bool pageIsFine);

/// Who most probably gave it, if nothing else is known: 502, 503 and 504 are Apache's words for a hub that does not answer.
Hop hopOf(int status);

/// {status code, reason phrase, Server header, Location} as PathFacts.h asks for.
QStringList aboutOf(const HttpAnswer &answer);

/// Status line and headers as text, values of cookies left out.
QString evidenceOf(const HttpAnswer &answer);

} // namespace hubwart::probe
