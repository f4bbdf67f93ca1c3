// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Headers.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// The way of the page, where the hub does not learn that it was asked for with encryption.
std::optional<apache::Outcome> uninformed(const Evidence &evidence) {
    if (!evidence.host || !(evidence.url.scheme() == u"wss" || evidence.url.scheme() == u"https"))
        return std::nullopt;
    QUrl page = evidence.url;
    page.setPath(QStringLiteral("/"));
    page.setQuery(QString());
    apache::Request request = apache::handshake(page, apache::Browser::Chrome);
    request.removeHeader("Upgrade");
    request.signedIn = true;
    apache::Outcome outcome = evidence.site->outcome(*evidence.host, request);
    const bool told = outcome.forwardedProto.compare("https", Qt::CaseInsensitive) == 0;
    return outcome.kind == apache::Outcome::Kind::Proxied && !told ? std::optional(std::move(outcome)) : std::nullopt;
}

/// Did a page that was asked for with encryption send the browser to the same name without?
bool leadsOutOfEncryption(const Evidence &evidence) {
    const auto &page = evidence.outside ? evidence.outside->page : std::nullopt;
    if (!page || page->status < 300 || page->status > 399)
        return false;
    const QUrl location(QString::fromUtf8(page->header("Location")));
    return location.scheme() == u"http" && location.host() == evidence.url.host();
}

/// Many hubs do not care. One that leads browsers away from https does.
std::optional<Problem> detect(const Evidence &evidence) {
    if (!leadsOutOfEncryption(evidence))
        return std::nullopt;
    // Where it is only misspelt, that is said instead.
    if (const auto slip = forwardedTypo.detect(evidence); slip && slip->about.last() == u"X-Forwarded-Proto")
        return std::nullopt;
    const auto outcome = uninformed(evidence);
    if (!outcome)
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome->directive);
    problem.about = {problem.about.first(), QString::fromUtf8(evidence.outside->page->header("Location"))};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto outcome = uninformed(evidence);
    if (!outcome)
        return;
    const auto line = headerEditOf(evidence, "X-Forwarded-Proto");
    if (line && apache::readHeaderEdit(evidence.site->configuration().at(*line)).action == "set")
        setWord(*evidence.site, *line, 2, "https", draft);
    else
        insertAboveRoute(*evidence.site, outcome->directive, "RequestHeader set X-Forwarded-Proto \"https\"", draft);
    if (!evidence.site->hasModule(QStringLiteral("headers")))
        draft.modules.append(QStringLiteral("headers"));
}

} // namespace

const Finding forwardedProtoMissing = {
    .id = "forwarded-proto-missing",
    .severity = Severity::Info,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The hub does not know that it is reached over https"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The page sends browsers to %2, without encryption: line %1 hands it on to the hub, "
                                             "and nothing tells the hub that it was asked for over https. Sign-ins can go round "
                                             "in circles, and pages may open live connections that the browser forbids."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add RequestHeader set X-Forwarded-Proto \"https\" to this encrypted site."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
