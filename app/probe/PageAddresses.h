// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace hubwart::probe {

/// The live connections that the text of a page names: a ws or wss address, the path that it puts behind its own host, or noVNC's
/// "path" in a link to its page. \a page is the page's own address. A fixed list of forms is looked for; nothing is run. At most
/// four, each once, without a user or a password. Pure; any thread.
[[nodiscard]] QList<QUrl> liveAddressesIn(const QByteArray &html, const QUrl &page);

} // namespace hubwart::probe
