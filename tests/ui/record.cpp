// SPDX-License-Identifier: GPL-3.0-or-later
// record_stories PREFIX SERVER URL CA KEY KNOWN-HOSTS COMMAND...
// Does the commands on a practice server, one after the other, and saves the story after each, redacted, as PREFIX-COMMAND.json.
// A password, if one is needed, is the first line of standard input.
#include "story/Conductor.h"
#include "story/Redaction.h"
#include "story/StoryJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

using namespace hubwart;
using story::Command;

namespace {

class ScriptedAsk final : public story::Ask {
public:
    explicit ScriptedAsk(QByteArray password) : m_password(std::move(password)) {}
    Result<bool> isThisTheServer(const story::NewServer &) override { return true; }
    Result<Secret> keyPassphrase(const QString &, int) override { return none(); }
    Result<Secret> loginPassword(const QString &, const QString &, int attempt) override {
        return attempt == 1 ? given() : none();
    }
    Result<std::vector<Secret>> loginAnswers(const QString &, const QList<Question> &) override {
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Server);
    }
    [[nodiscard]] bool knowsSudoPassword() const override { return !m_password.isEmpty(); }
    Result<Secret> sudoPassword(const QString &, const QString &, int attempt) override {
        return attempt == 1 ? given() : none();
    }
    Result<Secret> jumpPassword(const QString &, const QString &, int) override { return none(); }
    [[nodiscard]] bool knowsRootPassword() const override { return false; }
    Result<Secret> rootPassword(const QString &, int) override { return none(); }
    Result<Secret> desktopPassword() override { return none(); }
    Result<bool> loadOthers(const QStringList &) override { return false; }
    Result<bool> keepUnproven() override { return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop); }
    Result<QString> whichSite(const QStringList &) override { return trouble(Trouble::Kind::NeedsAnswer, Hop::Apache); }

private:
    static Result<Secret> none() { return trouble(Trouble::Kind::NeedsAnswer, Hop::Server); }
    [[nodiscard]] Result<Secret> given() const { return m_password.isEmpty() ? none() : Secret(QByteArray(m_password)); }
    QByteArray m_password;
};

const std::pair<const char *, Command> commands[] = {
    {"outside", Command::Outside}, {"plan", Command::Plan}, {"apply", Command::Apply},      {"undo", Command::Undo},
    {"watch", Command::Watch},     {"say", Command::Say},   {"rehearse", Command::Rehearse}};

void save(const story::Story &story, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(QJsonDocument(story::toJson(story::redacted(story, story::Names::Keep))).toJson());
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.size() < 7)
        return 64;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 66;
    ScriptedAsk ask(in.readLine().trimmed());
    story::Visit visit;
    visit.server = words[1];
    visit.url = QUrl(words[2]);
    visit.caFile = words[3];
    visit.identityFile = words[4];
    visit.knownHostsFile = words[5];
    visit.connectHost = QStringLiteral("127.0.0.1");
    visit.saw = Answer::Works;
    visit.rehearsal.connections = 12;
    visit.rehearsal.hold = std::chrono::seconds(3);
    visit.pictureProgram = QStringLiteral(HUBWART_PICTURE);
    QStringList todo = words.sliced(6);
    story::Conductor conductor(ask);
    bool caught = false;
    const auto next = [&] {
        if (todo.isEmpty())
            return QCoreApplication::quit();
        for (const auto &[name, command] : commands)
            if (todo.first() == QLatin1String(name))
                conductor.ask(command, visit);
    };
    QObject::connect(&conductor, &story::Conductor::told, &app, [&](const story::Story &story) {
        // In the middle of things, once.
        if (story.activity == story::Activity::Changing && !caught && story.change && story.change->steps.size() == 4) {
            caught = true;
            save(story, words[0] + QStringLiteral("-changing.json"));
        }
        if (story.activity == story::Activity::Watching && todo.value(0) == u"watch") {
            save(story, words[0] + QStringLiteral("-watching.json"));
            conductor.cancel();
        }
    });
    QObject::connect(&conductor, &story::Conductor::ended, &app, [&](const story::Story &story) {
        save(story, words[0] + u'-' + todo.takeFirst() + QStringLiteral(".json"));
        if (story.change && !story.change->isUndo)
            visit.changeId = story.change->id;
        next();
    });
    QTimer::singleShot(0, &app, next);
    return QCoreApplication::exec();
}
