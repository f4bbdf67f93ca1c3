// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Words.h"

#include "findings/Wording.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

const char *reachSentence(Symptom symptom) {
    using enum Symptom;
    switch (symptom) {
    case HostUnknown:
        return QT_TRANSLATE_NOOP(
            "Path", "The name %1 is not known in this network. Check the spelling, or connect to the school's network or VPN.");
    case PortClosed:
        return QT_TRANSLATE_NOOP("Path", "%1 can be reached, but nothing answers on port %2: Apache does not run there, or "
                                         "listens on another port. Check the address, then whether Apache runs.");
    case NoRoute:
        return QT_TRANSLATE_NOOP("Path", "There is no way from this computer to %1. Is the VPN connected?");
    case TimedOut:
        return QT_TRANSLATE_NOOP("Path", "%1 did not answer in time. A firewall may swallow the connection, or a program there "
                                         "hangs. Try again, also from the school's network.");
    case ProxyInTheWay:
        return QT_TRANSLATE_NOOP(
            "Path",
            "%1 cannot be reached directly, and this computer is set to go through a proxy (%3). Hubwart goes past it, to "
            "see the server itself. Ask whoever looks after the network for a direct way, or test from another network.");
    case TlsUntrusted:
        return QT_TRANSLATE_NOOP("Path", "This computer does not trust the certificate of %1; usually its issuer is not known "
                                         "here. If the school has its own authority, give its file with --ca; otherwise have the "
                                         "certificate replaced. Browsers refuse such a live connection without a word.");
    case TlsExpired:
        return QT_TRANSLATE_NOOP(
            "Path", "The certificate of %1 expired on %2. Have it renewed; until then browsers refuse the connection.");
    case TlsWrongName:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The certificate does not fit the name %1; it is for \"%2\". Use a name for which it is, or have it replaced.");
    case TlsFailed:
        return QT_TRANSLATE_NOOP("Path", "No encrypted connection to %1 could be made. The details say why.");
    case PlainHttpOnTlsPort:
        return QT_TRANSLATE_NOOP("Path", "The port answers without encryption. Is it the right port, and is encryption switched "
                                         "on for this site (SSLEngine on)?");
    default:
        return nullptr;
    }
}

const char *httpSentence(Symptom symptom) {
    using enum Symptom;
    switch (symptom) {
    case HttpOk:
        return QT_TRANSLATE_NOOP(
            "Path", "Instead of a live connection a page came back (200). The request for a live connection was lost on the way: "
                    "Apache handed it on as an ordinary page, or the hub offers no live connection at this path.");
    case HttpRedirect:
        return QT_TRANSLATE_NOOP("Path", "Instead of a live connection a redirect to another address came back (%1 %4). The "
                                         "request for a live connection was lost on the way, or the hub wants a sign-in first.");
    case HttpBadRequest:
        return QT_TRANSLATE_NOOP("Path", "The request was refused as wrong (400). Usually Apache handed the wish for a live "
                                         "connection on as an ordinary page, and the hub could make nothing of it.");
    case HttpUnauthorized:
        return QT_TRANSLATE_NOOP("Path", "A sign-in is wanted (401). Browsers show no sign-in box for a live connection: sign in "
                                         "on the page first, then open the desktop.");
    case HttpForbidden:
        return QT_TRANSLATE_NOOP("Path", "The request was forbidden (403): by a rule in Apache, or the hub does not accept where "
                                         "it comes from (its Origin). Show this to the person who looks after them.");
    case HttpNotFound:
        return QT_TRANSLATE_NOOP(
            "Path", "There is nothing at this path (404). Check the path of the address; the hub may use another one.");
    case HttpProxyAuthentication:
        return QT_TRANSLATE_NOOP("Path", "Not the server answered but a proxy on the way, and it wants a sign-in first (407). A "
                                         "live connection cannot sign in to it. Ask whoever looks after the network to let this "
                                         "address through.");
    case HttpUpgradeRequired:
        return QT_TRANSLATE_NOOP("Path", "The hub says that it wanted a live connection and got an ordinary request (426): the "
                                         "wish for one (Upgrade) was lost on the way, usually in Apache.");
    case HttpServerError:
        return QT_TRANSLATE_NOOP("Path", "The server failed at the request (500). Apache's error log says why; often a module is "
                                         "missing, or the hub itself failed.");
    case HttpBadGateway:
        return QT_TRANSLATE_NOOP("Path", "Apache reached the hub, but could make nothing of its answer (502). The hub may have "
                                         "crashed, or speaks another protocol on that port. Restart the hub, then test again.");
    case HttpUnavailable:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The hub does not answer (503). Apache works; the program behind it is down. Start the hub, then test again.");
    case HttpGatewayTimeout:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The hub took too long to answer (504). It hangs or is overloaded. Restart it if that stays so, then test again.");
    case HttpOther:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The server gave an answer that fits neither a page nor a live connection (%1 %2). The details show it in full.");
    case NotHttp:
        return QT_TRANSLATE_NOOP("Path", "What answers there does not speak HTTP. Is it the right port?");
    case HeadersTooLong:
        return QT_TRANSLATE_NOOP("Path",
                                 "The answer began with more headers than any browser takes (over 64 KiB). Look in Apache "
                                 "and in the hub for what sets a header or a cookie again and again.");
    case AcceptMismatch:
        return QT_TRANSLATE_NOOP(
            "Path", "Something claimed to open the live connection (101), but could not prove that it understood the request: a "
                    "filter or proxy in between probably answers in the hub's place. Test once more from another network.");
    case SubprotocolMismatch:
        return QT_TRANSLATE_NOOP(
            "Path", "The hub opened the live connection, but did not agree to the kind that was asked for (\"%1\"); its answer "
                    "was \"%2\". Some pages then give up. If desktops stay black, show this to the hub's developer.");
    default:
        return nullptr;
    }
}

