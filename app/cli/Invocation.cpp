// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"

#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "cli/StillFine.h"
#include "cli/Terminal.h"
#include "settings/PlanFile.h"
#include "settings/ServerList.h"
#include "story/StillFine.h"
#include "story/Versions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace hubwart::cli {

namespace {

constexpr OptionText options[] = {
    {"url", "WS-URL",
     QT_TRANSLATE_NOOP("Help",
                       "the address of the live connection (without it: taken from the site file that hands requests on)")},
    {"site", "NAME", QT_TRANSLATE_NOOP("Help", "the site file, when several could be meant")},
    {"ca", "FILE", QT_TRANSLATE_NOOP("Help", "trust this certificate authority too (the school's own)")},
    {"connect", "HOST", QT_TRANSLATE_NOOP("Help", "connect to this host instead, but keep all names as given")},
    {"identity", "FILE", QT_TRANSLATE_NOOP("Help", "sign in with this key file only")},
    {"known-hosts", "FILE", QT_TRANSLATE_NOOP("Help", "use this list of known servers instead of ~/.ssh/known_hosts")},
    {"ssh-config", "FILE", QT_TRANSLATE_NOOP("Help", "use these SSH settings instead of ~/.ssh/config (none: none)")},
    {"accept-host-key", "SHA256:...", QT_TRANSLATE_NOOP("Help", "accept an unknown server with exactly this fingerprint")},
    {"password-fd", "N", QT_TRANSLATE_NOOP("Help", "read the password for the sign-in from this file descriptor (one line)")},
    {"passphrase-fd", "N", QT_TRANSLATE_NOOP("Help", "read the passphrase of the key file from this file descriptor")},
    {"sudo-password-fd", "N", QT_TRANSLATE_NOOP("Help", "read the password for sudo from this file descriptor")},
    {"root-password-fd", "N",
     QT_TRANSLATE_NOOP("Help", "read the password of root from this file descriptor; for su, where sudo is not to be had")},
    {"vnc-password-fd", "N", QT_TRANSLATE_NOOP("Help", "read the VNC password of the desktop from this file descriptor")},
    {"change", "ID",
     QT_TRANSLATE_NOOP("Help",
                       "keep, undo, history: the change that is meant (without it: the newest in force; for history all)")},
    {"restore", "ID", QT_TRANSLATE_NOOP("Help", "plan, apply: files, modules and sites as they were before this change")},
    {"redo", "ID", QT_TRANSLATE_NOOP("Help", "plan, apply: files, modules and sites as this change had made them")},
    {"save-plan", "FILE", QT_TRANSLATE_NOOP("Help", "plan: put the change off; keep it in this file on this computer")},
    {"plan", "FILE",
     QT_TRANSLATE_NOOP("Help", "plan, apply: take up a change that was put off, if the files are still the same")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Help", "picture: where to save it (PNG)")},
    {"class", "N", QT_TRANSLATE_NOOP("Help", "rehearse: how many pupils come (30)")},
    {"open", "N", QT_TRANSLATE_NOOP("Help", "rehearse: also open so many connections, 1 to 200, as pupils' browsers would")},
    {"over", "S", QT_TRANSLATE_NOOP("Help", "rehearse: open them over so many seconds (without it: one behind the other)")},
    {"hold", "S", QT_TRANSLATE_NOOP("Help", "rehearse: hold them for so many seconds (20)")},
    {"nobody-working", nullptr, QT_TRANSLATE_NOOP("Help", "rehearse: nobody is working there now, so as many as you say")},
    {"save", "NAME",
     QT_TRANSLATE_NOOP("Help", "check: remember this server under a name; NAME then stands for SERVER. test: if all works, keep "
                               "the test under a name, with what came of it")},
    {"saved", "NAME", QT_TRANSLATE_NOOP("Help", "test: ask a kept test again, and say what is different now")},
    {"timeout", "S", QT_TRANSLATE_NOOP("Help", "give up after this many seconds (the time for your answers counts too)")},
    {"lang", "en|de", QT_TRANSLATE_NOOP("Help", "language of the messages")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Help", "print one JSON document on standard output")},
    {"anyway", nullptr, QT_TRANSLATE_NOOP("Help", "apply, fix: also change a file that another program writes")},
    {"prove", nullptr,
     QT_TRANSLATE_NOOP("Help", "plan: also try the change in a second Apache that nobody sees; changes nothing either")},
    {"load-others", nullptr,
     QT_TRANSLATE_NOOP("Help", "apply: also where the reload puts into force what somebody else has changed and not loaded")},
    {"keep-unproven", nullptr, QT_TRANSLATE_NOOP("Help", "apply: keep the change also where it cannot be seen that it helps")},
    {"confirm-within", "S",
     QT_TRANSLATE_NOOP("Help",
                       "apply: the server takes the change back by itself if it is not confirmed within so many seconds (120)")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("Help", "apply, keep, undo, forget: yes, change the server")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Help", "this text")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Help", "versions of Hubwart and of its libraries")},
};

QString helpText() {
    QString text =
        said(QT_TRANSLATE_NOOP("Help", "Hubwart finds out why remote desktops behind an Apache do not open, and mends it."))
        + QStringLiteral("\n\n");
    for (const Subcommand *one : subcommands())
        text += QStringLiteral("  hubwart %1 %2\n      %3\n")
                    .arg(QLatin1String(one->name), QLatin1String(one->arguments), said(one->summary));
    text += u'\n'
            + said(QT_TRANSLATE_NOOP("Help", "SERVER is [user@]host[:port], or a saved name. WS-URL is the address of the live "
                                             "connection, such as wss://desktop.school.example/websockify."))
            + QStringLiteral("\n\n");
    text += helpOf(options);
    return text + u'\n' + fileHelp();
}

QString pictureProgram() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/hubwart-picture");
}

QString versionText() {
    return QStringLiteral("hubwart %1\n%2\n")
        .arg(QCoreApplication::applicationVersion(), story::libraryVersions(pictureProgram()).join(u'\n'));
}

Result<QUrl> urlOf(const QString &text) {
    QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"),
                                     QStringLiteral("https")};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return usage(said(QT_TRANSLATE_NOOP("Help", "\"%1\" is no address of a live connection. Such an address looks like "
                                                    "wss://desktop.school.example/websockify."))
                         .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
    return url;
}

Result<Secret> secretFrom(const QCommandLineParser &parser, const char *option) {
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return Secret();
    bool isNumber = false;
    const int descriptor = parser.value(name).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--%1 wants the number of an open file descriptor.")).arg(name));
    auto secret = Terminal::readFrom(descriptor);
    if (!secret)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--%1: the file descriptor %2 cannot be read.")).arg(name).arg(descriptor));
    return secret;
}

Result<GivenSecrets> secretsFrom(const QCommandLineParser &parser) {
    GivenSecrets secrets;
    const std::pair<const char *, Secret *> wanted[] = {{"password-fd", &secrets.password},
                                                        {"passphrase-fd", &secrets.passphrase},
                                                        {"sudo-password-fd", &secrets.sudoPassword},
                                                        {"root-password-fd", &secrets.rootPassword},
                                                        {"vnc-password-fd", &secrets.vncPassword}};
    for (const auto &[option, place] : wanted) {
        auto secret = secretFrom(parser, option);
        if (!secret)
            return std::unexpected(secret.error());
        *place = *std::move(secret);
    }
    return secrets;
}

/// Which change is meant, where it is not to be thought out anew.
Result<void> takeChosenPlan(const QCommandLineParser &parser, story::Visit &visit) {
    const QString restored = parser.value(QStringLiteral("restore"));
    const QString redone = parser.value(QStringLiteral("redo"));
    const QString file = parser.value(QStringLiteral("plan"));
    if (int(!restored.isEmpty()) + int(!redone.isEmpty()) + int(!file.isEmpty()) > 1)
        return usage(said(QT_TRANSLATE_NOOP("Help", "Of --restore, --redo and --plan only one can be meant.")));
    if (!restored.isEmpty())
        visit.restoring = {restored, false};
    if (!redone.isEmpty())
        visit.restoring = {redone, true};
    if (file.isEmpty())
        return {};
    auto plan = settings::readPlan(file);
    if (!plan)
        return std::unexpected(plan.error());
    visit.putOff = *std::move(plan);
    return {};
}

/// A number of an option, or what stands without it.
Result<int> numberFrom(const QCommandLineParser &parser, const char *option, int least, int most, int otherwise) {
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--%1 wants a number from %2 to %3.")).arg(name).arg(least).arg(most));
    return number;
}

Result<story::ClassVisit> classFrom(const QCommandLineParser &parser) {
    const auto pupils = numberFrom(parser, "class", 1, 10000, 30);
    const auto connections = numberFrom(parser, "open", 1, mostRehearsed, 0);
    const auto over = numberFrom(parser, "over", 0, 300, 0);
    const auto hold = numberFrom(parser, "hold", 1, 300, 20);
    for (const auto *one : {&pupils, &connections, &over, &hold})
        if (!*one)
            return std::unexpected(one->error());
    return story::ClassVisit{*pupils, *connections, std::chrono::seconds(*over), std::chrono::seconds(*hold),
                             parser.isSet(QStringLiteral("nobody-working"))};
}

/// A name and a password in it become a secret of their own, so that nothing can tell them by accident.
void takeUrl(const QUrl &url, story::Visit &visit) {
    if (!url.password().isEmpty())
        visit.desktopSignIn =
            std::make_shared<const Secret>((url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded)).toUtf8());
    visit.url = url.adjusted(QUrl::RemoveUserInfo);
}

