// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PageAddresses.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace hubwart::probe {

namespace {

constexpr qsizetype most = 4;

/// How pages write down where they connect to. The first group is the address or the path; what is glued to it at run time
/// begins with a dollar sign or ends in a quote, and is none.
const std::array<QRegularExpression, 3> &forms() {
    static const std::array<QRegularExpression, 3> all{
        // "wss://host/path"
        QRegularExpression(QStringLiteral(R"(\b(wss?://[\w\[][^\s"'`<>\\$]*))"), QRegularExpression::CaseInsensitiveOption),
        // new WebSocket("/path")
        QRegularExpression(QStringLiteral(R"(new\s+WebSocket\s*\(\s*["'`](/[^\s"'`<>\\$]*))")),
        // location.host + "/path", `wss://${location.host}/path`
        QRegularExpression(QStringLiteral(R"(\blocation\.host(?:name)?\s*(?:\+\s*["'`]|\})(/[^\s"'`<>\\$]*))")),
    };
    return all;
}

/// noVNC's page in a link or a frame, with the path that it is told to connect to.
const QRegularExpression &desktopLink() {
    static const QRegularExpression link(QStringLiteral(R"((?:src|href)\s*=\s*["']([^"'<>]*vnc\w*\.html\?[^"'<>]+)["'])"),
                                         QRegularExpression::CaseInsensitiveOption);
    return link;
}

QString pathOfLink(const QString &link) {
    const QUrlQuery query(QUrl(QString(link).replace(QStringLiteral("&amp;"), QStringLiteral("&"))));
    const QString path = query.queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded);
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

QUrl liveUrlOf(const QUrl &page, const QString &address) {
    QUrl url = page.resolved(QUrl(address, QUrl::StrictMode)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (url.scheme() == u"https" || url.scheme() == u"http")
        url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

} // namespace

QList<QUrl> liveAddressesIn(const QByteArray &html, const QUrl &page) {
    const QString text = QString::fromUtf8(html);
    QList<QUrl> found;
    const auto add = [&](const QString &address) {
        const QUrl url = liveUrlOf(page, address);
        const bool isOne = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"ws" || url.scheme() == u"wss");
        if (!address.isEmpty() && isOne && !found.contains(url) && found.size() < most)
            found.append(url);
    };
    for (const QRegularExpression &form : forms())
        for (const auto &match : form.globalMatch(text))
            add(match.captured(1));
    for (const auto &match : desktopLink().globalMatch(text))
        add(pathOfLink(match.captured(1)));
    return found;
}

} // namespace hubwart::probe
