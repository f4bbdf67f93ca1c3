// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hubwart::cli {

QString said(const char *source) {
    return QCoreApplication::translate("Help", source);
}

std::unexpected<Trouble> usage(const QString &what) {
    return trouble(Trouble::Kind::Usage, Hop::Laptop, {what});
}

void addOptions(QCommandLineParser &parser, std::span<const OptionText> options) {
    for (const OptionText &option : options) {
        QStringList names{QLatin1String(option.name)};
        if (names.first() == u"output")
            names.prepend(QStringLiteral("o"));
        parser.addOption(QCommandLineOption(names, QString(), option.value ? QLatin1String(option.value) : QString()));
    }
}

std::unexpected<Trouble> notUnderstood(const QCommandLineParser &parser) {
    return usage(parser.unknownOptionNames().isEmpty()
                     ? said(QT_TRANSLATE_NOOP("Help", "The last option lacks its value. \"hubwart --help\" lists all options."))
                     : said(QT_TRANSLATE_NOOP("Help", "There is no option \"%1\". \"hubwart --help\" lists all options."))
                           .arg(parser.unknownOptionNames().first()));
}

std::unexpected<Trouble> usedLikeThis(const char *name, const char *arguments) {
    return usage(said(QT_TRANSLATE_NOOP("Help", "The command is used like this: %1"))
                     .arg(QStringLiteral("hubwart %1 %2").arg(QLatin1String(name), QLatin1String(arguments))));
}

QString helpOf(std::span<const OptionText> options) {
    QString text;
    for (const OptionText &option : options) {
        const QString name = QStringLiteral("--") + QLatin1String(option.name);
        const QString label = option.value ? name + u' ' + QLatin1String(option.value) : name;
        text += QStringLiteral("  %1  %2\n").arg(label, -28).arg(said(option.text));
    }
    return text;
}

} // namespace hubwart::cli
