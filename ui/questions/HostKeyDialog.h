// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Ask.h"

#include <QDialog>

namespace hubwart::ui {

/// Is this the right server? The fingerprint in full, to be compared, and how to see it at the server. Closing it is a no.
class HostKeyDialog final : public QDialog {
    Q_OBJECT

public:
    HostKeyDialog(const story::NewServer &server, QWidget *parent);
};

} // namespace hubwart::ui
