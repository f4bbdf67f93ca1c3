// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Link.h"

#include "ssh/Tunnel.h"

#include <libssh/server.h> // ssh_send_keepalive

#include <thread>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr std::chrono::seconds silenceBeforeAsking{10};
constexpr std::chrono::seconds longestSilence{40};
constexpr std::chrono::seconds longestGap{5}; ///< between two looks; after a longer one nobody was listening

} // namespace

Link::Link(ssh_session session, QString host, quint16 port) : m_session(session), m_host(std::move(host)), m_port(port) {
    ssh_set_blocking(m_session, 0);
    ssh_set_counters(m_session, &m_counter, nullptr);
}

Link::~Link() {
    if (m_event != nullptr) {
        ssh_event_remove_session(m_event, m_session);
        ssh_event_free(m_event);
    }
    // libssh leaves a socket open that it was given, unless it is made to forget where it had it from.
    ssh_options_set(m_session, SSH_OPTIONS_FD, nullptr);
    ssh_disconnect(m_session); // one try to send a goodbye; the socket does not block
    ssh_free(m_session);
}

void Link::goThrough(std::unique_ptr<Tunnel> tunnel) {
    m_tunnel = std::move(tunnel);
}

bool Link::isUp() const {
    return !m_silent && ssh_is_connected(m_session) != 0 && (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) == 0;
}

QString Link::lastWords() const {
    return QString::fromUtf8(ssh_get_error(m_session));
}

Trouble Link::lost() const {
    return {Trouble::Kind::LinkLost, Hop::Server, {m_host}, m_silent ? u"the server fell silent"_s : lastWords()};
}

Result<int> Link::drive(const std::function<int()> &step, int again, const Wait &wait, const QString &what) {
    while (true) {
        const int result = step();
        if (result != again)
            return result;
        if (!isUp())
            return std::unexpected(lost());
        if (wait.over())
            return std::unexpected(ended(wait, m_host, what));
        const bool unsent = (ssh_get_status(m_session) & SSH_WRITE_PENDING) != 0;
        waitFor(ssh_get_fd(m_session), unsent, wait.slice());
    }
}

/// TCP notices a silent path by itself (Dial.h), but not one behind a proxy or a server on the way, which answer for it.
void Link::askForLife() {
    const bool wasAway = !m_looked.isValid() || m_looked.durationElapsed() > longestGap;
    m_looked.start();
    if (received() != m_heardBytes || wasAway) {
        m_heardBytes = received();
        m_heard.start();
        m_asked.start();
        return;
    }
    if (m_heard.durationElapsed() > longestSilence)
        m_silent = true;
    if (m_asked.durationElapsed() > silenceBeforeAsking) {
        m_asked.start();
        ssh_send_keepalive(m_session); // does not wait here, because the session does not block
    }
}

void Link::pump(const Wait &wait) {
    if (m_event == nullptr) {
        m_event = ssh_event_new();
        ssh_event_add_session(m_event, m_session);
    }
    askForLife();
    // The poll set is empty once libssh has closed the socket; then this returns at once, and the caller looks at isUp().
    ssh_event_dopoll(m_event, static_cast<int>(wait.slice().count()));
}

} // namespace hubwart::ssh
