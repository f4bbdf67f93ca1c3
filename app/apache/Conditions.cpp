// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Conditions.h"

#include "apache/Pattern.h"

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

bool isModuleLoaded(QStringView name, const std::optional<QStringList> &modules) {
    // There is one of these three, and mpm_event is the usual one.
    return modules ? modules->contains(name) : name != u"mpm_worker" && name != u"mpm_prefork";
}

bool isLoaded(const QByteArray &name, const std::optional<QStringList> &modules) {
    const auto module = moduleOf(name);
    if (!module)
        return false;
    return isModuleLoaded(QString::fromLatin1(*module), modules);
}

std::expected<bool, QByteArray> fitsVersion(QList<QByteArray> words, const QByteArray &version) {
    if (words.isEmpty() || words.first().isEmpty() || words.size() > 3)
        return std::unexpected(QByteArrayLiteral(
            "<IfVersion takes one, two or three arguments, a comparison operator, a version (and a delimiter)"));
    if (words.size() == 1)
        words.prepend("=");
    if (words.size() == 2 && words[1] == ">")
        words.prepend("=");
    QByteArray op = words[0];
    QByteArray wanted = words[1];
    if (words.value(2) != ">") {
        if (!wanted.endsWith('>'))
            return std::unexpected(QByteArrayLiteral("<IfVersion> directive missing closing '>'"));
        wanted.chop(1);
    }
    const bool negated = op.startsWith('!');
    if (negated && op.size() > 1)
        op.remove(0, 1);
    static constexpr std::array comparisons = {"=", "==", ">", ">=", "<", "<=", "~"};
    if (std::ranges::none_of(comparisons, [&](const char *one) { return op == one; }))
        return std::unexpected("unrecognized operator '" + words[0] + "'");
    const bool isPattern = op.startsWith('=') && wanted.startsWith('/');
    if (isPattern) {
        if (wanted.size() < 2 || !wanted.endsWith('/'))
            return std::unexpected(QByteArrayLiteral("Missing delimiting / of regular expression."));
        wanted = wanted.sliced(1, wanted.size() - 2);
    }
    if (op == "~" || isPattern) {
        const Pattern pattern(wanted);
        if (!pattern.isValid())
            return std::unexpected(QByteArrayLiteral("Unable to compile regular expression"));
        return pattern.match(version).has_value() != negated;
    }
    static const Pattern valid("^\\d+(\\.\\d+){0,2}$");
    if (!valid.match(wanted))
        return std::unexpected(QByteArrayLiteral(
            "Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are "
            "numbers."));
    const int order = QVersionNumber::compare(threeParts(version), threeParts(wanted));
    const bool fits = op == ">"    ? order > 0
                      : op == ">=" ? order >= 0
                      : op == "<"  ? order < 0
                      : op == "<=" ? order <= 0
                                   : order == 0;
    return fits != negated;
}

} // namespace hubwart::apache
