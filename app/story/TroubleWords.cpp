// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Words.h"

#include "findings/Wording.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

const char *connectionSentence(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case HostUnknown:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The name %1 is not known in this network. Check the spelling. If the server is only known "
                                 "inside the school, connect to the school's network or VPN first.");
    case PortClosed:
        return QT_TRANSLATE_NOOP("Trouble", "%1 can be reached, but nothing answers on port %2. Check the port, or ask whether "
                                            "SSH is switched on at the server.");
    case NoRoute:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "There is no way from this computer to %1. Is the VPN connected? Is the Wi-Fi the right one?");
    case TimedOut:
        return QT_TRANSLATE_NOOP("Trouble", "%1 did not answer in time. A firewall may swallow the connection, or the server is "
                                            "overloaded. Try again, or from the school's network.");
    case LinkLost:
        return QT_TRANSLATE_NOOP("Trouble", "The connection to the server broke off. Check the network, then try again.");
    case NotSsh:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "On port %2 of %1 something answers that is not SSH. Check the port (SSH usually has 22).");
    case TooMuchText:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1 says so much before the sign-in that Hubwart stops listening (256 KB are the most). It is a "
                                 "notice for whoever signs in: ask the person who looks after the server to make the file behind "
                                 "\"Banner\" in the settings of its SSH server shorter.");
    case TunnelRefused:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1, which is on the way, does not lead on to %2 (port %3). Is that name right, and does "
                                 "%1 allow it (AllowTcpForwarding)? Ask the person who looks after it.");
    case SshConfigUnreadable:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "Your SSH settings (%1) cannot be used: the details say why. Nothing was sent. Mend the "
                                 "file, or leave it out with \"--ssh-config none\".");
    case SshConfigUnusable:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "Line %2 of %1 (%3) cannot be followed for this server: Hubwart starts no other program "
                                 "to connect, and changes no names. Nothing was sent. A ProxyJump line works; or leave "
                                 "the file out with \"--ssh-config none\".");
    case RefusesForNow:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "%1 refuses everyone from here for a while: there were too many sign-ins. Wait a few minutes, then try again "
            "once.");
    case NoCommonCipher:
        return QT_TRANSLATE_NOOP("Trouble", "%1 and this computer know no safe way to encrypt in common. Ask the person who "
                                            "looks after the server to update SSH there.");
    case HostKeyUnknown:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "This computer has never met the server %1. Its fingerprint is %2 (%3). Compare it with someone "
                                 "who can see it there (ssh-keygen -lf on the server's host key). Only if it is the same, start "
                                 "again and accept it. In a Wi-Fi you do not know, stop here: your password could be read.");
    case HostKeyChanged:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "This is not the server that %1 was before, or it was reinstalled. No password was sent. It now shows the "
            "fingerprint %2 (%3); known, since %7 at the latest, is %4 (line %6 of %5). Please ask its operator before "
            "anything else: there, \"ssh-keygen -lf /etc/ssh/%8\" prints the fingerprint that is right. Only if it is "
            "the one shown now, \"ssh-keygen -R '%9' -f '%5'\" on this computer forgets the old one.");
    case HostKeyOtherType:
        return QT_TRANSLATE_NOOP("Trouble", "%1 shows a key of another kind (%2, %3) than the one that is known for it (line %6 "
                                            "of %5). No password was sent. Please ask its operator.");
    case HostKeyRevoked:
        return QT_TRANSLATE_NOOP("Trouble", "The key that %1 shows (%2) is marked as revoked on this computer (line %6 of %5): "
                                            "it must not be trusted any more. No password was sent. Please ask its operator.");
    case KnownHostsUnreadable:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The list of known servers (%1) cannot be read, so it is not certain which server this is. No "
                                 "password was sent. Mend the file (the details say where) or rename it, then try again.");
    case WrongPassword:
        return QT_TRANSLATE_NOOP("Trouble", "The password for %1 on %2 is not right. Check the Caps Lock key and try again.");
    case WrongPassphrase:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The passphrase for the key file %1 is not right. This is the passphrase of the file, not the "
                                 "password of the account.");
    case KeyUnreadable:
        return QT_TRANSLATE_NOOP("Trouble", "The key file %1 cannot be used: it is missing, not readable, or not in a known "
                                            "format. The details say more; give another file with --identity.");
    case LoginRefused:
        return QT_TRANSLATE_NOOP("Trouble", "%2 does not let %1 in with what this computer has. Check the user name, or give a "
                                            "key file or a password (the server offers: %3).");
    case NeedsAnswer:
        return QT_TRANSLATE_NOOP("Trouble", "An answer is needed, and there is nobody to ask: \"%1\". Give it beforehand "
                                            "(\"hubwart --help\" lists the options), or start this in a terminal.");
    default:
        return nullptr;
    }
}

