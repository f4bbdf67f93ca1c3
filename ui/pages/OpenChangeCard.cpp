// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OpenChangeCard.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Labelled.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace hubwart::ui {

namespace {

QString localTime(const QString &iso) {
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : iso;
}

} // namespace

OpenChangeCard::OpenChangeCard(Desk &desk)
    : m_desk(desk), m_card(new Card), m_title(new Text(Text::Kind::Strong)), m_meaning(new Text), m_keep(new QPushButton),
      m_longer(new QPushButton), m_undo(new QPushButton), m_tick(new QTimer(this)) {
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_undo, m_longer, m_keep}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_card->setTint(Answer::Warning);
    m_card->inside()->addWidget(m_title);
    m_card->inside()->addWidget(m_meaning);
    m_card->inside()->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(story::Command::Keep); });
    connect(m_longer, &QPushButton::clicked, this, [this] { ask(story::Command::Extend); });
    connect(m_undo, &QPushButton::clicked, this, [this] { ask(story::Command::Undo); });
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &OpenChangeCard::count);
}

std::optional<OpenChangeCard::Open> OpenChangeCard::open() {
    const story::Story &story = m_desk.story();
    if (story.change)
        return story::isOpen(*story.change) ? std::optional<Open>({story.change->id, story.change->deadline, {}, {}})
                                            : std::nullopt;
    for (const ChangeRecord &change : story.facts.value_or(ServerFacts()).changes)
        if (change.secondsLeft) {
            if (!m_deadlines.contains(change.id))
                m_deadlines.insert(change.id, QDateTime::currentDateTimeUtc().addSecs(*change.secondsLeft));
            return Open{change.id, m_deadlines.value(change.id), change.when, change.who};
        }
    return std::nullopt;
}

void OpenChangeCard::refresh() {
    m_open = open();
    setVisible(m_open.has_value());
    if (!m_open)
        return m_tick->stop();
    const bool mayAsk = !m_desk.isBusy() && !m_desk.isRecording();
    label(m_keep, tr("Keep it"));
    label(m_longer, tr("Five more minutes"));
    label(m_undo, tr("Take it back now"));
    for (QPushButton *button : {m_keep, m_longer, m_undo})
        button->setEnabled(mayAsk);
    m_longer->setVisible(m_open->when.isEmpty());
    m_keep->setToolTip(tr("The change stays for good, although it was not seen to help"));
    m_longer->setToolTip(tr("The server waits longer before it takes the change back by itself"));
    m_undo->setToolTip(tr("The old file comes back, and Apache takes it into use again"));
    if (!m_desk.isRecording())
        m_tick->start();
    count();
}

/// The clock time does not change while the seconds run down, so that a screen reader is not told each of them.
void OpenChangeCard::count() {
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_open->deadline);
    const QString time = QLocale().toString(m_open->deadline.toLocalTime().time(), QLocale::ShortFormat);
    if (m_open->when.isEmpty())
        m_title->setText(tr("Not confirmed: the server takes the change back by itself at %1.").arg(time));
    else
        m_title->setText(tr("An earlier change (%1, by %2) was not confirmed: the server takes it back by itself at %3.")
                             .arg(localTime(m_open->when), m_open->who.isEmpty() ? tr("somebody") : m_open->who, time));
    if (m_desk.isRecording())
        m_meaning->setText(
            tr("It could not be seen yet that the change helps. Look at the desktop yourself, then keep it or take it back."));
    else if (left > 0)
        m_meaning->setText(
            tr("It could not be seen yet that the change helps. Look at the desktop yourself, then keep it or take it "
               "back. Time left: %1.")
                .arg(QTime(0, 0).addSecs(static_cast<int>(left)).toString(QStringLiteral("m:ss"))));
    else
        m_meaning->setText(tr("The time is over: by now the server has taken it back. Check again to see what is in use."));
    for (QPushButton *button : {m_keep, m_longer})
        button->setEnabled(button->isEnabled() && left > 0);
}

void OpenChangeCard::ask(story::Command command) {
    m_desk.visit().changeId = m_open->id;
    m_desk.ask(command);
    Q_EMIT decided();
}

} // namespace hubwart::ui
