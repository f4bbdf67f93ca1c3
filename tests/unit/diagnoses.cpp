// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnoses/Diagnoses.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace hubwart;
using Id = PathStep::Id;

namespace {

PathStep works(Id id) {
    return {
        .id = id, .hop = Hop::Apache, .answer = Answer::Works, .symptom = Symptom::None, .about = {}, .took = {}, .evidence = {}};
}

PathStep step(Id id, Symptom symptom, Hop hop = Hop::Apache, QStringList about = {}, Answer answer = Answer::Broken) {
    return {.id = id, .hop = hop, .answer = answer, .symptom = symptom, .about = std::move(about), .took = {}, .evidence = {}};
}

/// A way up to the step before \a last, which is as it is said; with the answer to the handshake.
PathFacts way(const PathStep &last, int status = 0) {
    PathFacts facts;
    facts.url = QUrl(QStringLiteral("wss://desktop.school.example/websockify"));
    for (const Id id : {Id::Name, Id::Tcp, Id::Tls, Id::Page, Id::Handshake, Id::Live, Id::Greeting, Id::SignIn, Id::Picture}) {
        if (id == last.id)
            break;
        facts.steps.push_back(works(id));
    }
    facts.steps.push_back(last);
    if (status)
        facts.handshake = HttpAnswer{status, {}, {}};
    return facts;
}

struct Case {
    const char *id;
    Hop hop;
    PathFacts outside;
    InsideFacts inside = {};
    std::vector<findings::Problem> problems = {};
    std::optional<ServerFacts> server = {};
};

InsideFacts inside(std::optional<PathFacts> apache, std::optional<PathFacts> hub = {}) {
    InsideFacts facts;
    facts.apache = std::move(apache);
    facts.hub = std::move(hub);
    return facts;
}

/// What cannot be staged on the practice server, or would take long there; the rest is in tests/server/verdicts.py.
std::vector<Case> cases() {
    const PathFacts open = way(works(Id::SignIn), 101);
    InsideFacts ownName = inside({}, way(step(Id::Handshake, Symptom::HttpForbidden, Hop::Hub), 403));
    ownName.variations = {{Variation::Id::NoOrigin, 403, false}, {Variation::Id::BackendHost, 101, false}};
    return {
        {"name-not-known", Hop::Laptop, way(step(Id::Name, Symptom::HostUnknown, Hop::Laptop))},
        {"no-way-there", Hop::Laptop, way(step(Id::Tcp, Symptom::NoRoute, Hop::Laptop))},
        {"encryption-intercepted", Hop::Network, way(step(Id::Tls, Symptom::TlsUntrusted)), inside(open)},
        {"stranger-accepts", Hop::Network, way(step(Id::Handshake, Symptom::AcceptMismatch), 101)},
        {"encryption-fails", Hop::Apache, way(step(Id::Tls, Symptom::TlsFailed))},
        {"apache-full", Hop::Apache, way(step(Id::Tls, Symptom::TimedOut)), inside(way(step(Id::Tls, Symptom::TimedOut)), open)},
        {"apache-remembers-failure", Hop::Apache, way(step(Id::Handshake, Symptom::HttpUnavailable, Hop::Hub), 503),
         inside(way(step(Id::Handshake, Symptom::HttpUnavailable, Hop::Hub), 503), open)},
        {"apache-or-hub", Hop::Apache, way(step(Id::Handshake, Symptom::HttpBadRequest), 400)},
        {"hub-silent", Hop::Hub, way(step(Id::Handshake, Symptom::HttpGatewayTimeout, Hop::Hub), 504)},
        {"hub-not-http", Hop::Hub, way(step(Id::Handshake, Symptom::HttpBadGateway, Hop::Hub), 502)},
        {"own-name-wanted", Hop::Hub, way(step(Id::Handshake, Symptom::HttpForbidden, Hop::Hub), 403), ownName},
        {"hub-closes-at-once", Hop::Hub, way(step(Id::Live, Symptom::ClosedWithoutCode, Hop::Hub), 101)},
        {"desktop-wrong-password", Hop::Desktop, way(step(Id::SignIn, Symptom::VncWrongPassword, Hop::Desktop), 101)},
        {"desktop-refuses", Hop::Desktop, way(step(Id::SignIn, Symptom::VncRefused, Hop::Desktop), 101)},
        {"picture-not-whole", Hop::Desktop, way(step(Id::Picture, Symptom::PictureTooLarge, Hop::Desktop), 101)},
        {"picture-flat", Hop::Desktop, way(step(Id::Picture, Symptom::PictureFlat, Hop::Desktop, {}, Answer::Warning), 101)},
    };
}

findings::Verdict verdictOf(const Case &one) {
    return diagnoses::weigh({.outside = &one.outside,
                             .inside = &one.inside,
                             .server = one.server ? &*one.server : nullptr,
                             .problems = &one.problems});
}

} // namespace

class DiagnosesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeStaged_data() {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Case &one : cases())
            QTest::newRow(one.id) << number++;
    }
    void whatCannotBeStaged() {
        QFETCH(int, number);
        const Case one = cases()[static_cast<std::size_t>(number)];
        const auto verdict = verdictOf(one);
        QCOMPARE(verdict.id, QLatin1String(one.id));
        if (verdict.answer == Answer::Broken)
            QCOMPARE(verdict.hop, std::optional(one.hop));
        QVERIFY(verdict.next.empty());
    }

    /// Each diagnosis is the verdict of a state of the practice server, or of a case above.
    void noDiagnosisIsWithoutProof() {
        QFile file(QStringLiteral(HUBWART_TESTS "/server/verdicts.py"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray staged = file.readAll();
        QSet<QString> ids;
        for (const diagnoses::Diagnosis *each : diagnoses::all()) {
            const QString id = QLatin1String(each->id);
            QVERIFY2(!ids.contains(id), each->id);
            ids.insert(id);
            const auto here = cases();
            const bool isHere = std::ranges::any_of(here, [&](const Case &one) { return id == QLatin1String(one.id); });
            QVERIFY2(isHere || staged.contains('"' + id.toLatin1() + '"'), each->id);
            QVERIFY2(each->who != diagnoses::Who::Developer || each->sentence || each->letter, each->id);
        }
    }

    void theFirstHopIsToldAndTheNextAnnounced() {
        Case one{"", Hop::Network, way(step(Id::Handshake, Symptom::HttpOk), 200)};
        const PathFacts closed = way(step(Id::Live, Symptom::ClosedWithoutCode, Hop::Hub), 101);
        one.inside = inside(closed, closed);
        one.server.emplace().listeners = {{8443, QStringLiteral("apache2")}};
        const auto verdict = verdictOf(one);
        QCOMPARE(verdict.hop, std::optional(Hop::Network));
        QCOMPARE(verdict.next.size(), std::size_t(1));
        QCOMPARE(verdict.next.front().id, QStringLiteral("desktop-not-running"));
    }

    void whatTheFilesShowIsToldBeforeWhatComesOfIt() {
        Case one{"", Hop::Apache, way(step(Id::Handshake, Symptom::HttpBadRequest), 400)};
        one.problems = {
            {.id = QStringLiteral("route-without-upgrade"), .severity = findings::Severity::Error, .hop = Hop::Apache}};
        one.inside = inside(way(step(Id::Handshake, Symptom::HttpBadRequest), 400), way(works(Id::SignIn), 101));
        const auto verdict = verdictOf(one);
        QCOMPARE(verdict.id, QStringLiteral("route-without-upgrade"));
        QCOMPARE(verdict.problem, 0);
        QVERIFY(verdict.next.empty());
    }

    /// Where the tunnel itself could not be had, nothing was learned of the hop behind it.
    void whatCouldNotBeAskedIsNoEvidence() {
        Case one{"", Hop::Apache, way(step(Id::Handshake, Symptom::HttpBadRequest), 400)};
        PathFacts notAsked;
        notAsked.steps = {step(Id::Tcp, Symptom::None, Hop::Hub, {}, Answer::Unknown)};
        one.inside = inside({}, notAsked);
        QCOMPARE(verdictOf(one).id, QStringLiteral("apache-or-hub"));
    }

    void theDeveloperIsToldTheLine() {
        Case one{"", Hop::Hub, way(step(Id::Live, Symptom::ClosedWithoutCode, Hop::Hub), 101)};
        one.inside.program =
            HubProgram{{}, {}, {{QStringLiteral("/opt/hub/hub.py"), 71, QStringLiteral("    @app.route(\"/websockify\")")}}};
        const auto verdict = verdictOf(one);
        QCOMPARE(verdict.id, QStringLiteral("flask-route-not-websocket"));
        const QString letter = diagnoses::letterOf({verdict.id, Hop::Hub, verdict.about});
        QVERIFY2(letter.contains(QStringLiteral("/opt/hub/hub.py:71: @app.route(\"/websockify\")")), qPrintable(letter));
        one.inside.program->routes.push_back(
            {QStringLiteral("/opt/hub/hub.py"), 80, QStringLiteral("app.add_url_rule('/websockify', websocket=True)")});
        QCOMPARE(verdictOf(one).id, QStringLiteral("hub-closes-at-once"));
    }
};

QTEST_GUILESS_MAIN(DiagnosesTest)
#include "diagnoses.moc"
