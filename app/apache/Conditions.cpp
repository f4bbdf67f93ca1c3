// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Conditions.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

/// The name in -M of a module that is named by its source file.
std::optional<QByteArray> moduleOf(const QByteArray &name) {
    if (name.endsWith("_module"))
        return name.chopped(7);
    static const QHash<QByteArray, QByteArray> odd = {{"core.c", "core"},
                                                      {"http_core.c", "http"},
                                                      {"event.c", "mpm_event"},
                                                      {"worker.c", "mpm_worker"},
                                                      {"prefork.c", "mpm_prefork"}};
    if (const auto found = odd.constFind(name); found != odd.constEnd())
        return *found;
    // The source files of MPMs have other names.
    if (name.startsWith("mod_") && name.endsWith(".c") && !name.startsWith("mod_mpm_"))
        return name.sliced(4, name.size() - 6);
    return std::nullopt;
}

QVersionNumber threeParts(const QByteArray &text) {
    const auto number = QVersionNumber::fromString(QString::fromLatin1(text));
    return QVersionNumber(number.majorVersion(), number.minorVersion(), number.microVersion());
}

} // namespace

bool isLoaded(const QByteArray &name, const std::optional<QStringList> &modules) {
    const auto module = moduleOf(name);
    if (!module)
        return false;
    if (!modules)
        return *module != "mpm_worker" && *module != "mpm_prefork";
    return modules->contains(QString::fromLatin1(*module));
}

std::optional<bool> fitsVersion(QList<QByteArray> words, const QByteArray &version) {
    static constexpr std::array comparisons = {"=", "==", ">", ">=", "<", "<=", "~"};
    if (words.isEmpty())
        return std::nullopt;
    bool negated = false;
    QByteArray op = "=";
    if (words.first().startsWith('!')) {
        negated = true;
        words.first().remove(0, 1);
        if (words.first().isEmpty())
            words.removeFirst();
    }
    if (words.size() > 1)
        op = words.takeFirst();
    if (words.size() != 1 || std::ranges::none_of(comparisons, [&](const char *one) { return op == one; }))
        return std::nullopt;
    QByteArray wanted = words.first();
    if (op == "~" || (wanted.startsWith('/') && wanted.endsWith('/') && wanted.size() > 1)) {
        if (wanted.startsWith('/'))
            wanted = wanted.sliced(1, wanted.size() - 2);
        return QRegularExpression(QString::fromLatin1(wanted)).match(QString::fromLatin1(version)).hasMatch() != negated;
    }
    static const QRegularExpression valid(QStringLiteral("^\\d+(\\.\\d+){0,2}$"));
    if (!valid.match(QString::fromLatin1(wanted)).hasMatch())
        return std::nullopt;
    const int order = QVersionNumber::compare(threeParts(version), threeParts(wanted));
    const bool fits = op == ">"    ? order > 0
                      : op == ">=" ? order >= 0
                      : op == "<"  ? order < 0
                      : op == "<=" ? order <= 0
                                   : order == 0;
    return fits != negated;
}

} // namespace hubwart::apache