const char *rightsSentence(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case SudoMissing:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1 may sign in, but not change Apache: the server has no sudo. Sign in as root, or ask the "
                                 "person who may.");
    case SudoNotAllowed:
        return QT_TRANSLATE_NOOP(
            "Trouble", "%1 may sign in, but not change Apache (no sudo). The fault can still be found; send the result to "
                       "the person who may.");
    case SudoLimited:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1 may use sudo only for some commands (%2). That is not enough to change Apache safely. "
                                 "Ask the person who looks after the server.");
    case SudoWrongPassword:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "The password that sudo asks for is not right. It is usually the password of %1. Nothing was changed; try again.");
    case SudoNeedsPassword:
        return QT_TRANSLATE_NOOP("Trouble", "sudo wants the password of %1, and none was given. Without it the server can only "
                                            "be looked at in part, and nothing can be changed. Start again and give it.");
    case SudoRefused:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "sudo refused to work for %1. Without it nothing can be changed. Ask the person who looks after the server.");
    case DoasNeedsPassword:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "This server has doas in place of sudo, and it asks %1 for a password. Hubwart uses doas only where it asks "
            "for none. Give the password of root, or send the result to the person who may change Apache.");
    case RootWrongPassword:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The password of root is not right, or root has none on this server. It is not the password of "
                                 "%1. Nothing was changed; try again.");
    case SuRefused:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1 may not become root by su on this server (the details have its words). Nothing was changed. "
                                 "Ask the person who looks after the server.");
    default:
        return nullptr;
    }
}

const char *siteSentence(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case NoApache:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "There is no Apache on %1. Is it the right server? The desktops may be behind another machine.");
    case NoSiteAnswers:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "No site on this server hands requests on to a hub for %1. Check the address, or name the site file with --site.");
    case SeveralSites:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "Several site files could be meant. Choose one with --site, or give the address of the live connection with --url.");
    case SiteMissing:
        return QT_TRANSLATE_NOOP("Trouble", "The site file %1 is not there. Check its name. If it was deleted or renamed, Apache "
                                            "may not start again without it.");
    case SiteUnreadable:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The site file %1 may not be read by this user. Sign in as somebody who may use sudo.");
    case CannotJudge:
        return QT_TRANSLATE_NOOP(
            "Trouble", "Line %3 of %2 (%1) may decide about the live connection, and Hubwart cannot judge it yet. So nothing is "
                       "changed. Show this line to somebody who knows Apache.");
    default:
        return nullptr;
    }
}

const char *changeSentence(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case ConfigBrokenBefore:
        return QT_TRANSLATE_NOOP(
            "Trouble", "With its files on disk Apache would not start again, even without this change. Nothing was changed or "
                       "reloaded. Do not restart the server during lessons; first have the place mended that the details name.");
    case ConfigtestFailed:
        return QT_TRANSLATE_NOOP("Trouble", "Apache refuses the planned change. It was only tried; nothing was changed. The "
                                            "details say why; show them to somebody who knows Apache.");
    case ConfigtestOtherFile:
        return QT_TRANSLATE_NOOP("Trouble", "With this change Apache would refuse another file than ours: line %2 of %1. It was "
                                            "only tried; nothing was changed. Show this line to somebody who knows Apache.");
    case ModuleFailed:
        return QT_TRANSLATE_NOOP("Trouble", "A module or site of Apache could not be switched on or off. It was only tried; "
                                            "nothing was changed. The server's own words are in the details.");
    case ReloadFailed:
        return QT_TRANSLATE_NOOP("Trouble", "The change could not be taken into use. Everything is back as it was before, and "
                                            "Apache serves. The details say why.");
    case ApacheDown:
        return QT_TRANSLATE_NOOP("Trouble", "APACHE DOES NOT RUN. The files were put back as before, but Apache did not start "
                                            "with them either. Call the person who looks after the server now. There, as root: "
                                            "\"systemctl status apache2\" says why, \"systemctl start apache2\" starts it.");
    case WrittenElsewhere:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "%1 is not written by hand (%2): what is changed in it is lost as soon as it is written anew. Nothing was "
            "changed. Put the line where that program takes its own from; \"--anyway\" changes this file all the same.");
    case FileChanged:
        return QT_TRANSLATE_NOOP(
            "Trouble", "Somebody changed %1 in the meantime. Nothing was written. Check again; then the change is planned anew.");
    case ChangeOpen:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "Another change of Hubwart on this server is under way, or waits to be confirmed (%1). Nothing was changed. "
            "Check again: that shows it, and how to keep it or take it back. If nobody does, the server takes it back by "
            "itself.");
    case NoSuchChange:
        return QT_TRANSLATE_NOOP("Trouble", "There is no change of Hubwart on this server that could be taken back. The "
                                            "check shows which changes are in force.");
    case NotOurFile:
        return QT_TRANSLATE_NOOP(
            "Trouble",
            "%1 was changed by somebody after Hubwart. Taking our change back would lose that, so nothing was touched. The old "
            "file is kept on the server in /var/lib/hubwart/changes; show this to somebody who knows Apache.");
    case UnsafePath:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "For safety Hubwart only writes to ordinary files below /etc that have a single name, and %1 is "
                                 "not one of them. Nothing was changed. Ask the person who looks after the server.");
    case DiskTrouble:
        return QT_TRANSLATE_NOOP("Trouble", "The server could not keep a copy of %1 or write beside it: the disk may be full or "
                                            "write-protected. Nothing was changed. Ask the person who looks after the server.");
    case ToolMissing:
        return QT_TRANSLATE_NOOP("Trouble", "A safe change needs a program that the server lacks or does not allow: %1. Nothing "
                                            "was changed. Ask the person who looks after the server.");
    case NoWatchdog:
        return QT_TRANSLATE_NOOP("Trouble", "This server has nothing that would take the change back by itself if the connection "
                                            "were lost (neither a systemd timer nor \"at\" worked). Nothing was changed. Ask the "
                                            "person who looks after the server.");
    case NotConfirmed:
        return QT_TRANSLATE_NOOP("Trouble", "Nobody confirmed the change in time, so the server has taken it back by itself. The "
                                            "old file is in use. You can make the change again.");
    case LoadsOthers:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "Somebody has changed other files since Apache was loaded last, and a reload would put them "
                                 "into force, too; the details list them. Nothing was changed. Ask who it was; "
                                 "\"--load-others\" loads them all the same.");
    case NoRoomToReload:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "Open desktops hold nearly all places that Apache has for its processes (%1), because of "
                                 "earlier reloads: after one more it might answer nobody. Nothing was changed. Wait until "
                                 "desktops are closed, or restart Apache when nobody is working; then try again.");
    case WouldBeWorse:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "With this change something that works now would not work any more. It was only tried, in "
                                 "a second Apache that nobody sees; nothing was changed. The details say what it answered.");
    case MadeWorse:
        return QT_TRANSLATE_NOOP("Trouble", "With the change even ordinary pages did not open any more, so it was taken back at "
                                            "once. The old file is in use. Show the lines above to somebody who knows Apache.");
    case NotProven:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "It could not be seen that the change helps, so it was taken back. The old file is in "
                                 "use. With --keep-unproven it stays all the same.");
    case NotOpen:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "This change cannot be kept any more: it has come to its end before (%1). Check again "
                                 "to see what is in use; you can make the change again.");
    case NotTakenBack:
        return QT_TRANSLATE_NOOP(
            "Trouble", "The change was not taken back: that would have lost somebody else's work in %1, or Apache would not have "
                       "started again. The new file stays in use; old and new are kept on the server in "
                       "/var/lib/hubwart/changes. Show this to somebody who knows Apache.");
    case OtherFormat:
        return QT_TRANSLATE_NOOP("Trouble", "Changes on this server were made by another version of Hubwart, which writes them "
                                            "down in another way (%1). Nothing was touched. Use the newest version.");
    case OutcomeUnknown:
        return QT_TRANSLATE_NOOP(
            "Trouble", "Connection lost. It is not known yet which file is in use; the server finishes by itself. Please change "
                       "nothing by hand. Check again in a few minutes: that shows which change is in force.");
    case BadReply:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "The server's answer was not whole or not in the expected form. Try once more. If it stays so, "
                                 "ask the person who looks after the server whether this account has an ordinary shell.");
    default:
        return nullptr;
    }
}

