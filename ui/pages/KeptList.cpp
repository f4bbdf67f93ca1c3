// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeptList.h"

#include "findings/Wording.h"
#include "ui/Language.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labelled.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace hubwart::ui {

KeptList::KeptList(QWidget *parent) : QWidget(parent), m_title(new Text(Text::Kind::Strong)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    hide();
}

void KeptList::show(const QList<KeptTest> &tests, bool mayAsk) {
    setVisible(!tests.isEmpty());
    m_title->setText(tr("Tests that you kept:"));
    if (tests != m_shown || m_language != Language::current()) {
        m_shown = tests;
        m_language = Language::current();
        rebuild();
    }
    if (m_rows)
        for (QPushButton *button : m_rows->findChildren<QPushButton *>())
            button->setEnabled(mayAsk);
}

void KeptList::rebuild() {
    delete std::exchange(m_rows, nullptr);
    auto *card = new Card;
    m_rows = card;
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    card->inside()->addLayout(grid);
    int row = 0;
    for (const KeptTest &test : std::as_const(m_shown)) {
        const QString name = findings::inert(test.name);
        const QString day = QLocale().toString(test.when.toLocalTime(), QLocale::ShortFormat);
        const QString address = test.address.toDisplayString();
        const QString words = tr("%1\n%2, kept on %3");
        auto *about = new Text;
        // A long address breaks at its slashes.
        about->setText(words.arg(name, QString(address).replace(u'/', QStringLiteral("/\u200b")), day));
        auto *button = new QPushButton;
        label(button, tr("Still fine?"));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Still fine? %1").arg(name));
        button->setAccessibleDescription(words.arg(name, address, day));
        grid->addWidget(about, row, 0);
        grid->addWidget(button, row, 1, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, test] { Q_EMIT asked(test); });
        ++row;
    }
    m_column->addWidget(card);
}

} // namespace hubwart::ui