/// The visit, without what SERVER or WS-URL says.
Result<story::Visit> visitFrom(const QCommandLineParser &parser) {
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    story::Visit visit;
    if (!value("url").isEmpty()) {
        auto url = urlOf(value("url"));
        if (!url)
            return std::unexpected(url.error());
        takeUrl(*url, visit);
    }
    visit.site = value("site");
    visit.caFile = value("ca");
    visit.connectHost = value("connect");
    visit.identityFile = value("identity");
    visit.knownHostsFile = value("known-hosts");
    visit.sshConfigFile = value("ssh-config");
    visit.acceptedFingerprint = value("accept-host-key");
    if (!visit.acceptedFingerprint.isEmpty() && !visit.acceptedFingerprint.startsWith(u"SHA256:"))
        return usage(
            said(QT_TRANSLATE_NOOP("Help", "--accept-host-key wants a fingerprint as ssh-keygen -lf prints it: SHA256:...")));
    visit.changeId = value("change");
    if (auto chosen = takeChosenPlan(parser, visit); !chosen)
        return std::unexpected(chosen.error());
    visit.anyway = parser.isSet(QStringLiteral("anyway"));
    if (parser.isSet(QStringLiteral("confirm-within"))) {
        const int seconds = value("confirm-within").toInt();
        if (seconds < 5 || seconds > 3600)
            return usage(said(QT_TRANSLATE_NOOP("Help", "--confirm-within wants a number of seconds, from 5 to 3600.")));
        visit.window = std::chrono::seconds(seconds);
    }
    visit.loadOthers = parser.isSet(QStringLiteral("load-others"));
    visit.keepUnproven = parser.isSet(QStringLiteral("keep-unproven"));
    visit.pictureFile = value("output");
    visit.pictureProgram = pictureProgram();
    auto rehearsed = classFrom(parser);
    if (!rehearsed)
        return std::unexpected(rehearsed.error());
    visit.rehearsal = *rehearsed;
    if (parser.isSet(QStringLiteral("timeout"))) {
        const int seconds = value("timeout").toInt();
        if (seconds < 1 || seconds > 86400)
            return usage(said(QT_TRANSLATE_NOOP("Help", "--timeout wants a number of seconds, from 1 to 86400.")));
        visit.timeLimit = std::chrono::seconds(seconds);
    }
    return visit;
}

