// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Configuration.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace hubwart;
using namespace hubwart::apache;

namespace {

ConfigFile fileAt(const QString &path) {
    QFile file(path);
    ConfigFile result;
    result.path = path;
    result.realPath = path;
    result.readable = file.open(QIODevice::ReadOnly);
    result.bytes = file.readAll();
    return result;
}

/// Also through links, by each of their names.
void collect(const QString &folder, int depth, std::vector<ConfigFile> &files) {
    for (const QFileInfo &one : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (one.isDir() && depth > 0)
            collect(one.filePath(), depth - 1, files);
        else if (one.isFile())
            files.push_back(fileAt(one.filePath()));
}

/// The file itself, and all that it could include.
std::vector<ConfigFile> filesFor(const QString &path, const QString &root) {
    std::vector<ConfigFile> files{fileAt(path)};
    files.front().loaded = true;
    std::vector<ConfigFile> others;
    collect(root, 6, others);
    collect(QFileInfo(root).dir().filePath(QStringLiteral("letsencrypt")), 6, others);
    // The other files of the folder are none that somebody includes.
    std::ranges::copy_if(others, std::back_inserter(files), [&](const ConfigFile &one) {
        return one.path != path && (QFileInfo(one.path).path() != root || root.endsWith(QStringLiteral("/debian")));
    });
    return files;
}

PathKind kindOf(const QFileInfo &file) {
    if (!file.exists())
        return file.isSymLink() ? PathKind::LinkToNothing : PathKind::Absent;
    if (file.isDir())
        return file.isSymLink() ? PathKind::LinkToFolder : PathKind::Folder;
    return file.isFile() ? PathKind::File : PathKind::Other;
}

/// As a survey tells it: all of a folder, and what else the files ask for.
KnownPaths pathsBelow(const QString &folder) {
    KnownPaths paths;
    for (const char *path : {"/dev/null", "/dev/full", "/does/not/exist", "/etc/apache2/maintenance.on"})
        paths.kinds.insert(QLatin1String(path), kindOf(QFileInfo(QLatin1String(path))));
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
         all.hasNext();) {
        const QFileInfo one = all.nextFileInfo();
        paths.kinds.insert(one.filePath(), kindOf(one));
    }
    paths.whole.append(folder);
    return paths;
}

/// Behind each Include comes what was wrong in the file.
QString wordsOf(const Configuration &configuration, const Complaint &complaint) {
    QString words;
    for (qsizetype i = 1; i <= complaint.through.size(); ++i) {
        const bool last = i == complaint.through.size();
        words += QStringLiteral("Syntax error on line %1 of %2: ")
                     .arg(last ? complaint.line : complaint.through[i].second)
                     .arg(configuration.path(last ? complaint.file : complaint.through[i].first));
    }
    return words + complaint.words;
}

/// As mod_info has it: -D DUMP_CONFIG.
class Dump {
public:
    explicit Dump(const Configuration &configuration) : m_configuration(configuration) {}

    void print(int begin, int end, int depth) {
        for (int i = begin; i < end; i = std::max(m_configuration.at(i).end, i + 1)) {
            const Directive &directive = m_configuration.at(i);
            const QByteArray indent(qsizetype(depth) * 2, ' ');
            file(directive);
            const int line = directive.macro.isEmpty() ? directive.line : directive.macroLine;
            out(indent + "#" + QByteArray::number(line).rightJustified(4) + ':');
            out(indent + (directive.section ? "<" : "") + directive.name + ' ' + directive.raw);
            if (directive.end <= i + 1)
                continue;
            print(i + 1, directive.end, depth + 1);
            file(directive);
            out(indent + "</" + directive.name + '>');
        }
    }

private:
    static void out(const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fputc('\n', stdout);
    }

    void file(const Directive &directive) {
        const QString name = directive.macro.isEmpty() ? m_configuration.path(directive.file) : directive.macro;
        if (name != m_file)
            out("# In file: " + name.toUtf8());
        m_file = name;
    }

    const Configuration &m_configuration;
    QString m_file;
};

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"modules", "version", "root", "define"})
        parser.addOption(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("VALUE")));
    parser.process(app);
    Surroundings surroundings;
    QStringList modules;
    const QStringList given = parser.value(QStringLiteral("modules")).split(u',');
    for (const QString &module : given)
        modules.append(module.endsWith(QStringLiteral("_module")) ? module.chopped(7) : module);
    surroundings.modules = modules;
    surroundings.version = parser.value(QStringLiteral("version")).toLatin1();
    surroundings.serverRoot = parser.value(QStringLiteral("root"));
    surroundings.paths = pathsBelow(QFileInfo(surroundings.serverRoot).path());
    for (const QString &define : parser.values(QStringLiteral("define")))
        surroundings.defines.insert(define.section(u'=', 0, 0).toUtf8(), define.section(u'=', 1).toUtf8());
    const QString path = parser.positionalArguments().value(0);
    const Configuration configuration(filesFor(path, surroundings.serverRoot), surroundings);
    if (configuration.complaintsOfFirstFile() > 0) {
        const Complaint &complaint = configuration.complaints().front();
        const int own = complaint.macroLine > 0 ? complaint.macroLine : complaint.line;
        const int line = complaint.through.isEmpty() ? own : complaint.through.front().second;
        std::printf("ERROR %d: %s\n", line, wordsOf(configuration, complaint).toUtf8().constData());
        return 0;
    }
    Dump(configuration).print(0, static_cast<int>(configuration.ofFirstFile()), 0);
    return 0;
}
