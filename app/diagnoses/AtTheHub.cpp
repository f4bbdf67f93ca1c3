// SPDX-License-Identifier: GPL-3.0-or-later
// The hub: whether it is there, and how it meets the handshake.
#include "diagnoses/Diagnoses.h"

#include <QRegularExpression>

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

constexpr auto hubLetter = QT_TRANSLATE_NOOP(
    "Diagnosis", "To the developer of the hub: a WebSocket handshake, asked past Apache straight at the hub, gets the answer %1. "
                 "It is what a browser sends (GET, Upgrade: websocket, Origin, Sec-WebSocket-Version: 13, "
                 "Sec-WebSocket-Protocol: binary). At this path the hub has to answer 101; so Apache cannot mend it.");

/// The hub's own answer to the handshake has this symptom.
std::optional<QStringList> whenAnswered(const Seen &seen, std::initializer_list<Symptom> symptoms) {
    const PathFacts *hub = hubLane(seen);
    const bool isSo = std::ranges::contains(symptoms, symptomAt(hub, Id::Handshake)) && isBroken(hub, Id::Handshake);
    // What stands behind the "?" of an address may be a ticket.
    const QUrl location(aboutAt(hub, Id::Handshake).value(3));
    return when(isSo, {QString::number(statusOf(hub)),
                       location.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)});
}

/// A program that cannot speak WebSocket, by its command line; empty: none that is known.
QString deafServer(const Seen &seen) {
    static const QRegularExpression known(
        QStringLiteral("\\b(flask(?: --\\S+(?: \\S+)?)* run|gunicorn|waitress-serve|uvicorn|uwsgi|passenger|werkzeug)\\b"));
    static const QRegularExpression speaks(
        QStringLiteral("geventwebsocket|uvicorn\\.workers|GeventWebSocketWorker|eventlet|--http-websockets|daphne|hypercorn"));
    const QString command = seen.inside && seen.inside->program ? seen.inside->program->command : QString();
    const auto match = known.match(command);
    return match.hasMatch() && !command.contains(speaks) ? match.captured(1) : QString();
}

} // namespace

const Diagnosis hubNotRunning = {
    .id = "hub-not-running",
    .hop = Hop::Hub,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Nothing answers where Apache looks for the hub: it does not run, or it listens "
                                               "somewhere else."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Start the hub, then test again. If it runs, compare the port that it listens on "
                                             "with the one in Apache's line."),
    .letter = nullptr,
    .holds =
        [](const Seen &seen) {
            const PathFacts *past = pastApache(seen);
            return when(symptomAt(past, Id::Tcp) == Symptom::PortClosed
                        || (!past && symptomAt(seen.outside, Id::Handshake) == Symptom::HttpUnavailable));
        },
};

const Diagnosis hubSilent = {
    .id = "hub-silent",
    .hop = Hop::Hub,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub takes connections, but does not answer the request for a live one: it "
                                               "hangs or is overloaded."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Restart the hub. If it hangs again, show its log to its developer."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            return when(symptomAt(hub, Id::Tcp) == Symptom::TimedOut || symptomAt(hub, Id::Handshake) == Symptom::TimedOut
                        || symptomAt(hub, Id::Handshake) == Symptom::HttpGatewayTimeout);
        },
};

const Diagnosis hubNotHttp = {
    .id = "hub-not-http",
    .hop = Hop::Hub,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Something listens where Apache looks for the hub, but it does not speak HTTP, or "
                                               "breaks off: it is another program, or the hub fails at each request."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Look which program listens on that port, and at the hub's log."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            const Symptom symptom = symptomAt(hub, Id::Handshake);
            return when(symptom == Symptom::NotHttp || symptom == Symptom::HttpBadGateway
                        || (symptom == Symptom::ConnectionLost && hub == pastApache(seen)));
        },
};

const Diagnosis originNotAccepted = {
    .id = "origin-not-accepted",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub refuses live connections that come from the page %1 (%2); without that "
                                               "word it opens them. Its list of allowed pages (Origin) lacks this one."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Have this address added to the allowed origins in the hub's settings."),
    .letter = QT_TRANSLATE_NOOP("Diagnosis", "To the developer of the hub: a WebSocket handshake with Origin: %1 is answered %2; "
                                             "without Origin it is answered 101. Please add %1 to the allowed origins."),
    .holds =
        [](const Seen &seen) {
            const QUrl url = seen.outside ? seen.outside->url : QUrl();
            const bool isTls = url.scheme() == u"wss";
            return when(opensWith(seen, Variation::Id::NoOrigin),
                        {(isTls ? QStringLiteral("https://") : QStringLiteral("http://")) + url.authority(),
                         QString::number(statusOf(pastApache(seen)))});
        },
};

const Diagnosis ownNameWanted = {
    .id = "own-name-wanted",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The hub opens the live connection only if it is asked by its own name, not by the "
                                       "one that browsers use (%1)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Have the public name added to the hub's settings (allowed hosts)."),
    .letter = hubLetter,
    .holds =
        [](const Seen &seen) {
            return when(opensWith(seen, Variation::Id::BackendHost), {QString::number(statusOf(pastApache(seen)))});
        },
};

const Diagnosis subprotocolNotTaken = {
    .id = "subprotocol-not-taken",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub refuses the kind of connection that desktop pages ask for (sub-protocol "
                                               "\"binary\", %1); without it the hub opens one."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Versions of noVNC and of the hub do not fit together; have the hub accept "
                                             "\"binary\"."),
    .letter = hubLetter,
    .holds =
        [](const Seen &seen) {
            return when(opensWith(seen, Variation::Id::NoSubprotocol), {QString::number(statusOf(pastApache(seen)))});
        },
};

