// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsThread.h"

#include <openssl/crypto.h>

namespace hubwart::net {

void leaveTls() {
    OPENSSL_thread_stop();
}

} // namespace hubwart::net
