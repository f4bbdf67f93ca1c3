// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PastedAddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace hubwart::story {

namespace {

constexpr qsizetype longest = 4096;

/// The first thing in the text that may be an address; empty if there is none.
QString addressIn(const QString &text) {
    static const QRegularExpression full(QStringLiteral("\\b(?:wss?|https?)://[^\\s\"'<>()\\\\]+"),
                                         QRegularExpression::CaseInsensitiveOption);
    // A host alone: letters, digits, dots and hyphens, or an IPv6 address in brackets; maybe a port and a path.
    static const QRegularExpression bare(
        QStringLiteral("^(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?(?:\\.[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?)*\\.?|\\[[0-"
                       "9a-fA-F:.]+\\])(?::\\d{1,5})?(?:/\\S*)?$"));
    if (const auto found = full.match(text); found.hasMatch()) {
        QString address = found.captured();
        while (!address.isEmpty() && QStringLiteral(".,;:!").contains(address.back()))
            address.chop(1);
        return address;
    }
    return bare.match(text).hasMatch() ? QStringLiteral("https://") + text : QString();
}

QString socketPathOf(const QUrl &page) {
    QString path = QUrlQuery(page).queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded).section(u'?', 0, 0);
    if (path.isEmpty())
        path = QStringLiteral("websockify");
    return path.startsWith(u'/') ? path : u'/' + path;
}

} // namespace

Result<PastedAddress> pastedAddress(const QString &text) {
    const QString address = addressIn(text.left(longest).trimmed());
    const QUrl url = QUrl(address, QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (address.isEmpty() || !url.isValid() || url.host().isEmpty() || url.port(1) == 0)
        return trouble(
            Trouble::Kind::Usage, Hop::Laptop,
            {QCoreApplication::translate("Pasted", "This is no address. It looks like https://desktop.school.example/, as "
                                                   "in the address bar of the browser when a desktop is opened.")});
    PastedAddress pasted{url, QStringLiteral("/")};
    if (url.scheme() == u"ws" || url.scheme() == u"wss") {
        if (pasted.socket.path().isEmpty())
            pasted.socket.setPath(QStringLiteral("/"));
        return pasted;
    }
    if (!url.path().isEmpty())
        pasted.pagePath = url.path(QUrl::FullyEncoded);
    pasted.socket.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    pasted.socket.setPath(socketPathOf(url));
    pasted.socket.setQuery(QString());
    return pasted;
}

} // namespace hubwart::story
