// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"

#include <vector>

namespace hubwart::findings {

/// What is asked about a file that lies here, without the server that it is for.
struct FileQuestion {
    QString host;      ///< empty: every virtual host that hands requests on
    QByteArray path;   ///< empty: the paths that the file itself names for sockets, else pathToTest()
    QByteArray before; ///< what Apache has read before this file
    apache::Surroundings surroundings;
};

/// A site file by itself, read once.
class FileEvidence {
public:
    FileEvidence(const QString &path, const QByteArray &bytes, const FileQuestion &question);

    /// The file's index among what was read.
    [[nodiscard]] std::size_t file() const { return m_server.files.size() - 1; }
    [[nodiscard]] const apache::Site &site() const { return *m_site; }
    /// What a finding may look at, for each virtual host and path that matters.
    [[nodiscard]] std::vector<Evidence> all() const;
    /// A virtual host that names more paths than are asked for by all(); nullptr: none does.
    [[nodiscard]] const apache::VirtualHost *askedInPart() const;
    /// For one address, as a browser asks for it.
    [[nodiscard]] Evidence at(const QUrl &url) const;

private:
    [[nodiscard]] Evidence at(const apache::VirtualHost &host, const QUrl &url) const;
    [[nodiscard]] std::vector<const apache::VirtualHost *> hosts() const;

    FileQuestion m_question;
    ServerFacts m_server;
    std::shared_ptr<const apache::Site> m_site;
    std::shared_ptr<struct FileAnswers> m_answers;
};

struct SocketPaths {
    QList<QByteArray> paths;
    bool isAll = true; ///< false: there are more than can be asked for in a moment
};
/// The paths for which a virtual host hands on live connections, or says that it wants to; pathToTest() where it names none, and
/// nothing where it names some that cannot be told from the file.
[[nodiscard]] SocketPaths socketPaths(const apache::Site &site, const apache::VirtualHost &host);

} // namespace hubwart::findings
