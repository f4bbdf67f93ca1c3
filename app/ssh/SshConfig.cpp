// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/SshConfig.h"

#include "ssh/Address.h"
#include "ssh/Pattern.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr qsizetype mostHosts = 500;
constexpr qsizetype mostPatterns = 1000; ///< on one line

/// The words of a line: parted by blanks, or by one "=" after the keyword; quotes hold blanks together; "#" begins a comment.
QStringList wordsOf(const QString &line) {
    QStringList words;
    QString word;
    bool quoted = false;
    bool begun = false;
    const auto end = [&] {
        if (begun)
            words << word;
        word.clear();
        begun = false;
    };
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (!quoted && (c.isSpace() || (c == u'=' && words.size() + (begun ? 1 : 0) <= 1))) {
            end();
        } else if (!quoted && !begun && c == u'#') {
            break;
        } else {
            word += c;
            begun = true;
        }
    }
    end();
    return words;
}

/// One of the patterns holds, and none of those with "!" does.
bool matchesAny(const QStringList &patterns, const QString &host) {
    bool found = false;
    for (const QString &pattern : patterns.first(std::min(patterns.size(), mostPatterns))) {
        if (pattern.startsWith(u'!')) {
            if (fitsPattern(pattern.sliced(1), host))
                return false;
        } else {
            found = found || fitsPattern(pattern, host);
        }
    }
    return found;
}

/// A path with what we know to fill in; nothing if it holds anything else.
std::optional<QString> pathFrom(QString path) {
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.sliced(1);
    path.replace("%d"_L1, QDir::homePath());
    if (path.contains(u'%') || path.contains(u'$'))
        return std::nullopt;
    return path.startsWith(u'/') ? path : QDir::homePath() + "/.ssh/"_L1 + path;
}

} // namespace

std::vector<SshConfig::Line> SshConfig::linesOf(const QByteArray &text, const QString &file) {
    std::vector<Line> lines;
    const QList<QByteArray> all = text.split('\n');
    lines.reserve(static_cast<std::size_t>(all.size()));
    int number = 0;
    for (const QByteArray &line : all) {
        ++number;
        QStringList words = wordsOf(QString::fromUtf8(line));
        if (words.isEmpty())
            continue;
        QString keyword = words.takeFirst().toLower();
        lines.push_back({std::move(keyword), std::move(words), file, number});
    }
    return lines;
}

SshConfig SshConfig::fromText(const QByteArray &text, const QString &file) {
    SshConfig config;
    config.m_lines = linesOf(text, file);
    return config;
}

bool SshConfig::matches(const Line &match, const QString &host, const HostSettings &settings) {
    if (match.keyword == "host"_L1)
        return matchesAny(match.words, host);
    if (match.words.size() == 1 && match.words.first().compare("all"_L1, Qt::CaseInsensitive) == 0)
        return true;
    bool holds = !match.words.isEmpty() && match.words.size() % 2 == 0;
    for (qsizetype i = 0; holds && i < match.words.size(); i += 2) {
        const QString what = match.words[i].toLower();
        const QStringList patterns = match.words[i + 1].split(u',');
        if (what == "originalhost"_L1)
            holds = matchesAny(patterns, host);
        else if (what == "host"_L1)
            holds = matchesAny(patterns, settings.hostName.isEmpty() ? host : settings.hostName);
        else
            holds = false; // exec above all
    }
    return holds;
}

/// The first value of a keyword counts.
Result<void> SshConfig::take(HostSettings &settings, const Line &line, const QString &host) {
    const QString value = line.words.value(0);
    const QStringList place{line.file, QString::number(line.number), line.keyword};
    const auto unusable = [&] { return trouble(Trouble::Kind::SshConfigUnusable, Hop::Laptop, place); };
    if (line.keyword == "hostname"_L1 && settings.hostName.isEmpty()) {
        QString name = value;
        settings.hostName = name.replace("%h"_L1, host);
        if (const auto address = Address::parse(settings.hostName); !address || address->hasPort || !address->user.isEmpty())
            return unusable();
    } else if (line.keyword == "user"_L1 && settings.user.isEmpty()) {
        // As it stands: what the reader of addresses passes over is part of a name here.
        if (const auto address = Address::parse(value + "@h"_L1); !address || address->user != value)
            return unusable();
        settings.user = value;
    } else if (line.keyword == "port"_L1 && settings.port == 0) {
        const auto address = Address::parse("h:"_L1 + value);
        if (!address)
            return unusable();
        settings.port = address->port;
    } else if (line.keyword == "identityfile"_L1) {
        if (const auto path = pathFrom(value); path && value != "none"_L1 && !settings.identityFiles.contains(*path))
            settings.identityFiles << *path;
    } else if (line.keyword == "identitiesonly"_L1) {
        if (!settings.identitiesOnly)
            settings.identitiesOnly = value.compare("yes"_L1, Qt::CaseInsensitive) == 0;
    } else if (line.keyword == "proxyjump"_L1 && settings.proxyJump.isEmpty()) {
        const bool none = value.compare("none"_L1, Qt::CaseInsensitive) == 0;
        if (!none
            && !std::ranges::all_of(value.split(u','), [](const QString &name) { return Address::parse(name).has_value(); }))
            return unusable();
        settings.proxyJump = value;
        settings.jumpPlace = place;
    } else if (line.keyword == "proxycommand"_L1 && settings.proxyJump.isEmpty()) {
        if (value.compare("none"_L1, Qt::CaseInsensitive) != 0)
            return unusable();
        settings.proxyJump = value; // a ProxyJump further down comes too late, for ssh as well
    } else if (line.keyword == "hostkeyalias"_L1) {
        return unusable();
    }
    return {};
}

Result<HostSettings> SshConfig::of(const QString &host) const {
    HostSettings settings;
    std::vector<bool> outer; // whether what stands around an Include holds
    bool holds = true;
    for (const Line &line : m_lines) {
        if (line.keyword == "{"_L1) {
            outer.push_back(holds);
        } else if (line.keyword == "}"_L1) {
            holds = outer.back();
            outer.pop_back();
        } else if (line.keyword == "host"_L1 || line.keyword == "match"_L1) {
            holds = (outer.empty() || outer.back()) && matches(line, host, settings);
        } else if (holds) {
            if (auto taken = take(settings, line, host); !taken)
                return std::unexpected(taken.error());
        }
    }
    if (settings.proxyJump.compare("none"_L1, Qt::CaseInsensitive) == 0)
        settings.proxyJump.clear();
    return settings;
}

QStringList SshConfig::hosts() const {
    QStringList hosts;
    for (const Line &line : m_lines)
        if (line.keyword == "host"_L1)
            for (const QString &word : line.words)
                // A pattern is no name, and what would not pass for an address cannot be chosen.
                if (hosts.size() < mostHosts && !hosts.contains(word) && Address::parse(word))
                    hosts << word;
    return hosts;
}

} // namespace hubwart::ssh
