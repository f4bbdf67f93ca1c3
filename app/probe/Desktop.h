// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "probe/Line.h"
#include "probe/StepLog.h"

namespace hubwart::probe {

/// What a VNC server said about its screen, once we are signed in.
struct DesktopInit {
    QByteArray serverInit; ///< as it came, name included (RFC 6143 section 7.3.2)
    QByteArray rest;       ///< what came behind it
    int width = 0;
    int height = 0;
    QString name;
};

/// Greeting and sign-in of the desktop's own protocol (RFC 6143 sections 7.1 to 7.3) over a line: versions 3.3, 3.7 and 3.8,
/// security None and VncAuth. It records the steps Greeting and SignIn, and blocks for at most its Wait. It always goes on to the
/// end of the sign-in, as a shared client, because a VNC server counts a connection that stops halfway against everybody behind
/// the hub; only where a password is needed and none (or a wrong one) is there does it stop, and says so.
class Desktop {
public:
    /// Both must outlive it. \a whom = {host, port} for the steps' words.
    Desktop(Line &line, StepLog &log, QStringList whom) : m_line(line), m_log(log), m_whom(std::move(whom)) {}

    Walked<void> greet(const Wait &wait);
    /// \a password: null where there is none. It is needed only if the server asks for it.
    Walked<DesktopInit> signIn(const Secret *password, const Wait &wait);

private:
    Or<QByteArray> take(qsizetype size, const Wait &wait);
    Or<QString> takeText(const Wait &wait); ///< a length in 32 bits and so many bytes
    Walked<quint8> chooseSecurity(const Secret *password, const Wait &wait);
    Walked<quint8> security33(const Secret *password, const Wait &wait);
    std::unexpected<Stopped> halfWay(Symptom symptom, const QString &names);
    Walked<quint8> judgeSecurity(const QByteArray &offered, const Secret *password);
    Walked<void> answerChallenge(const Secret &password, const Wait &wait);
    Walked<void> securityResult(bool withPassword, const Wait &wait);
    Walked<DesktopInit> init(const Wait &wait);
    std::unexpected<Stopped> refused(const QString &words, bool withPassword);
    std::unexpected<Stopped> lineEnded(const Ended &end);

    Line &m_line;
    StepLog &m_log;
    QStringList m_whom;
    QByteArray m_unread;
    int m_minor = 8; ///< of the version that both speak: 3, 7 or 8
};

} // namespace hubwart::probe
