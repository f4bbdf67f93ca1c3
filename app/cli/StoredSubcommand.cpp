// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "findings/Wording.h"
#include "story/Words.h"

#include <QDir>
#include <QStandardPaths>

namespace hubwart::cli {

namespace {

/// The folders that are Hubwart's own.
QStringList folders() {
    QStringList all;
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericStateLocation})
        all.append(QStandardPaths::writableLocation(place) + QStringLiteral("/hubwart"));
    return all;
}

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream &err) {
    const bool deletes = invocation.words.value(0) == u"delete";
    if (!invocation.words.isEmpty() && !deletes)
        return usedLikeThis(storedSubcommand.name, storedSubcommand.arguments);
    int code = Fine;
    for (const QString &folder : folders())
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (deletes && !QFile::remove(file.filePath())) {
                err << story::sentenceOf(Trouble{Trouble::Kind::FileNotWritten, Hop::Laptop, {file.filePath()}, {}}) << '\n';
                code = FileTrouble;
            } else {
                out << findings::inert(file.filePath()) << '\n';
            }
        }
    // What could not be deleted was said above.
    if (code != Fine)
        return code;
    out << (deletes ? said(QT_TRANSLATE_NOOP("Help", "These files are deleted. Passwords in the keychain and the keys of servers "
                                                     "in ~/.ssh/known_hosts are not among them."))
                    : said(QT_TRANSLATE_NOOP("Help", "That is all, beside passwords in the keychain and the keys of servers in "
                                                     "~/.ssh/known_hosts. \"hubwart stored delete\" deletes these files.")))
        << '\n';
    return code;
}

} // namespace

const FileSubcommand storedSubcommand = {
    .name = "stored",
    .arguments = "[delete]",
    .summary = QT_TRANSLATE_NOOP("Help", "list the files that Hubwart keeps on this computer, or delete them all"),
    .least = 0,
    .most = 1,
    .run = run,
};

} // namespace hubwart::cli
