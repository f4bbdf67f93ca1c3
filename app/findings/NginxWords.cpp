// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

/// Directives of nginx that no module of Apache has (nginx.org/en/docs/dirindex.html), beside all that begin with proxy_.
constexpr std::array<apache::Name, 24> words = {"location",
                                                "server",
                                                "upstream",
                                                "server_name",
                                                "ssl_certificate",
                                                "ssl_ciphers",
                                                "ssl_protocols",
                                                "ssl_certificate_key",
                                                "access_log",
                                                "error_log",
                                                "error_page",
                                                "auth_basic",
                                                "auth_basic_user_file",
                                                "add_header",
                                                "try_files",
                                                "client_max_body_size",
                                                "resolver",
                                                "proxy_buffering",
                                                "proxy_cache_bypass",
                                                "proxy_http_version",
                                                "proxy_pass",
                                                "proxy_request_buffering",
                                                "proxy_set_header",
                                                "}"};

bool isOfProxy(const QByteArray &name) {
    return name.startsWith("proxy_");
}

bool isWord(const apache::Directive &directive) {
    return directive.known.isListed() ? isOneOf(directive, words) : isOfProxy(directive.name.toLower());
}

/// Does Apache need nothing in its place, because with upgrade=websocket it does by itself what the line asks for?
bool isNeedless(const apache::Directive &directive) {
    static constexpr std::array<apache::Name, 4> needless = {"proxy_http_version", "proxy_buffering", "proxy_request_buffering",
                                                             "proxy_cache_bypass"};
    const QByteArray header = directive.arg(0).toLower();
    return isOneOf(directive, needless) || (directive.is("proxy_set_header") && (header == "upgrade" || header == "connection"));
}

/// Anywhere, for Apache refuses all of its files for one such word.
std::vector<int> wordsIn(const Evidence &evidence) {
    std::vector<int> found;
    if (!evidence.host)
        return found;
    const apache::Configuration &configuration = evidence.site->configuration();
    // Hardly any file has one, and this is asked for each virtual host of it.
    if (std::ranges::none_of(words, [&](apache::Name word) { return configuration.has(word); })
        && std::ranges::none_of(configuration.otherNames(), &isOfProxy))
        return found;
    for (int i = 0; i < std::ssize(configuration.directives()); ++i) {
        const apache::Directive &directive = configuration.at(i);
        if (!directive.section && isWord(directive)
            && (configuration.isLoaded(directive.file) || directive.file == evidence.host->file))
            found.push_back(i);
    }
    return found;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const std::vector<int> found = wordsIn(evidence);
    if (found.empty())
        return std::nullopt;
    Problem problem = problemAt(evidence, found.front());
    QStringList lines;
    for (const int word : found)
        if (evidence.site->configuration().at(word).file == evidence.site->configuration().at(found.front()).file)
            lines.append(QString::number(evidence.site->configuration().at(word).line));
    problem.about = {problem.about.first(), QString::fromUtf8(evidence.site->configuration().at(found.front()).name),
                     lines.join(QStringLiteral(", "))};
    // No other line saves a file that Apache refuses.
    problem.here = Severity::Error;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const std::vector<int> found = wordsIn(evidence);
    const apache::Configuration &configuration = evidence.site->configuration();
    // What a block or another header was meant to do, somebody must say in Apache's words.
    if (!std::ranges::all_of(found, [&](int word) { return isNeedless(configuration.at(word)); }))
        return;
    for (const int word : found)
        removeLines(*evidence.site, word, draft);
}

} // namespace

const Finding nginxWords = {
    .id = "nginx-words",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The file has words of another web server"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "\"%2\" in line %1 is a word of the web server nginx. Apache does not know it: it "
                                             "refuses the whole file, and does not start with it."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Take the lines for nginx out (line %3). What they ask for, ProxyPass with "
                                           "upgrade=websocket does in Apache."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
