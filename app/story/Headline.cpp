// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"

#include "findings/Catalogue.h"
#include "story/PathScene.h"
#include "story/VerdictWords.h"
#include "story/Weighing.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Headline", source);
}

const char *brokenTitle(Hop hop) {
    switch (hop) {
    case Hop::Laptop:
        return QT_TRANSLATE_NOOP("Headline", "This computer does not reach the address.");
    case Hop::Network:
        return QT_TRANSLATE_NOOP("Headline", "Something between this computer and the web server is in the way.");
    case Hop::Apache:
        return QT_TRANSLATE_NOOP("Headline", "The live connection ends at the web server.");
    case Hop::Hub:
        return QT_TRANSLATE_NOOP("Headline", "The web server works; the hub behind it does not answer as it should.");
    case Hop::Desktop:
        return QT_TRANSLATE_NOOP("Headline", "The way is open; the desktop at its end does not answer as it should.");
    case Hop::Server:
        break;
    }
    return QT_TRANSLATE_NOOP("Headline", "Something on the way does not answer as it should.");
}

const char *troubleTitle(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case Cancelled:
        return QT_TRANSLATE_NOOP("Headline", "Stopped.");
    case HostKeyChanged:
    case HostKeyOtherType:
    case HostKeyRevoked:
        return QT_TRANSLATE_NOOP("Headline", "Do not go on: this may be another server.");
    case HostKeyUnknown:
        return QT_TRANSLATE_NOOP("Headline", "You did not confirm that this is the right server.");
    case ApacheDown:
        return QT_TRANSLATE_NOOP("Headline", "Apache does not run.");
    case OutcomeUnknown:
        return QT_TRANSLATE_NOOP("Headline", "It is not known yet which file is in use.");
    case ConfigBrokenBefore:
        return QT_TRANSLATE_NOOP("Headline", "The server was not healthy before; nothing was changed.");
    case WrittenElsewhere:
    case ConfigtestFailed:
    case ConfigtestOtherFile:
    case ModuleFailed:
    case FileChanged:
    case ChangeOpen:
    case NotOurFile:
    case UnsafePath:
    case DiskTrouble:
    case ToolMissing:
    case NoWatchdog:
    case LoadsOthers:
    case NoRoomToReload:
    case WouldBeWorse:
    case OtherFormat:
        return QT_TRANSLATE_NOOP("Headline", "Nothing was changed.");
    case NotTakenBack:
        return QT_TRANSLATE_NOOP("Headline", "The new file stays in use.");
    case NotConfirmed:
    case NotOpen:
    case MadeWorse:
    case NotProven:
        return QT_TRANSLATE_NOOP("Headline", "The change was taken back.");
    case ReloadFailed:
        return QT_TRANSLATE_NOOP("Headline", "The old file is back, and Apache serves.");
    case WrongPassword:
    case WrongPassphrase:
    case KeyUnreadable:
    case LoginRefused:
    case NeedsAnswer:
        return QT_TRANSLATE_NOOP("Headline", "The server does not let you in.");
    case HostUnknown:
    case PortClosed:
    case NoRoute:
    case TimedOut:
    case LinkLost:
    case RefusesForNow:
    case NoCommonCipher:
    case NotSsh:
    case TooMuchText:
    case TunnelRefused:
    case SshConfigUnreadable:
    case SshConfigUnusable:
        return QT_TRANSLATE_NOOP("Headline", "No connection to the server.");
    case SudoMissing:
    case SudoNotAllowed:
    case SudoLimited:
    case SudoWrongPassword:
    case SudoNeedsPassword:
    case SudoRefused:
    case DoasNeedsPassword:
    case RootWrongPassword:
    case SuRefused:
        return QT_TRANSLATE_NOOP("Headline", "You may look, but not change anything on this server.");
    case RehearsalTooLarge:
    case RehearsalStray:
        return QT_TRANSLATE_NOOP("Headline", "Nothing was tried.");
    case CannotJudge:
        return QT_TRANSLATE_NOOP("Headline", "One line cannot be judged, so nothing is changed.");
    default:
        return QT_TRANSLATE_NOOP("Headline", "It could not be found out.");
    }
}

