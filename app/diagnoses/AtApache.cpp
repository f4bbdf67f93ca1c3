// SPDX-License-Identifier: GPL-3.0-or-later
// Apache: its door, its certificate, and what it does to the handshake that its files do not show.
#include "diagnoses/Diagnoses.h"

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

/// What keeps a browser from Apache's certificate: true whatever else is wrong.
std::optional<QStringList> whenTls(const Seen &seen, Symptom symptom) {
    return when(symptomAt(seen.outside, Id::Tls) == symptom && !isFine(apacheLane(seen), Id::Tls),
                aboutAt(seen.outside, Id::Tls));
}

/// "*.school.example" among the names, and one label more in ours.
bool coversOneLabelLess(const QString &host, const QString &names) {
    for (const QString &name : names.split(QStringLiteral(", ")))
        if (name.startsWith(u"*.") && host.endsWith(name.sliced(1)) && host.chopped(name.size() - 1).contains(u'.'))
            return true;
    return false;
}

/// How many places Apache has, and where that stands.
QStringList limitIn(const Seen &seen) {
    if (!seen.inside || !seen.inside->workers)
        return {QStringLiteral("?"), QStringLiteral("?")};
    const WorkerFacts &workers = *seen.inside->workers;
    const QString place = workers.file.isEmpty() ? QStringLiteral("mpm_") + workers.mpm
                                                 : QStringLiteral("%1:%2").arg(workers.file).arg(workers.line);
    return {QString::number(workers.most), place};
}

bool hangs(const PathFacts *path) {
    for (const Id id : {Id::Tls, Id::Page, Id::Handshake})
        if (symptomAt(path, id) == Symptom::TimedOut)
            return true;
    return false;
}

} // namespace

const Diagnosis certificateExpired = {
    .id = "certificate-expired",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Have the certificate renewed, and the timer looked at that should have done it."),
    .holds = [](const Seen &seen) { return whenTls(seen, Symptom::TlsExpired); },
    .standsAlone = true,
};

const Diagnosis certificateOneLabel = {
    .id = "certificate-covers-one-label",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The certificate has a star (%2), but a star stands for one part of a name only, "
                                               "without a dot. It does not fit %1, which has one part more."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Let the desktop's name have one part less (desktop-x.school.example instead of "
                                             "x.desktop.school.example), or have a certificate made for it."),
    .holds =
        [](const Seen &seen) {
            const QStringList about = aboutAt(seen.outside, Id::Tls);
            return when(symptomAt(seen.outside, Id::Tls) == Symptom::TlsWrongName
                            && coversOneLabelLess(about.value(0), about.value(1)),
                        about);
        },
    .standsAlone = true,
};

const Diagnosis certificateWrongName = {
    .id = "certificate-wrong-name",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .holds = [](const Seen &seen) { return whenTls(seen, Symptom::TlsWrongName); },
    .standsAlone = true,
};

const Diagnosis certificateUntrusted = {
    .id = "certificate-untrusted",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .holds = [](const Seen &seen) { return whenTls(seen, Symptom::TlsUntrusted); },
    .standsAlone = true,
};

const Diagnosis notEncrypted = {
    .id = "not-encrypted",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .holds = [](const Seen &seen) { return whenTls(seen, Symptom::PlainHttpOnTlsPort); },
};

const Diagnosis encryptionFails = {
    .id = "encryption-fails",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .holds = [](const Seen &seen) { return whenTls(seen, Symptom::TlsFailed); },
};

const Diagnosis apacheNotListening = {
    .id = "apache-not-listening",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Start Apache on the server (systemctl start apache2). If it does not start, its "
                                             "test says why: apache2ctl configtest."),
    .holds =
        [](const Seen &seen) {
            return when(symptomAt(seen.outside, Id::Tcp) == Symptom::PortClosed && !isFine(apacheLane(seen), Id::Tcp));
        },
};

