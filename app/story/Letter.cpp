// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"

#include "diagnoses/Diagnoses.h"
#include "findings/Wording.h"
#include "story/PathScene.h"
#include "story/VerdictWords.h"
#include "story/Weighing.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Letter", source);
}

QString askFor(const Story &story) {
    if (story.verdict && story.verdict->problem >= 0)
        return headlineOf(story).advice;
    if (story.verdict)
        for (const QString &wish : {diagnoses::letterOf(firstFault(*story.verdict)), adviceOf(firstFault(*story.verdict))})
            if (!wish.isEmpty() && story.verdict->id != u"apache-or-hub")
                return wish;
    const PathFacts *path = newestPath(story);
    const PathStep *handshake = path ? path->step(PathStep::Id::Handshake) : nullptr;
    if (handshake && handshake->answer == Answer::Broken && handshake->hop == Hop::Apache)
        return said(QT_TRANSLATE_NOOP(
            "Letter",
            "Please look at the ProxyPass line of this virtual host that leads to the hub. On Apache 2.4.47 or newer it "
            "needs upgrade=websocket at its end, for example:\n\n    ProxyPass / http://127.0.0.1:5020/ upgrade=websocket\n\n"
            "Then: apache2ctl configtest, and systemctl reload apache2. No restart is needed."));
    if (path && path->firstBad())
        return said(QT_TRANSLATE_NOOP("Letter", "Please look at the first line marked as broken."));
    return {};
}

} // namespace

QString letterOf(const Story &story) {
    const PathFacts *path = newestPath(story);
    QString text =
        said(QT_TRANSLATE_NOOP("Letter", "Hello,\n\nremote desktops at %1 do not open as they should. This is what a test from "
                                         "outside has shown:"))
            .arg(story.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))
        + QStringLiteral("\n\n");
    if (path)
        for (const PathStep &step : path->steps) {
            text += QStringLiteral("  - %1: %2\n").arg(nameOf(step.id), nameOf(step.answer));
            if (step.answer != Answer::Works && !step.evidence.isEmpty())
                text += QStringLiteral("      %1\n").arg(findings::inert(step.evidence.section(u'\n', 0, 0)));
        }
    const Headline headline = headlineOf(story);
    text += QStringLiteral("\n%1\n%2\n").arg(headline.title, headline.meaning);
    if (const QString wish = askFor(story); !wish.isEmpty())
        text += u'\n' + wish + u'\n';
    text +=
        u'\n'
        + said(QT_TRANSLATE_NOOP("Letter", "Tested with Hubwart %1. Nothing was changed.")).arg(QStringLiteral(HUBWART_VERSION))
        + u'\n';
    return text;
}

} // namespace hubwart::story
