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
        return QT_TRANSLATE_NOOP(
            "Path", "%1 can be reached, but nothing answers on port %2: Apache does not run there, or listens elsewhere.");
    case NoRoute:
        return QT_TRANSLATE_NOOP("Path", "There is no way from this computer to %1. Is the VPN connected?");
    case TimedOut:
        return QT_TRANSLATE_NOOP("Path",
                                 "%1 did not answer in time. A firewall may swallow the connection, or a program there hangs.");
    case TlsUntrusted:
        return QT_TRANSLATE_NOOP(
            "Path", "The certificate of %1 was issued by someone whom this computer does not know. If the school has its own "
                    "authority, give its file with --ca; otherwise have the certificate replaced. Browsers refuse it silently.");
    case TlsExpired:
        return QT_TRANSLATE_NOOP(
            "Path", "The certificate of %1 expired on %2. Have it renewed; until then browsers refuse the connection.");
    case TlsWrongName:
        return QT_TRANSLATE_NOOP(
            "Path", "The certificate does not fit the name %1; it is for %2. Use that name, or have the certificate replaced.");
    case TlsFailed:
        return QT_TRANSLATE_NOOP("Path", "No encrypted connection to %1 could be made. The details say why.");
    case PlainHttpOnTlsPort:
        return QT_TRANSLATE_NOOP(
            "Path", "The port answers without encryption. Is it the right port, and is SSL switched on for this site?");
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
                    "Apache handed it on as an ordinary page, or the hub knows no socket there.");
    case HttpRedirect:
        return QT_TRANSLATE_NOOP(
            "Path",
            "Instead of a live connection a redirect came back (%1, to %4). The request for a live connection was lost on "
            "the way, or the hub wants a sign-in first.");
    case HttpBadRequest:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The hub refused the request as wrong (400). Usually Apache took the request for a live connection off it, so "
            "that the hub saw an ordinary one.");
    case HttpUnauthorized:
        return QT_TRANSLATE_NOOP(
            "Path", "A sign-in is wanted (401). Browsers show no sign-in box for a live connection; open the page first.");
    case HttpForbidden:
        return QT_TRANSLATE_NOOP(
            "Path", "The live connection is forbidden (403): by a rule in Apache, or the hub does not like where the request "
                    "comes from (its Origin).");
    case HttpNotFound:
        return QT_TRANSLATE_NOOP(
            "Path", "There is nothing at this path (404). Check the path of the address; the hub may use another one.");
    case HttpUpgradeRequired:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The hub says that it wants a live connection and got an ordinary request (426): the upgrade was lost on the way.");
    case HttpServerError:
        return QT_TRANSLATE_NOOP("Path",
                                 "The server stumbled (500). In Apache's error log stands why; often a module is missing.");
    case HttpBadGateway:
        return QT_TRANSLATE_NOOP(
            "Path", "Apache reached the hub, but could make nothing of its answer (502). The hub may have crashed, or speaks "
                    "another protocol on that port.");
    case HttpUnavailable:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The hub does not answer (503). Apache works; the program behind it is down. Start the hub, then test again.");
    case HttpGatewayTimeout:
        return QT_TRANSLATE_NOOP("Path", "The hub took too long to answer (504). It hangs or is overloaded.");
    case HttpOther:
        return QT_TRANSLATE_NOOP("Path", "The server answered %1 %2 instead of opening a live connection.");
    case NotHttp:
        return QT_TRANSLATE_NOOP("Path", "What answers there does not speak HTTP. Is it the right port?");
    case AcceptMismatch:
        return QT_TRANSLATE_NOOP(
            "Path", "Something claimed to open the live connection (101), but could not prove that it understood the request: a "
                    "filter or proxy in between answers in the hub's place.");
    case SubprotocolMismatch:
        return QT_TRANSLATE_NOOP("Path", "The hub opened the connection for another use (\"%2\") than was asked for (\"%1\").");
    default:
        return nullptr;
    }
}

const char *desktopSentence(Symptom symptom) {
    using enum Symptom;
    switch (symptom) {
    case ClosedByPeer:
        return QT_TRANSLATE_NOOP("Path", "The live connection opened and was closed by the other side (%1 %2).");
    case ClosedWithoutCode:
        return QT_TRANSLATE_NOOP(
            "Path", "Apache opened the live connection (101), and the hub closed it at once without a reason (1005). Apache is "
                    "right. Tell the hub's developer: the route of the socket never ran; in Flask it needs websocket=True.");
    case ConnectionLost:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The live connection opened and broke off without a word (1006). The hub may not reach the desktop, or ended.");
    case ProtocolError:
        return QT_TRANSLATE_NOOP(
            "Path", "The live connection opened, but what came was no proper WebSocket data: something in between interferes.");
    case NoGreeting:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The live connection is open, but no desktop answers behind it. Does the desktop run, and can the hub reach it?");
    case NotVnc:
        return QT_TRANSLATE_NOOP("Path", "Something answers behind the hub, but it is no VNC desktop.");
    case VncTooManyFailures:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The desktop refuses everyone for a while after too many failed sign-ins. Wait a minute, or restart the desktop; "
            "nothing else helps.");
    case VncPasswordNeeded:
        return QT_TRANSLATE_NOOP("Path", "The desktop wants its VNC password, and none was given. Up to here everything works.");
    case VncWrongPassword:
        return QT_TRANSLATE_NOOP(
            "Path",
            "The VNC password is not right. Up to here everything works. Not too many tries: the desktop locks everyone out.");
    case VncUnsupportedSecurity:
        return QT_TRANSLATE_NOOP(
            "Path", "The desktop wants a way to sign in that Hubwart does not know (%1). Up to here everything works.");
    case VncRefused:
        return QT_TRANSLATE_NOOP("Path", "The desktop refused the connection: %1");
    case PictureTooLarge:
        return QT_TRANSLATE_NOOP("Path", "The desktop announces a picture of impossible size (%1). It was not fetched.");
    case PictureFlat:
        return QT_TRANSLATE_NOOP(
            "Path",
            "A picture came, but it has one single colour. The connection works; the desktop itself may be locked or empty.");
    case PictureLost:
        return QT_TRANSLATE_NOOP("Path", "The sign-in worked, but the picture broke off. The details say where.");
    default:
        return nullptr;
    }
}

} // namespace

QString sentenceOf(const PathStep &step) {
    for (const auto part : {reachSentence, httpSentence, desktopSentence})
        if (const char *sentence = part(step.symptom))
            return findings::filledIn(QCoreApplication::translate("Path", sentence), step.about);
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
        return said(QT_TRANSLATE_NOOP("Path", "the other side stumbled"));
    case 1015:
        return said(QT_TRANSLATE_NOOP("Path", "encryption failed"));
    default:
        return {};
    }
}

} // namespace hubwart::story
