// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/TextDiff.h"
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "findings/FileMend.h"
#include "findings/Writer.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace hubwart::cli {

namespace {

bool write(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream &err) {
    const QString &path = invocation.words[0];
    if (!invocation.only.isEmpty() && !findings::findingOf(invocation.only))
        return usage(QCoreApplication::translate("Help", "There is no finding \"%1\". \"hubwart explain\" lists all.")
                         .arg(invocation.only));
    const auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto mended = findings::mend(path, *bytes, invocation.question, invocation.only);
    const auto writer = findings::writerOf(path, *bytes);
    if (writer && invocation.inPlace && !invocation.anyway && mended.bytes != *bytes)
        return trouble(Trouble::Kind::WrittenElsewhere, Hop::Apache, {path, writer->name});
    const QString target = !invocation.output.isEmpty() ? invocation.output : invocation.inPlace ? path : QString();
    if (target.isEmpty())
        for (const apache::DiffLine &line : apache::unifiedDiff(path.toUtf8(), *bytes, mended.bytes))
            out << QString::fromUtf8(line.text) << '\n';
    // A file of one's own is written also when nothing had to be done; the file itself is left alone then.
    else if ((!invocation.output.isEmpty() || mended.bytes != *bytes) && !write(target, mended.bytes))
        return trouble(Trouble::Kind::FileNotWritten, Hop::Laptop, {target});
    for (const findings::Problem &problem : mended.mended)
        err << QCoreApplication::translate("Help", "mended: %1").arg(findings::titleOf(problem)) << " [" << problem.id << "]\n";
    for (const findings::Problem &problem : mended.left)
        err << QCoreApplication::translate("Help", "left: %1").arg(findings::sentenceOf(problem)) << " [" << problem.id << "]\n";
    if (mended.left.empty())
        for (const QString &sentence : mended.closed)
            err << QCoreApplication::translate("Help", "left: %1").arg(sentence) << '\n';
    if (findings::FileEvidence(path, mended.bytes, invocation.question).askedInPart())
        err << notAllPaths() << '\n';
    return mended.left.empty() && mended.closed.isEmpty() ? Fine : ChangePending;
}

} // namespace

const FileSubcommand fixSubcommand = {
    .name = "fix",
    .arguments = "FILE [--only ID] [--diff | --in-place [--anyway] | -o OUT]",
    .summary =
        QT_TRANSLATE_NOOP("Help", "mend what breaks live connections in a site file; shows the change if no place is named"),
    .least = 1,
    .most = 1,
    .run = run,
};

} // namespace hubwart::cli
