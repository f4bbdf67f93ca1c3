// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include <QRegularExpression>

namespace hubwart::findings {

namespace {

/// What Apache's own test of all files said, where it stumbled over another file than ours.
std::optional<Problem> detect(const Evidence &evidence) {
    if (evidence.server.configtest != Answer::Broken)
        return std::nullopt;
    static const QRegularExpression words(QStringLiteral("Syntax error on line (\\d+) of ([^\\n]+?):?\\s*\\n\\s*([^\\n]+)"));
    const auto match = words.match(evidence.server.configtestWords + u'\n');
    if (!match.hasMatch())
        return std::nullopt;
    const ConfigFile *file = evidence.server.file(match.captured(2));
    const ConfigFile *ours = evidence.server.file(evidence.file);
    if (match.captured(2) == evidence.file || (file && ours && !file->realPath.isEmpty() && file->realPath == ours->realPath))
        return std::nullopt;
    Problem problem;
    problem.place = {match.captured(2), match.captured(1).toInt(), 1};
    problem.about = {match.captured(1), match.captured(2), match.captured(3)};
    return problem;
}

} // namespace

/// A warning: what runs goes on to run. Apache itself refuses every change until that file is right.
const Finding moduleOrderTrap = {
    .id = "module-order-trap",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Another file keeps Apache from taking any change"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Apache refuses line %1 of %2 (%3). It still runs with what it read before, but "
                                             "takes no change, switches on no module, and would not start again."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Have that line put right, or switch that site off, by the person who looks after it. "
                                           "Until then, do not restart the server."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
