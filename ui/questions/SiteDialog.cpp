// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/SiteDialog.h"

#include "findings/Wording.h"
#include "ui/widgets/Text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

SiteDialog::SiteDialog(const QStringList &files, QWidget *parent) : QDialog(parent), m_files(files), m_list(new QListWidget) {
    setWindowTitle(tr("Which site is for the desktops?"));
    setModal(true);
    auto *text = new Text;
    text->setText(tr("Several site files hand requests on to another program. Choose the one that is for the desktops; nothing "
                     "is changed yet."));
    for (const QString &file : files)
        m_list->addItem(findings::inert(file));
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Site files"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Look at this one"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QString SiteDialog::chosen() const {
    return m_files.value(m_list->currentRow());
}

} // namespace hubwart::ui
