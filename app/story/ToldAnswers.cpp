// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/ToldAnswers.h"

#include "probe/FrameWatch.h"
#include "probe/HttpHead.h"

namespace hubwart::story {

namespace {

using Id = PathStep::Id;

/// What stands behind a word at the beginning of a line; nothing where no line begins so.
std::optional<QString> behind(const QStringList &lines, QStringView word) {
    for (const QString &line : lines)
        if (line.startsWith(word) && line.size() > word.size() && line[word.size()] == u' ')
            return line.sliced(word.size() + 1);
    return std::nullopt;
}

PathStep step(Id id, Hop hop, const QString &evidence) {
    return {
        .id = id, .hop = hop, .answer = Answer::Works, .symptom = Symptom::None, .about = {}, .took = {}, .evidence = evidence};
}

PathStep broken(Id id, Hop hop, Symptom symptom, const QStringList &about, const QString &evidence) {
    PathStep bad = step(id, hop, evidence);
    bad.answer = Answer::Broken;
    bad.symptom = symptom;
    bad.about = about;
    return bad;
}

/// How the desktop let that program in.
void tellDesktop(const QStringList &lines, Hop hop, PathFacts &facts) {
    const QString signIn = behind(lines, u"sign-in").value_or(QString());
    if (signIn.startsWith(u"closed")) {
        const int code = signIn.section(u' ', 1, 1).toInt();
        const Symptom symptom = code == 1005             ? Symptom::ClosedWithoutCode
                                : code == 1006           ? Symptom::ConnectionLost
                                : probe::mayBeSent(code) ? Symptom::ClosedByPeer
                                                         : Symptom::ProtocolError;
        facts.closeCode = code;
        facts.steps.push_back(broken(Id::Live, hop, symptom, {QString::number(code), QString()}, signIn));
        return;
    }
    facts.steps.push_back(step(Id::Live, hop, {}));
    if (signIn == u"no desktop") {
        facts.steps.push_back(broken(Id::Greeting, Hop::Desktop, Symptom::NotVnc, {QString()}, signIn));
        return;
    }
    facts.steps.push_back(step(Id::Greeting, Hop::Desktop, behind(lines, u"desktop").value_or(QString())));
    PathStep last = step(Id::SignIn, Hop::Desktop, signIn);
    if (signIn != u"finished") {
        const bool isPassword = signIn == u"it wants a password";
        last.answer = isPassword ? Answer::Warning : Answer::Broken;
        last.symptom = isPassword ? Symptom::VncPasswordNeeded : Symptom::VncRefused;
        last.about = {signIn};
    }
    facts.steps.push_back(last);
}

} // namespace

PathFacts pathOf(const QStringList &lines, const QUrl &url, const QStringList &about, Hop hop) {
    PathFacts facts;
    facts.url = url;
    if (lines.isEmpty()) {
        facts.steps.push_back(broken(Id::Tcp, hop, Symptom::PortClosed, about, {}));
        return facts;
    }
    facts.steps.push_back(step(Id::Tcp, hop, about.join(u':')));
    const QString line = behind(lines, u"websocket").value_or(QString());
    const auto answer = probe::parseHead(line.toLatin1());
    if (!answer) {
        facts.steps.push_back(broken(Id::Handshake, hop, Symptom::NotHttp, {line}, line));
        return facts;
    }
    facts.handshake = answer;
    if (answer->status != 101) {
        facts.steps.push_back(broken(Id::Handshake, hop, probe::symptomOf(answer->status, false), probe::aboutOf(*answer), line));
        return facts;
    }
    facts.steps.push_back(step(Id::Handshake, hop, line));
    tellDesktop(lines, hop, facts);
    return facts;
}

} // namespace hubwart::story