const Diagnosis apacheFull = {
    .id = "apache-full",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "Apache takes the connection and then says nothing, on the server itself as well: "
                                       "all its %1 places are taken. A live connection keeps its place for as long as the "
                                       "desktop is open."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Raise MaxRequestWorkers (now %1; %2), and ServerLimit or ThreadsPerChild with it, "
                                             "above the number of desktops at the same time, and restart Apache when nobody is "
                                             "working. How many a class needs says the rehearsal (hubwart rehearse)."),
    .holds =
        [](const Seen &seen) {
            const PathFacts *own = apacheLane(seen);
            return when(hangs(seen.outside) && hangs(own) && !isBroken(pastApache(seen), Id::Handshake), limitIn(seen));
        },
};

const Diagnosis apacheRemembersFailure = {
    .id = "apache-remembers-failure",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The hub answers, but Apache does not ask it: it was down a moment ago, and Apache "
                                       "leaves a hub alone for a while after it did not answer (60 seconds, unless "
                                       "retry= says otherwise)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Wait a minute and test again. retry=3 at the end of the ProxyPass line makes that "
                                             "time shorter."),
    .holds =
        [](const Seen &seen) {
            return when(symptomAt(seen.outside, Id::Handshake) == Symptom::HttpUnavailable
                        && !isFine(apacheLane(seen), Id::Handshake) && isFine(pastApache(seen), Id::Tcp)
                        && statusOf(pastApache(seen)) > 0 && statusOf(pastApache(seen)) != 503);
        },
};

const Diagnosis lineLeadsToVnc = {
    .id = "line-leads-to-vnc",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Apache's line for live connections leads to a desktop's VNC port, past the hub. "
                                               "What a browser sends there the desktop cannot understand."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Let the line lead to the hub (or to websockify), which speaks both."),
    .holds = [](const Seen &seen) { return when(leadsToVnc(seen) && isBroken(seen.outside, Id::Handshake)); },
};

const Diagnosis whoAsksIsChanged = {
    .id = "who-asks-is-changed",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Apache changes the words by which the hub and the desktop tell who asks (Host or "
                                               "Origin). Asked with the browser's words, they open the live connection; with "
                                               "Apache's they refuse it (%1)."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "ProxyPreserveHost On keeps the browser's Host; a RequestHeader line that sets or "
                                             "takes away Origin has to go. Check again once the fault before this one is mended: "
                                             "Hubwart then offers the change."),
    .holds =
        [](const Seen &seen) {
            const Variation *asked = variation(seen, Variation::Id::AsApacheAsks);
            return when(asked && asked->status != 101 && asked->status != 0 && isFine(pastApache(seen), Id::Handshake),
                        {QString::number(asked ? asked->status : 0)});
        },
    .standsAlone = true,
};

const Diagnosis apacheSpoilsIt = {
    .id = "apache-spoils-it",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Asked past Apache, the hub opens the live connection; through Apache it does not "
                                               "open (%1). So Apache is at fault, but its files do not show how."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Look at Apache's error log of that moment; a module that inspects requests "
                                             "(mod_security, for example) is the next thing to ask about."),
    .holds =
        [](const Seen &seen) {
            const int status = statusOf(seen.outside);
            return when(!isApacheToBlame(seen) && isFine(pastApache(seen), Id::Handshake) && isBroken(seen.outside, Id::Handshake)
                            && !isFine(apacheLane(seen), Id::Handshake),
                        {status ? QString::number(status) : QStringLiteral("-")});
        },
};

const Diagnosis apacheOrHub = {
    .id = "apache-or-hub",
    .hop = Hop::Apache,
    .who = Who::Admin,
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "The next question is whether the hub itself opens the live connection. Sign in to "
                                             "the server, so that it can be asked past Apache."),
    .holds =
        [](const Seen &seen) {
            return when(!isApacheToBlame(seen) && isBroken(seen.outside, Id::Handshake) && !hubLane(seen)
                        && symptomAt(seen.outside, Id::Handshake) != Symptom::AcceptMismatch);
        },
};

} // namespace hubwart::diagnoses
