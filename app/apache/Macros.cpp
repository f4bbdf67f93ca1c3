// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Macros.h"

#include <algorithm>
#include <numeric>

namespace hubwart::apache {

namespace {

QByteArray inQuotes(QByteArray text) {
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

void substitute(Line &line, const Macro &macro, const QList<QByteArray> &arguments, const std::vector<qsizetype> &longestFirst) {
    for (qsizetype at = 0; at < line.text().size();) {
        const auto hit = std::ranges::find_if(
            longestFirst, [&](qsizetype i) { return QByteArrayView(line.text()).sliced(at).startsWith(macro.parameters[i]); });
        if (hit == longestFirst.end()) {
            ++at;
            continue;
        }
        const QByteArray &name = macro.parameters[*hit];
        const QByteArray text = name.startsWith('@') ? inQuotes(arguments[*hit]) : arguments[*hit];
        line.replace(at, name.size(), text);
        at += text.size();
    }
}

} // namespace

std::vector<Line> linesOf(const Macro &macro, const QList<QByteArray> &arguments) {
    std::vector<qsizetype> longestFirst;
    for (qsizetype i = 0; i < macro.parameters.size(); ++i)
        if (!macro.parameters[i].isEmpty())
            longestFirst.push_back(i);
    std::ranges::stable_sort(longestFirst, std::greater(), [&](qsizetype i) { return macro.parameters[i].size(); });
    std::vector<Line> lines = macro.lines;
    for (Line &line : lines)
        substitute(line, macro, arguments, longestFirst);
    return lines;
}

} // namespace hubwart::apache
