// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "findings/FileEvidence.h"

#include <QStringList>
#include <QTextStream>

#include <optional>
#include <span>
#include <variant>

namespace hubwart::cli {

/// What was asked for about files, without any server.
struct FileInvocation {
    QStringList words; ///< behind the name of the subcommand
    findings::FileQuestion question;
    apache::Browser browser = apache::Browser::Chrome;
    QString only; ///< the id of the one finding to mend
    QString output;
    bool json = false;
    bool diff = false;
    bool inPlace = false;
    bool anyway = false; ///< also a file that another program writes
};

/// A subcommand that works on files alone.
struct FileSubcommand {
    const char *name;
    const char *arguments;
    const char *summary; ///< source text of the context "Help"
    qsizetype least;     ///< how many words it wants
    qsizetype most;
    /// The exit code; what it has to say goes to the streams. Errors: Usage, FileNotRead, FileNotWritten, WrittenElsewhere.
    Result<int> (*run)(const FileInvocation &, QTextStream &out, QTextStream &err);
};

extern const FileSubcommand lintSubcommand;
extern const FileSubcommand fixSubcommand;
extern const FileSubcommand routeSubcommand;
extern const FileSubcommand explainSubcommand;
extern const FileSubcommand rootScriptSubcommand;
extern const FileSubcommand serversSubcommand;
extern const FileSubcommand storedSubcommand;

[[nodiscard]] std::span<const FileSubcommand *const> fileSubcommands();
/// The one that the command line names, or nullptr.
[[nodiscard]] const FileSubcommand *fileSubcommandIn(const QStringList &arguments);
/// Reads the rest of the command line. Errors: Usage, FileNotRead.
[[nodiscard]] Result<FileInvocation> readFileInvocation(const FileSubcommand &subcommand, const QStringList &arguments);
/// Its part of --help.
[[nodiscard]] QString fileHelp();

/// The bytes of a file, or FileNotRead.
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path);

/// That a virtual host names more paths for live connections than are judged.
[[nodiscard]] QString notAllPaths();

} // namespace hubwart::cli
