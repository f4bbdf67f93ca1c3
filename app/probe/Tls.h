// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "probe/Target.h"

#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;

namespace hubwart::probe {

/// What a failed TLS handshake means, as the Tls step tells it.
struct TlsFault {
    Symptom symptom = Symptom::TlsFailed;
    QStringList about;
};

/// Verification against the system's CAs and the target's own; HTTP/1.1 is the only protocol offered (RFC 6455 needs it).
/// \a systemCas: QSslConfiguration::systemCaCertificates(), which takes a while to read.
QSslConfiguration tlsConfiguration(const Target &target, const QList<QSslCertificate> &systemCas);

/// Judges the errors of a verification, or \a words where there was none. What no renewal mends (untrusted) goes before
/// what one mends (expired) and before the name. Pure.
TlsFault judgeTls(const QString &host, const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &words);

/// Whether a certificate is for this host as browsers see it (RFC 9525 section 6.3): only its alternative names count, and a star
/// stands for one whole label. Qt also takes the common name, which browsers gave up in 2017. \a host as in a URL, ACE encoded.
/// Pure.
bool isFor(const QSslCertificate &certificate, const QString &host);

/// Protocol, cipher, and for each certificate of the chain who vouches for whom; names and days left of the first. For people.
QString tlsEvidence(const QSslSocket &socket);

} // namespace hubwart::probe
