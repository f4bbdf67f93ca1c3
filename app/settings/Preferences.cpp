// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Preferences.h"

#include <QSettings>

namespace hubwart::settings {

namespace {

const QString languageKey = QStringLiteral("language");

} // namespace

QString Preferences::language() const {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hubwart"), QStringLiteral("preferences"))
        .value(languageKey)
        .toString();
}

void Preferences::setLanguage(const QString &code) {
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hubwart"), QStringLiteral("preferences"))
        .setValue(languageKey, code);
}

} // namespace hubwart::settings
