// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Site.h"
#include "facts/PathFacts.h"
#include "facts/ServerFacts.h"
#include "facts/Trouble.h"

#include <QUrl>

#include <memory>

namespace hubwart::findings {

/// Where noVNC opens its socket, and where it is looked for when nobody says otherwise.
inline const QByteArray usualPath = QByteArrayLiteral("/websockify");

/// What a person said about the address and the site; both may be empty.
struct Request {
    QUrl url;     ///< of the WebSocket; empty: that of the virtual host that proxies
    QString site; ///< a site file's name, with or without .conf, or its path
};

/// All that a finding may look at. Made once for each survey; pure values.
struct Evidence {
    ServerFacts server;
    std::shared_ptr<const apache::Site> site;
    /// The virtual host that answers the address, or that would if its site were enabled; absent where another program answers.
    std::optional<apache::VirtualHost> host;
    QUrl url;
    QString file; ///< the site file of that virtual host
    /// Apache itself asks for a name and a password there.
    bool needsSignIn = false;
    /// What Apache makes of the handshake there, once somebody has signed in; browsers differ in its headers.
    apache::Outcome chrome;
    apache::Outcome firefox;
    /// Does Apache hand on the handshake of every browser?
    [[nodiscard]] bool works() const { return chrome.works() && firefox.works(); }
    apache::Request asked; ///< the handshake itself, as Chrome sends it
    /// What several findings ask, worked out when the first of them does.
    std::shared_ptr<struct Answers> answers;
    std::shared_ptr<struct FileAnswers> ofFile; ///< shared by all that is asked of one file
    std::optional<PathFacts> outside;           ///< what was seen from this computer; absent where only files are at hand
    QString otherProgram; ///< the program that answers the port instead of Apache; empty: Apache, or not known
};

/// The port of an address, also where it names none.
[[nodiscard]] quint16 portOf(const QUrl &url);

/// What of the server's facts decides how its configuration is read.
[[nodiscard]] apache::Surroundings surroundingsOf(const ServerFacts &server);

/// The address of a path in a virtual host; \a name where it has none of its own that could be one.
[[nodiscard]] QUrl addressOf(const apache::VirtualHost &host, const QByteArray &path, const QString &name);

/// The path that is tested where nobody has named one: that of the product which is recognised behind it, else /websockify.
[[nodiscard]] QByteArray pathToTest(const apache::Site &site, const apache::VirtualHost &host);

/// Asks what Apache makes of the handshake there.
void askForBrowsers(Evidence &evidence, const apache::VirtualHost &host);

/// Decides which virtual host, file and route the address belongs to.
/// Errors: NoApache, SiteMissing, SiteUnreadable, SeveralSites, NoSiteAnswers.
[[nodiscard]] Result<Evidence> gather(ServerFacts server, const Request &request);

} // namespace hubwart::findings
