// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Reply.h"

#include <algorithm>

namespace hubwart::server {

namespace {

constexpr qsizetype longestLine = qsizetype(16) * 1024 * 1024;
constexpr qsizetype mostOtherWords = qsizetype(64) * 1024;

Record recordOf(QByteArrayView line) {
    QList<QByteArray> words = line.toByteArray().split(' ');
    Record record;
    record.key = words.takeFirst();
    for (const QByteArray &word : std::as_const(words))
        record.fields.append(word == "-" ? QByteArray() : word.startsWith('=') ? word.mid(1) : QByteArray::fromBase64(word));
    return record;
}

} // namespace

Host::~Host() = default;

const Record *Reply::find(QByteArrayView key) const {
    const auto found = std::ranges::find_if(records, [key](const Record &r) { return key == r.key; });
    return found == records.end() ? nullptr : &*found;
}

Result<std::vector<Record>> ReplyReader::feed(QByteArrayView bytes) {
    m_pending.append(bytes);
    std::vector<Record> records;
    qsizetype begin = 0;
    for (qsizetype feed = 0; (feed = m_pending.indexOf('\n', begin)) >= 0; begin = feed + 1) {
        QByteArrayView line = QByteArrayView(m_pending).sliced(begin, feed - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.startsWith(m_mark)) {
            if (m_other.size() < mostOtherWords)
                m_other.append(line).append('\n');
            continue;
        }
        Record record = recordOf(line.sliced(m_mark.size()));
        if (record.key == "end")
            m_whole = true;
        records.push_back(std::move(record));
    }
    m_pending.remove(0, begin);
    if (m_pending.size() > longestLine)
        return trouble(Trouble::Kind::BadReply, Hop::Server, {}, QStringLiteral("a line of more than 16 MiB"));
    return records;
}

} // namespace hubwart::server
