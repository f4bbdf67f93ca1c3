// SPDX-License-Identifier: GPL-3.0-or-later
// The hub once more: the line is open (101), and what becomes of it.
#include "diagnoses/Diagnoses.h"

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

constexpr auto lineLetter = QT_TRANSLATE_NOOP(
    "Diagnosis",
    "To the developer of the hub: the WebSocket handshake succeeds (101), and then the hub itself ends the "
    "connection (%1 %2). Asked past Apache straight at the hub it is the same, so Apache cannot mend it. Please look "
    "at the hub's log of that moment.");

/// How the open line ended: {code, reason}; nothing where it did not, or in another way.
std::optional<QStringList> ending(const Seen &seen, Symptom how) {
    const PathFacts *hub = hubLane(seen);
    for (const Id id : {Id::Live, Id::Greeting})
        if (isBroken(hub, id) && symptomAt(hub, id) == how)
            return aboutAt(hub, id);
    return std::nullopt;
}

std::optional<QStringList> closing(const Seen &seen) {
    return ending(seen, Symptom::ClosedByPeer);
}

/// Closed with a code that no close frame may have; 1002 and 1003 stand for what was wrong with other frames.
std::optional<QStringList> oddClosing(const Seen &seen) {
    const auto ended = ending(seen, Symptom::ProtocolError);
    const QString code = ended.value_or(QStringList()).value(0);
    return code != u"1002" && code != u"1003" ? ended : std::nullopt;
}

bool isAboutDesktop(const QStringList &closed) {
    const QString code = closed.value(0);
    return code == u"1011" || code == u"1014" || closed.value(1).contains(QStringLiteral("downstream"), Qt::CaseInsensitive);
}

QString named(const std::vector<SourceLine> &lines) {
    QStringList names;
    for (const SourceLine &line : lines)
        names.append(QStringLiteral("%1:%2: %3").arg(line.file).arg(line.line).arg(line.text.trimmed()));
    return names.join(QStringLiteral("\n    "));
}

} // namespace

const Diagnosis wrongSubprotocol = {
    .id = "wrong-subprotocol",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub opened a connection of another kind (\"%2\") than the page asked for "
                                               "(\"%1\"); browsers give up there."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Versions of noVNC and of the hub do not fit together; have the hub answer with "
                                             "\"binary\"."),
    .letter = QT_TRANSLATE_NOOP("Diagnosis", "To the developer of the hub: a handshake with Sec-WebSocket-Protocol: %1 is "
                                             "answered with Sec-WebSocket-Protocol: %2. Browsers refuse that; the hub has to "
                                             "name one of those that were offered, or none."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            return when(isBroken(hub, Id::Handshake) && symptomAt(hub, Id::Handshake) == Symptom::SubprotocolMismatch,
                        aboutAt(hub, Id::Handshake));
        },
};

const Diagnosis flaskRouteNotWebSocket = {
    .id = "flask-route-not-websocket",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis", "Apache is right: the live connection opens (101), and the hub ends it at once, before its own code for "
                     "desktops runs. In the hub's program the route for this path is declared for pages only; websocket=True is "
                     "missing in it."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Nothing in Apache mends this. Send the text to the hub's developer; it names the "
                                             "line to change:\n    %1"),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis",
        "To the developer of the hub: a WebSocket handshake at %2 is answered 101, and then the connection ends with "
        "1005 at once, straight at the hub as well. Werkzeug never gives a handshake to a route that is not "
        "declared for WebSockets. Please add websocket=True to the route of this path:\n\n    %1\n\nfor example: "
        "app.add_url_rule(\"%2\", \"websockify\", websockify, websocket=True). Apache needs no change."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            const auto routes = plainRoutes(seen);
            return when(endsAtOnce(hub) && !routes.empty(), {named(routes), hub ? hub->url.path() : QString()});
        },
};

const Diagnosis anyPathAccepted = {
    .id = "any-path-accepted",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis",
        "The hub says yes (101) to live connections at any path, even at one that cannot exist, and ends them at once, "
        "although a desktop runs on this server. So something in front of the hub's own code accepts everything, and "
        "the hub's code for this path most likely never runs."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Nothing in Apache mends this. Send the text to the hub's developer."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis", "To the developer of the hub: a WebSocket handshake is answered 101 at any path, even at one that cannot "
                     "exist, and then the connection ends at once (1005), straight at the hub as well. So the WebSocket layer "
                     "accepts everything, and no route takes the connection: with Flask on Werkzeug 2 or newer the route of this "
                     "path has to be declared with websocket=True. Apache needs no change."),
    .holds =
        [](const Seen &seen) {
            const Variation *odd = variation(seen, Variation::Id::OddPath);
            return when(endsAtOnce(hubLane(seen)) && odd && odd->status == 101 && odd->endedAtOnce
                        && hasDesktop(seen) == std::optional(true));
        },
};

const Diagnosis hubClosesAtOnce = {
    .id = "hub-closes-at-once",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Ask first whether the desktop runs. If it does, send the text to the hub's "
                                             "developer."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis", "To the developer of the hub: a WebSocket handshake is answered 101, and then the connection ends at once "
                     "without a word. Either the desktop behind it could not be reached, or the route of this path never ran: "
                     "with Flask on Werkzeug 2 or newer it has to be declared with websocket=True. Apache needs no change."),
    .holds = [](const Seen &seen) { return when(endsAtOnce(hubLane(seen)) && hasDesktop(seen) != std::optional(false)); },
};

