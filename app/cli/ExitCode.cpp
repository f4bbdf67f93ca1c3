// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

namespace hubwart::cli {

ExitCode exitCodeOf(const Trouble &trouble) {
    using enum Trouble::Kind;
    switch (trouble.kind) {
    case HostUnknown:
    case PortClosed:
    case NoRoute:
    case TimedOut:
    case LinkLost:
    case NotSsh:
    case TooMuchText:
    case TunnelRefused:
    case NoCommonCipher:
        return Unreachable;
    case HostKeyUnknown:
    case HostKeyChanged:
    case HostKeyOtherType:
    case HostKeyRevoked:
    case KnownHostsUnreadable:
        return HostKeyTrouble;
    case WrongPassword:
    case WrongPassphrase:
    case KeyUnreadable:
    case LoginRefused:
    case SudoMissing:
    case SudoNotAllowed:
    case SudoLimited:
    case SudoWrongPassword:
    case SudoNeedsPassword:
    case SudoRefused:
    case DoasNeedsPassword:
    case RootWrongPassword:
    case SuRefused:
        return NoRights;
    case NeedsAnswer:
    case SeveralSites:
    case Usage:
    case BadAddress:
    case SshConfigUnreadable:
    case SshConfigUnusable:
    case FileNotRead:
    case WrittenElsewhere:
    case LoadsOthers:
    case RehearsalTooLarge:
        return UsageError;
    case NoApache:
    case NoSiteAnswers:
    case SiteMissing:
    case SiteUnreadable:
    case CannotJudge:
    case LimitsUnknown:
    case RehearsalStray:
    case OutcomeUnknown:
    case BadReply:
        return NotFoundOut;
    case ConfigBrokenBefore:
    case ConfigtestFailed:
    case ConfigtestOtherFile:
    case ModuleFailed:
    case ReloadFailed:
    case ApacheDown:
    case NoSuchChange:
    case NotOurFile:
    case UnsafePath:
    case DiskTrouble:
    case ToolMissing:
    case NoWatchdog:
    case NotConfirmed:
    case NotOpen:
    case MadeWorse:
    case WouldBeWorse:
    case NotProven:
    case NotTakenBack:
    case OtherFormat:
        return ProblemFound;
    case RefusesForNow:
    case NoRoomToReload:
    case FileChanged:
    case ChangeOpen:
        return TryAgain;
    case FileNotWritten:
    case Internal:
        return InternalError;
    case Cancelled:
        return Interrupted;
    }
    return InternalError;
}

ExitCode exitCodeOf(Answer answer) {
    switch (answer) {
    case Answer::Works:
    case Answer::Warning:
        return Fine;
    case Answer::Broken:
        return ProblemFound;
    case Answer::NotAsked:
    case Answer::Unknown:
        return NotFoundOut;
    }
    return NotFoundOut;
}

int exitCodeOf(const story::Story &story) {
    if (story.trouble)
        return exitCodeOf(*story.trouble);
    return exitCodeOf(story.verdict ? story.verdict->answer : Answer::Unknown);
}

} // namespace hubwart::cli
