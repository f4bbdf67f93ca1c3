// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Edits.h"

#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// The physical lines of a directive, from the first byte to behind the last line end.
apache::Span linesOf(const apache::Site &site, int directive) {
    const apache::Directive &one = site.configuration().at(directive);
    const apache::SiteText &text = site.text(one.file);
    return {text.wholeLine(one.span.begin).begin, text.wholeLine(std::max(one.span.begin, one.span.end - 1)).end};
}

QByteArray bytesOf(const apache::Site &site, std::size_t file, apache::Span span) {
    return site.text(file).bytes().sliced(span.begin, span.end - span.begin);
}

apache::Span withoutQuotes(const apache::Site &site, const apache::Directive &directive, qsizetype word) {
    apache::Span span = directive.args[word].span;
    const QByteArray written = bytesOf(site, directive.file, span);
    if (written.startsWith('"') || written.startsWith('\'')) {
        ++span.begin;
        span.end -= written.size() > 1 && written.endsWith(written.front()) ? 1 : 0;
    }
    return span;
}

/// The first physical line of the comment right above an offset at the beginning of a line, or that offset.
qsizetype withComment(const apache::SiteText &text, qsizetype begin) {
    while (begin > 0) {
        const apache::Span above = text.wholeLine(begin - 1);
        if (!text.bytes().sliced(above.begin, above.end - above.begin).trimmed().startsWith('#'))
            break;
        begin = above.begin;
    }
    return begin;
}

/// Where the line that closes a section begins.
std::optional<qsizetype> closerOf(const apache::Site &site, int section) {
    const apache::Directive &opening = site.configuration().at(section);
    const apache::SiteText &text = site.text(opening.file);
    const QByteArray closer = "</" + opening.name.toLower();
    for (const apache::Line &line : text.lines())
        if (const qsizetype begin = line.text().isEmpty() ? 0 : line.spanOf(0, 1).begin;
            begin > opening.span.begin && line.text().toLower().startsWith(closer))
            return text.wholeLine(begin).begin;
    return std::nullopt;
}

void append(const apache::Site &site, int host, const QByteArray &bytes, Draft &draft) {
    if (const auto end = closerOf(site, host))
        draft.edits[site.configuration().at(host).file].push_back({*end, 0, bytes});
}

int firstOf(const apache::RewriteRule &rule) {
    return rule.conditions.empty() ? rule.directive : rule.conditions.front();
}

} // namespace

void removeLines(const apache::Site &site, int directive, Draft &draft) {
    const apache::Span lines = linesOf(site, directive);
    draft.edits[site.configuration().at(directive).file].push_back({lines.begin, lines.end - lines.begin, {}});
}

void insertAbove(const apache::Site &site, int directive, const QByteArray &line, Draft &draft) {
    const apache::Directive &one = site.configuration().at(directive);
    const apache::SiteText &text = site.text(one.file);
    draft.edits[one.file].push_back({linesOf(site, directive).begin, 0, text.indentAt(one.span.begin) + line + text.lineEnd()});
}

void insertBelow(const apache::Site &site, int directive, const QByteArray &line, Draft &draft) {
    const apache::Directive &one = site.configuration().at(directive);
    const apache::SiteText &text = site.text(one.file);
    draft.edits[one.file].push_back({linesOf(site, directive).end, 0, text.indentAt(one.span.begin) + line + text.lineEnd()});
}

void insertAboveRoute(const apache::Site &site, int directive, const QByteArray &line, Draft &draft) {
    const apache::Configuration &configuration = site.configuration();
    const bool isRule = configuration.at(directive).is("RewriteRule");
    const auto isItsCondition = [&](int other) {
        return other >= 0 && configuration.at(other).is("RewriteCond")
               && configuration.at(other).parent == configuration.at(directive).parent;
    };
    while (isRule && isItsCondition(directive - 1))
        --directive;
    insertAbove(site, directive, line, draft);
}

