// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Trial.h"

#include "findings/Answers.h"

#include <algorithm>
#include <optional>

namespace hubwart::findings {

namespace {

using apache::VirtualHost;

/// The line that closes a virtual host.
std::optional<apache::Span> closingLine(const apache::SiteText &text, qsizetype from) {
    while (from < text.bytes().size()) {
        const apache::Span line = text.wholeLine(from);
        if (text.bytes().sliced(line.begin, line.end - line.begin).trimmed().compare("</VirtualHost>", Qt::CaseInsensitive) == 0)
            return line;
        from = line.end;
    }
    return std::nullopt;
}

/// The edit that takes a virtual host out of its file without a change for any other; of no length where there is none.
Edit withoutHost(const apache::Site &site, const VirtualHost &host) {
    const apache::Configuration &configuration = site.configuration();
    const apache::Directive &opening = configuration.at(host.section);
    const apache::Directive &last = configuration.at(std::max(opening.end - 1, host.section));
    if (opening.parent >= 0 || !opening.macro.isEmpty() || !last.macro.isEmpty() || last.file != opening.file)
        return {};
    const auto closing = closingLine(site.text(opening.file), last.span.end);
    if (!closing)
        return {};
    // It is its own only in front of what comes next.
    if (opening.end < std::ssize(configuration.directives()))
        if (const apache::Directive &next = configuration.at(opening.end);
            next.file == opening.file && next.macro.isEmpty() && next.span.begin < closing->end)
            return {};
    const qsizetype begin = site.text(opening.file).wholeLine(opening.span.begin).begin;
    return {.offset = begin, .length = closing->end - begin, .text = {}};
}

std::vector<Edit> leftOut(const apache::Site &site) {
    std::vector<Edit> edits;
    // What is done while such a section is read counts for what follows, too.
    if (!site.configuration().actsInSections() && site.configuration().complaints().empty())
        for (const VirtualHost &host : site.virtualHosts())
            edits.push_back(withoutHost(site, host));
    return edits;
}

bool touches(const std::vector<Edit> &edits, const Edit &region) {
    return std::ranges::any_of(edits, [&](const Edit &edit) {
        return edit.offset + edit.length >= region.offset && edit.offset <= region.offset + region.length;
    });
}

Evidence changedBy(const Evidence &evidence, const Draft &draft, const std::vector<Edit> &leftOut) {
    auto all = draft.edits;
    std::size_t before = 0; // how many are in front of the one that is asked
    for (const VirtualHost &host : evidence.site->virtualHosts()) {
        const bool isAsked = host.section == evidence.host->section;
        const Edit without = host.number < leftOut.size() ? leftOut[host.number] : Edit{};
        const auto edits = draft.edits.find(host.file);
        if (!isAsked && without.length > 0 && (edits == draft.edits.end() || !touches(edits->second, without)))
            all[host.file].push_back(without);
        else if (host.section < evidence.host->section)
            ++before;
    }
    Evidence changed = evidence;
    changed.ofFile = nullptr; // it is another file now
    for (const auto &[file, edits] : all)
        changed.server.files[file].bytes = evidence.site->text(file).edited(edits);
    apache::Surroundings surroundings = evidence.site->surroundings();
    if (surroundings.modules)
        *surroundings.modules += draft.modules;
    changed.site = std::make_shared<const apache::Site>(changed.server.files, surroundings);
    changed.host = evidence.host->section < 0 ? changed.site->mainServer() : changed.site->virtualHosts()[before];
    askForBrowsers(changed, *changed.host);
    return changed;
}

} // namespace

Evidence after(const Evidence &evidence, const Draft &draft) {
    if (!evidence.ofFile)
        return afterInAll(evidence, draft);
    return changedBy(evidence, draft, evidence.ofFile->leftOut.get([&] { return leftOut(*evidence.site); }));
}

Evidence afterInAll(const Evidence &evidence, const Draft &draft) {
    return changedBy(evidence, draft, {});
}

apache::Outcome pageOf(const Evidence &evidence) {
    QUrl url = evidence.url;
    url.setPath(QStringLiteral("/"));
    apache::Request request = apache::handshake(url, apache::Browser::Chrome);
    request.removeHeader("Upgrade");
    request.removeHeader("Connection");
    return evidence.site->outcome(*evidence.host, request);
}

bool keepsPages(const Evidence &before, const Evidence &after) {
    const apache::Outcome was = pageOf(before);
    const apache::Outcome is = pageOf(after);
    return was.kind == is.kind && was.status == is.status && was.target == is.target && was.location == is.location;
}

} // namespace hubwart::findings