/// Fills in what was saved under that name; what stands on the command line goes before it.
Result<void> takeServer(const QString &argument, story::Visit &visit) {
    visit.server = argument;
    auto saved = settings::ServerList().find(argument);
    if (!saved)
        return std::unexpected(saved.error());
    if (!*saved)
        return {};
    const settings::SavedServer &server = **saved;
    visit.server = server.host;
    if (visit.url.isEmpty())
        visit.url = server.address;
    if (visit.site.isEmpty())
        visit.site = server.site;
    if (visit.caFile.isEmpty())
        visit.caFile = server.ca;
    return {};
}

Result<void> takeAddress(const QString &argument, story::Visit &visit) {
    QString text = argument;
    if (argument == u"-") {
        // An address can carry a secret; on the command line everybody on this computer could read it.
        auto line = Terminal::readFrom(0);
        if (!line)
            return std::unexpected(line.error());
        text = QString::fromStdString(line->reveal()).trimmed();
    }
    auto url = urlOf(text);
    if (!url)
        return std::unexpected(url.error());
    takeUrl(*url, visit);
    return {};
}

} // namespace

QString languageOf(const QStringList &arguments) {
    QString wanted = QLocale::system().name();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            wanted = arguments[i + 1];
        else if (arguments[i].startsWith(u"--lang="))
            wanted = arguments[i].mid(7);
    }
    return wanted.startsWith(u"de") ? QStringLiteral("de") : QStringLiteral("en");
}

