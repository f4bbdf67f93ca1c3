// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubwart {

/// What one file was when it was shown, and what it shall become.
struct FileChange {
    QString path; ///< as Apache includes it; may be a link
    QByteArray before;
    QByteArray after;
    QString writer = {}; ///< the program that writes this file and would undo the change; empty: none is known
    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// Who else counts on a module that a change of the past had switched on, and that is to be switched off again.
struct ModuleUse {
    QString module;
    QStringList by; ///< modules that are on and need it
    friend bool operator==(const ModuleUse &, const ModuleUse &) = default;
};

/// A change that was thought out but not made: whole files, modules and sites to switch on or off. Empty when nothing needs
/// doing.
struct Plan {
    std::vector<FileChange> files;
    QStringList modules;
    QStringList sites;
    QStringList mends; ///< ids of the findings that it mends
    QString restores;  ///< the change of the past whose files it puts back; empty: it is a mend, or somebody's own edit
    quint16 port = 0;  ///< where Apache must answer once it is made; 0: not known
    QStringList modulesOff = {};
    QStringList sitesOff = {};
    std::vector<ModuleUse> stays = {}; ///< modules that stay on, because others need them by now

    [[nodiscard]] bool isEmpty() const {
        return files.empty() && modules.isEmpty() && sites.isEmpty() && modulesOff.isEmpty() && sitesOff.isEmpty();
    }
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace hubwart
