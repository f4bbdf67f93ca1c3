// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Words.h"

#include <QCoreApplication>

#include <array>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Names", source);
}

struct StepName {
    const char *name;
    const char *source;
};

constexpr std::array changeSteps = {
    StepName{"lock", QT_TRANSLATE_NOOP("Names", "Making sure that nobody else is changing anything")},
    StepName{"check", QT_TRANSLATE_NOOP("Names", "Is the file still the expected one? Keeping a copy")},
    StepName{"backup", QT_TRANSLATE_NOOP("Names", "Preparing the file beside the one in use")},
    StepName{"test", QT_TRANSLATE_NOOP("Names", "Apache tests it where nobody sees it (configtest)")},
    StepName{"trial", QT_TRANSLATE_NOOP("Names", "A second Apache, which nobody sees, starts with it")},
    StepName{"reload",
             QT_TRANSLATE_NOOP("Names", "Would a reload do anything else? (processes held / possible, open connections)")},
    StepName{"arm", QT_TRANSLATE_NOOP("Names", "The server will take it back by itself if nobody confirms it")},
    StepName{"swap", QT_TRANSLATE_NOOP("Names", "Putting the file in place")},
    StepName{"load", QT_TRANSLATE_NOOP("Names", "Apache takes it into use (reload) and still answers")},
    StepName{"confirm", QT_TRANSLATE_NOOP("Names", "Confirmed: it stays for good")},
    StepName{"back", QT_TRANSLATE_NOOP("Names", "Putting everything back as it was before")},
};

} // namespace

QString nameOf(Answer answer) {
    switch (answer) {
    case Answer::NotAsked:
        return said(QT_TRANSLATE_NOOP("Names", "not asked"));
    case Answer::Works:
        return said(QT_TRANSLATE_NOOP("Names", "works"));
    case Answer::Warning:
        return said(QT_TRANSLATE_NOOP("Names", "works, with a warning"));
    case Answer::Broken:
        return said(QT_TRANSLATE_NOOP("Names", "broken"));
    case Answer::Unknown:
        return said(QT_TRANSLATE_NOOP("Names", "could not be found out"));
    }
    return {};
}

QString nameOf(Saved saved) {
    switch (saved) {
    case Saved::Old:
        return said(QT_TRANSLATE_NOOP("Names", "the old file"));
    case Saved::New:
        return said(QT_TRANSLATE_NOOP("Names", "the new file"));
    case Saved::Other:
        return said(QT_TRANSLATE_NOOP("Names", "something else"));
    case Saved::Unknown:
        return said(QT_TRANSLATE_NOOP("Names", "not known"));
    }
    return {};
}

QString nameOf(Hop hop) {
    switch (hop) {
    case Hop::Laptop:
        return said(QT_TRANSLATE_NOOP("Names", "this computer"));
    case Hop::Network:
        return said(QT_TRANSLATE_NOOP("Names", "the network between this computer and Apache"));
    case Hop::Apache:
        return said(QT_TRANSLATE_NOOP("Names", "Apache"));
    case Hop::Hub:
        return said(QT_TRANSLATE_NOOP("Names", "the hub"));
    case Hop::Desktop:
        return said(QT_TRANSLATE_NOOP("Names", "the desktop"));
    case Hop::Server:
        return said(QT_TRANSLATE_NOOP("Names", "the sign-in to the server"));
    }
    return {};
}

QString nameOfState(const QString &state) {
    if (state == u"confirmed")
        return said(QT_TRANSLATE_NOOP("Names", "in force"));
    if (state == u"loaded")
        return said(QT_TRANSLATE_NOOP("Names", "waits to be confirmed; the server takes it back by itself"));
    if (state == u"left")
        return said(QT_TRANSLATE_NOOP("Names", "in force, because it could not be taken back"));
    if (state == u"undone")
        return said(QT_TRANSLATE_NOOP("Names", "taken back because somebody asked"));
    if (state == u"taken-back")
        return said(QT_TRANSLATE_NOOP("Names", "taken back by itself"));
    if (state == u"refused" || state == u"received")
        return said(QT_TRANSLATE_NOOP("Names", "refused, nothing was changed"));
    return said(QT_TRANSLATE_NOOP("Names", "has not come to its end"));
}

QString nameOf(const ChangeStep &step) {
    for (const StepName &known : changeSteps)
        if (step.name == QLatin1String(known.name))
            return said(known.source);
    return step.name;
}

} // namespace hubwart::story
