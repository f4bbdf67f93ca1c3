// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/KnownPaths.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace hubwart::apache {

/// A server's files and folders as far as they are known: those whose text is at hand, and what else was told. Paths are
/// absolute and clean. Pure.
class Folders {
public:
    Folders(const std::vector<QString> &files, const KnownPaths &told);

    /// Nothing: not known.
    [[nodiscard]] std::optional<PathKind> kindOf(const QString &path) const;

    /// What an Include means, in httpd's order, up to where httpd would go no further (server/util.c: ap_dir_nofnmatch,
    /// ap_dir_fnmatch).
    struct Found {
        std::vector<QByteArray> files;
        QByteArray refusal;   ///< why httpd stops behind these files, in its own words; empty: it does not, as far as is known
        qsizetype looked = 0; ///< how many names it took
    };
    [[nodiscard]] Found found(const QByteArray &pattern, bool optional) const;

private:
    struct Search;
    void add(const QByteArray &path, PathKind kind);
    void walk(Search &search, const QByteArray &path, std::size_t part) const;
    void take(Search &search, const QByteArray &path) const;
    [[nodiscard]] std::optional<PathKind> kindAt(const QByteArray &path) const;
    [[nodiscard]] const std::vector<QByteArray> &namesIn(const QByteArray &folder) const;

    QHash<QByteArray, PathKind> m_kinds;
    QHash<QByteArray, std::vector<QByteArray>> m_names; ///< of each folder, in byte order
    QList<QByteArray> m_whole;
};

} // namespace hubwart::apache