void moveAbove(const apache::Site &site, int directive, int other, Draft &draft) {
    const std::size_t file = site.configuration().at(directive).file;
    if (site.configuration().at(other).file != file)
        return;
    QByteArray bytes = bytesOf(site, file, linesOf(site, directive));
    if (!bytes.endsWith('\n'))
        bytes += site.text(file).lineEnd();
    draft.edits[file].push_back({linesOf(site, other).begin, 0, bytes});
    removeLines(site, directive, draft);
}

void moveRuleAbove(const apache::Site &site, const apache::RewriteRule &rule, const apache::RewriteRule &other, Draft &draft) {
    const std::size_t file = site.configuration().at(rule.directive).file;
    const apache::SiteText &text = site.text(file);
    std::vector<int> parts = rule.conditions;
    parts.push_back(rule.directive);
    if (site.configuration().at(firstOf(other)).file != file
        || std::ranges::any_of(parts, [&](int part) { return site.configuration().at(part).file != file; }))
        return;
    QByteArray moved;
    for (const int part : parts) {
        apache::Span lines = linesOf(site, part);
        if (part == parts.front())
            lines.begin = withComment(text, lines.begin);
        moved += bytesOf(site, file, lines);
        if (!moved.endsWith('\n'))
            moved += text.lineEnd();
        draft.edits[file].push_back({lines.begin, lines.end - lines.begin, {}});
    }
    draft.edits[file].push_back({withComment(text, linesOf(site, firstOf(other)).begin), 0, moved});
}

void appendLine(const apache::Site &site, int directive, int host, Draft &draft) {
    const apache::Configuration &configuration = site.configuration();
    const int section =
        std::max(configuration.enclosing(directive, "Location"), configuration.enclosing(directive, "LocationMatch"));
    apache::Span lines = linesOf(site, section < 0 ? directive : section);
    const std::size_t file = configuration.at(directive).file;
    if (section >= 0) {
        const auto closer = closerOf(site, section);
        if (!closer)
            return;
        lines.end = site.text(file).wholeLine(*closer).end;
    }
    append(site, host, bytesOf(site, file, lines), draft);
}

void appendRule(const apache::Site &site, const apache::RewriteRule &rule, int host, Draft &draft) {
    const apache::Configuration &configuration = site.configuration();
    const apache::Directive &one = configuration.at(rule.directive);
    bool isOn = false;
    for (int i = host + 1; i < configuration.at(host).end; ++i)
        isOn = isOn || configuration.at(i).is("RewriteEngine");
    QByteArray bytes;
    if (!isOn)
        bytes += site.text(one.file).indentAt(one.span.begin) + "RewriteEngine On" + site.text(one.file).lineEnd();
    for (const int condition : rule.conditions)
        bytes += bytesOf(site, one.file, linesOf(site, condition));
    append(site, host, bytes + bytesOf(site, one.file, linesOf(site, rule.directive)), draft);
}