const char *desktopSentence(Symptom symptom) {
    using enum Symptom;
    switch (symptom) {
    case ClosedByPeer:
        return QT_TRANSLATE_NOOP("Path", "The live connection opened, and the other side closed it (code %1). Apache is right. "
                                         "Show this, with the details, to the hub's developer.");
    case ClosedWithoutCode:
        return QT_TRANSLATE_NOOP(
            "Path",
            "Apache opened the live connection (101), and the hub closed it without a reason (1005). Apache is right. Either the "
            "desktop behind the hub does not run: start it, and test again. Or the hub's own route for the socket never ran: "
            "tell its developer; in Flask the route needs websocket=True.");
    case ConnectionLost:
        return QT_TRANSLATE_NOOP("Path", "The connection broke off without a word (a browser says 1006). The hub may have ended, "
                                         "or does not reach the desktop. Look whether both run, then test again.");
    case ConnectionStalled:
        return QT_TRANSLATE_NOOP("Path", "The connection stopped in the middle of a message, and nothing more came for five "
                                         "seconds. Usually the network is weak, or something on the way swallows what is sent. "
                                         "Test again, by cable if you can.");
    case TooMuchData:
        return QT_TRANSLATE_NOOP("Path", "The other side sent more at once than any desktop does, so the connection was ended "
                                         "here. Show this, with the details, to the hub's developer.");
    case ProtocolError:
        return QT_TRANSLATE_NOOP("Path", "The live connection opened, but what came through it was not in order: something in "
                                         "between or the hub garbles it. Show this, with the details, to the hub's developer.");
    case NoGreeting:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The live connection is open, but no desktop answers behind it. Does the desktop run, and can the hub reach it?");
    case NotVnc:
        return QT_TRANSLATE_NOOP(
            "Path", "Something answers behind the hub, but it is no VNC desktop. Is the hub set to the right computer and port?");
    case VncTooManyFailures:
        return QT_TRANSLATE_NOOP("Path", "The desktop refuses everyone for a while after too many failed sign-ins. Wait some "
                                         "minutes without trying, or restart the desktop; nothing else helps.");
    case VncPasswordNeeded:
        return QT_TRANSLATE_NOOP("Path", "The desktop wants its VNC password, and none was given. Up to here everything works.");
    case VncWrongPassword:
        return QT_TRANSLATE_NOOP("Path", "The VNC password is not right. Up to here everything works. Do not try often: after "
                                         "some failures the desktop locks everyone out.");
    case VncUnsupportedSecurity:
        return QT_TRANSLATE_NOOP(
            "Path", "The desktop wants a way to sign in that Hubwart does not know (%1). Up to here everything works.");
    case VncRefused:
        return QT_TRANSLATE_NOOP("Path", "The desktop refused the connection and said \"%1\". Up to here everything works. Show "
                                         "this to the person who looks after the desktop.");
    case PictureTooLarge:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The desktop announces a picture that is too large (%1 x %2). It was not fetched. Everything before it works.");
    case PictureFlat:
        return QT_TRANSLATE_NOOP("Path", "A picture came, but nearly all of it has one single colour. The connection works; the "
                                         "desktop itself may be locked or "
                                         "empty, or nothing has been started on it.");
    case PictureForeign:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The desktop speaks a dialect of VNC that only its own page in the browser understands (message %1; KasmVNC is "
            "such a desktop). So no picture could be made here. Everything before it works, up to the sign-in.");
    case PictureLost:
        return QT_TRANSLATE_NOOP("Path", "The connection works, but no whole picture could be fetched. The details say why.");
    default:
        return nullptr;
    }
}

