// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart::server {

/// The text of a script that lies beside its caller in this room, as it was built in: "survey.sh", "transaction.sh".
[[nodiscard]] QByteArray scriptText(const char *name);

} // namespace hubwart::server
