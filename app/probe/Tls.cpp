// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Tls.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

namespace hubwart::probe {

namespace {

QStringList namesOf(const QSslCertificate &certificate) {
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty()) // RFC 9525 no longer looks at it, but it is what a person sees in such a certificate
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names;
}

QString oneLine(const QSslCertificate &certificate) {
    return certificate.subjectDisplayName() + QStringLiteral(" <- ") + certificate.issuerDisplayName();
}

bool isAbout(QSslError::SslError error, std::initializer_list<QSslError::SslError> kinds) {
    return std::ranges::find(kinds, error) != kinds.end();
}

} // namespace

QSslConfiguration tlsConfiguration(const Target &target, const QList<QSslCertificate> &systemCas) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(systemCas + target.extraCas);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

TlsFault judgeTls(const QString &host, const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &words) {
    if (errors.isEmpty())
        return {Symptom::TlsFailed, {host, words}};
    const auto first = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::find_if(errors, [kinds](const QSslError &e) { return isAbout(e.error(), kinds); });
    };
    const auto other = std::ranges::find_if(errors, [](const QSslError &e) {
        return !isAbout(e.error(), {QSslError::CertificateExpired, QSslError::HostNameMismatch});
    });
    if (other != errors.end())
        return {Symptom::TlsUntrusted, {host, other->errorString()}};
    if (const auto expired = first({QSslError::CertificateExpired}); expired != errors.end()) {
        const QSslCertificate &which = expired->certificate().isNull() ? certificate : expired->certificate();
        return {Symptom::TlsExpired, {host, which.expiryDate().toUTC().toString(Qt::ISODate)}};
    }
    return {Symptom::TlsWrongName, {host, namesOf(certificate).join(QStringLiteral(", "))}};
}

bool isFor(const QSslCertificate &certificate, const QString &host) {
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(addresses, [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    const QStringList patterns = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(patterns, [&host](const QString &pattern) {
        const bool isStar = pattern.startsWith(QStringLiteral("*.")) && pattern.count(u'.') > 1;
        const QString seen = isStar ? u'*' + host.sliced(std::max<qsizetype>(0, host.indexOf(u'.'))) : host;
        return seen.compare(pattern, Qt::CaseInsensitive) == 0;
    });
}

QString tlsEvidence(const QSslSocket &socket) {
    QStringList lines;
    const QSslCipher cipher = socket.sessionCipher();
    if (!cipher.isNull())
        lines += cipher.protocolString() + u' ' + cipher.name();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate &each : chain)
        lines += oneLine(each);
    if (!chain.isEmpty()) {
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(chain.first().expiryDate());
        lines += QStringLiteral("names: ") + namesOf(chain.first()).join(QStringLiteral(", "));
        lines +=
            QStringLiteral("valid until %1 (%2 days)").arg(chain.first().expiryDate().toUTC().toString(Qt::ISODate)).arg(days);
    }
    return lines.join(u'\n');
}

} // namespace hubwart::probe
