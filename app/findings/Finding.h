// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Edit.h"
#include "facts/Hop.h"
#include "findings/Evidence.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace hubwart::findings {

enum class Severity {
    Error,   ///< it breaks the connection
    Warning, ///< it may break it
    Info,    ///< advice
};

/// One place where a finding is true.
struct Problem {
    QString id;
    Severity severity = Severity::Error;
    /// What detect says of this place: it counts instead of the finding's own severity.
    std::optional<Severity> here;
    Hop hop = Hop::Apache;
    apache::Place place; ///< line 0: not about a line
    QStringList about;   ///< what the sentences name
    bool fixable = false;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What the mends of several findings come to before it becomes a Plan.
struct Draft {
    std::map<std::size_t, std::vector<Edit>> edits; ///< by the file's index in ServerFacts::files
    QStringList modules;
    QStringList sites;
    QStringList mends; ///< the ids of the findings that it mends
    [[nodiscard]] bool isEmpty() const { return edits.empty() && modules.isEmpty() && sites.isEmpty(); }
};

/// The shape of a finding: one constant in one file of this room, listed in Catalogue.cpp.
/// The words are English source texts of the context "Finding"; %1, %2 ... stand for Problem::about.
struct Finding {
    const char *id;
    Severity severity; ///< unless detect says otherwise; an error is advice where the connection opens all the same
    Hop hop;
    const char *title;         ///< what is wrong, in a few words
    const char *sentence;      ///< what is wrong and what a person notices of it
    const char *advice;        ///< what mends it
    bool hidesTheRest = false; ///< where it is true, what the findings behind it look at plays no part
    /// Is it so? Fills place and about, and here where the severity differs from place to place; the rest comes from the
    /// constant.
    std::optional<Problem> (*detect)(const Evidence &);
    /// Adds its mend to the draft; nullptr where Hubwart cannot mend it.
    void (*mend)(const Evidence &, const Problem &, Draft &);
};

} // namespace hubwart::findings