/// RFC 6455 section 7.4.1; empty for a code that says nothing in general.
QString closeCodeMeaning(int code) {
    const auto said = [](const char *source) { return QCoreApplication::translate("Path", source); };
    switch (code) {
    case 1000:
        return said(QT_TRANSLATE_NOOP("Path", "closed in the normal way"));
    case 1001:
        return said(QT_TRANSLATE_NOOP("Path", "the other side went away"));
    case 1002:
        return said(QT_TRANSLATE_NOOP("Path", "protocol error"));
    case 1003:
        return said(QT_TRANSLATE_NOOP("Path", "this kind of data is not accepted"));
    case 1005:
        return said(QT_TRANSLATE_NOOP("Path", "closed without a reason"));
    case 1006:
        return said(QT_TRANSLATE_NOOP("Path", "broken off without a word"));
    case 1008:
        return said(QT_TRANSLATE_NOOP("Path", "against the rules of the other side"));
    case 1009:
        return said(QT_TRANSLATE_NOOP("Path", "message too large"));
    case 1011:
        return said(QT_TRANSLATE_NOOP("Path", "an error on the other side"));
    case 1015:
        return said(QT_TRANSLATE_NOOP("Path", "encryption failed"));
    default:
        return {};
    }
}

/// What a sentence about the step names; a close code with its meaning.
QStringList namedIn(const PathStep &step) {
    QStringList about = step.about;
    if (step.symptom == Symptom::ClosedByPeer && !about.isEmpty())
        if (const QString meaning = closeCodeMeaning(about.first().toInt()); !meaning.isEmpty())
            about.first() += QStringLiteral(": ") + meaning;
    return about;
}

} // namespace

QString sentenceOf(const PathStep &step) {
    for (const auto part : {reachSentence, httpSentence, desktopSentence})
        if (const char *sentence = part(step.symptom))
            return findings::filledIn(QCoreApplication::translate("Path", sentence), namedIn(step));
    return {};
}

QString nameOf(PathStep::Id id) {
    const auto said = [](const char *source) { return QCoreApplication::translate("Path", source); };
    switch (id) {
    case PathStep::Id::Name:
        return said(QT_TRANSLATE_NOOP("Path", "Name"));
    case PathStep::Id::Tcp:
        return said(QT_TRANSLATE_NOOP("Path", "Connection"));
    case PathStep::Id::Tls:
        return said(QT_TRANSLATE_NOOP("Path", "Encryption"));
    case PathStep::Id::Page:
        return said(QT_TRANSLATE_NOOP("Path", "Page"));
    case PathStep::Id::Handshake:
        return said(QT_TRANSLATE_NOOP("Path", "Live connection (handshake)"));
    case PathStep::Id::Live:
        return said(QT_TRANSLATE_NOOP("Path", "Stays open"));
    case PathStep::Id::Greeting:
        return said(QT_TRANSLATE_NOOP("Path", "Desktop answers"));
    case PathStep::Id::SignIn:
        return said(QT_TRANSLATE_NOOP("Path", "Desktop lets us in"));
    case PathStep::Id::Picture:
        return said(QT_TRANSLATE_NOOP("Path", "Picture"));
    }
    return {};
}

} // namespace hubwart::story