void setWord(const apache::Site &site, int directive, qsizetype word, const QByteArray &text, Draft &draft) {
    const apache::Directive &one = site.configuration().at(directive);
    const QByteArray &before = one.args[word].text;
    apache::Span span = withoutQuotes(site, one, word);
    const QByteArray written = bytesOf(site, one.file, span);
    // Only what differs is written, so that a ${VARIABLE} elsewhere in the word stays.
    const qsizetype most = std::min(before.size(), text.size());
    qsizetype head = 0;
    while (head < most && before[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const qsizetype old = before.size() - head - tail;
    const QByteArray changed = text.sliced(head, text.size() - head - tail);
    if (written.startsWith(before.first(head + old)))
        span = {span.begin + head, span.begin + head + old};
    else if (written.endsWith(before.last(old + tail)))
        span = {span.end - tail - old, span.end - tail};
    else
        return draft.edits[one.file].push_back({span.begin, span.end - span.begin, text});
    draft.edits[one.file].push_back({span.begin, old, changed});
}

void removeWord(const apache::Site &site, int directive, qsizetype word, Draft &draft) {
    const apache::Directive &one = site.configuration().at(directive);
    if (word < 1)
        return;
    const qsizetype begin = one.args[word - 1].span.end;
    draft.edits[one.file].push_back({begin, one.args[word].span.end - begin, {}});
}

QByteArray writtenWord(const apache::Site &site, int directive, qsizetype word) {
    const apache::Directive &one = site.configuration().at(directive);
    return bytesOf(site, one.file, withoutQuotes(site, one, word));
}

void addFlag(const apache::Site &site, int condition, const QByteArray &flag, Draft &draft) {
    const apache::Directive &one = site.configuration().at(condition);
    if (one.args.size() == 2)
        draft.edits[one.file].push_back({one.args[1].span.end, 0, " [" + flag + ']'});
    else
        setWord(site, condition, 2, '[' + flag + ',' + one.arg(2).sliced(1), draft);
}

void removeFlag(const apache::Site &site, int condition, std::initializer_list<const char *> names, Draft &draft) {
    const apache::Directive &one = site.configuration().at(condition);
    if (!one.arg(2).startsWith('[') || !one.arg(2).endsWith(']'))
        return;
    QByteArrayList kept;
    for (const QByteArray &flag : one.arg(2).sliced(1, one.arg(2).size() - 2).split(','))
        if (std::ranges::none_of(names, [&](const char *name) { return flag.trimmed().compare(name, Qt::CaseInsensitive) == 0; }))
            kept.append(flag);
    if (!kept.isEmpty())
        return setWord(site, condition, 2, '[' + kept.join(',') + ']', draft);
    removeWord(site, condition, 2, draft);
}

void addAll(const Draft &from, Draft &draft) {
    for (const auto &[file, edits] : from.edits)
        draft.edits[file].insert(draft.edits[file].end(), edits.begin(), edits.end());
    draft.modules += from.modules;
    draft.sites += from.sites;
}

void switchOn(const Evidence &evidence, const QByteArray &name, int above, Draft &draft) {
    if (const auto line = ownLineThatCounts(evidence, apache::Name::of(name)))
        setWord(*evidence.site, *line, 0, "On", draft);
    else
        insertAboveRoute(*evidence.site, above, name + " On", draft);
}

void addUpgrade(const apache::Site &site, int directive, Draft &draft) {
    const apache::Directive &one = site.configuration().at(directive);
    // Once more would not help: something else is in the way.
    if (std::ranges::any_of(one.args, [](const apache::Word &word) { return word.text.toLower() == "upgrade=websocket"; }))
        return;
    qsizetype behind = one.args.size() - 1;
    if (one.is("ProxyPass") || one.is("ProxyPassMatch")) {
        const int location = std::max(site.configuration().enclosing(directive, "Location"),
                                      site.configuration().enclosing(directive, "LocationMatch"));
        // Behind the target: that is where the Apache manual has it.
        if (const auto pass = readProxyPass(site.configuration(), directive, location))
            behind = pass->targetWord;
    } else if (one.is("BalancerMember")) {
        behind = one.arg(0).contains("://") && !one.arg(0).startsWith("balancer:") ? 0 : 1;
    } else if (!one.is("Proxy")) {
        return;
    }
    if (behind < 0 || behind >= one.args.size())
        return;
    // A quote that is left open would take in what is added.
    const apache::Span span = one.args[behind].span;
    const QByteArray word = bytesOf(site, one.file, span);
    const bool opens = word.startsWith('"') || word.startsWith('\'');
    const bool isOpen = opens && (word.size() == 1 || word.back() != word.front());
    draft.edits[one.file].push_back({span.end, 0, (isOpen ? word.first(1) : QByteArray()) + " upgrade=websocket"});
}

} // namespace hubwart::findings
