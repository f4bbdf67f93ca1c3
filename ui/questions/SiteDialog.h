// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace hubwart::ui {

/// Several site files could be meant: which one is for the desktops?
class SiteDialog final : public QDialog {
    Q_OBJECT

public:
    SiteDialog(const QStringList &files, QWidget *parent);
    [[nodiscard]] QString chosen() const;

private:
    QStringList m_files;
    QListWidget *m_list;
};

} // namespace hubwart::ui
