// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RouteWords.h"

#include "findings/Wording.h"

#include <QCoreApplication>

namespace hubwart::findings {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Route", source);
}

} // namespace

QString textOf(const apache::Site &site, int directive) {
    const apache::Directive &one = site.configuration().at(directive);
    return inert(QString::fromUtf8((one.section ? "<" : "") + one.name + ' ' + one.raw));
}

QString sentenceOf(const apache::Site &site, const apache::Outcome &outcome) {
    if (site.configuration().exceeded())
        return said(QT_TRANSLATE_NOOP("Route",
                                      "This is more than can be judged: the files, macros and variables come to too many "
                                      "lines, or to too many sections in each other."));
    using Kind = apache::Outcome::Kind;
    const QByteArray socket = outcome.socket.isEmpty() ? QByteArray() : " (" + outcome.socket + ')';
    const QString target = inert(QString::fromUtf8(outcome.target + socket));
    switch (outcome.kind) {
    case Kind::Proxied:
        return outcome.upgrade ? said(QT_TRANSLATE_NOOP("Route", "Handed on to %1 as a live connection.")).arg(target)
                               : said(QT_TRANSLATE_NOOP("Route", "Handed on to %1, but only as an ordinary page.")).arg(target);
    case Kind::Local:
        return said(QT_TRANSLATE_NOOP("Route", "Not handed on: Apache itself answers, from its own files."));
    case Kind::Redirected:
        return said(QT_TRANSLATE_NOOP("Route",
                                      "Answered by a redirect (%1) to %2. Browsers do not follow one for a live connection."))
            .arg(QString::number(outcome.status), inert(QString::fromUtf8(outcome.location)));
    case Kind::Denied:
        return outcome.status == 401 ? said(QT_TRANSLATE_NOOP("Route", "Apache asks for a user name and a password (401)."))
                                     : said(QT_TRANSLATE_NOOP("Route", "Apache does not allow it (403)."));
    case Kind::Failed:
        return said(QT_TRANSLATE_NOOP("Route", "Apache answers with an error of its own (%1).")).arg(outcome.status);
    case Kind::Unknown:
        return said(QT_TRANSLATE_NOOP("Route", "It depends on what only the running server knows."));
    }
    return {};
}

QString wordsOf(const apache::Step &step) {
    using apache::Why;
    switch (step.why) {
    case Why::Decides:
        return said(QT_TRANSLATE_NOOP("Route", "this line answers"));
    case Why::GivesWorker:
        return said(QT_TRANSLATE_NOOP("Route", "its parameters count, because it was the first with this target"));
    case Why::OtherPath:
        return said(QT_TRANSLATE_NOOP("Route", "is for other paths"));
    case Why::ConditionFails:
        return step.detail.isEmpty()
                   ? said(QT_TRANSLATE_NOOP("Route", "this condition does not hold: there is nothing to compare"))
                   : said(QT_TRANSLATE_NOOP("Route", "this condition does not hold: it sees \"%1\""))
                         .arg(inert(QString::fromUtf8(step.detail)));
    case Why::EngineOff:
        return said(QT_TRANSLATE_NOOP("Route", "has no effect: RewriteEngine is not on here"));
    case Why::TooLate:
        return said(QT_TRANSLATE_NOOP("Route", "would fit, but another line answers before it"));
    case Why::Excludes:
        return said(QT_TRANSLATE_NOOP("Route", "says that this path is not handed on"));
    case Why::ParametersIgnored:
        return said(QT_TRANSLATE_NOOP("Route", "its parameters are ignored: another line had this target first"));
    case Why::CannotTell:
        return said(QT_TRANSLATE_NOOP("Route", "depends on what only the running server knows"));
    }
    return {};
}

} // namespace hubwart::findings
