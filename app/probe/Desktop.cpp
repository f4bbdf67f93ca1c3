// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Desktop.h"

#include "probe/Bytes.h"
#include "probe/VncAuth.h"

namespace hubwart::probe {

namespace {

constexpr quint8 securityNone = 1;
constexpr quint8 securityVncAuth = 2;
constexpr qsizetype versionSize = 12;
constexpr quint32 longestText = 64 * 1024;

QString nameOfSecurity(quint8 type) {
    switch (type) {
    case 1:
        return QStringLiteral("None");
    case 2:
        return QStringLiteral("VncAuth");
    case 5:
        return QStringLiteral("RA2");
    case 6:
        return QStringLiteral("RA2ne");
    case 16:
        return QStringLiteral("Tight");
    case 18:
        return QStringLiteral("TLS");
    case 19:
        return QStringLiteral("VeNCrypt");
    case 30:
        return QStringLiteral("Apple Remote Desktop");
    default:
        return QString::number(type);
    }
}

QString namesOfSecurity(const QByteArray &types) {
    QStringList names;
    for (const char type : types)
        names += nameOfSecurity(static_cast<quint8>(type));
    return names.join(QStringLiteral(", "));
}

QString printable(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toPercentEncoding(" /:.,-_()'!"));
}

/// TigerVNC: "Too many security failures"; TightVNC, RealVNC and libvncserver: "Too many authentication failures".
bool saysTooMany(const QString &words) {
    return words.contains(QStringLiteral("too many"), Qt::CaseInsensitive)
           && words.contains(QStringLiteral("failure"), Qt::CaseInsensitive);
}

} // namespace

Or<QByteArray> Desktop::take(qsizetype size, const Wait &wait) {
    while (m_unread.size() < size) {
        auto more = m_line.read(wait);
        if (!more)
            return more;
        m_unread += *more;
    }
    QByteArray taken = m_unread.first(size);
    m_unread.remove(0, size);
    return taken;
}

Or<QString> Desktop::takeText(const Wait &wait) {
    const auto size = take(4, wait);
    if (!size)
        return std::unexpected(size.error());
    const auto length = u32At(*size, 0);
    if (length > longestText)
        return ended(Ended::Why::Protocol, QStringLiteral("a text of %1 bytes").arg(length));
    const auto text = take(length, wait);
    if (!text)
        return std::unexpected(text.error());
    return QString::fromUtf8(*text);
}

std::unexpected<Stopped> Desktop::lineEnded(const Ended &end) {
    return m_log.endedBy(end, Hop::Desktop, m_whom);
}

Walked<void> Desktop::greet(const Wait &wait) {
    m_log.begin(PathStep::Id::Greeting, Hop::Desktop);
    const auto version = take(versionSize, wait);
    if (!version) {
        const Ended &end = version.error();
        if (end.why == Ended::Why::TimedOut && m_unread.isEmpty())
            return m_log.broken(Hop::Hub, Symptom::NoGreeting, {}, end.reason);
        if (end.why == Ended::Why::TimedOut)
            return m_log.broken(Hop::Desktop, Symptom::NotVnc, {printable(m_unread)}, printable(m_unread));
        // The hub opened the line and took it away again before the desktop had said a word.
        return m_log.endedBy(end, Hop::Hub, m_whom);
    }
    const int major = version->sliced(4, 3).toInt();
    const int minor = version->sliced(8, 3).toInt();
    if (!version->startsWith("RFB ") || version->at(7) != '.' || version->at(11) != '\n' || major < 3)
        return m_log.broken(Hop::Desktop, Symptom::NotVnc, {printable(*version)},
                            printable(*version + m_unread.left(versionSize)));
    // RFC 6143 section 7.1.1: whatever is not 3.7 or 3.8 is treated as 3.3; Apple's 3.889 and 4.x and 5.x speak 3.8.
    m_minor = major > 3 || minor >= 8 ? 8 : minor == 7 ? 7 : 3;
    // A server that turns everybody away greets, says why and hangs up: if this cannot be sent, its words are still worth
    // reading.
    [[maybe_unused]] const auto sent = m_line.write(QStringLiteral("RFB 003.00%1\n").arg(m_minor).toLatin1());
    m_log.works(QString::fromLatin1(version->trimmed()));
    return {};
}

Walked<DesktopInit> Desktop::signIn(const Secret *password, const Wait &wait) {
    m_log.begin(PathStep::Id::SignIn, Hop::Desktop);
    const auto type = chooseSecurity(password, wait);
    if (!type)
        return std::unexpected(type.error());
    if (*type == securityVncAuth) {
        if (const auto answered = answerChallenge(*password, wait); !answered)
            return std::unexpected(answered.error());
    }
    // Before 3.8 a server that wants no password sends no result either.
    if (m_minor >= 8 || *type != securityNone) {
        if (const auto fine = securityResult(*type == securityVncAuth, wait); !fine)
            return std::unexpected(fine.error());
    }
    auto started = init(wait);
    if (started)
        m_log.works(QStringLiteral("%1, %2 x %3, %4")
                        .arg(nameOfSecurity(*type))
                        .arg(started->width)
                        .arg(started->height)
                        .arg(started->name));
    return started;
}

