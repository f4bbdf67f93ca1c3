// SPDX-License-Identifier: GPL-3.0-or-later
// This computer, and what lies between it and Apache.
#include "diagnoses/Diagnoses.h"

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

constexpr auto filterLetter = QT_TRANSLATE_NOOP(
    "Diagnosis", "To whoever looks after the filter or proxy of our network: WebSocket connections to %1 are answered by "
                 "something in between, not by the server (from our network: %2; asked on the server itself: 101). Please "
                 "make an exception for this name that passes HTTP upgrades (Upgrade: websocket) on unchanged, without "
                 "inspecting the encryption.");

/// Apache itself lets the handshake through when it is asked on its own machine, and from here another answer comes.
bool isSpoiltOnTheWay(const Seen &seen) {
    return isFine(apacheLane(seen), Id::Handshake) && isBroken(seen.outside, Id::Handshake);
}

QStringList nameAndAnswer(const Seen &seen) {
    if (!seen.outside)
        return {};
    const int status = statusOf(seen.outside);
    return {seen.outside->url.host(), status ? QString::number(status) : QStringLiteral("-")};
}

/// An answer that Apache or the hub could have given, as far as their headers tell.
bool looksLikeOurs(const Seen &seen) {
    const auto &outside = seen.outside->handshake;
    if (!outside || !seen.inside || !seen.inside->apache || symptomAt(seen.outside, Id::Handshake) == Symptom::AcceptMismatch)
        return false;
    const QByteArray location = outside->header("Location");
    const bool leadsAway = location.contains("//") && QUrl(QString::fromUtf8(location)).host() != seen.outside->url.host();
    // A 101 names no server; pages do.
    const QByteArray server = outside->header("Server");
    const auto names = [&](const std::optional<HttpAnswer> &answer) { return answer && answer->header("Server") == server; };
    return !leadsAway && (names(seen.inside->apache->handshake) || names(seen.outside->page));
}

} // namespace

const Diagnosis nameNotKnown = {
    .id = "name-not-known",
    .hop = Hop::Laptop,
    .who = Who::You,
    .holds = [](const Seen &seen) { return when(symptomAt(seen.outside, Id::Name) == Symptom::HostUnknown); },
};

const Diagnosis noWayThere = {
    .id = "no-way-there",
    .hop = Hop::Laptop,
    .who = Who::You,
    .holds = [](const Seen &seen) { return when(symptomAt(seen.outside, Id::Tcp) == Symptom::NoRoute); },
};

const Diagnosis firewallInBetween = {
    .id = "firewall-in-between",
    .hop = Hop::Network,
    .who = Who::Network,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Apache answers on the server itself, but nothing gets through to it from this "
                                               "computer: a firewall or a router in between keeps port %2 of %1 closed."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Have that port opened, or test from the network in which the pupils are."),
    .letter = QT_TRANSLATE_NOOP("Diagnosis", "To whoever looks after the firewall: connections to %1, port %2, do not reach the "
                                             "server from our network, although Apache answers there. Please open that port."),
    .holds =
        [](const Seen &seen) {
            return when(isBroken(seen.outside, Id::Tcp) && isFine(apacheLane(seen), Id::Tcp), aboutAt(seen.outside, Id::Tcp));
        },
};

const Diagnosis encryptionIntercepted = {
    .id = "encryption-intercepted",
    .hop = Hop::Network,
    .who = Who::Network,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis", "The certificate that this computer gets to see for %1 is not the one that the server shows: something in "
                     "between opens the encryption (a filter, or a virus scanner on this computer)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Have this name left out of the inspection."),
    .letter = filterLetter,
    .holds =
        [](const Seen &seen) {
            return when(isBroken(seen.outside, Id::Tls) && isFine(apacheLane(seen), Id::Tls),
                        {aboutAt(seen.outside, Id::Tls).value(0), QStringLiteral("TLS")});
        },
};

const Diagnosis filterAnswers = {
    .id = "filter-answers",
    .hop = Hop::Network,
    .who = Who::Network,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Asked on the server itself, Apache opens the live connection to %1. From this "
                                               "computer something else answers in its place (%2): a filter or a proxy in "
                                               "between."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Test from another network to be sure; then send the text to whoever looks after "
                                             "the filter. Nothing on the server needs mending for this."),
    .letter = filterLetter,
    .holds = [](const Seen &seen) { return when(isSpoiltOnTheWay(seen) && !looksLikeOurs(seen), nameAndAnswer(seen)); },
};

const Diagnosis frontDropsUpgrade = {
    .id = "front-drops-upgrade",
    .hop = Hop::Network,
    .who = Who::Network,
    .sentence = QT_TRANSLATE_NOOP(
        "Diagnosis", "Asked on the server itself, Apache opens the live connection to %1. From this computer the wish for one is "
                     "lost on the way (%2): another proxy stands in front of Apache and does not pass it on."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The proxy in front has to pass on the headers Upgrade and Connection."),
    .letter = QT_TRANSLATE_NOOP(
        "Diagnosis", "To whoever looks after the proxy in front of our server: WebSocket connections to %1 lose their header "
                     "Upgrade in it (through it: %2; at Apache itself: 101). In nginx these three lines are missing:\n\n"
                     "    proxy_http_version 1.1;\n    proxy_set_header Upgrade $http_upgrade;\n    proxy_set_header Connection "
                     "\"upgrade\";\n\nAt a provider, WebSockets have to be switched on for this name."),
    .holds = [](const Seen &seen) { return when(isSpoiltOnTheWay(seen), nameAndAnswer(seen)); },
};

const Diagnosis answersGarbled = {
    .id = "answers-garbled",
    .hop = Hop::Network,
    .who = Who::Network,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The live connection to %1 opens, but from this computer what comes through it is "
                                               "not in order, and asked on the server itself it is: a filter or a proxy in "
                                               "between changes it."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Test from another network to be sure; then send the text to whoever looks after "
                                             "the filter."),
    .letter = filterLetter,
    .holds =
        [](const Seen &seen) {
            const bool isGarbled = symptomAt(seen.outside, Id::Live) == Symptom::ProtocolError
                                   || symptomAt(seen.outside, Id::Greeting) == Symptom::ProtocolError
                                   || symptomAt(seen.outside, Id::Greeting) == Symptom::NotVnc;
            return when(isGarbled && isFine(apacheLane(seen), Id::Greeting), nameAndAnswer(seen));
        },
};

const Diagnosis strangerAccepts = {
    .id = "stranger-accepts",
    .hop = Hop::Network,
    .who = Who::Network,
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Test once more from another network, and sign in to the server, so that the same "
                                             "can be asked there."),
    .letter = filterLetter,
    .holds =
        [](const Seen &seen) {
            return when(symptomAt(seen.outside, Id::Handshake) == Symptom::AcceptMismatch
                            && symptomAt(apacheLane(seen), Id::Handshake) != Symptom::AcceptMismatch
                            && symptomAt(pastApache(seen), Id::Handshake) != Symptom::AcceptMismatch,
                        nameAndAnswer(seen));
        },
};

} // namespace hubwart::diagnoses
