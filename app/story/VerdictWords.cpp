// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/VerdictWords.h"

#include "diagnoses/Diagnoses.h"
#include "story/PathScene.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Verdict", source);
}

/// Of the hop that fails, what the way itself says of it; else of the first step that is not in order.
QString sentenceOfSteps(const Story &story, Hop hop) {
    QString any;
    for (const Lane &lane : lanesOf(story))
        for (const PathStep &step : lane.path->steps) {
            const QString sentence = step.answer == Answer::Works ? QString() : sentenceOf(step);
            if (!sentence.isEmpty() && step.hop == hop)
                return sentence;
            if (any.isEmpty())
                any = sentence;
        }
    return any;
}

} // namespace

QString sentenceOf(const Story &story, const findings::Fault &fault) {
    if (const QString own = diagnoses::sentenceOf(fault); !own.isEmpty())
        return own;
    if (fault.id == u"works")
        return said(QT_TRANSLATE_NOOP("Verdict", "It works from this computer and this network, as far as it could be tested."));
    if (const QString seen = sentenceOfSteps(story, fault.hop); !seen.isEmpty())
        return seen;
    return said(QT_TRANSLATE_NOOP("Verdict", "What is wrong there could not be found out."));
}

QString adviceOf(const findings::Fault &fault) {
    return diagnoses::adviceOf(fault);
}

QString whoCan(const findings::Fault &fault) {
    using enum diagnoses::Who;
    const diagnoses::Diagnosis *diagnosis = diagnoses::diagnosisOf(fault.id);
    if (!diagnosis)
        return {};
    switch (diagnosis->who) {
    case You:
        return said(QT_TRANSLATE_NOOP("Verdict", "You can mend this."));
    case Admin:
        return said(QT_TRANSLATE_NOOP("Verdict", "Whoever looks after the server can mend this."));
    case Network:
        return said(QT_TRANSLATE_NOOP("Verdict", "Whoever looks after the network can mend this."));
    case Developer:
        return said(QT_TRANSLATE_NOOP("Verdict", "The hub's developer can mend this."));
    case Desktop:
        return said(QT_TRANSLATE_NOOP("Verdict", "Whoever looks after the desktops can mend this."));
    }
    return {};
}

QString nextFaults(const Story &story) {
    QString text;
    if (story.verdict)
        for (const findings::Fault &fault : story.verdict->next)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n"))
                    + said(QT_TRANSLATE_NOOP("Verdict", "Once this is mended, the next thing in the way is %1. %2"))
                          .arg(nameOf(fault.hop), sentenceOf(story, fault));
    return text;
}

std::vector<Lane> lanesOf(const Story &story) {
    std::vector<Lane> lanes;
    if (const PathFacts *path = newestPath(story))
        lanes.push_back({"outside", said(QT_TRANSLATE_NOOP("Verdict", "From this computer")), path});
    const auto named = [&](const QString &name) {
        return story.inside->isWeaker
                   ? said(QT_TRANSLATE_NOOP("Verdict", "%1 (by a program there, which sees less: the server forbids tunnels)"))
                         .arg(name)
                   : name;
    };
    // What was asked on the server before a change says nothing of Apache afterwards.
    if (!story.inside || story.after)
        return lanes;
    if (story.inside->apache)
        lanes.push_back({"at-apache", named(said(QT_TRANSLATE_NOOP("Verdict", "On the server, straight to Apache"))),
                         &*story.inside->apache});
    if (story.inside->hub)
        lanes.push_back(
            {"past-apache", named(said(QT_TRANSLATE_NOOP("Verdict", "On the server, past Apache"))), &*story.inside->hub});
    return lanes;
}

} // namespace hubwart::story