Headline ofProblem(const findings::Problem &problem) {
    const Answer answer = problem.severity == findings::Severity::Error ? Answer::Broken : Answer::Warning;
    return {answer, findings::titleOf(problem) + u'.', findings::sentenceOf(problem), findings::adviceOf(problem)};
}

/// With what will be in the way once it is mended, so that nobody hopes in vain.
Headline withNext(const Story &story, Headline headline) {
    if (const QString next = nextFaults(story); !next.isEmpty())
        headline.meaning += QStringLiteral("\n\n") + next;
    return headline;
}

Headline ofVerdict(const Story &story, const findings::Verdict &verdict) {
    if (verdict.problem >= 0)
        return withNext(story, ofProblem(story.problems[static_cast<std::size_t>(verdict.problem)]));
    const PathFacts *path = newestPath(story);
    const PathStep *bad = path ? path->firstBad() : nullptr;
    switch (verdict.answer) {
    case Answer::Broken:
        return withNext(story, {Answer::Broken, said(brokenTitle(verdict.hop.value_or(Hop::Apache))),
                                sentenceOf(story, firstFault(verdict)), adviceOf(firstFault(verdict))});
    case Answer::Works:
        return {
            Answer::Works,
            said(QT_TRANSLATE_NOOP("Headline", "Desktops open from this computer.")),
            said(QT_TRANSLATE_NOOP("Headline", "Everything works from this computer and this network. If a pupil's screen stays "
                                               "black all the same, test from the pupil's network.")),
            {}};
    case Answer::Warning:
        return {Answer::Warning,
                said(QT_TRANSLATE_NOOP("Headline", "Desktops open from this computer, with a warning.")),
                said(QT_TRANSLATE_NOOP("Headline", "It works as far as it could be tested. What stands out is marked below.")),
                {}};
    case Answer::Unknown:
    case Answer::NotAsked:
        break;
    }
    return {Answer::Unknown,
            said(QT_TRANSLATE_NOOP("Headline", "Whether desktops open could not be found out.")),
            bad ? sentenceOf(*bad) : said(QT_TRANSLATE_NOOP("Headline", "The list below shows how far the test got.")),
            {}};
}

} // namespace

std::vector<findings::Problem> openProblems(const Story &story) {
    std::vector<findings::Problem> open = story.problems;
    const bool inForce = story.change && !story.change->isUndo && story.change->saved == Saved::New && story.plan;
    if (inForce)
        std::erase_if(open, [&](const findings::Problem &problem) { return story.plan->mends.contains(problem.id); });
    return open;
}

Headline headlineOf(const Story &story) {
    if (story.trouble)
        return {Answer::Unknown, said(troubleTitle(story.trouble->kind)), sentenceOf(*story.trouble), {}};
    if (story.seen == Answer::Broken)
        return {
            Answer::Broken,
            said(QT_TRANSLATE_NOOP("Headline", "A picture arrives, but it is not the right one.")),
            said(QT_TRANSLATE_NOOP("Headline", "The way works from this computer to the desktop. What is shown there is decided "
                                               "by the desktop itself: a locked, empty or wrong session. Show this to the person "
                                               "who looks after the desktops.")),
            {}};
    if (story.verdict)
        return ofVerdict(story, *story.verdict);
    return {Answer::NotAsked, said(QT_TRANSLATE_NOOP("Headline", "Nothing has been tested yet.")), {}, {}};
}

