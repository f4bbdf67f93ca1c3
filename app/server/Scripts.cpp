// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Scripts.h"

#include <QFile>

namespace hubwart::server {

namespace {

/// Functions first; the verbs come last, and run them.
constexpr const char *changeParts[] = {"told",  "moves",    "apache",    "files", "parts",    "question", "reload",
                                       "trial", "watchdog", "etckeeper", "apply", "takeback", "history",  "verbs"};

QByteArray textOf(const QString &name) {
    QFile file(QStringLiteral(":/server/") + name);
    // Built into the program: it cannot be missing.
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// A script that only looks, behind what such scripts share.
QByteArray lookOf(const char *name) {
    return textOf(QStringLiteral("put.sh")) + '\n' + textOf(QLatin1String(name));
}

} // namespace

QByteArray surveyScript() {
    return lookOf("survey.sh");
}

QByteArray rehearsalScript() {
    return lookOf("rehearsal.sh");
}

QByteArray hubScript() {
    return lookOf("hub.sh");
}

QByteArray errorLogScript() {
    return lookOf("errorlog.sh");
}

QByteArray askScript() {
    return textOf(QStringLiteral("change/question.sh")) + '\n' + textOf(QStringLiteral("ask.sh"));
}

QByteArray changeScript() {
    QByteArray script;
    for (const char *part : changeParts)
        script += textOf(QStringLiteral("change/%1.sh").arg(QLatin1String(part))) + '\n';
    return script;
}

} // namespace hubwart::server
