// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"

#include <vector>

namespace hubwart::server {

/// Takes a script's output as it arrives and gives the records in it: only lines that carry the nonce count (server/README.md).
/// Bounded: a line of more than 16 MiB ends it. Pure; any thread.
class ReplyReader {
public:
    explicit ReplyReader(const QByteArray &nonce) : m_mark('@' + nonce + ' ') {}

    /// The records that \a bytes complete. An error (BadReply) is final.
    Result<std::vector<Record>> feed(QByteArrayView bytes);
    /// The last record has come, so the reply is whole.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// Output that is no record: words of sudo, a login script or the shell.
    [[nodiscard]] const QByteArray &otherWords() const { return m_other; }

private:
    QByteArray m_mark;
    QByteArray m_pending;
    QByteArray m_other;
    bool m_whole = false;
};

} // namespace hubwart::server
