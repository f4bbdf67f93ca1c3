// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Hop.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>

namespace hubwart {

/// Why something could not be found out or done. A broken server is a result (an Answer), not a Trouble.
/// The sentence that a person reads hangs on the kind (story/Words), the exit code too (cli/ExitCode).
struct Trouble {
    Q_GADGET
public:
    enum class Kind {
        // reaching the server; about = {host, port}
        HostUnknown,
        PortClosed,
        NoRoute,
        TimedOut,       ///< about = {host, what was waited for}
        LinkLost,       ///< about = {host}; the outcome of what was under way is unknown
        RefusesForNow,  ///< about = {host}; too many tries, or too many guests
        NoCommonCipher, ///< about = {host}
        NotSsh,         ///< about = {host, port}; something else than SSH answered
        TooMuchText,    ///< about = {host}; before the sign-in it says more than an SSH server may
        TunnelRefused,  ///< about = {server on the way, host, port}; it does not lead on
        // what this computer's SSH settings say of it
        SshConfigUnreadable, ///< about = {file}
        SshConfigUnusable,   ///< about = {file, line, keyword}
        // who the server is; about = {host, fingerprint, key type, old fingerprint, file, line}
        HostKeyUnknown,
        HostKeyChanged,
        HostKeyOtherType,
        HostKeyRevoked,
        KnownHostsUnreadable, ///< about = {file}
        // signing in; about = {user, host}
        WrongPassword,
        WrongPassphrase, ///< about = {key file}
        KeyUnreadable,   ///< about = {key file}
        LoginRefused,    ///< about = {user, host, methods that the server offers}
        NeedsAnswer,     ///< about = {question}: nobody is there who could be asked
        // becoming root; about = {user}
        SudoMissing,
        SudoNotAllowed,
        SudoLimited, ///< about = {user, what sudo allows}
        SudoWrongPassword,
        SudoNeedsPassword,
        SudoRefused,       ///< about = {user}; sudo said no for another reason, in the detail
        DoasNeedsPassword, ///< about = {user}; there is doas and no sudo, and doas would ask
        RootWrongPassword, ///< about = {user}; su did not take the password of root
        SuRefused,         ///< about = {user}; su said no for another reason, in the detail
        // what answers there
        NoApache,
        NoSiteAnswers,  ///< about = {address}
        SeveralSites,   ///< about = {site files, one per entry}
        SiteMissing,    ///< about = {file}
        SiteUnreadable, ///< about = {file}
        CannotJudge,    ///< about = {directive, file, line}
        // changing it
        WrittenElsewhere,    ///< about = {file, program}; it would be lost, and nobody said that it shall be done all the same
        ConfigBrokenBefore,  ///< about = {file, line}; the configuration was refused before our change
        ConfigtestFailed,    ///< about = {file, line}; our candidate was refused, nothing was swapped
        ConfigtestOtherFile, ///< about = {file, line}; refused because of another file than ours
        ModuleFailed,        ///< about = {module}
        ReloadFailed,        ///< about = {}; the old file is back
        ApacheDown,          ///< about = {}; and could not be started again
        FileChanged,         ///< about = {file}; it is not the file that was shown
        ChangeOpen,          ///< about = {change id}; another change is under way
        NoSuchChange,        ///< about = {change id}
        NotOurFile,          ///< about = {file}; undo found other bytes than we wrote
        UnsafePath,          ///< about = {file}
        DiskTrouble,         ///< about = {file}
        ToolMissing,         ///< about = {program}
        NoWatchdog,          ///< about = {}; nothing would take the change back by itself, so nothing was changed
        NotConfirmed,        ///< about = {change id}; nobody confirmed it in time, the old file is back
        LoadsOthers,         ///< about = {"date owner file" of each}; the reload would also load what somebody else has changed
        NoRoomToReload,      ///< about = {"held/limit open"}; open connections hold nearly all places for Apache's processes
        WouldBeWorse,        ///< about = {}; what works now would not work with the change, so nothing was changed
        MadeWorse,           ///< about = {}; with the change pages did not open any more, so it was taken back
        NotProven,           ///< about = {}; it was not seen to work, so it was taken back
        NotOpen,             ///< about = {how it ended}; it was taken back before it could be kept
        NotTakenBack,        ///< about = {file}; the new file is still in place, because taking it back would have done harm
        OtherFormat,         ///< about = {format}; the server keeps its changes in a form that this version does not know
        OutcomeUnknown,      ///< about = {host, change id}
        BadReply,            ///< the server's reply was not whole, or not ours
        // probing
        FileNotWritten, ///< about = {file}
        FileNotRead,    ///< about = {file}
        // rehearsing a class
        LimitsUnknown,     ///< about = {}; how many things Apache does at once was not found out
        RehearsalTooLarge, ///< about = {wanted, sensible now}
        RehearsalStray,    ///< about = {host}; what was sent there is in none of the server's access logs
        // this side
        BadAddress, ///< about = {address}; of a server to sign in to
        Usage,      ///< about = {what is wrong}
        Cancelled,
        Internal,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Internal;
    Hop hop = Hop::Server;
    /// What the sentence names (hosts, files, ...), in the order that the kind says.
    QStringList about;
    /// Words of the library or the server, as they came: for the details, never for the sentence.
    QString detail;

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

template <typename T>
using Result = std::expected<T, Trouble>;

inline std::unexpected<Trouble> trouble(Trouble::Kind kind, Hop hop, QStringList about = {}, QString detail = {}) {
    return std::unexpected(Trouble{kind, hop, std::move(about), std::move(detail)});
}

} // namespace hubwart
