// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FileSubcommand.h"
#include "cli/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace hubwart::cli {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

constexpr OptionText options[] = {
    {"host", "NAME", QT_TRANSLATE_NOOP("Help", "only the virtual host of this name (without it: all that hand requests on)")},
    {"path", "PATH",
     QT_TRANSLATE_NOOP("Help", "the path of the live connection (without it: those that the file names, else that of the program "
                               "that is recognised, else /websockify)")},
    {"modules", "LIST",
     QT_TRANSLATE_NOOP("Help", "the modules that Apache has, as in proxy,proxy_http (without it: all that are needed)")},
    {"apache-version", "V", QT_TRANSLATE_NOOP("Help", "the version of that Apache")},
    {"define", "NAME[=VALUE]", QT_TRANSLATE_NOOP("Help", "as Apache's own -D and Define; may be given several times")},
    {"before", "FILE", QT_TRANSLATE_NOOP("Help", "what Apache reads before the site file, such as apache2.conf")},
    {"browser", "NAME", QT_TRANSLATE_NOOP("Help", "route: chrome, firefox or safari")},
    {"only", "ID", QT_TRANSLATE_NOOP("Help", "fix: mend this finding only, also when it is mere advice")},
    {"diff", nullptr, QT_TRANSLATE_NOOP("Help", "fix: show the change, write nothing")},
    {"in-place", nullptr, QT_TRANSLATE_NOOP("Help", "fix: write it into the file itself")},
    {"anyway", nullptr, QT_TRANSLATE_NOOP("Help", "fix: also into a file that another program writes")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Help", "fix: write the result here")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Help", "print one JSON document on standard output")},
    {"lang", "en|de", QT_TRANSLATE_NOOP("Help", "language of the messages")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Help", "this text")},
};

QStringList parts(const QString &list) {
    QStringList result = list.split(u',', Qt::SkipEmptyParts);
    for (QString &one : result) {
        one = one.trimmed();
        if (one.endsWith(QStringLiteral("_module")))
            one.chop(7);
    }
    return result;
}

std::optional<apache::Browser> browserOf(const QString &name) {
    if (name.isEmpty() || name == u"chrome")
        return apache::Browser::Chrome;
    if (name == u"firefox")
        return apache::Browser::Firefox;
    return name == u"safari" ? std::optional(apache::Browser::Safari) : std::nullopt;
}

} // namespace

std::span<const FileSubcommand *const> fileSubcommands() {
    static constexpr std::array all = {&lintSubcommand,       &fixSubcommand,     &routeSubcommand, &explainSubcommand,
                                       &rootScriptSubcommand, &serversSubcommand, &storedSubcommand};
    return all;
}

const FileSubcommand *fileSubcommandIn(const QStringList &arguments) {
    for (const FileSubcommand *one : fileSubcommands())
        if (arguments.value(1) == QLatin1String(one->name))
            return one;
    return nullptr;
}

QString fileHelp() {
    QString text = said(QT_TRANSLATE_NOOP("Help", "On files alone, without a server:")) + QStringLiteral("\n\n");
    for (const FileSubcommand *one : fileSubcommands())
        text += QStringLiteral("  hubwart %1 %2\n      %3\n")
                    .arg(QLatin1String(one->name), QLatin1String(one->arguments), said(one->summary));
    text += u'\n';
    text += helpOf(options);
    return text;
}

Result<QByteArray> bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {path}, file.errorString());
    return file.readAll();
}

Result<FileInvocation> readFileInvocation(const FileSubcommand &subcommand, const QStringList &arguments) {
    QCommandLineParser parser;
    addOptions(parser, options);
    if (!parser.parse(arguments))
        return notUnderstood(parser);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    FileInvocation invocation;
    invocation.words = parser.positionalArguments().sliced(1);
    if (invocation.words.size() < subcommand.least || invocation.words.size() > subcommand.most)
        return usedLikeThis(subcommand.name, subcommand.arguments);
    const auto browser = browserOf(value("browser"));
    if (!browser)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--browser wants chrome, firefox or safari.")));
    invocation.browser = *browser;
    invocation.json = parser.isSet(QStringLiteral("json"));
    invocation.diff = parser.isSet(QStringLiteral("diff"));
    invocation.inPlace = parser.isSet(QStringLiteral("in-place"));
    invocation.anyway = parser.isSet(QStringLiteral("anyway"));
    invocation.only = value("only");
    invocation.output = value("output");
    invocation.question.host = value("host");
    invocation.question.path = value("path").toUtf8();
    if (!invocation.question.path.isEmpty() && !invocation.question.path.startsWith('/'))
        return usage(said(QT_TRANSLATE_NOOP("Help", "--path wants a path that begins with a slash, such as /websockify.")));
    if (parser.isSet(QStringLiteral("modules")))
        invocation.question.surroundings.modules = parts(value("modules"));
    if (parser.isSet(QStringLiteral("apache-version")))
        invocation.question.surroundings.version = value("apache-version").toLatin1();
    for (const QString &define : parser.values(QStringLiteral("define"))) {
        const qsizetype equals = define.indexOf(u'=');
        invocation.question.surroundings.defines.insert(define.first(equals < 0 ? define.size() : equals).toUtf8(),
                                                        equals < 0 ? std::nullopt
                                                                   : std::optional(define.sliced(equals + 1).toUtf8()));
    }
    if (parser.isSet(QStringLiteral("before"))) {
        auto before = bytesOf(value("before"));
        if (!before)
            return std::unexpected(before.error());
        invocation.question.before = *std::move(before);
    }
    return invocation;
}

QString notAllPaths() {
    return QCoreApplication::translate("Help", "A virtual host names more paths for live connections than are judged: only the "
                                               "first of them were. Name one with --path to have it judged.");
}

} // namespace hubwart::cli
