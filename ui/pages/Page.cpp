// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Page.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Colours.h"
#include "ui/widgets/Labelled.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

// Long enough that a second click on what was there before does not hit; short enough not to be in the way.
constexpr std::chrono::milliseconds armingTime{1200};

} // namespace

Page::Page(Desk &desk)
    : m_desk(desk), m_title(new Text(Text::Kind::Heading)), m_meaning(new Text(Text::Kind::Dimmed)),
      m_helpButton(new QToolButton), m_helpCard(new Card), m_helpText(new Text), m_body(nullptr), m_bar(new QHBoxLayout),
      m_back(new QPushButton), m_undo(new QPushButton), m_stop(new QPushButton), m_primary(new QPushButton),
      m_arming(new QTimer(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 0, 12);
    column->setSpacing(8);
    buildHead(column);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 4, 24, 4);
    m_body->setSpacing(12);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The window's own background, not that of a text field.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    buildBar(column);
    m_arming->setSingleShot(true);
    m_arming->setInterval(armingTime);
    connect(m_arming, &QTimer::timeout, this, &Page::refresh);
}

void Page::buildHead(QVBoxLayout *column) {
    m_helpButton->setText(QStringLiteral("?"));
    m_helpButton->setCheckable(true);
    m_helpButton->setAutoRaise(true);
    m_helpText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_helpCard->inside()->addWidget(m_helpText);
    m_helpCard->hide();
    connect(m_helpButton, &QToolButton::toggled, m_helpCard, &Card::setVisible);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 24, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_helpButton, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 24, 0);
    below->addWidget(m_meaning);
    below->addWidget(m_helpCard);
    column->addLayout(below);
}

void Page::buildBar(QVBoxLayout *column) {
    m_bar->setContentsMargins(0, 4, 24, 0);
    m_bar->setSpacing(8);
    m_bar->addWidget(m_back);
    m_bar->addWidget(m_undo);
    m_bar->addStretch(1);
    m_bar->addWidget(m_stop);
    m_bar->addWidget(m_primary);
    column->addLayout(m_bar);
    QFont bold = m_primary->font();
    bold.setBold(true);
    m_primary->setFont(bold);
    // The primary button is the last that Tab comes to, and Enter presses it only where it has been gone to.
    m_primary->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &Page::back);
    connect(m_undo, &QPushButton::clicked, this, &Page::askForUndo);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_desk.cancel(); });
    connect(m_primary, &QPushButton::clicked, this, [this] { primaryPressed(); });
}

void Page::refresh() {
    label(m_back, tr("Back"));
    m_back->setVisible(!m_isFirst);
    m_helpButton->setAccessibleName(tr("What does this mean?"));
    m_helpButton->setToolTip(tr("What does this mean? (F1)"));
    m_helpText->setText(help());
    label(m_stop, tr("Stop"));
    m_stop->setVisible(m_desk.isBusy());
    label(m_undo, tr("Undo…"));
    m_undo->setToolTip(tr("Take the change back: the old file comes back and Apache takes it into use again"));
    m_undo->setVisible(m_offersUndo && m_desk.canUndo());
    m_undo->setEnabled(!m_desk.isRecording());
    render();
}

void Page::entered() {
    m_arming->start();
    refresh();
}

void Page::say(const QString &title, const QString &meaning) {
    m_title->setText(title);
    m_meaning->say(meaning);
    setAccessibleName(title);
    setAccessibleDescription(meaning);
}

bool Page::mayPress(Does does, bool enabled) const {
    if (does == Does::Goes)
        return enabled;
    if (m_desk.isRecording() || m_desk.isBusy())
        return false;
    return enabled && (does == Does::Acts || !m_arming->isActive());
}

void Page::show(QPushButton *button, const QString &text) {
    label(button, text);
    button->setVisible(!text.isEmpty());
}

/// The platform's own button in the colour that it has for what is chosen.
void Page::dressPrimary() {
    QPalette dressed = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dressed.setColor(group, QPalette::Button,
                         palette().color(group, QPalette::Highlight).darker(isDark(palette()) ? 100 : 135));
        dressed.setColor(group, QPalette::ButtonText, palette().color(group, QPalette::HighlightedText));
    }
    m_primary->setPalette(m_primary->isEnabled() ? dressed : palette());
}

void Page::setPrimary(const QString &text, Does does, bool enabled) {
    // What changes the server must not stand under the pointer that has just pressed something else.
    if (does == Does::Changes && text != m_primary->text() && isVisible())
        m_arming->start();
    m_primaryDoes = does;
    m_primaryEnabled = enabled;
    show(m_primary, text);
    m_primary->setEnabled(mayPress(does, enabled));
    dressPrimary();
}

QPushButton *Page::addButton(const std::function<void()> &pressed) {
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    m_bar->insertWidget(m_bar->count() - 1, button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void Page::setButton(QPushButton *button, const QString &text, Does does, bool enabled) {
    show(button, text);
    button->setEnabled(mayPress(does, enabled));
}

void Page::pressPrimary() {
    if (m_primary->isVisible())
        m_primary->click();
}

void Page::toggleHelp() {
    m_helpButton->toggle();
}

/// What Tab comes to first behind the heading.
void Page::focusFirst() {
    for (QWidget *next = m_helpButton->nextInFocusChain(); next != m_helpButton; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::TabFocusReason);
}

void Page::setFirst(bool first) {
    m_isFirst = first;
}

void Page::askForUndo() {
    auto *box = new QMessageBox(QMessageBox::Question, tr("Take the change back?"), tr("Take the change back?"),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr("On %1 the old file comes back, Apache tests it and takes it into use. Desktops will then behave "
                               "as before the change: if "
                               "it had mended them, they stay black again. Live connections that are open now may end.")
                                .arg(story().server.section(u'@', -1)));
    QPushButton *undo = box->addButton(tr("Take it back"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep the change"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(undo, &QPushButton::clicked, this, [this] {
        m_desk.visit().changeId = story().change ? story().change->id : QString();
        m_desk.ask(story::Command::Undo);
        Q_EMIT wants(Shows::Change);
    });
    box->open();
}

void Page::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace hubwart::ui
