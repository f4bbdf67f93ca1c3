// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PastedHint.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwart::story {

namespace {

constexpr qsizetype longest = 4096;

struct Hint {
    const char *words; ///< a regular expression, without regard to case
    const char *sentence;
};

/// Chrome's and Safari's words, then Firefox's, Apache's and the VNC servers'. What says more stands before what says less,
/// because only one is told.
constexpr std::array hints = {
    Hint{"response code: ?(?:400|426)|status code 426",
         QT_TRANSLATE_NOOP("Pasted", "The server took the request for a live connection for an ordinary one. Most often "
                                     "\"upgrade=websocket\" is missing in Apache's site file, which Hubwart can mend.")},
    Hint{"response code: ?401", QT_TRANSLATE_NOOP("Pasted", "The server wants a sign-in before it opens a live connection.")},
    Hint{"response code: ?403",
         QT_TRANSLATE_NOOP("Pasted", "The live connection is refused: by a rule in Apache's site file, or by the hub, which "
                                     "does not know the address that the page comes from.")},
    Hint{"response code: ?404",
         QT_TRANSLATE_NOOP("Pasted", "Nothing answers at the path of the live connection: Apache hands it on to nobody, or the "
                                     "hub has it at another path.")},
    Hint{"response code: ?50[234]",
         QT_TRANSLATE_NOOP("Pasted", "Apache answers, but gets no answer from the hub behind it. Is the hub running?")},
    Hint{"response code: ?500",
         QT_TRANSLATE_NOOP("Pasted", "Apache or the hub failed at the live connection. The error log on the server says where.")},
    Hint{"response code: ?(?:200|30\\d)",
         QT_TRANSLATE_NOOP("Pasted",
                           "Instead of a live connection a page came back. Most often \"upgrade=websocket\" is missing in "
                           "Apache's site file, or a sign-in page stands before it.")},
    Hint{"Sec-WebSocket-Protocol",
         QT_TRANSLATE_NOOP("Pasted", "Browser and hub do not agree on the language of the live connection (its sub-protocol). "
                                     "That is for whoever looks after the hub.")},
    Hint{"Mixed Content|insecure WebSocket",
         QT_TRANSLATE_NOOP("Pasted", "The page came encrypted, but asks for a live connection that is not (ws instead of wss). "
                                     "Browsers forbid that. The hub must learn that it is reached by https.")},
    Hint{"Content Security Policy|connect-src",
         QT_TRANSLATE_NOOP("Pasted", "A rule that comes with the page (Content-Security-Policy) forbids the live connection. "
                                     "\"connect-src\" in it must name the address.")},
    Hint{"CERT_(?:AUTHORITY|COMMON_NAME|DATE)|SEC_ERROR_|certificate",
         QT_TRANSLATE_NOOP("Pasted",
                           "The browser does not trust the server's certificate. The test shows what is wrong with it.")},
    Hint{"RX_RECORD_TOO_LONG|SSL_PROTOCOL_ERROR",
         QT_TRANSLATE_NOOP("Pasted", "At that port nobody speaks an encrypted language. Is it the right port?")},
    Hint{"CONNECTION_REFUSED",
         QT_TRANSLATE_NOOP("Pasted", "Nobody listens at that address and port, or a firewall turns everybody away.")},
    Hint{"CONNECTION_TIMED_OUT", QT_TRANSLATE_NOOP("Pasted", "No answer came at all: a firewall may be in between.")},
    Hint{"NAME_NOT_RESOLVED", QT_TRANSLATE_NOOP("Pasted", "The name of the server is not known. Is it spelled rightly?")},
    Hint{"\\b1005\\b|no status (?:code )?(?:was )?(?:received|present)",
         QT_TRANSLATE_NOOP("Pasted",
                           "The live connection was opened, and closed at once without a reason (1005). Apache is right "
                           "then; look at the hub: the address may not be marked as a WebSocket in it.")},
    Hint{"\\b1006\\b|closed before the connection is established|can.t establish a connection|connection failed",
         QT_TRANSLATE_NOOP("Pasted", "The live connection did not come about, or broke (1006). The browser does not say why; the "
                                     "test finds out.")},
    Hint{"AH01144", QT_TRANSLATE_NOOP("Pasted", "Apache lacks a module for what its site file asks for (mod_proxy_http, or the "
                                                "like). Hubwart can switch it on.")},
    Hint{"AH0096[01]|AH01961",
         QT_TRANSLATE_NOOP("Pasted", "Apache shall speak to the hub encrypted, but may not: \"SSLProxyEngine on\" is missing.")},
    Hint{"AH00957|AH01114|AH00940|AH00959",
         QT_TRANSLATE_NOOP("Pasted",
                           "Apache does not reach the hub at the address that its site file names. Is the hub running?")},
    Hint{"AH01102|AH00898",
         QT_TRANSLATE_NOOP("Pasted",
                           "The hub broke off before it answered Apache, or speaks another language than Apache expects "
                           "(http or https).")},
    Hint{"AH10508",
         QT_TRANSLATE_NOOP("Pasted", "Apache refuses addresses with %3F in rewrite rules. With \"upgrade=websocket\" instead "
                                     "of the rule they work.")},
    Hint{"AH00161|AH00286|AH00484",
         QT_TRANSLATE_NOOP("Pasted", "Apache has no free worker left: each open desktop holds one. Then new ones do not open.")},
    Hint{"AH01630", QT_TRANSLATE_NOOP("Pasted", "A rule in Apache's files (Require) refuses this visitor.")},
    Hint{"AH0161[78]", QT_TRANSLATE_NOOP("Pasted", "Apache's own sign-in did not know the name or the password.")},
    Hint{"AH00124", QT_TRANSLATE_NOOP("Pasted", "Rewrite rules in Apache's files send a request round in circles.")},
    Hint{"AH01110", QT_TRANSLATE_NOOP("Pasted", "The hub broke off in the middle of its answer. If a VNC server stands there "
                                                "instead of a hub, it cannot answer a browser at all.")},
    Hint{"AH01106", QT_TRANSLATE_NOOP("Pasted", "The hub's answer has headers that Apache cannot read.")},
    Hint{"AH01084|AH01095|AH01097",
         QT_TRANSLATE_NOOP("Pasted", "The connection from Apache to the hub ended while the request was being sent.")},
    Hint{"AH00669", QT_TRANSLATE_NOOP("Pasted", "A rewrite rule wants to hand the request on, but Apache's module for that "
                                                "(mod_proxy) is not switched on.")},
    Hint{"AH01083|AH02439|AH01059",
         QT_TRANSLATE_NOOP("Pasted", "Apache made an address of its rule that is none: its host or port is empty or wrong.")},
    Hint{"AH00934", QT_TRANSLATE_NOOP("Pasted", "All hubs of a balancer are busy.")},
    Hint{"AH10159", QT_TRANSLATE_NOOP("Pasted", "Apache will soon have no free worker left: each open desktop holds one.")},
    Hint{"AH03490|AH00485|AH00288",
         QT_TRANSLATE_NOOP("Pasted",
                           "After several reloads, open desktops still hold workers of the old ones, and no room is left "
                           "for new workers. Restart Apache when nobody is working, or raise ServerLimit.")},
    Hint{"AH00126|AH10244", QT_TRANSLATE_NOOP("Pasted", "Apache refuses the path of the request as not valid (400).")},
    Hint{"AH02900",
         QT_TRANSLATE_NOOP("Pasted", "A line for live connections only (ws://) was asked for a page, and answered 426.")},
    Hint{"AH0245[24]|AH0244[47]|AH10240",
         QT_TRANSLATE_NOOP("Pasted", "Apache could not set up the live connection to the hub, or lost it.")},
    Hint{"AH02039", QT_TRANSLATE_NOOP("Pasted", "Apache does not trust the hub's own certificate, as SSLProxyVerify tells it.")},
    Hint{"AH01382", QT_TRANSLATE_NOOP("Pasted", "A request came so slowly that Apache gave it up (mod_reqtimeout, 408).")},
    Hint{"AH0005[12]", QT_TRANSLATE_NOOP("Pasted", "A process of Apache crashed, and all desktops in it were cut off.")},
    Hint{"AH02032", QT_TRANSLATE_NOOP("Pasted", "A device in front of Apache does not tell it which site is meant when it "
                                                "encrypts (no SNI), so Apache turns it away (421).")},
    Hint{"too many (?:security|authentication) failures",
         QT_TRANSLATE_NOOP("Pasted",
                           "The VNC server has shut everybody out after failed sign-ins. It lets in again after a while, "
                           "sooner if nobody tries.")},
};

} // namespace

QString pastedHint(const QString &text) {
    const QString line = text.left(longest);
    const auto *const told = std::ranges::find_if(hints, [&line](const Hint &hint) {
        return QRegularExpression(QString::fromLatin1(hint.words), QRegularExpression::CaseInsensitiveOption)
            .match(line)
            .hasMatch();
    });
    return told == hints.end() ? QString() : QCoreApplication::translate("Pasted", told->sentence);
}

} // namespace hubwart::story