const Diagnosis hubPicksBrowsers = {
    .id = "hub-picks-browsers",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub opens the live connection for %1, but not for Chrome (%2): it judges by "
                                               "which browser asks."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Until the hub's developer has mended it, desktops open in that browser."),
    .letter = QT_TRANSLATE_NOOP("Diagnosis", "To the developer of the hub: a WebSocket handshake as Chrome sends it is answered "
                                             "%2; as %1 sends it, 101. They differ in User-Agent, Accept and Connection only."),
    .holds =
        [](const Seen &seen) {
            const bool isFirefox = opensWith(seen, Variation::Id::AsFirefox);
            return when(
                isFirefox || opensWith(seen, Variation::Id::AsSafari),
                {isFirefox ? QStringLiteral("Firefox") : QStringLiteral("Safari"), QString::number(statusOf(pastApache(seen)))});
        },
};

const Diagnosis serverWithoutWebSockets = {
    .id = "server-without-websockets",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The program that runs the hub (%1) cannot carry live connections the way it is "
                                               "started; it answers %2."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The hub has to be started by a server that knows WebSockets."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis", "To the developer of the hub: it is started by %1, which cannot carry WebSockets as it is configured; a "
                     "handshake straight at the hub is answered %2. For Flask, gevent's pywsgi server with geventwebsocket's "
                     "handler works (for gunicorn: -k geventwebsocket.gunicorn.workers.GeventWebSocketWorker); for ASGI "
                     "install uvicorn[standard]."),
    .holds =
        [](const Seen &seen) {
            const QString server = deafServer(seen);
            const PathFacts *hub = hubLane(seen);
            return when(!server.isEmpty() && isBroken(hub, Id::Handshake) && statusOf(hub) > 0,
                        {server, QString::number(statusOf(hub))});
        },
};

const Diagnosis basicSignInWanted = {
    .id = "basic-sign-in-wanted",
    .hop = Hop::Hub,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Behind Apache a name and a password are wanted before the live connection opens "
                                               "(Basic sign-in, 401), as KasmVNC wants them. Browsers show no box for that on a "
                                               "live connection, and a few tries without them lock everybody out."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Apache or the hub has to send them along (RequestHeader set Authorization), or the "
                                             "page has to ask for them first. Do not try often."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *hub = hubLane(seen);
            const bool isBasic =
                hub && hub->handshake && hub->handshake->header("WWW-Authenticate").toLower().startsWith("basic");
            return when(isBasic && statusOf(hub) == 401);
        },
};

const Diagnosis hubAnswersPage = {
    .id = "hub-answers-page",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Asked for a live connection, the hub sends a page (%1): at this path it offers "
                                               "none, or its route for everything takes the request first."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Check the path of the address; if it is right, the hub's developer has to look."),
    .letter = hubLetter,
    .holds = [](const Seen &seen) { return whenAnswered(seen, {Symptom::HttpOk}); },
};

const Diagnosis hubRedirects = {
    .id = "hub-redirects",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Asked for a live connection, the hub leads elsewhere (%1 %2): it wants a sign-in "
                                               "first, or it offers no live connection at this path."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Sign in on the hub's page and open a desktop in the browser. If it stays black "
                                             "there too, the hub's developer has to look."),
    .letter = hubLetter,
    .holds = [](const Seen &seen) { return whenAnswered(seen, {Symptom::HttpRedirect}); },
};

const Diagnosis hubWantsSignIn = {
    .id = "hub-wants-sign-in",
    .hop = Hop::Hub,
    .who = Who::You,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub wants somebody to be signed in before it opens a live connection (%1)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Sign in on the hub's page and open a desktop in the browser. If it stays black "
                                             "there too, the hub's developer has to look."),
    .letter = hubLetter,
    .holds = [](const Seen &seen) { return whenAnswered(seen, {Symptom::HttpUnauthorized}); },
};

const Diagnosis hubForbids = {
    .id = "hub-forbids",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub forbids the live connection (%1), whatever page and name it is asked "
                                               "from."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Its settings or its log say what it wants; a session or a right may be missing."),
    .letter = hubLetter,
    .holds = [](const Seen &seen) { return whenAnswered(seen, {Symptom::HttpForbidden}); },
};

const Diagnosis hubKnowsNoSuchPath = {
    .id = "hub-knows-no-such-path",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub knows nothing at this path (%1)."),
    .advice =
        QT_TRANSLATE_NOOP("Diagnosis", "Compare the path of the address with the one that the desktop's page dials; the hub "
                                       "may use another one."),
    .letter = hubLetter,
    .holds = [](const Seen &seen) { return whenAnswered(seen, {Symptom::HttpNotFound}); },
};

const Diagnosis hubRefuses = {
    .id = "hub-refuses",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The hub refuses the handshake of a browser (%1), also past Apache: it cannot make "
                                       "a live connection of it."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The hub's developer has to look; nothing in Apache mends this."),
    .letter = hubLetter,
    .holds =
        [](const Seen &seen) {
            return whenAnswered(seen, {Symptom::HttpBadRequest, Symptom::HttpUpgradeRequired, Symptom::HttpOther});
        },
};

const Diagnosis hubFails = {
    .id = "hub-fails",
    .hop = Hop::Hub,
    .who = Who::Developer,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The hub itself fails at the request for a live connection (%1)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Its log says why; show it to the hub's developer."),
    .letter = hubLetter,
    .holds =
        [](const Seen &seen) {
            return pastApache(seen) ? whenAnswered(seen, {Symptom::HttpServerError, Symptom::HttpUnavailable}) : std::nullopt;
        },
};

} // namespace hubwart::diagnoses
