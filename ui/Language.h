// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace hubwart::ui {

/// The language of the window: our words and Qt's own, and how numbers and dates are written. On the window's thread.
class Language {
public:
    [[nodiscard]] static QStringList all();
    [[nodiscard]] static QString nameOf(const QString &code);
    [[nodiscard]] static QString current();
    /// The code of a locale's name, or the first that there is.
    [[nodiscard]] static QString codeFor(const QString &locale);
    static void use(const QString &code);
    /// What \a make says in another language.
    [[nodiscard]] static QString in(const QString &code, const std::function<QString()> &make);
};

} // namespace hubwart::ui