Walked<quint8> Desktop::chooseSecurity(const Secret *password, const Wait &wait) {
    if (m_minor == 3)
        return security33(password, wait);
    const auto count = take(1, wait);
    if (!count)
        return lineEnded(count.error());
    if (count->at(0) == 0) {
        const auto words = takeText(wait);
        return words ? refused(*words, false) : lineEnded(words.error());
    }
    const auto offered = take(static_cast<quint8>(count->at(0)), wait);
    if (!offered)
        return lineEnded(offered.error());
    const auto chosen = judgeSecurity(*offered, password);
    if (!chosen)
        return chosen;
    const auto sent = m_line.write(QByteArray(1, static_cast<char>(*chosen)));
    return sent ? chosen : Walked<quint8>(lineEnded(sent.error()));
}

Walked<quint8> Desktop::security33(const Secret *password, const Wait &wait) {
    const auto word = take(4, wait);
    if (!word)
        return lineEnded(word.error());
    const auto type = u32At(*word, 0);
    if (type == 0) {
        const auto words = takeText(wait);
        return words ? refused(*words, false) : lineEnded(words.error());
    }
    return judgeSecurity(QByteArray(1, static_cast<char>(type > 255 ? 255 : type)), password);
}

/// Nothing is wrong with the path; only we cannot go on.
std::unexpected<Stopped> Desktop::halfWay(Symptom symptom, const QString &names) {
    m_log.warns(Hop::Desktop, symptom, {names}, names);
    return std::unexpected(Stopped());
}

Walked<quint8> Desktop::judgeSecurity(const QByteArray &offered, const Secret *password) {
    const QString names = namesOfSecurity(offered);
    if (offered.contains(static_cast<char>(securityNone)))
        return securityNone;
    if (!offered.contains(static_cast<char>(securityVncAuth)))
        return halfWay(Symptom::VncUnsupportedSecurity, names);
    // Hanging up here costs what any answer but the right password costs, and leaves no failed password in the server's log.
    if (password == nullptr || password->isEmpty())
        return halfWay(Symptom::VncPasswordNeeded, names);
    return securityVncAuth;
}

Walked<void> Desktop::answerChallenge(const Secret &password, const Wait &wait) {
    const auto challenge = take(16, wait);
    if (!challenge)
        return lineEnded(challenge.error());
    const auto response = vncResponse(password, *challenge);
    if (!response)
        return m_log.unknown(QStringLiteral("the cipher DES-EDE3-ECB is not available"));
    if (const auto sent = m_line.write(*response); !sent)
        return lineEnded(sent.error());
    return {};
}

Walked<void> Desktop::securityResult(bool withPassword, const Wait &wait) {
    const auto word = take(4, wait);
    if (!word)
        return lineEnded(word.error());
    const auto result = u32At(*word, 0);
    if (result == 0)
        return {};
    // Only 3.8 says why; 3.3 has a number of its own for "too many".
    if (m_minor < 8)
        return refused(result == 2 ? QStringLiteral("Too many authentication failures") : QString(), withPassword);
    const auto words = takeText(wait);
    return refused(words ? *words : QString(), withPassword);
}

std::unexpected<Stopped> Desktop::refused(const QString &words, bool withPassword) {
    if (saysTooMany(words))
        return m_log.broken(Hop::Desktop, Symptom::VncTooManyFailures, {words}, words);
    return m_log.broken(Hop::Desktop, withPassword ? Symptom::VncWrongPassword : Symptom::VncRefused, {words}, words);
}

Walked<DesktopInit> Desktop::init(const Wait &wait) {
    constexpr qsizetype fixedPart = 24;
    if (const auto sent = m_line.write(QByteArray(1, '\x01')); !sent) // shared: whoever is there stays there
        return lineEnded(sent.error());
    const auto fixed = take(fixedPart, wait);
    if (!fixed)
        return lineEnded(fixed.error());
    const auto nameSize = u32At(*fixed, 20);
    if (nameSize > longestText)
        return lineEnded({Ended::Why::Protocol, 1006, QStringLiteral("a name of %1 bytes").arg(nameSize)});
    const auto name = take(nameSize, wait);
    if (!name)
        return lineEnded(name.error());
    DesktopInit result;
    result.serverInit = *fixed + *name;
    result.rest = std::exchange(m_unread, {});
    result.width = u16At(*fixed, 0);
    result.height = u16At(*fixed, 2);
    result.name = QString::fromUtf8(*name);
    return result;
}

} // namespace hubwart::probe