const Diagnosis hubSpoilsCloseCode = {
    .id = "hub-spoils-close-code",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis",
        "The live connection opens, and the hub closes it with a number that is no close code (%1). So browsers show "
        "1006 and not what the hub wanted to say: \"%2\"."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "What the hub wanted to say is the cause to look for. Its developer can mend the "
                                             "number, so that browsers and logs show it, too."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis",
        "To the developer of the hub: it ends a WebSocket with a close frame whose code is %1, which RFC 6455 does not allow, so "
        "browsers report 1006. It is the first two letters of the reason (\"%2\"): the close(code, reason) of "
        "gevent-websocket leaves the code out. Please send the frame with its code instead:\n\n"
        "    ws.send_frame(struct.pack(\"!H\", 1011) + reason.encode(), ws.OPCODE_CLOSE)"),
    .holds = [](const Seen &seen) { return oddClosing(seen); },
};

const Diagnosis hubMissesKey = {
    .id = "hub-misses-key",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub opens the live connection and closes it, because something that it wants "
                                               "to know is missing (%1 %2): which desktop is meant, or who asks."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Use the address exactly as the desktop's page dials it, after a sign-in there. It "
                                             "must not depend on the Referer: browsers send none on live connections."),
    .letter = lineLetter,
    .holds =
        [](const Seen &seen) {
            const auto closed = closing(seen);
            return when(closed && closed->value(0) == u"1008", closed.value_or(QStringList()));
        },
};

const Diagnosis hubCloses = {
    .id = "hub-closes",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The live connection opens, and the hub closes it (%1 %2)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The hub's log of that moment says why; show it to its developer."),
    .letter = lineLetter,
    .holds =
        [](const Seen &seen) {
            const auto closed = closing(seen);
            return when(closed && !isAboutDesktop(*closed), closed.value_or(QStringList()));
        },
};

const Diagnosis hubGarbles = {
    .id = "hub-garbles",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The live connection opens, but what the hub sends through it is not what a "
                                               "browser can read."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The hub's developer has to look; often two programs both try to handle the live "
                                             "connection."),
    .letter = lineLetter,
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            for (const Id id : {Id::Live, Id::Greeting})
                if (isBroken(hub, id) && symptomAt(hub, id) == Symptom::ProtocolError)
                    return when(true, aboutAt(hub, id));
            return when(symptomAt(hub, Id::Handshake) == Symptom::AcceptMismatch, {QStringLiteral("101"), QString()});
        },
};

const Diagnosis hubSaysNothing = {
    .id = "hub-says-nothing",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The live connection opens, and nothing comes through it: the hub does not connect "
                                       "it with a desktop."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Does the desktop run? If it does, two layers in the hub may both handle WebSockets "
                                             "(flask-sock inside of geventwebsocket, for example); its developer has to look."),
    .letter =
        QT_TRANSLATE_NOOP("Diagnosis", "To the developer of the hub: a WebSocket handshake is answered 101, and then nothing "
                                       "is sent, although a VNC server would greet at once. Please look whether the hub "
                                       "reaches the desktop, and whether two layers both handle WebSockets."),
    .holds = [](const Seen &seen) { return when(symptomAt(hubLane(seen), Id::Greeting) == Symptom::NoGreeting); },
};

const Diagnosis subprotocolNotEchoed = {
    .id = "subprotocol-not-echoed",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The hub opens the live connection without naming the kind that was asked for "
                                       "(\"%1\"). Browsers whose page asks for one give up there; newer desktop pages ask "
                                       "for none and go on."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "If desktops open in the browser, nothing needs doing."),
    .letter = QT_TRANSLATE_NOOP("Diagnosis", "To the developer of the hub: a handshake with Sec-WebSocket-Protocol: %1 is "
                                             "answered 101 without that header. Please answer with the one that was offered."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            return when(isFine(hub, Id::Handshake) && symptomAt(hub, Id::Handshake) == Symptom::SubprotocolMismatch,
                        aboutAt(hub, Id::Handshake));
        },
};

const Diagnosis desktopNotRunning = {
    .id = "desktop-not-running",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Apache and the hub let the live connection through, but no desktop runs on this "
                                               "server: no VNC server listens there."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Start the desktop (its VNC server), then test again. If desktops run on another "
                                             "computer, look there."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            const bool isUnreached =
                endsAtOnce(hub) || closing(seen) || oddClosing(seen) || symptomAt(hub, Id::Greeting) == Symptom::NoGreeting;
            return when(isUnreached && hasDesktop(seen) == std::optional(false));
        },
};

const Diagnosis desktopWantsOrigin = {
    .id = "desktop-wants-origin",
    .hop = Hop::Desktop,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis", "The hub opens the live connection, but the desktop behind it answers the hub with a page (%2). Desktops "
                     "like KasmVNC do that when the hub leaves out the browser's Origin or sub-protocol."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The hub has to pass on the browser's Origin and the sub-protocol \"binary\" to the "
                                             "desktop."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis",
        "To the developer of the hub: your own connection to the desktop is refused (close code %1, \"%2\"). KasmVNC "
        "answers a handshake without Origin, or without Sec-WebSocket-Protocol, as an ordinary request. Please send "
        "both with it, for example Origin as the browser sent it and Sec-WebSocket-Protocol: binary."),
    .holds =
        [](const Seen &seen) {
            const auto closed = closing(seen);
            const QString reason = closed.value_or(QStringList()).value(1);
            return when(reason.contains(u"404") || reason.contains(u"200"), closed.value_or(QStringList()));
        },
};

const Diagnosis hubLosesDesktop = {
    .id = "hub-loses-desktop",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub opens the live connection and then says that it cannot reach the desktop "
                                               "(%1 %2)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Does the desktop run, and does the hub look for it at the right place? A desktop "
                                             "that is just starting needs some seconds."),
    .letter = lineLetter,
    .holds =
        [](const Seen &seen) {
            const auto closed = closing(seen);
            return when(closed && isAboutDesktop(*closed), closed.value_or(QStringList()));
        },
};

} // namespace hubwart::diagnoses
