// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hubwart::ui {

/// A word that may be written where the cursor is.
struct Word {
    QString text;
    QString help; ///< in one line; may be empty
};

/// The words that fit, and how many characters before the cursor they take the place of.
struct Completion {
    QList<Word> words;
    int typed = 0;
};

/// What may follow in a line of an Apache configuration: a directive, a section, a parameter of ProxyPass and its kin, or the
/// value of one (httpd's own documentation of mod_proxy has them). \a before: the line up to the cursor; \a known: names of
/// further directives. Pure.
[[nodiscard]] Completion completionOf(const QString &before, const QStringList &known);

} // namespace hubwart::ui
