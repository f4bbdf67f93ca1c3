// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/NamedByPage.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwart::story {

namespace {

QString shown(const QUrl &url) {
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace

std::optional<QUrl> otherNamedByPage(const PathFacts &walked) {
    const PathStep *handshake = walked.step(PathStep::Id::Handshake);
    if (!handshake || handshake->answer != Answer::Broken || walked.namedByPage.contains(walked.url))
        return std::nullopt;
    const auto other = std::ranges::find_if(walked.namedByPage, [&](const QUrl &url) { return shown(url) != shown(walked.url); });
    return other == walked.namedByPage.end() ? std::nullopt : std::optional(*other);
}

QString otherNamedByPageSentence(const PathFacts &walked) {
    const auto other = otherNamedByPage(walked);
    if (!other)
        return {};
    return QCoreApplication::translate("Pasted", "The page itself opens its live connection at %1. This test asked for %2.")
        .arg(shown(*other), shown(walked.url));
}

} // namespace hubwart::story
