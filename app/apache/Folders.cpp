// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Folders.h"

#include "apache/Wildcard.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

const QByteArray noSuchFile = QByteArrayLiteral(": No such file or directory");

QByteArray parentOf(const QByteArray &path) {
    return path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

constexpr qsizetype longestPath = 4096; // PATH_MAX

/// As apr_fnmatch_test() has it.
bool isWildcard(const QByteArray &part) {
    bool inBrackets = false;
    for (qsizetype at = 0; at < part.size(); ++at) {
        const char here = part[at];
        if (here == '*' || here == '?' || (here == ']' && inBrackets))
            return true;
        inBrackets = inBrackets || here == '[';
        if (here == '\\')
            ++at;
    }
    return false;
}

bool fitsPart(const QByteArray &pattern, const QByteArray &name) {
    // A leading dot must be there in the pattern (APR_FNM_PERIOD).
    return (!name.startsWith('.') || pattern.startsWith('.')) && fitsWildcard(pattern, name, Wild::Path);
}

bool isThere(std::optional<PathKind> kind) {
    return kind && *kind != PathKind::Absent && *kind != PathKind::LinkToNothing;
}

} // namespace

struct Folders::Search {
    std::vector<QByteArray> parts;
    bool optional = false;
    Found found;

    void refuse(const QByteArray &words) {
        if (!optional && found.refusal.isEmpty())
            found.refusal = words;
    }
};

Folders::Folders(const std::vector<QString> &files, const KnownPaths &told) {
    for (const auto &[path, kind] : told.kinds.asKeyValueRange())
        add(path.toUtf8(), kind);
    for (const QString &folder : told.whole)
        m_whole.append(folder.toUtf8());
    for (const QString &path : files)
        add(path.toUtf8(), PathKind::File);
    for (std::vector<QByteArray> &names : m_names)
        std::ranges::sort(names);
}

void Folders::add(const QByteArray &path, PathKind kind) {
    if (!path.startsWith('/') || path.size() > longestPath || m_kinds.contains(path))
        return;
    m_kinds.insert(path, kind);
    if (kind == PathKind::Absent)
        return;
    const QByteArray parent = parentOf(path);
    m_names[parent].push_back(path.sliced(parent.size() + 1));
    add(parent, PathKind::Folder);
}

std::optional<PathKind> Folders::kindAt(const QByteArray &path) const {
    if (const auto known = m_kinds.constFind(path); known != m_kinds.constEnd())
        return *known;
    // In a folder that is not there is nothing; in one of which all is known, nothing else.
    const QByteArray parent = parentOf(path);
    if (parent.isEmpty())
        return std::nullopt;
    const auto around = kindAt(parent);
    if (around == PathKind::Absent || around == PathKind::LinkToNothing)
        return PathKind::Absent;
    const bool isWhole = std::ranges::any_of(
        m_whole, [&](const QByteArray &folder) { return parent == folder || parent.startsWith(folder + '/'); });
    return isWhole && around == PathKind::Folder ? std::optional(PathKind::Absent) : std::nullopt;
}

std::optional<PathKind> Folders::kindOf(const QString &path) const {
    return kindAt(path.toUtf8());
}

const std::vector<QByteArray> &Folders::namesIn(const QByteArray &folder) const {
    static const std::vector<QByteArray> none;
    const auto names = m_names.constFind(folder);
    return names == m_names.constEnd() ? none : *names;
}

Folders::Found Folders::found(const QByteArray &pattern, bool optional) const {
    if (!pattern.startsWith('/') || pattern.size() > longestPath)
        return {};
    Search search;
    const QByteArrayList parts = pattern.split('/');
    search.parts.assign(parts.begin() + 1, parts.end()); // before the first slash is nothing
    search.optional = optional;
    walk(search, {}, 0);
    return search.found;
}

void Folders::walk(Search &search, const QByteArray &path, std::size_t part) const {
    const QByteArray &wanted = search.parts[part];
    const bool isLast = part + 1 == search.parts.size();
    const auto goOn = [&](const QByteArray &name) {
        if (isLast)
            take(search, path + '/' + name);
        else
            walk(search, path + '/' + name, part + 1);
    };
    ++search.found.looked;
    if (!isWildcard(wanted))
        return goOn(wanted);
    const auto folder = kindAt(path);
    if (folder && !isThere(folder))
        return search.refuse("Include/IncludeOptional: Could not open directory " + path + noSuchFile);
    std::vector<QByteArray> fitting;
    for (const QByteArray &name : namesIn(path))
        // In the middle a link to a folder is passed over.
        if (fitsPart(wanted, name) && (isLast || kindAt(path + '/' + name) == PathKind::Folder))
            fitting.push_back(name);
    search.found.looked += std::ssize(namesIn(path));
    // Where a name that nobody has cannot be there, no other can be either.
    if (fitting.empty() && kindAt(path + "/*") == PathKind::Absent)
        return search.refuse("Include/IncludeOptional: No matches for the wildcard '" + wanted + "' in '" + path + "', failing");
    for (const QByteArray &name : fitting) {
        if (!search.found.refusal.isEmpty())
            return;
        goOn(name);
    }
}

/// A file, or all of a folder.
void Folders::take(Search &search, const QByteArray &path) const {
    ++search.found.looked;
    const QByteArray place = path.endsWith('/') ? path.chopped(1) : path;
    const auto kind = kindAt(place);
    if (kind == PathKind::Folder || kind == PathKind::LinkToFolder) {
        for (const QByteArray &name : namesIn(place)) {
            if (!search.found.refusal.isEmpty())
                return;
            take(search, place + '/' + name);
        }
    } else if (kind && !isThere(kind)) {
        search.refuse("Could not open configuration file " + path + noSuchFile);
    } else if (kind == PathKind::Other && path != "/dev/null") {
        search.found.refusal = "Could not open configuration file " + path + ": Bad file descriptor";
    } else {
        search.found.files.push_back(path);
    }
}

} // namespace hubwart::apache
