// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BackendScheme.h"

#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

QByteArray schemeOf(const QByteArray &target) {
    return target.first(std::max<qsizetype>(target.indexOf("://"), 0)).toLower();
}

bool isEncrypted(const QByteArray &target) {
    return schemeOf(target) == "https" || schemeOf(target) == "wss";
}

/// The same with encryption, or without it; empty for another scheme.
QByteArray turned(const QByteArray &target) {
    const QByteArray scheme = schemeOf(target);
    if (scheme == "http" || scheme == "ws")
        return scheme + 's' + target.sliced(scheme.size());
    if (scheme == "https" || scheme == "wss")
        return scheme.chopped(1) + target.sliced(scheme.size());
    return {};
}

qsizetype targetWord(const apache::Configuration &configuration, int directive) {
    if (configuration.at(directive).is("RewriteRule"))
        return 1;
    const int location =
        std::max(configuration.enclosing(directive, "Location"), configuration.enclosing(directive, "LocationMatch"));
    const auto pass = readProxyPass(configuration, directive, location);
    return pass ? pass->targetWord : -1;
}

/// As they stand there, or else as addresses.
bool isSameHub(const QByteArray &one, const QByteArray &other) {
    const auto authority = [](QByteArrayView target) {
        const QByteArrayView rest = target.sliced(target.indexOf("://") + 3);
        const qsizetype slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.first(slash);
    };
    return authority(one) == authority(other) || hubOf(one) == hubOf(other);
}

/// Do the lines for pages of that hub all say the other kind?
bool pagesSayOtherwise(const Evidence &evidence, const QByteArray &target) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    bool otherwise = false;
    for (const apache::ScopePart *part : {scope.own, scope.global})
        for (const std::size_t index : part->named({"ProxyPass", "RewriteRule"})) {
            const apache::Scoped &one = part->all()[index];
            const apache::Directive &directive = configuration.at(one.directive);
            if (one.directive == evidence.chrome.directive)
                continue;
            const QByteArray other = directive.arg(targetWord(configuration, one.directive));
            if (!schemeOf(other).startsWith("http") || !isSameHub(other, target))
                continue;
            if (isEncrypted(other) == isEncrypted(target))
                return false;
            otherwise = true;
        }
    return otherwise;
}

bool portSaysOtherwise(const QByteArray &target) {
    const bool encrypted = isEncrypted(target);
    return target.contains(encrypted ? "80" : "443") && QUrl(QString::fromUtf8(target)).port() == (encrypted ? 80 : 443);
}

} // namespace

std::optional<WrongScheme> wrongScheme(const Evidence &evidence) {
    if (!evidence.host || evidence.chrome.directive < 0)
        return std::nullopt;
    const apache::Configuration &configuration = evidence.site->configuration();
    const int directive = evidence.chrome.directive;
    const qsizetype word = targetWord(configuration, directive);
    const QByteArray target = configuration.at(directive).arg(word);
    QByteArray right = turned(target);
    if (right.isEmpty() || !(pagesSayOtherwise(evidence, target) || portSaysOtherwise(target)))
        return std::nullopt;
    return WrongScheme{.directive = directive, .word = word, .target = std::move(right)};
}

} // namespace hubwart::findings
