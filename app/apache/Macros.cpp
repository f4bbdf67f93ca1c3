// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Macros.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

QByteArray inQuotes(QByteArray text) {
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

constexpr qsizetype longest = 8192; // MAX_STRING_LEN, for a line with its end and a NUL

bool substitute(Line &line, const Macro &macro, const QList<QByteArray> &arguments, const std::vector<qsizetype> &longestFirst) {
    std::vector<Line::Replacement> replacements;
    const QByteArrayView text = line.text();
    qsizetype size = text.size() + 1;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit =
            std::ranges::find_if(longestFirst, [&](qsizetype i) { return text.sliced(at).startsWith(macro.parameters[i]); });
        if (hit == longestFirst.end()) {
            ++at;
            continue;
        }
        const QByteArray &name = macro.parameters[*hit];
        replacements.push_back({at, name.size(), name.startsWith('@') ? inQuotes(arguments[*hit]) : arguments[*hit]});
        size += replacements.back().text.size() - name.size();
        if (size >= longest)
            return false;
        at += name.size();
    }
    if (!replacements.empty())
        line.replace(replacements);
    return true;
}

} // namespace

std::expected<std::vector<Line>, QByteArray> linesOf(const Macro &macro, const QList<QByteArray> &arguments, qsizetype most) {
    std::vector<qsizetype> longestFirst;
    longestFirst.reserve(static_cast<std::size_t>(macro.parameters.size()));
    for (qsizetype i = 0; i < macro.parameters.size(); ++i)
        longestFirst.push_back(i);
    std::ranges::stable_sort(longestFirst, std::greater(), [&](qsizetype i) { return macro.parameters[i].size(); });
    std::vector<Line> lines = macro.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!substitute(lines[i], macro, arguments, longestFirst))
            return std::unexpected("while processing line " + QByteArray::number(i + 1) + " of " + macro.title
                                   + " cannot substitute, buffer size too small");
        most -= lines[i].text().size();
        if (most < 0)
            return std::unexpected(QByteArray());
    }
    return lines;
}

QByteArray wrongParameters(const Macro &macro) {
    const auto number = [](qsizetype i) { return '#' + QByteArray::number(i + 1); };
    for (qsizetype i = 0; i < macro.parameters.size(); ++i) {
        const QByteArray &name = macro.parameters[i];
        if (name.isEmpty())
            return macro.title + ": empty argument " + number(i) + " name";
        if (const qsizetype other = macro.parameters.indexOf(name, i + 1); other >= 0)
            return "argument name conflict in " + macro.title + ": argument '" + name + "': " + number(i) + " and "
                   + number(other) + ", change argument names!";
    }
    return {};
}

} // namespace hubwart::apache