const char *ownSentence(Trouble::Kind kind) {
    using enum Trouble::Kind;
    switch (kind) {
    case FileNotWritten:
        return QT_TRANSLATE_NOOP("Trouble", "The file %1 could not be written. Is the folder there, and may you write to it?");
    case FileNotRead:
        return QT_TRANSLATE_NOOP(
            "Trouble", "The file %1 could not be read, or is not what it should be. Check its name; the details say more.");
    case LimitsUnknown:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "How many desktops Apache can carry at once could not be found out: its kind of worker "
                                 "(MPM) is not known here. Sign in with an account that may become root, then try again.");
    case RehearsalTooLarge:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "%1 connections at once would leave too little for people who are working now; up to %2 "
                                 "are safe. Take fewer, or wait until nobody is working and say so.");
    case RehearsalStray:
        return QT_TRANSLATE_NOOP("Trouble",
                                 "A request to %1 did not show up in the access log of the server that you signed in to. "
                                 "Perhaps another computer answers that address. Nothing was tried, so that no "
                                 "stranger's server gets the load.");
    case BadAddress:
        return QT_TRANSLATE_NOOP(
            "Trouble", "\"%1\" is no address of a server. It looks like admin@server.example, or admin@server.example:2222 "
                       "if SSH has another port there.");
    case Usage:
        return QT_TRANSLATE_NOOP("Trouble", "%1");
    case Cancelled:
        return QT_TRANSLATE_NOOP("Trouble", "Stopped, as you asked. If a change was already under way, the server finishes it by "
                                            "itself; the check shows what became of it.");
    default:
        return QT_TRANSLATE_NOOP("Trouble", "Something went wrong inside Hubwart. The details say what; please report it.");
    }
}

const char *sourceOf(Trouble::Kind kind) {
    for (const auto part : {connectionSentence, rightsSentence, siteSentence, changeSentence})
        if (const char *sentence = part(kind))
            return sentence;
    return ownSentence(kind);
}

} // namespace

QString sentenceOf(const Trouble &trouble) {
    return findings::filledIn(QCoreApplication::translate("Trouble", sourceOf(trouble.kind)), trouble.about);
}

} // namespace hubwart::story
