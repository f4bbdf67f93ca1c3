// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"

#include <QObject>

#include <functional>

namespace hubwart::keychain {

/// The platform's keychain (by QtKeychain), the only place where a secret is ever kept, and only when a person has asked for it.
/// Never falls back to a file. On a thread with an event loop; it never waits.
class Keychain {
public:
    /// \a done gets an empty secret where there is none, or no keychain; it is not called when \a context is gone.
    static void read(const QString &key, QObject *context, std::function<void(Secret)> done);
    /// What cannot be kept is asked for again next time.
    static void write(const QString &key, Secret secret);
    static void forget(const QString &key);
    /// The key under which the password of an account is kept.
    [[nodiscard]] static QString passwordOf(const QString &user, const QString &host) { return user + u'@' + host; }
};

} // namespace hubwart::keychain
