// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/StepLog.h"
#include "probe/Target.h"

#include <QHostAddress>
#include <QSslSocket>

#include <memory>
#include <mutex>

namespace hubwart::probe {

/// The seam behind which a target's server is reached: directly, or through a tunnel (story/TunnelDialer.h). Blocks for at most
/// the Wait. It records the steps Name, Tcp and Tls; whoever dials a second time gives it a StepLog of its own.
class Dialer {
public:
    Dialer() = default;
    Dialer(const Dialer &) = delete;
    Dialer &operator=(const Dialer &) = delete;
    virtual ~Dialer() = default;

    /// The stream, TLS done where the URL asks for it; used on the calling thread, or moved by whoever owns it.
    virtual Walked<std::unique_ptr<QSslSocket>> dial(const Target &target, StepLog &log, const Wait &wait) = 0;
};

/// TLS over a stream that is connected already and knows its authorities (tlsConfiguration()); records the step Tls.
/// \a speaksPlain is asked where it fails: does the other side speak HTTP without it? For dialers.
Walked<void> encrypt(QSslSocket &socket, const Target &target, const std::function<bool()> &speaksPlain, StepLog &log,
                     const Wait &wait);
/// For speaksPlain: whether what listens at the other end of a fresh connection speaks HTTP without encryption.
bool answersPlainHttp(QSslSocket &plain, const Wait &wait);

/// From this computer straight to the server, past any proxy of the system. Never ignores an error of TLS. It reads the system's
/// authorities once, so a new one is made for each thing that a person asks for. dial() may be called on several threads at once.
class DirectDialer final : public Dialer {
public:
    /// The longest that one of the three steps may take.
    explicit DirectDialer(std::chrono::milliseconds perStep = std::chrono::seconds(10)) : m_perStep(perStep) {}

    Walked<std::unique_ptr<QSslSocket>> dial(const Target &target, StepLog &log, const Wait &wait) override;

private:
    const QList<QSslCertificate> &systemCas();

    std::chrono::milliseconds m_perStep;
    std::once_flag m_read;
    QList<QSslCertificate> m_systemCas;
};

} // namespace hubwart::probe