Result<std::variant<Invocation, JustPrint>> read(const QStringList &arguments, QString &subcommandName, bool &json) {
    QCommandLineParser parser;
    addOptions(parser, options);
    const bool parsed = parser.parse(arguments);
    json = parser.isSet(QStringLiteral("json"));
    const QStringList words = parser.positionalArguments();
    const QString name = words.value(0);
    const auto known =
        std::ranges::find_if(subcommands(), [&](const Subcommand *one) { return name == QLatin1String(one->name); });
    if (known != subcommands().end())
        subcommandName = name;
    if (parser.isSet(QStringLiteral("help")) || (words.isEmpty() && arguments.size() == 1))
        return JustPrint{helpText()};
    if (parser.isSet(QStringLiteral("version")))
        return JustPrint{versionText()};
    if (!parsed)
        return notUnderstood(parser);
    if (known == subcommands().end())
        return usage(
            said(QT_TRANSLATE_NOOP("Help", "\"%1\" is no command of Hubwart. \"hubwart --help\" lists all commands.")).arg(name));
    const Subcommand &subcommand = **known;
    auto kept = keptTest(parser, subcommand);
    if (!kept)
        return std::unexpected(kept.error());
    if (words.size() != 2 && !(*kept && words.size() == 1))
        return usedLikeThis(subcommand.name, subcommand.arguments);
    if (subcommand.changesServer && !parser.isSet(QStringLiteral("yes")))
        return usage(said(QT_TRANSLATE_NOOP(
            "Help",
            "This would change the server. Add --yes if that is what you want; \"hubwart plan\" shows the change first.")));
    if (subcommand.command == story::Command::Picture && !parser.isSet(QStringLiteral("output")))
        return usedLikeThis(subcommand.name, subcommand.arguments);

    auto visit = visitFrom(parser);
    if (!visit)
        return std::unexpected(visit.error());
    if (*kept)
        story::takeKept(**kept, *visit);
    if (words.size() == 2)
        if (auto taken = subcommand.takesServer ? takeServer(words[1], *visit) : takeAddress(words[1], *visit); !taken)
            return std::unexpected(taken.error());
    auto secrets = secretsFrom(parser);
    if (!secrets)
        return std::unexpected(secrets.error());
    const bool proves = parser.isSet(QStringLiteral("prove"));
    if (proves && subcommand.command != story::Command::Plan)
        return usage(
            said(QT_TRANSLATE_NOOP("Help", "--prove goes with \"plan\" only; \"apply\" always tries the change first.")));
    const QString save = parser.value(QStringLiteral("save"));
    const bool isTest = subcommand.command == story::Command::Test;
    return Invocation{.subcommand = &subcommand,
                      .command = proves ? story::Command::Prove : subcommand.command,
                      .visit = *std::move(visit),
                      .secrets = *std::move(secrets),
                      .json = json,
                      .saveAs = isTest ? QString() : save,
                      .savePlanAs = parser.value(QStringLiteral("save-plan")),
                      .keepAs = isTest ? save : QString(),
                      .kept = *std::move(kept),
                      .gaveVncPassword = parser.isSet(QStringLiteral("vnc-password-fd"))};
}

} // namespace hubwart::cli
