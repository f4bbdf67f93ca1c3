// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenSSH's own server never does: it asks for two things in one round, or begins with more text than a packet may hold.
#include "ssh/Dial.h"
#include "ssh/Session.h"
#include "ssh_Listener.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <libssh/server.h>
#include <thread>

using namespace hubwart;
using namespace hubwart::ssh;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Trouble::Kind;

namespace {

/// Lets in whoever has read its notice and answers both questions of its one round; each connection is served to its end, one
/// after the other.
class TwoQuestions {
    Listener m_listener;

public:
    explicit TwoQuestions(qsizetype noticeLength) : port(m_listener.port), m_notice(noticeLength, 'n') {
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }
    const quint16 port;

private:
    void serve(const std::stop_token &stop) {
        ssh_bind bind = ssh_bind_new();
        ssh_key key = nullptr;
        if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) != SSH_OK
            || ssh_bind_options_set(bind, SSH_BIND_OPTIONS_IMPORT_KEY, key) != SSH_OK)
            qFatal("no host key");
        while (!stop.stop_requested()) {
            waitFor(m_listener.socket.get(), false, 10ms);
            const int peer = ::accept(m_listener.socket.get(), nullptr, nullptr);
            if (peer < 0)
                continue;
            ssh_session session = ssh_new();
            if (ssh_bind_accept_fd(bind, session, peer) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK)
                letIn(session);
            ssh_disconnect(session);
            ssh_free(session);
        }
        ssh_bind_free(bind);
    }

    /// Until the client has gone.
    void letIn(ssh_session session) const {
        while (ssh_message message = ssh_message_get(session)) {
            if (ssh_message_type(message) == SSH_REQUEST_SERVICE) {
                ssh_message_service_reply_success(message);
                ssh_string notice = ssh_string_from_char(m_notice.constData());
                ssh_send_issue_banner(session, notice);
                ssh_string_free(notice);
            } else if (ssh_message_subtype(message) == SSH_AUTH_METHOD_INTERACTIVE) {
                if (ssh_message_auth_kbdint_is_response(message) == 0)
                    ask(message);
                else if (areRight(session))
                    ssh_message_auth_reply_success(message, 0);
                else
                    ssh_message_reply_default(message);
            } else {
                ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_INTERACTIVE);
                ssh_message_reply_default(message);
            }
            ssh_message_free(message);
        }
    }

    static void ask(ssh_message message) {
        std::array<const char *, 2> prompts{"Password: ", "One-time code: "};
        std::array<char, 2> echo{0, 1};
        ssh_message_auth_interactive_request(message, "School", "Two things, please.", 2, prompts.data(), echo.data());
    }

    static bool areRight(ssh_session session) {
        return ssh_userauth_kbdint_getnanswers(session) == 2
               && QByteArrayView(ssh_userauth_kbdint_getanswer(session, 0)) == "open sesame"
               && QByteArrayView(ssh_userauth_kbdint_getanswer(session, 1)) == "123456";
    }

    QByteArray m_notice;
    std::jthread m_thread; // last: it uses what stands above
};

/// A person who answers what is asked, and of whom is noted what that was.
class Person final : public Prompts {
public:
    explicit Person(QByteArrayList words) : m_words(std::move(words)) {}
    Result<bool> acceptHostKey(const QString &, quint16, const HostKey &) override { return true; }
    Result<Secret> passphrase(const QString &, int) override { return trouble(Kind::NeedsAnswer, Hop::Server); }
    Result<Secret> password(const QString &, const QString &, int) override {
        ++passwords;
        return trouble(Kind::NeedsAnswer, Hop::Server);
    }
    Result<Secret> jumpPassword(const QString &, const QString &, int) override {
        return trouble(Kind::NeedsAnswer, Hop::Server);
    }
    Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                        const QList<Question> &questions) override {
        asked << name << instruction;
        for (const Question &question : questions)
            asked << question.text.trimmed() + (question.echo ? u" (shown)"_s : u" (hidden)"_s);
        std::vector<Secret> secrets;
        for (const QByteArray &word : m_words)
            secrets.emplace_back(QByteArray(word));
        return secrets;
    }
    QStringList asked;
    int passwords = 0;

private:
    QByteArrayList m_words;
};

} // namespace

class SshQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothAreAskedInTheServersWords() {
        Person person({"open sesame", "123456"});
        const TwoQuestions server(1000);
        const auto session = signIn(server, person);
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        QCOMPARE(person.asked,
                 (QStringList{u"School"_s, u"Two things, please."_s, u"Password: (hidden)"_s, u"One-time code: (shown)"_s}));
        QCOMPARE(person.passwords, 0); // a password alone would not do
    }

    void aWrongAnswerIsAskedForAgain() {
        Person person({"open sesame", "654321"});
        const TwoQuestions server(1000);
        const auto session = signIn(server, person);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Kind::LoginRefused);
        QCOMPARE(person.asked.count(u"One-time code: (shown)"_s), 3);
    }

    void aNoticeThatIsTooLongIsNamed() {
        Person person({"open sesame", "123456"});
        const TwoQuestions server(400'000);
        const auto session = signIn(server, person);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Kind::TooMuchText);
        QCOMPARE(session.error().about, QStringList{u"127.0.0.1"_s});
    }

private:
    Result<Session> signIn(const TwoQuestions &server, Person &person) {
        Options options;
        options.address.user = u"pupil"_s;
        options.address.host = u"127.0.0.1"_s;
        options.address.port = server.port;
        options.identityFile = m_folder.filePath(u"none"_s);
        options.knownHostsFile = m_folder.filePath(u"known_hosts_%1"_s.arg(server.port));
        return ssh::open(options, person, Wait::upTo(20s, {}));
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SshQuestions)
#include "ssh_questions.moc"
