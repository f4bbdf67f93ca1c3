// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Link.h"

#include <thread>

namespace hubwart::ssh {

Link::Link(ssh_session session, QString host, quint16 port) : m_session(session), m_host(std::move(host)), m_port(port) {
    ssh_set_blocking(m_session, 0);
    ssh_set_counters(m_session, &m_counter, nullptr);
}

Link::~Link() {
    if (m_event != nullptr) {
        ssh_event_remove_session(m_event, m_session);
        ssh_event_free(m_event);
    }
    ssh_disconnect(m_session); // one try to send a goodbye; the socket does not block
    ssh_free(m_session);
}

bool Link::isUp() const {
    return ssh_is_connected(m_session) != 0 && (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) == 0;
}

QString Link::lastWords() const {
    return QString::fromUtf8(ssh_get_error(m_session));
}

Trouble Link::lost() const {
    return {Trouble::Kind::LinkLost, Hop::Server, {m_host}, lastWords()};
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

void Link::pump(const Wait &wait) {
    if (m_event == nullptr) {
        m_event = ssh_event_new();
        ssh_event_add_session(m_event, m_session);
    }
    // The poll set is empty once libssh has closed the socket; then this returns at once, and the caller looks at isUp().
    ssh_event_dopoll(m_event, static_cast<int>(wait.slice().count()));
}

} // namespace hubwart::ssh
