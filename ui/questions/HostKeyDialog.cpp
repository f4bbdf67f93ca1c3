// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/HostKeyDialog.h"

#include "findings/Wording.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

HostKeyDialog::HostKeyDialog(const story::NewServer &server, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Is this the right server?"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    auto *title = new Text(Text::Kind::Strong);
    title->setText(tr("This computer has never met %1 (port %2).").arg(findings::inert(server.host)).arg(server.port));
    auto *meaning = new Text;
    meaning->setText(
        tr("Compare the fingerprint with someone who can see it there. In a Wi-Fi you do not know, stop here: your password "
           "could be read."));
    auto *card = new Card;
    auto *print = new Text(Text::Kind::Code);
    // In one piece, as ssh-keygen and whoever reads it aloud have it.
    print->setText(server.keyType + u'\n' + server.fingerprint);
    print->setWordWrap(false);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Copy the fingerprint"));
    copy->setAutoDefault(false);
    card->inside()->addWidget(print);
    card->inside()->addWidget(copy, 0, Qt::AlignLeft);
    auto *how = new Text(Text::Kind::Dimmed);
    how->setText(tr("At the server it is shown by:"));
    auto *command = new Text(Text::Kind::Code);
    command->setText(QStringLiteral("for key in /etc/ssh/ssh_host_*.pub; do ssh-keygen -lf $key; done"));
    for (QWidget *part : std::initializer_list<QWidget *>{title, meaning, card, how, command})
        column->addWidget(part);
    auto *buttons = new QDialogButtonBox;
    QPushButton *yes = buttons->addButton(tr("It is the same: trust it"), QDialogButtonBox::AcceptRole);
    QPushButton *no = buttons->addButton(tr("Stop here"), QDialogButtonBox::RejectRole);
    yes->setAutoDefault(false);
    no->setDefault(true);
    no->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [fingerprint = server.fingerprint] { QGuiApplication::clipboard()->setText(fingerprint); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace hubwart::ui
