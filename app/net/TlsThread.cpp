// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsThread.h"

#include <openssl/crypto.h>

namespace hubwart::net {

void leaveTls() {
    OPENSSL_thread_stop();
}

void TlsThread::run() {
    if (m_body)
        m_body();
    else
        exec();
    leaveTls();
}

} // namespace hubwart::net
