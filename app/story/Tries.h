// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"

#include <QString>

namespace hubwart::story {

/// How often a desktop was reached and left before its sign-in was finished. A VNC server counts those and turns everybody behind
/// the hub away at about the fifth, for ten seconds and then longer; so whatever looks by itself asks here first. Kept in the
/// session's own folder ($XDG_RUNTIME_DIR), shared by all that run for this user, else only as long as this lives.
/// On the Conductor's thread; waits at most a second for another one that writes.
class Tries {
public:
    /// \a folder: empty for none.
    explicit Tries(const QString &folder = qEnvironmentVariable("XDG_RUNTIME_DIR"));

    /// May the desktop behind that address be reached once more without harm?
    [[nodiscard]] bool mayGoOn(const QUrl &desktop) const;
    /// Takes down what a walk did there: a finished sign-in makes good what was before.
    void take(const QUrl &desktop, const PathFacts &walked);

private:
    QList<qint64> m_here; ///< in seconds since 1970; of all desktops, where there is no folder
    QString m_file;
};

/// Reached the desktop and left it in the middle.
[[nodiscard]] bool isHalfWay(const PathFacts &walked);

} // namespace hubwart::story
