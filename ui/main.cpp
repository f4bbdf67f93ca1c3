// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NoCore.h"
#include "settings/Preferences.h"
#include "story/StoryJson.h"
#include "story/Words.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Modules.h"
#include "ui/Programs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QTextStream>

#include <optional>

using namespace hubwart;
using namespace hubwart::ui;

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Options", source);
}

void addOptions(QCommandLineParser &parser) {
    const auto add = [&parser](const char *name, const char *value, const QString &text) {
        parser.addOption(QCommandLineOption(QLatin1String(name), text, QLatin1String(value)));
    };
    parser.setApplicationDescription(said(
        QT_TRANSLATE_NOOP("Options", "Finds out why remote desktops behind an Apache do not open, mends it, and proves it.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("ADDRESS"),
                                 said(QT_TRANSLATE_NOOP("Options", "the address at which desktops open")),
                                 QStringLiteral("[ADDRESS]"));
    add("server", "SERVER", said(QT_TRANSLATE_NOOP("Options", "the server to sign in to: [user@]host[:port]")));
    add("ca", "FILE", said(QT_TRANSLATE_NOOP("Options", "trust this certificate authority too (the school's own)")));
    add("connect", "HOST", said(QT_TRANSLATE_NOOP("Options", "connect to this host instead, but keep all names as given")));
    add("identity", "FILE", said(QT_TRANSLATE_NOOP("Options", "sign in with this key file only")));
    add("known-hosts", "FILE",
        said(QT_TRANSLATE_NOOP("Options", "use this list of known servers instead of ~/.ssh/known_hosts")));
    add("story", "FILE", said(QT_TRANSLATE_NOOP("Options", "show a recording (a report saved as JSON); nothing in it can act")));
    add("page", "ID", said(QT_TRANSLATE_NOOP("Options", "with --story: the page to open")));
    add("lang", "en|de", said(QT_TRANSLATE_NOOP("Options", "language of the window")));
}

/// The language is needed for the words of the options themselves, so before they are read.
QString languageFrom(const QStringList &arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at > 0 && at + 1 < arguments.size())
        return Language::codeFor(arguments[at + 1]);
    const QString chosen = settings::Preferences().language();
    return Language::codeFor(chosen.isEmpty() ? QLocale::system().name() : chosen);
}

Result<story::Story> recordingIn(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {path}, file.errorString());
    return story::fromJson(file.readAll(), path);
}

story::Visit visitFrom(const QCommandLineParser &parser) {
    story::Visit visit;
    visit.server = parser.value(QStringLiteral("server"));
    visit.url = QUrl(parser.positionalArguments().value(0));
    visit.caFile = parser.value(QStringLiteral("ca"));
    visit.connectHost = parser.value(QStringLiteral("connect"));
    visit.identityFile = parser.value(QStringLiteral("identity"));
    visit.knownHostsFile = parser.value(QStringLiteral("known-hosts"));
    visit.pictureProgram = pictureProgram();
    return visit;
}

} // namespace

int main(int argc, char *argv[]) {
    settings::leaveNoCore();

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hubwart"));
    QApplication::setApplicationVersion(QStringLiteral(HUBWART_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hubwart.Hubwart"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.hubwart.Hubwart.svg")));
    Language::use(languageFrom(QApplication::arguments()));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);

    std::optional<Desk> desk;
    if (parser.isSet(QStringLiteral("story"))) {
        auto story = recordingIn(parser.value(QStringLiteral("story")));
        if (!story) {
            QTextStream(stderr) << story::sentenceOf(story.error()) << '\n' << story.error().detail << '\n';
            return 66; // EX_NOINPUT
        }
        desk.emplace(*std::move(story));
    } else {
        desk.emplace(visitFrom(parser));
    }
    MainWindow window(*desk);
    if (parser.isSet(QStringLiteral("page")) && !window.open(parser.value(QStringLiteral("page")))) {
        QTextStream(stderr) << said(
            QT_TRANSLATE_NOOP("Options", "That page does not exist, or the recording has nothing for it."))
                            << '\n';
        return 64;
    }
    window.show();
    loadModules();
    if (!desk->isRecording()) {
        desk->servers().load();
        desk->stillFine().load();
    }
    return QApplication::exec();
}
