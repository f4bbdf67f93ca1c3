// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

namespace hubwart::ui {

namespace {

// What is installed belongs to the application object, of which there is one.
struct Installed {
    QString code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed &installed() {
    static Installed one;
    return one;
}

void install(const QString &file, const QString &folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed().translators.push_back(std::move(translator));
}

} // namespace

QStringList Language::all() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString Language::nameOf(const QString &code) {
    return code == u"de" ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

QString Language::current() {
    return installed().code;
}

QString Language::codeFor(const QString &locale) {
    return locale.startsWith(u"de") ? QStringLiteral("de") : QStringLiteral("en");
}

void Language::use(const QString &code) {
    installed().translators.clear(); // one that goes takes itself out
    installed().code = code;
    // A person's own way of writing dates counts where it is of the same language.
    const QLocale system = QLocale::system();
    const QLocale usual = code == u"de" ? QLocale(QLocale::German) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(codeFor(system.name()) == code && system.language() != QLocale::C ? system : usual);
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("hubwart_") + code, QStringLiteral(":/i18n"));
}

QString Language::in(const QString &code, const std::function<QString()> &make) {
    const QString before = current();
    if (code == before)
        return make();
    use(code);
    QString text = make();
    use(before);
    return text;
}

} // namespace hubwart::ui
