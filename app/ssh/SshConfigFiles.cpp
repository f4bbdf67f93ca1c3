// SPDX-License-Identifier: GPL-3.0-or-later
// SshConfig, the half that opens files: the file itself and what it includes.
#include "ssh/SshConfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iterator>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int deepestInclude = 16; // as OpenSSH has it
constexpr int mostFiles = 200;

auto unreadable(const QString &file, const QString &why) {
    return trouble(Trouble::Kind::SshConfigUnreadable, Hop::Laptop, {file}, why);
}

Result<QByteArray> textOf(const QString &file) {
    const QFileInfo info(file);
    if (!info.isFile())
        return unreadable(file, u"not a plain file"_s);
    // Whoever may write to it could send our password anywhere.
    if ((info.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther)) != 0)
        return unreadable(file, u"others may write to it"_s);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    QByteArray text = source.read(largestFile + 1);
    if (text.size() > largestFile)
        return unreadable(file, u"larger than 1 MiB"_s);
    if (text.contains('\0'))
        return unreadable(file, u"not a text"_s);
    return text;
}

/// The files that an Include names, in the order of their names.
QStringList included(const QString &word) {
    QString path = word;
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.sliced(1);
    else if (!path.startsWith(u'/'))
        path = QDir::homePath() + "/.ssh/"_L1 + path;
    const QFileInfo info(path);
    QStringList files;
    for (const QString &name : QDir(info.path()).entryList({info.fileName()}, QDir::Files | QDir::Hidden, QDir::Name))
        files << info.path() + u'/' + name;
    return files;
}

} // namespace

class SshConfig::Files {
public:
    Result<void> read(const QString &file, int depth, std::vector<Line> &into) {
        if (depth > deepestInclude || ++m_count > mostFiles)
            return unreadable(file, u"too many Include lines"_s);
        const Result<QByteArray> text = textOf(file);
        if (!text)
            return std::unexpected(text.error());
        for (Line &line : linesOf(*text, file)) {
            if (line.keyword != "include"_L1) {
                into.push_back(std::move(line));
                continue;
            }
            for (const QString &word : std::as_const(line.words))
                for (const QString &other : included(word))
                    if (auto done = enclosed(other, depth, into); !done)
                        return done;
        }
        return {};
    }

private:
    Result<void> enclosed(const QString &file, int depth, std::vector<Line> &into) {
        into.push_back({u"{"_s, {}, file, 0});
        auto done = read(file, depth + 1, into);
        into.push_back({u"}"_s, {}, file, 0});
        return done;
    }

    int m_count = 0;
};

Result<SshConfig> SshConfig::read(const QString &file) {
    SshConfig config;
    const QString path = file.isEmpty() ? QDir::homePath() + "/.ssh/config"_L1 : file;
    const QFileInfo info(path);
    if (file.isEmpty() && !info.exists() && !info.isSymLink())
        return config;
    return Files().read(path, 0, config.m_lines).transform([&] { return std::move(config); });
}

} // namespace hubwart::ssh
