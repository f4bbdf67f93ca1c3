// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Catalogue.h"
#include "findings/FileEvidence.h"

namespace hubwart::findings {

/// What is wrong in a file, each place once, in the order of the lines.
[[nodiscard]] std::vector<Problem> problemsIn(const FileEvidence &file);

/// A file after all that Hubwart can mend in it.
struct Mended {
    QByteArray bytes;
    std::vector<Problem> mended;
    std::vector<Problem> left; ///< what still breaks the connection
    QStringList closed; ///< what Apache makes of each path that was asked for and does not open; in sentences; that the file is
                        ///< too much to be judged
};
/// \a only: the id of the one finding to mend; empty: all that break the connection. Pure; any thread.
[[nodiscard]] Mended mend(const QString &path, const QByteArray &bytes, const FileQuestion &question, const QString &only);

} // namespace hubwart::findings
