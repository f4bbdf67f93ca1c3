// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Answers.h"
#include "findings/Catalogue.h"
#include "findings/Writer.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const ConfigFile *file = evidence.server.file(evidence.file);
    if (!file)
        return std::nullopt;
    const auto find = [&] { return writerOf(file->path, file->bytes); };
    const auto writer = evidence.ofFile ? evidence.ofFile->writer.get(find) : find();
    if (!writer)
        return std::nullopt;
    Problem problem;
    problem.place = {file->path, writer->line, 1};
    problem.about = {writer->name, writer->source};
    return problem;
}

} // namespace

/// Every mend asks for consent where this is true (story's apply, the command line's fix).
const Finding managedElsewhere = {
    .id = "managed-elsewhere",
    .severity = Severity::Info,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Another program writes this site file"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "This site file is not written by hand (%1). What is changed in it is lost as soon as it is written anew."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Put the line where that program takes its own from (%2), so that it stays. Hubwart "
                                           "changes this file only if you say that it shall do so all the same."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
