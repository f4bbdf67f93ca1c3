// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Redirects.h"

#include "apache/Pattern.h"

namespace hubwart::apache {

namespace {

struct Words {
    int status = 302;
    QByteArray path;
    QByteArray url;
};

std::optional<int> statusOf(const QByteArray &word) {
    const QByteArray lower = word.toLower();
    if (lower == "permanent")
        return 301;
    if (lower == "temp")
        return 302;
    if (lower == "seeother")
        return 303;
    if (lower == "gone")
        return 410;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Words read(const Directive &directive, bool inLocation) {
    Words words;
    qsizetype at = 0;
    if (directive.is("RedirectPermanent"))
        words.status = 301;
    else if (const auto status = directive.is("RedirectTemp") ? std::nullopt : statusOf(directive.arg(0));
             status && directive.args.size() > 1) {
        words.status = *status;
        ++at;
    }
    // In a <Location> the path may be left out.
    if (inLocation && directive.args.size() - at == 1) {
        words.url = directive.arg(at);
        return words;
    }
    words.path = directive.arg(at++);
    words.url = directive.arg(at);
    return words;
}

std::optional<QByteArray> target(const Directive &directive, const Words &words, const QByteArray &path) {
    if (directive.is("RedirectMatch")) {
        const auto groups = Pattern(words.path).match(path);
        return groups ? std::optional(withGroups(words.url, *groups)) : std::nullopt;
    }
    if (words.path.isEmpty())
        return words.url;
    const qsizetype covered = aliasMatch(path, words.path);
    return covered < 0 ? std::nullopt : std::optional(words.url + path.sliced(covered));
}

} // namespace

QByteArray absolute(const QByteArray &location, const Request &request) {
    return location.startsWith('/') ? (request.tls ? "https://" : "http://") + request.header("Host") + location : location;
}

std::optional<Outcome> redirected(const Scope &scope, const Request &request, bool inLocation) {
    std::optional<Outcome> first;
    scope.visitMerged({"Redirect", "RedirectMatch", "RedirectPermanent", "RedirectTemp"}, request.path, {},
                      [&](const Scoped &one) {
                          const Directive &directive = scope.configuration->at(one.directive);
                          if ((one.container() >= 0) != inLocation || (first && !inLocation))
                              return;
                          const Words words = read(directive, inLocation);
                          auto url = target(directive, words, request.path);
                          if (!url)
                              return;
                          if (request.hasQuery && !url->contains('?'))
                              *url += '?' + request.query;
                          Outcome outcome;
                          outcome.kind = words.status >= 300 && words.status < 400 ? Outcome::Kind::Redirected
                                         : words.status == 403                     ? Outcome::Kind::Denied
                                                                                   : Outcome::Kind::Failed;
                          outcome.status = words.status;
                          outcome.location = absolute(*url, request);
                          outcome.directive = one.directive;
                          first = outcome;
                      });
    return first;
}

} // namespace hubwart::apache