Headline changeHeadline(const Story &story) {
    if (!story.change)
        return {Answer::NotAsked, said(QT_TRANSLATE_NOOP("Headline", "Nothing has been changed yet.")), {}, {}};
    const ChangeStory &change = *story.change;
    if (story.activity != Activity::None && story.activity != Activity::Watching && change.loaded != Answer::Works)
        return {Answer::NotAsked,
                change.isUndo ? said(QT_TRANSLATE_NOOP("Headline", "The change is being taken back…"))
                              : said(QT_TRANSLATE_NOOP("Headline", "The change is being made…")),
                sentenceOf(story.activity, story.server),
                {}};
    if (story.trouble)
        return headlineOf(story);
    if (change.isUndo)
        return {Answer::Works,
                said(QT_TRANSLATE_NOOP("Headline", "The old file is back.")),
                said(QT_TRANSLATE_NOOP("Headline", "Apache runs as it did before the change. Desktops behave as they did then.")),
                {}};
    if (story.activity == Activity::TestingAfterwards && change.proved == Answer::NotAsked)
        return {
            Answer::NotAsked,
            said(QT_TRANSLATE_NOOP("Headline", "The new file is in use.")),
            said(QT_TRANSLATE_NOOP("Headline", "Now this computer tests whether desktops open. There is nothing to do for you.")),
            {}};
    if (change.proved == Answer::Works || change.proved == Answer::Warning) {
        const Headline rest = headlineOf(story);
        if (rest.answer == Answer::Broken)
            return {Answer::Warning,
                    said(QT_TRANSLATE_NOOP("Headline", "Apache is mended and stays so. Desktops do not open yet.")),
                    rest.meaning,
                    {}};
        return {Answer::Works,
                said(QT_TRANSLATE_NOOP("Headline", "Mended: the live connection works.")),
                said(QT_TRANSLATE_NOOP("Headline", "The new file is in use, and this computer got through to the desktop.")),
                {}};
    }
    const Headline rest = headlineOf(story);
    if (change.confirmed == Answer::Works)
        return {
            Answer::Warning, said(QT_TRANSLATE_NOOP("Headline", "The change stays. Desktops do not open yet.")), rest.meaning,
            said(QT_TRANSLATE_NOOP("Headline", "Look at what is still in the way; you can take the change back at any time."))};
    return {
        Answer::Warning, said(QT_TRANSLATE_NOOP("Headline", "The new file is in use, but desktops do not open yet.")),
        rest.meaning,
        said(QT_TRANSLATE_NOOP("Headline", "You can take the change back, or keep it and look at what is still in the way."))};
}

QString sentenceOf(Activity activity, const QString &server) {
    switch (activity) {
    case Activity::None:
    case Activity::Watching:
        return {};
    case Activity::Judging:
        return said(QT_TRANSLATE_NOOP("Headline", "Thinking about what was found…"));
    case Activity::TestingFromOutside:
        return said(QT_TRANSLATE_NOOP("Headline", "Testing from this computer…"));
    case Activity::Connecting:
        return said(QT_TRANSLATE_NOOP("Headline", "Connecting to %1…")).arg(server);
    case Activity::SigningIn:
        return said(QT_TRANSLATE_NOOP("Headline", "Signing in…"));
    case Activity::LookingAtServer:
        return said(QT_TRANSLATE_NOOP("Headline", "Looking at the server. Nothing is changed…"));
    case Activity::Trying:
        return said(QT_TRANSLATE_NOOP("Headline", "The server tries the change where nobody sees it. Nothing is changed…"));
    case Activity::Changing:
        return said(QT_TRANSLATE_NOOP("Headline", "The server works on its configuration…"));
    case Activity::AskingAgain:
        return said(QT_TRANSLATE_NOOP(
            "Headline", "Connection lost. It is not known yet which file is in use; the server finishes by itself. Please change "
                        "nothing by hand; Hubwart keeps asking…"));
    case Activity::Confirming:
        return said(QT_TRANSLATE_NOOP("Headline", "Telling the server, over a new connection, that the change shall stay…"));
    case Activity::Rehearsing:
        return said(QT_TRANSLATE_NOOP("Headline", "Opening connections as a class would. They are closed again in any case…"));
    case Activity::TestingAfterwards:
        return said(QT_TRANSLATE_NOOP("Headline", "Testing whether it works now…"));
    }
    return {};
}

} // namespace hubwart::story
